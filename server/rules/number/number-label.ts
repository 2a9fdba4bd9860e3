import { slice, span, textBefore } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

export const numberLabel: Rule = {
  id: "number-label",
  part: "number",
  title: "Trước số của văn bản ghi “Số:”, sau dấu hai chấm có một dấu cách",
  why: "Từ “Số” viết in thường, liền sau là dấu hai chấm; ghi khác đi thì số văn bản khó nhận ra và khó tra cứu tự động.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.c",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check({ header, text }) {
    const number = header.number;
    // "Luật số: 80/2015/QH13": the word stands inside the line there.
    if (!number?.symbol || /\p{L}[ \u00a0]{1,2}$/u.test(textBefore(text, number.label.from, 4))) return;
    const written = slice(text, number.label).normalize("NFC");
    // "Số:…/QĐ-UBND": dots that hold the place of a number to come may touch the label.
    const glued = number.label.to === number.value.from && /\d/.test(text.charAt(number.value.from));
    if (written === "Số:" && !glued) return;
    const where = span(number.label.from, number.label.to);
    const after = glued ? "Số: " : "Số:";
    const message =
      written === "Số:"
        ? "Thiếu dấu cách sau “Số:”."
        : written === "Số"
          ? "Thiếu dấu hai chấm sau từ “Số”, cần ghi “Số:”."
          : `“${written}” chưa đúng, cần ghi “Số:”.`;
    yield { span: where, message, fixes: [replace(where, after, "safe")] };
  },
  examples: [
    { bad: "SỞ NỘI VỤ\n«Số» 15/QĐ-SNV\n", good: "SỞ NỘI VỤ\nSố: 15/QĐ-SNV\n" },
    { bad: "UBND XÃ ĐÔNG HÀ\n«SỐ:» 27/TB-UBND\n", good: "UBND XÃ ĐÔNG HÀ\nSố: 27/TB-UBND\n" },
    { bad: "«Số :» 112/KH-SYT\n", good: "Số: 112/KH-SYT\n" },
    { bad: "«Số:»41/2021/QĐ-UBND\n", good: "Số: 41/2021/QĐ-UBND\n" },
    { good: "ĐẢNG BỘ TỈNH LÂM ĐỒNG\nĐẢNG CỘNG SẢN VIỆT NAM\nSố 05-NQ/ĐU\n" },
    { good: "SỞ NỘI VỤ\nSố:       /QĐ-SNV\n" },
    { good: "SỞ NỘI VỤ\nSố:.../QĐ-SNV\n" },
    { good: "QUỐC HỘI\nLuật số: 31/2024/QH15\n" },
  ],
};
