import type { Rule } from "../rule.ts";
import { isWholeDocument } from "../support.ts";

export const mottoPresent: Rule = {
  id: "motto-present",
  part: "header",
  title: "Dưới Quốc hiệu có Tiêu ngữ “Độc lập - Tự do - Hạnh phúc”",
  why: "Quốc hiệu và Tiêu ngữ là một thành phần thể thức, không tách rời.",
  basis: "NĐ 30/2020/NĐ-CP, Điều 8 khoản 2 điểm a; Phụ lục I, Phần I, Mục II.1.b",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const { header, plain } = draft;
    if (!isWholeDocument(draft) || !header.nationalName || header.motto) return;
    // A motto that is misspelt is still a motto.
    if (/Tự\s+do|Hạnh\s+ph/iu.test(plain.slice(header.nationalName.to, header.nationalName.to + 600))) return;
    yield {
      span: header.nationalName,
      message: "Thiếu Tiêu ngữ “Độc lập - Tự do - Hạnh phúc” dưới Quốc hiệu.",
    };
  },
  examples: [
    { bad: "SỞ Y TẾ\n«CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM»\nSố: 15/QĐ-SYT\n" },
    {
      bad: "SỞ Y TẾ\t«CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM»\nSố: 7/TB-SYT\tĐà Nẵng, ngày 05 tháng 3 năm 2024\n",
    },
    { good: "SỞ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 15/QĐ-SYT\n" },
    { good: "SỞ Y TẾ\nSố: 15/QĐ-SYT\n" },
  ],
};
