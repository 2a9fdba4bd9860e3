import { anyOf } from "../../text/pattern.ts";
import { slice } from "../../text/span.ts";
import { isLetter } from "../number/symbol.ts";
import type { Rule } from "../rule.ts";
import { isWholeDocument } from "../support.ts";
import known from "./words.json" with { type: "json" };

export const subjectPresent: Rule = {
  id: "subject-present",
  part: "title",
  title: "Văn bản có trích yếu nội dung",
  why: "Trích yếu là phần được ghi vào sổ và dùng để tra cứu; thiếu thì không đăng ký được văn bản.",
  basis: "NĐ 30/2020/NĐ-CP, Điều 8 khoản 2 điểm đ; Phụ lục I, Phần I, Mục II.5",
  severity: "error",
  *check(draft) {
    const { title, header, plain } = draft;
    if (!isWholeDocument(draft)) return;
    if (title.typeSpan && title.subject && isRunningText(slice(plain, title.subject))) {
      yield { span: title.typeSpan, message: `Thiếu trích yếu nội dung dưới tên loại ${title.type?.name}.` };
      return;
    }
    if (title.subject) return;
    if (title.typeSpan) {
      if (title.type?.family !== "administrative" || title.type.lacks.includes("subject")) return;
      // A first line of body that looks like running text may be a long subject: only a clear opening shows the gap.
      const next = plain.slice(title.typeSpan.to).trimStart().slice(0, 40);
      if (!/^(?:Kính\s+gửi|Căn\s+cứ|QUYẾT\s+|I\.|1\.|Điều\s+1)/u.test(next)) return;
      yield { span: title.typeSpan, message: `Thiếu trích yếu nội dung dưới tên loại ${title.type.name}.` };
    } else if (isLetter(draft) && draft.addressees && header.number) {
      const top = plain.slice(0, draft.addressees.span.from);
      if (/V\s?\/\s?v|Vv\.?\s|(?<=\n[ \t]{0,40})Về\s|Về\s+việc/iu.test(top.slice(-3000))) return;
      // Its frame lies beside the text in the office's file: what takes the words out may put it at the end.
      if (MOVED.test(plain.slice(draft.addressees.span.to))) return;
      yield { span: header.number.span, message: "Công văn thiếu trích yếu “V/v …” dưới số, ký hiệu." };
    }
  },
  examples: [
    { bad: "SỞ Y TẾ\nSố: 15/QĐ-SYT\n\n«QUYẾT ĐỊNH»\n\nCăn cứ Luật Khám bệnh, chữa bệnh;\n" },
    {
      bad: "SỞ Y TẾ\n«Số: 15/SYT-VP»\tĐà Nẵng, ngày 05 tháng 3 năm 2024\nđăng ký tập huấn\nKính gửi: Các đơn vị\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/TB-SYT\n\n«THÔNG BÁO»\n\nĐể chuẩn bị cho đợt kiểm tra sắp tới, Sở Y tế thông báo các đơn vị trực thuộc rà soát hồ sơ, phân công người phụ trách và gửi danh sách về Văn phòng.\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/CT-SYT\n\n«CHỈ THỊ»\n\nTrên địa bàn tỉnh đã ghi nhận các ca bệnh đầu tiên là người từ nơi khác trở về, đã được theo dõi và điều trị, chưa lây ra cộng đồng.\n",
    },
    { bad: "SỞ Y TẾ\n«Số: 15/SYT-VP»\nĐà Nẵng, ngày 05 tháng 3 năm 2024\n\nKính gửi: Các đơn vị\n" },
    {
      good: "SỞ Y TẾ\nSố: 15/QĐ-SYT\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nCăn cứ Luật Thi đua, khen thưởng;\n",
    },
    // A subject all the same; that it lacks its "V/v" is another matter.
    {
      good: "SỞ Y TẾ\nSố: 15/SYT-VP\tĐà Nẵng, ngày 05 tháng 3 năm 2024\n\nVề tạm dừng tiếp khách\n\nKính gửi: Các đơn vị\n",
    },
    {
      good: "SỞ Y TẾ\nSố: 15/SYT-VP\nĐà Nẵng, ngày 05 tháng 3 năm 2024\n\nKính gửi: Các đơn vị\n\nSở Y tế đề nghị rà soát./.\n\nV/v rà soát hồ sơ\n",
    },
    { good: "SỞ Y TẾ\nSố: 15/GGT-SYT\n\nGIẤY GIỚI THIỆU\n\nKính gửi: UBND xã Đức Lập\n" },
    { good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v khen thưởng\n\nKính gửi: Các đơn vị\n" },
  ],
};

const MOVED = /(?:^|\n)[ \t]{0,40}V\s?\/\s?v(?!\p{L})/iu;

/** Words with which no subject begins, or an office that speaks of itself. */
const OPENS_BODY = new RegExp(
  String.raw`^(?:${anyOf([...known.opensBody, ...known.speaksOfItself])}|Ngày \d)(?!\p{L})`,
  "u",
);

/** A sentence of the body in the place of the subject: long, with an opening that no subject has, and with its stop. */
function isRunningText(words: string): boolean {
  return (
    words.length > 100 &&
    (OPENS_BODY.test(words) || (/^(?:Thực hiện|Triển khai)(?!\p{L})/u.test(words) && words.endsWith(":"))) &&
    /[.:]$/.test(words)
  );
}
