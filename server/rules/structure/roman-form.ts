import { toRoman } from "../../conventions/numbering.ts";
import { slice, span } from "../../text/span.ts";
import { EVERYWHERE, type Rule, replace } from "../rule.ts";

export const romanForm: Rule = {
  id: "roman-form",
  part: "structure",
  title: "Số La Mã viết đúng: IV, IX; một chữ không lặp quá ba lần",
  why: "“IIII”, “VIIII” không phải là số La Mã; người đọc và mục lục tự động không nhận ra thứ tự.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.đ",
  severity: "error",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { kind, number, label } of draft.allSections) {
      if (kind !== "roman" && kind !== "part" && kind !== "chapter" && kind !== "section") continue;
      const right = rightForm(number);
      if (!right) continue;
      const from = label.from + slice(draft.plain, label).lastIndexOf(number);
      const where = span(from, from + number.length);
      yield {
        span: where,
        message: `“${number}” không phải số La Mã; số ${romanSum(number)} viết “${right}”.`,
        fixes: [replace(where, right, "guarded")],
      };
    }
  },
  examples: [
    {
      bad: "III. NHIỆM VỤ\n\nRà soát danh mục.\n\n«IIII». TỔ CHỨC THỰC HIỆN\n\nGiao Văn phòng.\n",
      good: "III. NHIỆM VỤ\n\nRà soát danh mục.\n\nIV. TỔ CHỨC THỰC HIỆN\n\nGiao Văn phòng.\n",
    },
    {
      bad: "Chương «VIIII»\nĐIỀU KHOẢN THI HÀNH\n\nĐiều 1. Hiệu lực\n",
      good: "Chương IX\nĐIỀU KHOẢN THI HÀNH\n\nĐiều 1. Hiệu lực\n",
    },
    { good: "III. NHIỆM VỤ\n\nRà soát danh mục.\n\nIV. TỔ CHỨC THỰC HIỆN\n\nGiao Văn phòng.\n" },
    { good: "XXXX. Nội dung sẽ bổ sung\n\nGiao Văn phòng.\n" },
  ],
};

/** What a numeral that only adds up ("IIII", "XVIIII") is in the usual writing; undefined for any other. */
function rightForm(number: string): string | undefined {
  return /^X{0,3}V?IIII$/.test(number) ? toRoman(romanSum(number)) : undefined;
}

/** The letters of a numeral added up. */
function romanSum(number: string): number {
  const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  return [...number].reduce((sum, letter) => sum + (worth[letter] ?? 0), 0);
}
