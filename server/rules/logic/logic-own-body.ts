import { foldName } from "../../conventions/fold.ts";
import { sought } from "../../text/match.ts";
import { anyOf } from "../../text/pattern.ts";
import type { Rule } from "../rule.ts";
import { matchesIn } from "../text/matches.ts";
import known from "./words.json" with { type: "json" };

/** A name of one to five words that each begin with a capital. */
const PROPER = String.raw`\p{Lu}[\p{L}’']*(?: \p{Lu}[\p{L}’']*){0,4}`;
const OFFICE = String.raw`Sở \p{Lu}\p{L}+(?:,? (?:và )?(?!ban|báo|xây|kính|đề|yêu|thông|hướng|tổ|có)\p{L}+){1,6}?`;
const BODY = `(?:(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (?:xã|phường|tỉnh) ${PROPER}|${OFFICE}|Trường ${anyOf(known.schools)} \\p{Lu}[\\p{L}’']*(?: \\p{L}+){0,5}?)`;
const DOES = anyOf(known.writing);

/** Where the draft says who writes it: "…, Sở X báo cáo như sau", "Trên đây là Kế hoạch … của UBND xã Y./.". */
const WRITER = sought(
  new RegExp(
    String.raw`(?<=^|[,;] )${BODY}(?= ${DOES}[^.;\n]{0,200} như sau(?!\p{L}))|(?<=(?<!\p{L})Trên đây là [^.;\n]{5,240} của )${BODY}(?=\s?\.|$)`,
    "gu",
  ),
);

export const logicOwnBody: Rule = {
  id: "logic-own-body",
  part: "logic",
  title: "Cơ quan tự xưng ở câu mở, câu kết là cơ quan ban hành",
  why: "Văn bản chép từ mẫu của nơi khác còn sót tên cơ quan cũ: đầu trang là xã này, câu mở là xã kia.",
  basis: "Kiểm tra lô-gíc, không phải quy định của nghị định",
  severity: "warning",
  *check(draft) {
    const own = draft.header.issuers.map(({ text }) => folded(text)).join(" ");
    for (const { span: where, words } of matchesIn(draft, WRITER, ["body"])) {
      const [name] = words;
      const kind =
        /^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (?:xã|phường|tỉnh)|^Sở|^Trường/u.exec(name)?.[0] ?? "";
      const last = folded(draft.header.issuers.at(-1)?.text ?? "");
      if (!own.includes(folded(kind)) || !last.includes(folded(kind).split(" ").at(-1) ?? "")) continue;
      if (own.includes(folded(name.slice(kind.length).split(" ").slice(-2).join(" ")))) continue;
      yield {
        span: where,
        message: `Câu này xưng “${name}”, đầu văn bản là “${draft.header.issuers.at(-1)?.text ?? ""}”.`,
      };
    }
  },
  examples: [
    {
      bad: "ỦY BAN NHÂN DÂN\nXÃ ĐỨC LẬP\nSố: 15/BC-UBND\n\nBÁO CÁO\nKết quả tiêm chủng\n\nThực hiện yêu cầu của cấp trên, «UBND xã Phú Hòa» báo cáo kết quả như sau:\n\n1. Đã tiêm.\n",
    },
    {
      bad: "UBND TỈNH KHÁNH HÒA\nSỞ NỘI VỤ\nSố: 15/KH-SNV\n\nKẾ HOẠCH\nTập huấn\n\nTheo chương trình năm 2026, «Sở Công Thương» ban hành Kế hoạch như sau:\n\n1. Mở lớp.\n",
    },
    {
      bad: "ĐẠI HỌC HUẾ\nTRƯỜNG ĐẠI HỌC NÔNG LÂM\nSố: 15/BC-ĐHNL\n\nBÁO CÁO\nCông tác sinh viên\n\n1. Đã làm.\n\nTrên đây là báo cáo công tác sinh viên năm 2026 của «Trường Đại học Sư phạm»./.\n",
    },
    {
      good: "UBND TỈNH KHÁNH HÒA\nSỞ NỘI VỤ\nSố: 15/KH-SNV\n\nKẾ HOẠCH\nTập huấn\n\nTheo đề nghị của Sở Công Thương, Sở Nội vụ ban hành Kế hoạch như sau:\n\n1. Mở lớp.\n",
    },
    {
      good: "ỦY BAN NHÂN DÂN\nXÃ ĐỨC LẬP\nSố: 15/BC-UBND\n\nBÁO CÁO\nKết quả tiêm chủng\n\nỦy ban nhân dân xã Đức Lập báo cáo như sau:\n\n1. Sở Y tế đề nghị bổ sung.\n\nTrên đây là báo cáo kết quả tiêm chủng của UBND xã Đức Lập./.\n",
    },
  ],
};

/** The names of people's committees made one. */
function folded(name: string): string {
  return foldName(name).replace(/ủy ban nhân dân|uỷ ban nhân dân/gu, "ubnd");
}
