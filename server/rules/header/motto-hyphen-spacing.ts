import { type Rule, replace } from "../rule.ts";
import { hasWordsOfMotto, mottos, unbroken } from "./emblem.ts";

export const mottoHyphenSpacing: Rule = {
  id: "motto-hyphen-spacing",
  part: "header",
  title: "Giữa các cụm từ của Tiêu ngữ có gạch nối (-), có cách chữ",
  why: "Trình soạn thảo hay tự đổi gạch nối thành gạch ngang dài; Tiêu ngữ dùng gạch nối, cách chữ hai bên.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.1.b",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const where of mottos(draft)) {
      const written = unbroken(draft, where);
      const right = written.replace(/(lập|do)[^\p{L}]+(?=tự|hạnh)/giu, "$1 - ");
      // Wrong letters as well: said once, with a fix for both.
      if (right === written || !hasWordsOfMotto(written)) continue;
      const message = /[–—]/.test(written)
        ? "Tiêu ngữ dùng gạch nối (-), không dùng gạch ngang dài."
        : "Giữa các cụm từ của Tiêu ngữ cần gạch nối (-), cách chữ hai bên.";
      yield { span: where, message, fixes: [replace(where, right, "safe")] };
    }
  },
  examples: [
    {
      bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n«Độc lập – Tự do – Hạnh phúc»\n",
      good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n",
    },
    {
      bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n«Ðộc lập-Tự do -Hạnh phúc»\n",
      good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nÐộc lập - Tự do - Hạnh phúc\n",
    },
    {
      bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n«Độc lập Tự do Hạnh phúc»\n",
      good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n",
    },
    {
      bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n«Độc lập, Tự do, Hạnh phúc»\n",
      good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n",
    },
    { good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n-------------\n" },
    { good: "SỞ Y TẾ          Độc lập - Tự do - Hạnh phúc\nSố: 15/QĐ-SYT\n" },
  ],
};
