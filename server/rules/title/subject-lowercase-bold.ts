import { isUpperCase } from "../../text/case.ts";
import { slice, span } from "../../text/span.ts";
import type { Rule } from "../rule.ts";
import list from "./verbs.json" with { type: "json" };

export const subjectLowercaseBold: Rule = {
  id: "subject-lowercase-bold",
  part: "title",
  title: "Trích yếu viết bằng chữ in thường, chữ đầu viết hoa",
  why: "Chỉ tên loại in hoa; trích yếu in thường, đậm, ngay dưới tên loại, mở đầu bằng chữ hoa: “Về công tác …”.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.5.b",
  severity: "info",
  *check(draft) {
    const { subject, typeSpan } = draft.title;
    if (!draft.recognised || !subject || !typeSpan) return;
    const written = slice(draft.plain, subject);
    const first = ["về", ...list.verbs].find((words) => written.startsWith(`${words} `));
    if (first) {
      yield { span: span(subject.from, subject.from + first.length), message: "Chữ đầu trích yếu viết hoa." };
    }
    if (!isUpperCase(written) || written.length < 12) return;
    yield { span: subject, message: "Trích yếu cần viết bằng chữ in thường." };
  },
  examples: [
    {
      bad: "SỞ Y TẾ\nSố: 15/CT-SYT\n\nCHỈ THỊ\n«VỀ CÔNG TÁC PHÒNG, CHỐNG DỊCH»\n\n1. Các đơn vị thực hiện.\n",
    },
    { bad: "SỞ Y TẾ\nSố: 15/KH-SYT\n\nKẾ HOẠCH\n«ĐÀO TẠO CÁN BỘ NĂM 2026»\n\nI. MỤC ĐÍCH\n" },
    {
      bad: "SỞ Y TẾ\nSố: 15/CT-SYT\n\nCHỈ THỊ\n«về» công tác phòng, chống dịch\n\n1. Các đơn vị thực hiện.\n",
    },
    { good: "SỞ Y TẾ\nSố: 15/CT-SYT\n\nCHỈ THỊ\nVề công tác phòng, chống dịch\n" },
    { good: "SỞ Y TẾ\nSố: 15/BC-SYT\n\nBÁO CÁO\nCông tác PCTN, TNDS quý I\n" },
  ],
};
