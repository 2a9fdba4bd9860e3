import { decree } from "../../conventions/decree.ts";
import { matchesOf } from "../../text/match.ts";
import { span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

const IN_WORDS = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];
/** The head of a paragraph that is meant for an article: its word misspelt, its number in words, or a comma behind it. */
const HEAD = new RegExp(
  `(?<=^|\\n)[ \\t]{0,8}(Đi[êềeếể]u|Di[êềe]u|Đ[ìỉ]êu|Điêù|ĐIều) (\\d{1,3}|${IN_WORDS.join("|")})(?! (?:của|và|đến))( ?[.,:])(?= (?!Điều|Khoản|Điểm)\\p{Lu})`,
  "gu",
);

export const articleForm: Rule = {
  id: "article-form",
  part: "structure",
  title: "Điều ghi “Điều 1.”: chữ “Điều”, chữ số Ả Rập, dấu chấm",
  why: "“Điều hai.”, “Điều 2,” không theo cách đánh số của nghị định, và không khớp với viện dẫn “Điều 2”.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.đ",
  severity: "error",
  since: decree.firstForm,
  yieldsTo: ["label-mark", "text-wrong-syllable", "label-gap"],
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const match of matchesOf(draft.plain, HEAD)) {
      const [, word, number, mark] = match as unknown as [string, string, string, string];
      if (word === "Điều" && /^\d/.test(number) && !mark.includes(",")) continue;
      const from = match.index + match[0].indexOf(word);
      const where = span(from, match.index + match[0].length);
      const digits = IN_WORDS.indexOf(number) + 1 || number;
      yield {
        span: where,
        message: `Cần ghi “Điều ${digits}.”.`,
        fixes: [replace(where, `Điều ${digits}.`, "guarded")],
      };
    }
  },
  examples: [
    {
      bad: "«Điều một.» Thành lập Tổ công tác.\n\n«Điều hai.» Hiệu lực thi hành.\n",
      good: "Điều 1. Thành lập Tổ công tác.\n\nĐiều 2. Hiệu lực thi hành.\n",
    },
    {
      bad: "Điều 1. Thành lập Tổ công tác.\n\n«Điêu 2.» Hiệu lực thi hành.\n\n«Điều 3,» Chánh Văn phòng chịu trách nhiệm thi hành.\n",
      good: "Điều 1. Thành lập Tổ công tác.\n\nĐiều 2. Hiệu lực thi hành.\n\nĐiều 3. Chánh Văn phòng chịu trách nhiệm thi hành.\n",
    },
    {
      bad: "Điều 1. Thành lập Tổ công tác.\n\n«Diều 2.» Hiệu lực thi hành.\n",
      good: "Điều 1. Thành lập Tổ công tác.\n\nĐiều 2. Hiệu lực thi hành.\n",
    },
    { good: "Điều 1. Thành lập Tổ công tác.\n\nĐiều này quy định trách nhiệm.\n" },
    { good: "Căn cứ các điều sau:\nĐiều 5, Điều 6 và Điều 7 của Luật;\nĐiều 9, khoản 2 của Nghị định.\n" },
  ],
};
