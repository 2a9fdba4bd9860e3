import { decree, isBeforeDecree } from "../../conventions/decree.ts";
import { earlierUrgencyMarks, urgencyMarks } from "../../conventions/marks.ts";
import type { Rule } from "../rule.ts";
import { otherMarks } from "./marks.ts";

export const urgencyValue: Rule = {
  id: "urgency-value",
  part: "header",
  title: "Mức độ khẩn chỉ gồm HỎA TỐC, THƯỢNG KHẨN, KHẨN, viết in hoa",
  why: "Dấu chỉ mức độ khẩn được khắc sẵn theo ba mức; ghi mức khác thì văn thư không có dấu để đóng.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III.2.b",
  severity: "warning",
  since: decree.firstForm,
  *check(draft) {
    const known = isBeforeDecree(draft.issued) ? [...urgencyMarks, ...earlierUrgencyMarks] : urgencyMarks;
    for (const { span, fixes } of otherMarks(draft, /KHẨN|TỐC/iu, known, "safe"))
      yield { span, message: "Mức độ khẩn chỉ ghi HỎA TỐC, THƯỢNG KHẨN hoặc KHẨN.", fixes };
  },
  examples: [
    { bad: "SỞ Y TẾ\nSố: 15/CĐ-SYT\n«RẤT KHẨN»\nĐà Nẵng, ngày 05 tháng 3 năm 2024\n" },
    {
      bad: "SỞ Y TẾ\nSố: 15/CĐ-SYT\n«Hỏa tốc»\nĐà Nẵng, ngày 05 tháng 3 năm 2024\n",
      good: "SỞ Y TẾ\nSố: 15/CĐ-SYT\nHỎA TỐC\nĐà Nẵng, ngày 05 tháng 3 năm 2024\n",
    },
    { bad: "SỞ Y TẾ\nSố: 15/CĐ-SYT\n«KHẨN CẤP»\nĐà Nẵng, ngày 05 tháng 3 năm 2015\n" },
    { good: "SỞ Y TẾ\nSố: 15/CĐ-SYT\nTHƯỢNG KHẨN\nĐà Nẵng, ngày 05 tháng 3 năm 2024\n" },
    { good: "SỞ Y TẾ\nSố: 15/CĐ-SYT\nHỎA TỐC HẸN GIỜ\nĐà Nẵng, ngày 05 tháng 3 năm 2015\n" },
  ],
};
