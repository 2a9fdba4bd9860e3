import { decree } from "../../conventions/decree.ts";
import { romanValue, toRoman } from "../../conventions/numbering.ts";
import { slice, span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { isAgreement } from "../support.ts";

export const partChapterRoman: Rule = {
  id: "part-chapter-roman",
  part: "structure",
  title: "Phần, chương đánh số La Mã; mục, tiểu mục, điều đánh số Ả Rập",
  why: "Nghị định định rõ loại chữ số của từng cấp để người đọc nhận ra cấp khi viện dẫn.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.đ",
  severity: "error",
  since: decree.firstForm,
  regimes: ["administrative", "legal"],
  *check(draft) {
    if (isAgreement(draft)) return;
    const articles = draft.allSections.some(({ kind }) => kind === "article");
    for (const { kind, number, label } of draft.allSections) {
      const right = rightNumber(kind, number, articles);
      if (right === undefined || right === number) continue;
      const at = slice(draft.plain, label).lastIndexOf(number);
      const where = span(label.from + at, label.from + at + number.length);
      yield {
        span: where,
        message: `Cấp này đánh số ${/\d/.test(right) ? "Ả Rập" : "La Mã"}: cần ghi “${right}”.`,
        fixes: [replace(where, right, "guarded")],
      };
    }
  },
  examples: [
    {
      bad: "Chương «1»\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi\n",
      good: "Chương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi\n",
    },
    {
      bad: "Chương I\nĐĂNG KÝ\n\nMục «II»\nTHỦ TỤC\n\nĐiều 1. Hồ sơ\n",
      good: "Chương I\nĐĂNG KÝ\n\nMục 2\nTHỦ TỤC\n\nĐiều 1. Hồ sơ\n",
    },
    { good: "HỢP ĐỒNG\n\nPHẦN 1 - CÁC CĂN CỨ KÝ KẾT HỢP ĐỒNG\n\nĐiều 1. Nội dung\n" },
    { good: "Phần thứ nhất\nĐÁNH GIÁ CHUNG\n" },
    { good: "Chương II\nĐĂNG KÝ\n\nMục 1\nTHỦ TỤC\n\nĐiều 1. Hồ sơ\n" },
  ],
};

function rightNumber(kind: string, number: string, articles: boolean): string | undefined {
  if ((kind === "part" || kind === "chapter") && /^\d+$/.test(number)) return toRoman(Number(number));
  const value = romanValue(number);
  const arabic = kind === "article" || (articles && (kind === "section" || kind === "subsection"));
  return arabic && value !== undefined ? String(value) : undefined;
}
