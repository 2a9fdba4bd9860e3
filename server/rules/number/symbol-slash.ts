import { slice, span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

export const symbolSlash: Rule = {
  id: "symbol-slash",
  part: "number",
  title: "Giữa số và ký hiệu có dấu gạch chéo (/), không cách chữ",
  why: "Số, ký hiệu là khóa để tra cứu; thừa dấu cách hoặc sai dấu thì hai văn bản giống nhau trở thành khác nhau.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.c",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check({ header, plain, text }) {
    const number = header.number;
    if (!number?.symbol) return;
    const between = span(number.digits.to, number.symbol.from);
    const written = slice(plain, between);
    const digits = slice(plain, number.digits);
    const blank = !/\d/.test(digits);
    // The clerk fills in a blank number; only what follows the slash is the drafter's.
    const isRight = blank ? /\/$|^\s*-$/.test(written) : written === "/";
    if (isRight) return;
    if (/\//.test(written)) {
      const slash = between.from + written.indexOf("/");
      const where = blank ? span(slash, between.to) : span(number.digits.from, number.symbol.to);
      const cut = blank ? span(slash, between.to) : between;
      yield {
        span: where,
        message: "Thừa dấu cách quanh dấu gạch chéo giữa số và ký hiệu.",
        fixes: [replace(cut, "/", "safe", "Bỏ dấu cách")],
      };
    } else {
      // "15-QĐ/SYT", the Party's order of marks, has the second one wrong as well.
      const symbol = text
        .slice(number.symbol.from, number.symbol.to)
        .replace(/^(\p{Lu}[\p{L}]*)\/(?=\p{Lu})/u, "$1-");
      yield {
        span: span(number.digits.from, number.symbol.to),
        message: "Giữa số và ký hiệu cần dấu gạch chéo (/).",
        fixes: [
          replace(span(between.from, number.symbol.to), `/${symbol}`, "guarded", "Thay bằng dấu gạch chéo"),
        ],
      };
    }
  },
  examples: [
    { bad: "SỞ NỘI VỤ\nSố: «4812 /SNV-VP»\n", good: "SỞ NỘI VỤ\nSố: 4812/SNV-VP\n" },
    { bad: "UBND XÃ ĐẤT ĐỎ\nSố: «15 / QĐ-UBND»\n", good: "UBND XÃ ĐẤT ĐỎ\nSố: 15/QĐ-UBND\n" },
    { bad: "SỞ NỘI VỤ\nSố: «27-QÐ-SNV»\n", good: "SỞ NỘI VỤ\nSố: 27/QÐ-SNV\n" },
    { bad: "SỞ NỘI VỤ\nSố: «15\\QĐ-SNV»\n", good: "SỞ NỘI VỤ\nSố: 15/QĐ-SNV\n" },
    { bad: "SỞ NỘI VỤ\nSố: «15 QĐ/SNV»\n", good: "SỞ NỘI VỤ\nSố: 15/QĐ-SNV\n" },
    { bad: "SỞ NỘI VỤ\nSố: «15QĐ-SNV»\n", good: "SỞ NỘI VỤ\nSố: 15/QĐ-SNV\n" },
    {
      bad: "SỞ Y TẾ\nSố: «15 SYT-VP»\nV/v tập huấn\n\nKính gửi: Các đơn vị\n",
      good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v tập huấn\n\nKính gửi: Các đơn vị\n",
    },
    { bad: "SỞ NỘI VỤ\nSố:       «/ »QĐ-SNV\n", good: "SỞ NỘI VỤ\nSố:       /QĐ-SNV\n" },
    {
      bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSỞ Y TẾ\nSố: «15-QĐ/SYT»\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n",
      good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSỞ Y TẾ\nSố: 15/QĐ-SYT\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n",
    },
    { good: "SỞ NỘI VỤ\nSố:       /TTr-SNV\n" },
    { good: "ĐẢNG CỘNG SẢN VIỆT NAM\nSố 15-QĐ/TU\n" },
  ],
};
