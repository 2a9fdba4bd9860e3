import { issuers } from "../../conventions/issuers.ts";
import { levels, provinces } from "../../conventions/territories.ts";
import type { Draft } from "../../draft/draft.ts";
import { sought } from "../../text/match.ts";
import { type Span, slice, textBefore } from "../../text/span.ts";
import { endedName } from "../header/bodies.ts";
import type { Rule } from "../rule.ts";
import { dayOfIssue, issueLine } from "../support.ts";
import { matchesIn } from "../text/matches.ts";

const spaced = (name: string): string => name.replaceAll(" ", "\\s+");

/** Every sure name of a ministry, tổng cục or sở that ended. "Bộ Thương mại Hoa Kỳ", "Bộ Công nghiệp và …" are others. */
const ENDED = issuers
  .filter(({ until, sure, name }) => sure && until !== undefined && /^(?:Bộ|Sở|Ủy ban|Tổng cục) /u.test(name))
  .map(({ name }) => spaced(name) + (/^(?:Bộ|Tổng cục) /u.test(name) ? "(?! (?:\\p{Lu}|và ))" : ""));
const OLD_PROVINCES = provinces.filter(({ until }) => until !== undefined).map(({ name }) => spaced(name));

const OWN_BODIES = "UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân|Công an|TAND|VKSND|Ban CHQS";

/** An office, a body of a district, or that of a province that was merged. */
const NAMES = [
  ...new Set(ENDED),
  `(?:${OWN_BODIES})\\s+(?:(?:các|cấp|xã|phường|tỉnh|sở),?\\s+){0,3}(?:huyện|quận|thị\\s+xã)`,
  "(?:các|cấp)\\s+(?:quận|huyện)(?:,\\s+(?:huyện|thị\\s+xã))*",
  "[Pp]hòng\\s+(?:\\p{L}+,?\\s+(?:-\\s+)?){1,7}(?:huyện|quận)",
  "[Pp]hòng\\s+Lao\\s+động\\s+-\\s+Thương\\s+binh\\s+và\\s+Xã\\s+hội",
  `(?:${OWN_BODIES}|Tỉnh ủy|Sở(?:\\s\\p{L}+,?){2,8}?)\\s+tỉnh\\s+(?:${OLD_PROVINCES.join("|")})`,
]
  .sort((a, b) => b.length - a.length)
  .join("|");

const RECEIVING = sought(new RegExp(`(?<![\\p{L}\\p{N}])(?:${NAMES})(?!\\p{L})`, "gu"));
const ASKING =
  "Giao(?: cho)?|Đề nghị|Yêu cầu|[Pp]hối hợp với|phối hợp cùng|gửi về|[Bb]áo cáo|Giúp|(?:Theo|Xét) đề nghị của|(?:đề|kiến) nghị của";
const HEAD = "(?:(?:Giám đốc|Trưởng|Trưởng phòng|Chủ tịch|Bộ trưởng|Chánh Văn phòng) )?";
/** What only a body that stands can do from now on. */
const DOING =
  "(?:chủ trì|có trách nhiệm|tham mưu|kính trình|căn cứ|hướng dẫn|theo dõi|đôn đốc|bố trí|chuẩn bị|tổng hợp|là cơ quan)";
const CHARGED = sought(
  new RegExp(
    `(?<=(?<!\\p{L})(?:${ASKING}) ${HEAD})(?:${NAMES})(?!\\p{L})|(?<=(?<!\\p{L})(?:giao|đề nghị|yêu cầu) ${HEAD})(?:${NAMES})(?= (?:chủ trì|tham mưu|phối hợp|hướng dẫn|rà soát|bố trí)(?!\\p{L}))|(?<=^(?:\\P{L}|\\p{L}\\)){0,6}${HEAD})(?:${NAMES})(?=(?:,? \\p{L}+){0,5} ${DOING}(?!\\p{L}))`,
    "gu",
  ),
);
/** A cell that names a body and nothing else. In a plan that body has work to do; in a report it may have had it. */
const NAMED_ALONE = sought(new RegExp(`^(?:${NAMES})$`, "gu"));
const PLANNING = /^(?:Kế hoạch|Quyết định|Phương án|Chương trình)$/;

