import { urgencyMarks } from "../../conventions/marks.ts";
import { type Rule, replace, SINCE_DECREE } from "../rule.ts";

export const urgencyValue: Rule = {
  id: "urgency-value",
  part: "header",
  title: "Mức độ khẩn chỉ gồm HỎA TỐC, THƯỢNG KHẨN, KHẨN, viết in hoa",
  why: "Dấu chỉ mức độ khẩn được khắc sẵn theo ba mức; ghi mức khác thì văn thư không có dấu để đóng.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III.2.b",
  severity: "warning",
  since: SINCE_DECREE,
  *check({ header, plain }) {
    for (const mark of header.marks) {
      const written = plain.slice(mark.from, mark.to).replace(/\s+/g, " ");
      if (!/KHẨN|TỐC/iu.test(written) || urgencyMarks.includes(written)) continue;
      const upper = written.toUpperCase();
      yield {
        span: mark,
        message: "Mức độ khẩn chỉ ghi HỎA TỐC, THƯỢNG KHẨN hoặc KHẨN.",
        fixes: urgencyMarks.includes(upper) ? [replace(mark, upper, "safe")] : [],
      };
    }
  },
  examples: [
    { bad: "SỞ Y TẾ\nSố: 15/CĐ-SYT\n«RẤT KHẨN»\nĐà Nẵng, ngày 05 tháng 3 năm 2024\n" },
    {
      bad: "SỞ Y TẾ\nSố: 15/CĐ-SYT\n«Hỏa tốc»\nĐà Nẵng, ngày 05 tháng 3 năm 2024\n",
      good: "SỞ Y TẾ\nSố: 15/CĐ-SYT\nHỎA TỐC\nĐà Nẵng, ngày 05 tháng 3 năm 2024\n",
    },
    { good: "SỞ Y TẾ\nSố: 15/CĐ-SYT\nTHƯỢNG KHẨN\nĐà Nẵng, ngày 05 tháng 3 năm 2024\n" },
    { good: "SỞ Y TẾ\nSố: 15/CĐ-SYT\nHỎA TỐC HẸN GIỜ\nĐà Nẵng, ngày 05 tháng 3 năm 2015\n" },
  ],
};
