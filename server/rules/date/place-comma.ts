import { slice, span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { issueLine } from "../support.ts";

export const placeComma: Rule = {
  id: "place-comma",
  part: "date",
  title: "Sau địa danh có dấu phẩy, rồi đến chữ “ngày” viết thường",
  why: "Dấu phẩy tách địa danh với thời gian ban hành.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.4.c",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const { plain, text } = draft;

    const { place, dateSpan } = issueLine(draft) ?? {};
    if (!place || !dateSpan || text.slice(place.to, dateSpan.from).includes("\n")) return;
    const between = plain.slice(place.to, dateSpan.from);
    const word = /^ngày/iu.exec(text.slice(dateSpan.from, dateSpan.from + 4))?.[0] ?? "";
    const rightComma = /^, {1,40}$/.test(between);
    const rightWord = word === "" || word === "ngày";
    if (rightComma && rightWord) {
      const upper = /\d\s{1,9}(Tháng)(?!\p{L})/u.exec(slice(plain, dateSpan));
      if (!upper) return;
      const at = dateSpan.from + upper.index + upper[0].length - 5;
      const month = span(at, at + 5);
      yield {
        span: month,
        message: "Trong thời gian ban hành, chữ “tháng” viết thường.",
        fixes: [replace(month, "tháng", "safe")],
      };
      return;
    }
    const where = span(place.to, dateSpan.from + word.length);
    yield {
      span: rightComma ? span(dateSpan.from, where.to) : where,
      message: rightComma
        ? "Sau dấu phẩy, chữ “ngày” viết thường."
        : "Sau địa danh cần dấu phẩy và một dấu cách.",
      fixes: [replace(where, `, ${word.toLowerCase()}`, "safe")],
    };
  },
  examples: [
    {
      bad: "Số: 15/QĐ-SNV\nĐồng Tháp« ngày» 15 tháng 3 năm 2020\n",
      good: "Số: 15/QĐ-SNV\nĐồng Tháp, ngày 15 tháng 3 năm 2020\n",
    },
    {
      bad: "Số: 15/QĐ-SNV\nHà Nội, «Ngày» 15 tháng 3 năm 2020\n",
      good: "Số: 15/QĐ-SNV\nHà Nội, ngày 15 tháng 3 năm 2020\n",
    },
    {
      bad: "Số: 15/QĐ-SNV\nHà Nội«,ngày» 15 tháng 3 năm 2020\n",
      good: "Số: 15/QĐ-SNV\nHà Nội, ngày 15 tháng 3 năm 2020\n",
    },
    { good: "Số: 15/QĐ-SNV\nĐồng Tháp, ngày 15 tháng 3 năm 2020\n" },
    { good: "Số: 15/QĐ-SNV\nThành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2019\n" },
  ],
};
