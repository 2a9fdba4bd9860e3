import { slice, spanOfMatch } from "../../text/span.ts";
import type { Rule } from "../rule.ts";
import { isWholeDocument } from "../support.ts";

const LONGEST_HEADER = 4000;
/** What stands behind "Số:" in a line of its own and is no number: "QĐ-SNV/15", "15.QĐ-SNV". */
const UNREAD =
  /(?<=(?:^|\n|\t)[ \t]{0,40})S[ốỐ]\s{0,3}:[ \t]{0,9}(?=[^\n\t]{0,30}\p{Lu}{2})[\p{L}\p{N}./\\_ –-]{3,40}(?=[ \t]{0,40}(?:[\t\n]|$))/u;
const LABEL = /(?:^|\n|\t| {2})[ \t]{0,40}S[ốỐ]\s{0,3}(?:[:.]|\d|\/|…)/iu;

export const numberPresent: Rule = {
  id: "number-present",
  part: "number",
  title: "Văn bản có số và ký hiệu",
  why: "Số, ký hiệu là thành phần bắt buộc; dự thảo để trống số nhưng vẫn ghi “Số:      /…”.",
  basis: "NĐ 30/2020/NĐ-CP, Điều 8 khoản 2 điểm c; Phụ lục I, Phần I, Mục II.3",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const { header, title, addressees, recipients, plain } = draft;
    if (!isWholeDocument(draft) || header.number?.symbol || !(header.nationalName || header.placeDate))
      return;
    // A công văn without its number has no "V/v" that could be told from body text: "Kính gửi" and "Nơi nhận" show it.
    // A thư công has the first only, and no number by right.
    const isLetter = title.type === undefined && addressees !== undefined && recipients !== undefined;
    if (!isLetter && (title.type?.family !== "administrative" || title.type.lacks.includes("number"))) return;
    if (header.number) {
      const { digits, span: where } = header.number;
      if (/^\d+$/.test(slice(plain, digits)) && digits.to === where.to)
        yield { span: where, message: "Thiếu ký hiệu sau số của văn bản (“Số: …/…”)." };
      return;
    }
    const where = title.typeSpan ?? title.vv ?? (isLetter ? addressees.label : undefined);
    if (!where) return;
    const above = plain.slice(0, Math.min(where.from, LONGEST_HEADER));
    const unread = UNREAD.exec(above);
    if (unread)
      yield {
        span: spanOfMatch(unread),
        message: "Số và ký hiệu cần ghi theo thứ tự “Số: …/…” (số, dấu gạch chéo, ký hiệu).",
      };
    // Where the label stands at all, the line is there and something else is wrong with it.
    if (LABEL.test(above)) return;
    yield { span: where, message: "Thiếu số, ký hiệu của văn bản (“Số: …/…”)." };
  },
  examples: [
    {
      bad: "SỞ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nĐà Nẵng, ngày 12 tháng 3 năm 2024\n\n«BÁO CÁO»\nCông tác quý I\n\nI. KẾT QUẢ\n",
    },
    {
      bad: "SỞ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n«KẾ HOẠCH»\nPhòng, chống dịch\n\nI. MỤC ĐÍCH\n",
    },
    {
      bad: "SỞ Y TẾ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n«Số: 15»\tĐà Nẵng, ngày 12 tháng 3 năm 2024\n\nBÁO CÁO\nCông tác quý I\n\nI. KẾT QUẢ\n",
    },
    {
      bad: "SỞ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n«Số: BC-SYT/15»\nĐà Nẵng, ngày 12 tháng 3 năm 2024\n\nBÁO CÁO\nCông tác quý I\n\nI. KẾT QUẢ\n",
    },
    {
      good: "SỞ Y TẾ\nSố:      /BC-SYT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nBÁO CÁO\nCông tác quý I\n",
    },
    {
      good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nBIÊN BẢN\nKiểm tra kho\n\n1. Kho khô ráo.\n\nĐẠI DIỆN ĐOÀN KIỂM TRA\tĐẠI DIỆN ĐƠN VỊ\n\nLò Thị Ánh\tĐỗ Văn Hải\n",
    },
    {
      good: "Mẫu số 03\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nBIÊN BẢN\nKiểm tra kho\n\n1. Người kiểm tra: ……\n",
    },
    {
      good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nHỢP ĐỒNG THUÊ NHÀ\n(Số: 08/HĐTN)\n\nHôm nay, chúng tôi gồm:\n",
    },
    { good: "QUY CHẾ\nLàm việc của Sở Y tế\n(Kèm theo Quyết định số 12/QĐ-SYT ngày 05 tháng 3 năm 2024)\n" },
  ],
};
