import { type Rule, replace } from "../rule.ts";
import { hasWordsOfMotto, mottos, unbroken } from "./emblem.ts";

export const mottoText: Rule = {
  id: "motto-text",
  part: "header",
  title: "Tiêu ngữ viết in thường, hoa chữ cái đầu của từng cụm từ",
  why: "Tiêu ngữ ghi đúng “Độc lập - Tự do - Hạnh phúc”.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.1.b",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const where of mottos(draft)) {
      if (hasWordsOfMotto(unbroken(draft, where))) continue;
      const right = "Độc lập - Tự do - Hạnh phúc";
      yield {
        span: where,
        message: "Tiêu ngữ cần viết “Độc lập - Tự do - Hạnh phúc”.",
        fixes: [replace(where, right, "safe")],
      };
    }
  },
  examples: [
    {
      bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n«ĐỘC LẬP - TỰ DO - HẠNH PHÚC»\n",
      good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n",
    },
    {
      bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n«Độc Lập - Tự Do - Hạnh Phúc»\n",
      good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n",
    },
    {
      bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n«Độc lập- Tự do- Hạnh Phúc»\n",
      good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n",
    },
    {
      bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n«Độc lập - Tự do - Hạnh Phức»\n",
      good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n",
    },
    {
      bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n«Độc lập - Tự do - Hanh phuc»\n",
      good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n",
    },
    {
      bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n«Độc lập - Tự do - Hạnh phú»\n",
      good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n",
    },
    {
      bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n«Tự do - Độc lập - Hạnh phúc»\n",
      good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n",
    },
    {
      bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n«Độc lập - Tự do»\n",
      good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n",
    },
    { good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n" },
    { good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n**Độc lập - Tự do - Hạnh phúc**\n" },
    { good: "Khẩu hiệu ĐỘC LẬP - TỰ DO - HẠNH PHÚC được treo ở trụ sở.\n" },
  ],
};
