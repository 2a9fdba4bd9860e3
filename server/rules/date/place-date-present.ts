import { slice, span } from "../../text/span.ts";
import type { Rule } from "../rule.ts";
import { isWholeDocument } from "../support.ts";

/** A line of its own with place and date, as letters to a newspaper end: "Mỹ Long, ngày 30 tháng 3 năm 2026". */
const AT_END =
  /\n[ \t]{0,80}\p{Lu}\p{Ll}[\p{L} .-]{0,40}, ngày\s[^\n]{0,8}tháng\s[^\n]{0,6}năm\s\d{4}(?=[ .\t]*\n)/u;

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
    if (!isWholeDocument(draft) || !header.number?.symbol) return;
    if (title.type?.family !== "administrative" || title.type.lacks.includes("placeDate")) return;
    if (header.placeDate) {
      // "Số: 15/KH-UBND, ngày …": written on, the date has no place before it.
      const before = draft.plain.slice(header.number.span.to, header.placeDate.dateSpan.from);
      if (!header.placeDate.place && /^\s{0,9},?\s{0,9}$/.test(before) && !before.includes("\n"))
        yield { span: header.placeDate.dateSpan, message: "Thiếu địa danh trước ngày, tháng, năm ban hành." };
      return;
    }
    // The National Assembly's acts tell the day of adoption at their end instead.
    if (/QH\d{1,2}$/u.test(slice(draft.plain, header.number.symbol))) return;
    // Where "ngày … tháng … năm" stands near the top in any spelling, the line is there.
    const top = draft.plain.slice(0, Math.min(draft.plain.length, draft.bodyFrom + 1)).slice(0, 4000);
    if (/ngày[^\n]{0,30}tháng/iu.test(top.slice(0, (title.typeSpan ?? title.vv)?.to ?? 1500))) return;
    if (/,\s{0,3}(?:ngày\s{0,3})?[\d.…@]{1,6}\s?[/.-]\s?[\d.…]{1,4}\s?[/.-]\s?[\d.…]{2,6}/iu.test(top))
      return;
    const atEnd = AT_END.exec(draft.plain.slice(draft.bodyFrom));
    if (atEnd) {
      const to = draft.bodyFrom + atEnd.index + atEnd[0].length;
      const message = "Địa danh và ngày, tháng, năm ban hành ghi ở đầu văn bản, dưới Tiêu ngữ.";
      yield { span: span(to - atEnd[0].trim().length, to), message };
      return;
    }
    yield { span: header.number.span, message: "Thiếu dòng địa danh và ngày, tháng, năm ban hành văn bản." };
  },
  examples: [
    {
      bad: "SỞ Y TẾ\n«Số: 12/QĐ-SYT»\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nCăn cứ Luật Thi đua, khen thưởng;\n",
    },
    { bad: "UBND XÃ ĐĂK HÀ\n«Số: 12/UBND-VX»\nV/v góp ý dự thảo\n\nKính gửi: Sở Y tế\n" },
    {
      bad: "SỞ Y TẾ\nSố: 12/KH-SYT, «ngày 05 tháng 3 năm 2026»\n\nKẾ HOẠCH\nTiêm chủng\n\nI. MỤC ĐÍCH\n",
    },
    {
      bad: "TRẠM Y TẾ XÃ MỸ LONG\nSố: 06/TB-TYT\n\nTHÔNG BÁO\nVề việc tiêm phòng\n\nCăn cứ Kế hoạch của Trung tâm Y tế huyện;\n\nTrạm Y tế xã thông báo như sau:\n\n1. Trẻ đã tiêm năm trước tiêm nhắc lại mũi thứ tư.\n\n2. Trẻ chưa tiêm thì tiêm mũi đầu.\n\n3. Thời gian tiêm là hai ngày đầu tháng.\n\n4. Địa điểm tiêm là Trạm Y tế xã.\n\nTrạm Y tế thông báo để Nhân dân biết./.\n\n«Mỹ Long, ngày 30 tháng 3 năm 2026»\nTRƯỞNG TRẠM\n",
    },
    { good: "SỞ Y TẾ\nSố: 12/BB-SYT\n\nBIÊN BẢN\nHọp giao ban\n\nThời gian bắt đầu: 8 giờ 00 phút.\n" },
    {
      good: "SỞ Y TẾ\nSố:    /QĐ-SYT\nĐà Nẵng, ngày      tháng      năm 2024\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n",
    },
  ],
};
