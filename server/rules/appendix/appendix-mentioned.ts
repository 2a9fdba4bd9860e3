import type { Rule } from "../rule.ts";
import { annexes } from "./annexes.ts";
import { plan } from "./example.ts";

export const appendixMentioned: Rule = {
  id: "appendix-mentioned",
  part: "appendix",
  title: "Trong văn bản có chỉ dẫn về phụ lục kèm theo",
  why: "Không có chỉ dẫn thì người nhận không biết văn bản còn phụ lục.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III.1.a",
  severity: "warning",
  *check(draft) {
    const [first] = annexes(draft);
    // Any hint at something attached will do: "Phụ lục", "kèm theo", "đính kèm", "biểu mẫu".
    if (!first || /phụ\s+lục|kèm|biểu|mẫu|danh\s+sách|bảng/iu.test(draft.plain.slice(0, first.span.from)))
      return;
    yield { span: first.label, message: "Nội dung văn bản chưa có chỉ dẫn về phụ lục này." };
  },
  examples: [
    { bad: plan("Các đơn vị thực hiện đúng tiến độ./.", "«Phụ lục»\nDANH SÁCH ĐIỂM TIÊM\n") },
    { bad: plan("Đề nghị thực hiện./.", "«PHỤ LỤC I»\nĐIỂM TIÊM\n\nPHỤ LỤC II\nVẮC XIN\n") },
    { good: plan("Chi tiết tại Phụ lục kèm theo./.", "Phụ lục\nDANH SÁCH ĐIỂM TIÊM\n") },
    { good: plan("Thực hiện theo danh sách đính kèm./.", "Phụ lục\nDANH SÁCH ĐIỂM TIÊM\n") },
  ],
};