/** The paragraph that says who carries the paper out. */
const EXECUTION =
  /(?<!\p{L})(?:chịu trách nhiệm (?:thi hành|thực hiện)|(?:căn cứ|theo) Quyết định(?: này)? thi hành)(?!\p{L})/u;

/** "Sở Kế hoạch và Đầu tư (cũ)", "(nay là Sở Tài chính)", "trước đây": the writer knows. */
const KNOWN_AS_OLD = /^[^.;\n]{0,30}(?:\(cũ\)|cũ(?!\p{L})|nay là|trước đây|trước khi|trước sắp xếp)/u;

/** "Năm 2024, Sở phối hợp với …", "đã phối hợp với …": the sentence tells what was done, and with whom at that time. */
const TOLD_AS_PAST =
  /(?<!\p{L})(?:đã|trước (?:ngày|khi|đây|thời điểm)|(?<!tháng \d{1,2} )năm 20(?:1\d|2[0-5])(?!\d))(?!\p{L})[^.\n]{0,160}$/iu;

export const recipientDefunct: Rule = {
  id: "recipient-defunct",
  part: "recipients",
  title: "Cơ quan nhận văn bản, được giao việc đang tồn tại vào ngày ban hành",
  why: "Sau sắp xếp năm 2025, gửi hoặc giao việc cho sở, huyện, tỉnh đã hợp nhất thì không ai nhận; tên cũ chỉ đúng khi nhắc việc cũ.",
  basis:
    "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9; NQ 176/2025/QH15; NQ 202/2025/QH15; NQ 203/2025/QH15",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft, context) {
    if (!issueLine(draft)) return;
    const day = dayOfIssue(draft, context);
    if (day <= levels.districtsUntil) return;
    const places = [
      ...[...matchesIn(draft, RECEIVING, ["addressee", "recipient"])],
      ...[...matchesIn(draft, CHARGED, ["body", "cell", "basis"])],
      ...(PLANNING.test(draft.title.type?.name ?? "") ? matchesIn(draft, NAMED_ALONE, ["cell"]) : []),
      ...[...matchesIn(draft, RECEIVING, ["body"])].filter(({ prose }) =>
        EXECUTION.test(slice(draft.plain, prose.span)),
      ),
    ];
    for (const { span: where, words } of places) {
      if (KNOWN_AS_OLD.test(draft.plain.slice(where.to, where.to + 60)) || isCited(draft, where)) continue;
      if (TOLD_AS_PAST.test(textBefore(draft.plain, where.from, 200))) continue;
      const name = words[0].replace(/\s+/g, " ");
      const reason = goneOn(name, day);
      if (reason) yield { span: where, message: reason };
    }
  },
  examples: [
    {
      bad: "UBND TỈNH KHÁNH HÒA\nSỞ NỘI VỤ\nSố: 15/SNV-VP\nKhánh Hòa, ngày 12 tháng 10 năm 2026\n\nKính gửi:\n- «Sở Kế hoạch và Đầu tư»;\n- «UBND các huyện», thành phố.\n\nĐề nghị các cơ quan báo cáo.\n",
    },
    {
      bad: "UBND TỈNH KHÁNH HÒA\nSỞ NỘI VỤ\nSố: 15/KH-SNV\nKhánh Hòa, ngày 12 tháng 10 năm 2026\n\nKẾ HOẠCH\nRà soát hồ sơ\n\n1. Giao «Sở Lao động - Thương binh và Xã hội» chủ trì, phối hợp với «Ủy ban nhân dân huyện» Diên Khánh thực hiện.\n",
    },
    {
      bad: "UBND TỈNH KHÁNH HÒA\nSỞ NỘI VỤ\nSố: 15/QĐ-SNV\nKhánh Hòa, ngày 12 tháng 10 năm 2026\n\nQUYẾT ĐỊNH\nGiao biên chế\n\nTheo đề nghị của Trưởng phòng Tổ chức.\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Giao biên chế năm 2026.\n\nĐiều 2. Chánh Văn phòng Sở, Giám đốc «Sở Giao thông vận tải», Chủ tịch «Ủy ban nhân dân các huyện», thị xã chịu trách nhiệm thi hành Quyết định này./.\n",
    },
    {
      bad: "UBND TỈNH KHÁNH HÒA\nSỞ NỘI VỤ\nSố: 15/KH-SNV\nKhánh Hòa, ngày 12 tháng 10 năm 2026\n\nKẾ HOẠCH\nRà soát hồ sơ\n\n1. «Phòng Tài chính - Kế hoạch huyện» là cơ quan thường trực.\n\n2. Các phòng báo cáo Chủ tịch «UBND huyện» trước ngày 20/12/2026.\n",
    },
    {
      bad: "BỘ CÔNG THƯƠNG\nSố: 15/BCT-XNK\nHà Nội, ngày 12 tháng 10 năm 2026\n\nKính gửi:\n- «Tổng cục Hải quan»;\n- Sở Công Thương các tỉnh.\n\nĐề nghị các cơ quan phối hợp.\n",
    },
    {
      good: "BỘ CÔNG THƯƠNG\nSố: 15/BCT-XNK\nHà Nội, ngày 12 tháng 10 năm 2026\n\nKính gửi:\n- Tổng cục Hải quan Trung Quốc;\n- Bộ Thương mại Hoa Kỳ;\n- Sở Công Thương các tỉnh.\n\nĐề nghị các cơ quan phối hợp.\n",
    },
    {
      good: "UBND TỈNH KHÁNH HÒA\nSỞ NỘI VỤ\nSố: 15/SNV-VP\nKhánh Hòa, ngày 12 tháng 10 năm 2024\n\nKính gửi:\n- Sở Kế hoạch và Đầu tư;\n- UBND các huyện, thành phố.\n\nĐề nghị các cơ quan báo cáo.\n",
    },
    {
      good: "UBND TỈNH KHÁNH HÒA\nSỞ NỘI VỤ\nSố: 15/BC-SNV\nKhánh Hòa, ngày 12 tháng 3 năm 2026\n\nBÁO CÁO\nCông tác lưu trữ\n\n1. Năm 2024, Sở phối hợp với Ủy ban nhân dân huyện Vạn Ninh mở 12 lớp.\n2. Sở đã gửi về Sở Thông tin và Truyền thông 15 báo cáo.\n",
    },
    {
      good: "UBND TỈNH KHÁNH HÒA\nSỞ NỘI VỤ\nSố: 15/KH-SNV\nKhánh Hòa, ngày 12 tháng 10 năm 2026\n\nKẾ HOẠCH\nRà soát hồ sơ\n\n1. Hồ sơ do Sở Kế hoạch và Đầu tư lập được giữ nguyên; giao Sở Tài chính phối hợp với Sở Kế hoạch và Đầu tư (nay là Sở Tài chính) theo Công văn số 12/SKHĐT-VP ngày 12/3/2024 của Sở Kế hoạch và Đầu tư.\n",
    },
  ],
};

/** In a citation the name of the day of the cited document is the right one. */
function isCited(draft: Draft, where: Span): boolean {
  return draft.citations.some((citation) => citation.span.from <= where.from && where.to <= citation.span.to);
}

function goneOn(name: string, day: string): string | undefined {
  const ended = endedName(name, day);
  if (ended) return `${ended} vào ngày ban hành.`;
  return /(?<!\p{L})(?:huyện|quận|thị xã)(?!\p{L})|^[Pp]hòng /u.test(name)
    ? "Không còn đơn vị hành chính cấp huyện vào ngày ban hành."
    : undefined;
}
