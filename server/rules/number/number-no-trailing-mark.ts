import { slice, span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

export const numberNoTrailingMark: Rule = {
  id: "number-no-trailing-mark",
  part: "number",
  title: "Sau số và sau ký hiệu không có dấu câu",
  why: "Dấu chấm, dấu phẩy cuối ký hiệu dễ bị chép theo vào chỗ viện dẫn.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3 và Mục V",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check({ header, plain }) {
    const symbol = header.number?.symbol;
    if (!symbol) return;
    const { digits } = header.number;
    if (/\d[.,]$/.test(slice(plain, digits))) {
      const mark = span(digits.to - 1, digits.to);
      yield {
        span: mark,
        message: `Thừa dấu “${slice(plain, mark)}” giữa số và ký hiệu.`,
        fixes: [replace(mark, "", "safe", "Xóa dấu thừa")],
      };
    }
    const mark = /[.,;:]+(?=[ \t]*(?:\n|$|\||[ \t]{2,}\S|\t))/y;
    let at = symbol.to;
    while (at > symbol.from && /[.,;:]/.test(plain[at - 1] ?? "")) at--;
    mark.lastIndex = at;
    const match = mark.exec(plain);
    if (!match || match[0].length > 2) return;
    const where = span(at, at + match[0].length);
    yield {
      span: where,
      message: `Thừa dấu “${match[0]}” sau số, ký hiệu.`,
      fixes: [replace(where, "", "safe", "Xóa dấu thừa")],
    };
  },
  examples: [
    { bad: "SỞ XÂY DỰNG\nSố: 15/QĐ-SXD«.»\n", good: "SỞ XÂY DỰNG\nSố: 15/QĐ-SXD\n" },
    {
      bad: "BỘ CÔNG AN\nSố: 27/KH-BCA-Đ01«,»\nHà Nội, ngày 05 tháng 3 năm 2024\n",
      good: "BỘ CÔNG AN\nSố: 27/KH-BCA-Đ01\nHà Nội, ngày 05 tháng 3 năm 2024\n",
    },
    { bad: "SỞ XÂY DỰNG\nSố: 15«.»/QĐ-SXD\n", good: "SỞ XÂY DỰNG\nSố: 15/QĐ-SXD\n" },
    { good: "SỞ XÂY DỰNG\nSố: 15/SXD-QLĐT.KT\n" },
    { good: "SỞ XÂY DỰNG\nSố: 15…/QĐ-SXD\n" },
    { good: "SỞ XÂY DỰNG\nSố: 15/SXD-QLĐT\nV/v cấp phép, nghiệm thu.\n" },
  ],
};
