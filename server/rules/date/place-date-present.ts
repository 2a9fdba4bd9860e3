import type { Rule } from "../rule.ts";
import { isWholeDocument } from "../support.ts";

export const placeDatePresent: Rule = {
  id: "place-date-present",
  part: "date",
  title: "Văn bản có địa danh và thời gian ban hành",
  why: "Ngày ban hành quyết định hiệu lực và thứ tự của văn bản; dự thảo có thể để trống ngày nhưng vẫn có dòng này.",
  basis: "NĐ 30/2020/NĐ-CP, Điều 8 khoản 2 điểm d; Phụ lục I, Phần I, Mục II.4",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const { header, title } = draft;
    if (!isWholeDocument(draft) || header.placeDate || !header.number?.symbol) return;
    if (title.type?.family !== "administrative" || title.type.lacks.includes("placeDate")) return;
    // The National Assembly's acts tell the day of adoption at their end instead.
    if (/QH\d{1,2}$/u.test(draft.plain.slice(header.number.symbol.from, header.number.symbol.to))) return;
    // Where "ngày … tháng … năm" stands near the top in any spelling, the line is there.
    const top = draft.plain.slice(0, Math.min(draft.plain.length, draft.bodyFrom + 1)).slice(0, 4000);
    if (/ngày[^\n]{0,30}tháng/iu.test(top.slice(0, (title.typeSpan ?? title.vv)?.to ?? 1500))) return;
    if (/,\s{0,3}(?:ngày\s{0,3})?[\d.…@]{1,6}\s?[/.-]\s?[\d.…]{1,4}\s?[/.-]\s?[\d.…]{2,6}/iu.test(top))
      return;
    yield { span: header.number.span, message: "Thiếu dòng địa danh và ngày, tháng, năm ban hành văn bản." };
  },
  examples: [
    {
      bad: "SỞ Y TẾ\n«Số: 12/QĐ-SYT»\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nCăn cứ Luật Thi đua, khen thưởng;\n",
    },
    { bad: "UBND XÃ ĐĂK HÀ\n«Số: 12/UBND-VX»\nV/v góp ý dự thảo\n\nKính gửi: Sở Y tế\n" },
    { good: "SỞ Y TẾ\nSố: 12/BB-SYT\n\nBIÊN BẢN\nHọp giao ban\n\nThời gian bắt đầu: 8 giờ 00 phút.\n" },
    {
      good: "SỞ Y TẾ\nSố:    /QĐ-SYT\nĐà Nẵng, ngày      tháng      năm 2024\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n",
    },
  ],
};
