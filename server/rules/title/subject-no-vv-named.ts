import { trimSpan } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

export const subjectNoVvNamed: Rule = {
  id: "subject-no-vv-named",
  part: "title",
  title: "Dưới tên loại không dùng “V/v”",
  why: "“V/v” chỉ dùng cho công văn; văn bản có tên loại ghi “Về việc …”.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.5.b",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check({ title, plain }) {
    if (!title.typeSpan || !title.vv) return;
    const where = trimSpan(plain, title.vv);
    yield {
      span: where,
      message: "Dưới tên loại ghi “Về việc”, không dùng “V/v”.",
      fixes: [replace(where, "Về việc", "safe")],
    };
  },
  examples: [
    {
      bad: "SỞ Y TẾ\nSố: 15/QĐ-SYT\n\nQUYẾT ĐỊNH\n«V/v» khen thưởng cá nhân\n",
      good: "SỞ Y TẾ\nSố: 15/QĐ-SYT\n\nQUYẾT ĐỊNH\nVề việc khen thưởng cá nhân\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/TB-SYT\n\nTHÔNG BÁO\n«V/v:» điều chỉnh lịch họp\n",
      good: "SỞ Y TẾ\nSố: 15/TB-SYT\n\nTHÔNG BÁO\nVề việc điều chỉnh lịch họp\n",
    },
    {
      bad: "TRƯỜNG THCS MỸ LONG\nSố: 01/TTr-THCS\n\nTỜ TRÌNH\n(«V/v» đề nghị làm cửa sổ lớp học)\n\nKính gửi: UBND xã\n",
      good: "TRƯỜNG THCS MỸ LONG\nSố: 01/TTr-THCS\n\nTỜ TRÌNH\n(Về việc đề nghị làm cửa sổ lớp học)\n\nKính gửi: UBND xã\n",
    },
    { good: "SỞ Y TẾ\nSố: 15/QĐ-SYT\n\nQUYẾT ĐỊNH\nVề việc khen thưởng cá nhân\n" },
    { good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v khen thưởng cá nhân\n\nKính gửi: Các đơn vị\n" },
  ],
};
