import type { Rule } from "../rule.ts";
import { isWholeDocument } from "../support.ts";

export const numberPresent: Rule = {
  id: "number-present",
  part: "number",
  title: "Văn bản có số và ký hiệu",
  why: "Số, ký hiệu là thành phần bắt buộc; dự thảo để trống số nhưng vẫn ghi “Số:      /…”.",
  basis: "NĐ 30/2020/NĐ-CP, Điều 8 khoản 2 điểm c; Phụ lục I, Phần I, Mục II.3",
  severity: "error",
  *check(draft) {
    const { header, title } = draft;
    if (!isWholeDocument(draft) || header.number || !header.nationalName) return;
    if (title.type?.family !== "administrative" || title.type.lacks.includes("number")) return;
    const top = draft.plain.slice(header.span.from, draft.bodyFrom);
    // Where the label stands at all, the line is there and something else is wrong with it.
    if (/(?<![\p{L}\p{N}])S[ốỐ](?![\p{L}\p{N}])/iu.test(top.slice(0, 2000))) return;
    const where = title.typeSpan ?? title.vv ?? header.nationalName;
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
      good: "SỞ Y TẾ\nSố:      /BC-SYT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nBÁO CÁO\nCông tác quý I\n",
    },
    { good: "QUY CHẾ\nLàm việc của Sở Y tế\n(Kèm theo Quyết định số 12/QĐ-SYT ngày 05 tháng 3 năm 2024)\n" },
  ],
};
