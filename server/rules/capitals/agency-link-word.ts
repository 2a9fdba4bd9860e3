import type { Draft } from "../../draft/draft.ts";
import { matchesOf, sought } from "../../text/match.ts";
import { anyOf } from "../../text/pattern.ts";
import { slice, span, spanOfMatch, textBefore } from "../../text/span.ts";
import { EVERYWHERE, type Report, type Rule, replace } from "../rule.ts";
import { matchesIn } from "../text/matches.ts";
import { FIELDS, isInOfficeList } from "./offices.ts";
import { APPENDIX_II } from "./row.ts";

/** Fields of the offices of a district, which have the names of the department above them. */
const DISTRICT = /^(?:Lao động|Giáo dục|Tài nguyên|Nông nghiệp|Văn hóa và Thông tin)/u;

const LINKS = [/ và (?=\p{Lu})/u, / - /u, /, /u];

/** Fields named with "và", a comma or a dash, by the words they are when one or all are left out: "Giáo dục Đào tạo". */
const SHORTENED: ReadonlyMap<string, string> = new Map(
  FIELDS.flatMap((field) => [field, field.replace("hóa", "hoá")]).flatMap((right) => {
    const bare = LINKS.map((link) => right.replace(link, " "));
    const none = LINKS.reduce((words, link) => words.replace(link, " "), right);
    return [...new Set([...bare, none, right.replace(" - ", ", ")])]
      .filter((words) => words !== right && words.includes(" "))
      .map((words): [string, string] => [words, right]);
  }),
);

/** "Khoa học Công nghệ và Môi trường" is another name, of its own day; in "Giáo dục Đào tạo và Y tế" the next one begins. */
const GOES_ON = `(?! và (?!Bộ|Sở|Phòng|Ban|Văn phòng|Thanh tra|${anyOf(FIELDS)})\\p{Lu})`;
const WITHOUT = sought(new RegExp(`(?<!\\p{L})${anyOf([...SHORTENED.keys()])}(?!\\p{L})${GOES_ON}`, "gu"));
const UPPER_FIELDS = new Map(
  [...SHORTENED].map(([bare, right]) => [bare.toUpperCase(), right.toUpperCase()]),
);
/** The same in a header or an authority line, where the margin may break the name. */
const WITHOUT_UPPER = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:BỘ|SỞ|PHÒNG)\s)${anyOf([...UPPER_FIELDS.keys()], "\\s{1,3}")}(?!\p{L}|\s{1,3}VÀ\s)`,
  "gu",
);

export const agencyLinkWord: Rule = {
  id: "agency-link-word",
  part: "capitals",
  title: "Tên cơ quan ghi đủ chữ “và”, đủ gạch nối",
  why: "“Sở Giáo dục Đào tạo” không phải tên chính thức; tên là “Sở Giáo dục và Đào tạo”.",
  basis: `NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.2.a; ${APPENDIX_II}, Mục IV.1.a`,
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { span: where, words } of matchesIn(draft, WITHOUT)) {
      const right = SHORTENED.get(words[0]);
      const head = /(?<!\p{L})(?:Bộ|Sở|[Pp]hòng) $/u.exec(textBefore(draft.plain, where.from, 7));
      const isHeaded = head !== null && (!/^p/i.test(head[0]) || DISTRICT.test(right ?? ""));
      if (right === undefined || !(isHeaded || isInOfficeList(draft, where.from))) continue;
      yield {
        span: where,
        message: `Tên cơ quan ghi đủ là “${right}”.`,
        fixes: [replace(where, right, "guarded")],
      };
    }
    yield* inCapitals(draft);
  },
  examples: [
    {
      bad: "- Giao Sở «Giáo dục Đào tạo» chủ trì tổng hợp.\n",
      good: "- Giao Sở Giáo dục và Đào tạo chủ trì tổng hợp.\n",
    },
    {
      bad: "- Thông tư của Bộ «Lao động, Thương binh và Xã hội» hướng dẫn rà soát hộ nghèo.\n",
      good: "- Thông tư của Bộ Lao động - Thương binh và Xã hội hướng dẫn rà soát hộ nghèo.\n",
    },
    {
      bad: "- Báo cáo Bộ «Khoa học Công nghệ» trước ngày 20.\n",
      good: "- Báo cáo Bộ Khoa học và Công nghệ trước ngày 20.\n",
    },
    {
      bad: "- Giám đốc các Sở: Nội vụ, «Văn hoá Thể thao và Du lịch», Tài chính chịu trách nhiệm thi hành.\n",
      good: "- Giám đốc các Sở: Nội vụ, Văn hoá, Thể thao và Du lịch, Tài chính chịu trách nhiệm thi hành.\n",
    },
    {
      bad: "UBND TỈNH AN BÌNH\nSỞ «LAO ĐỘNG THƯƠNG BINH VÀ XÃ HỘI»\nSố: 15/QĐ-SLĐTBXH\n\nQUYẾT ĐỊNH\nVề việc trợ cấp\n\nGIÁM ĐỐC SỞ «LAO ĐỘNG THƯƠNG BINH VÀ XÃ HỘI»\n\nĐiều 1. Trưởng phòng «Lao động Thương binh Xã hội» huyện thi hành.\n",
    },
    { good: "- Các phòng: Văn hóa Thể thao, Giáo dục Đào tạo của Trung tâm Văn hóa Thể thao và Du lịch.\n" },
    { good: "- Giao Sở Giáo dục và Đào tạo; Sở Khoa học và Công nghệ; Sở Tài chính.\n" },
    {
      good: "Giám đốc các Sở: Công nghiệp, Địa chính, Khoa học Công nghệ và Môi trường, Chủ tịch UBND các huyện.\n",
    },
    { good: "SỞ KHOA HỌC CÔNG NGHỆ VÀ MÔI TRƯỜNG\nSố: 15/QĐ-KHCNMT\n\nQUYẾT ĐỊNH\n" },
    { good: "- Trường Đại học Khoa học Công nghệ; ngành Giáo dục Đào tạo.\n" },
  ],
};

/** The names in the header and in the line that says who decides. */
function* inCapitals(draft: Draft): Generator<Report> {
  const { header, title } = draft;
  const last = header.issuers.at(-1)?.parts;
  const block = last?.[0] && span(last[0].from, last.at(-1)?.to ?? last[0].to);
  for (const where of [block, title.authority]) {
    if (!where) continue;
    for (const match of matchesOf(slice(draft.plain, where), WITHOUT_UPPER)) {
      const right = UPPER_FIELDS.get(match[0].replace(/\s+/g, " "));
      if (right === undefined) continue;
      yield { span: spanOfMatch(match, where.from), message: `Tên cơ quan ghi đủ là “${right}”.` };
    }
  }
}
