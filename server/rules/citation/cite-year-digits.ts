import { sought } from "../../text/match.ts";
import { anyOf } from "../../text/pattern.ts";
import { EVERYWHERE, type Rule } from "../rule.ts";
import { matchesIn } from "../text/matches.ts";
import known from "./words.json" with { type: "json" };

/** "số 32/200/TT-BGDĐT": the number of a legal document but for its year. */
const OFF = sought(
  new RegExp(
    String.raw`(?<=(?<!\p{L})${anyOf(known.withYear)}\s{1,3}(?:số:?\s{0,3})?\d{1,4}/)(?:\d{3}|\d{5}|[012]\d)(?=/${anyOf(known.codesWithYear)})`,
    "giu",
  ),
);

export const citeYearDigits: Rule = {
  id: "cite-year-digits",
  part: "citation",
  title: "Năm trong số của văn bản viện dẫn có bốn chữ số",
  why: "Số gõ thiếu hoặc thừa một chữ số của năm không chỉ ra được văn bản nào.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.b; NĐ 78/2025/NĐ-CP (số, ký hiệu gồm năm ban hành)",
  severity: "error",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { span: where, words } of matchesIn(draft, OFF))
      yield { span: where, message: `Năm “${words[0]}” trong số văn bản cần đúng bốn chữ số.` };
  },
  examples: [
    { bad: "- Thực hiện Thông tư số 32/«200»/TT-BGDĐT ngày 27/10/2009 của Bộ Giáo dục và Đào tạo.\n" },
    { bad: "Căn cứ Nghị định số 61/«18»/NĐ-CP ngày 23/4/2018 của Chính phủ;\n" },
    { bad: "Căn cứ Nghị định số 30/«20200»/NĐ-CP của Chính phủ về công tác văn thư;\n" },
    { good: "- Thực hiện Thông tư số 32/2009/TT-BGDĐT ngày 27/10/2009 của Bộ Giáo dục và Đào tạo.\n" },
    { good: "- Theo Quyết định số 12/QĐ-UBND và hồ sơ số 32/200/KT.\n" },
  ],
};
