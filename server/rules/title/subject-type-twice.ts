import { span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

export const subjectTypeTwice: Rule = {
  id: "subject-type-twice",
  part: "title",
  title: "Trích yếu không lặp lại tên loại ở dòng trên",
  why: "Tên loại đã đứng riêng một dòng; trích yếu “Quyết định về việc …” dưới QUYẾT ĐỊNH là thừa chữ.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.5 và Mục V (mẫu trình bày)",
  severity: "info",
  *check({ title, recognised, plain }) {
    const { type, typeSpan, subject } = title;
    if (!recognised || !typeSpan || !subject || !type) return;
    const words = plain.slice(subject.from, subject.from + type.name.length + 1);
    if (words.toLowerCase() !== `${type.name.toLowerCase()} `) return;
    const where = span(subject.from, subject.from + type.name.length);
    const next = plain.charAt(where.to + 1);
    yield {
      span: where,
      message: `Trích yếu lặp lại tên loại “${type.name}”.`,
      fixes: [replace(span(where.from, where.to + 2), next.toUpperCase(), "guarded", "Bỏ tên loại lặp")],
    };
  },
  examples: [
    {
      bad: "SỞ Y TẾ\nSố: 15/QĐ-SYT\n\nQUYẾT ĐỊNH\n«Quyết định» về việc khen thưởng\n\nCăn cứ Luật Dược;\n",
      good: "SỞ Y TẾ\nSố: 15/QĐ-SYT\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nCăn cứ Luật Dược;\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/KH-SYT\n\nKẾ HOẠCH\n«Kế hoạch» đào tạo năm 2026\n\nI. MỤC ĐÍCH\n",
      good: "SỞ Y TẾ\nSố: 15/KH-SYT\n\nKẾ HOẠCH\nĐào tạo năm 2026\n\nI. MỤC ĐÍCH\n",
    },
    { good: "SỞ Y TẾ\nSố: 15/QĐ-SYT\n\nQUYẾT ĐỊNH\nBan hành Kế hoạch đào tạo\n\nCăn cứ Luật Dược;\n" },
    { good: "SỞ Y TẾ\nSố: 15/BC-SYT\n\nBÁO CÁO\nKết quả công tác quý I\n\nI. KẾT QUẢ\n" },
  ],
};
