import type { Rule } from "../rule.ts";

export const componentOrder: Rule = {
  id: "component-order",
  part: "scope",
  title: "“Kính gửi” đứng trên phần nội dung, trước các căn cứ",
  why: "Nơi nhận văn bản (ô số 9a) ở ngay dưới tên loại và trích yếu; căn cứ thuộc phần nội dung (ô số 6).",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9.d và Mục IV",
  severity: "info",
  *check({ addressees, bases, recognised }) {
    const first = bases[0];
    if (!recognised || !addressees || !first || addressees.span.from < first.span.from) return;
    yield { span: addressees.label, message: "“Kính gửi” cần đứng trước phần căn cứ." };
  },
  examples: [
    {
      bad: "SỞ Y TẾ\nSố: 15/TTr-SYT\n\nTỜ TRÌNH\nVề việc bổ sung kinh phí\n\nCăn cứ Luật Ngân sách nhà nước;\n\nCăn cứ Luật Dược.\n\n«Kính gửi:» UBND tỉnh\n\nĐề nghị bổ sung.\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/BC-SYT\n\nBÁO CÁO\nKết quả đợt 1\n\nCăn cứ Luật Dược;\n\nTheo đề nghị của Phòng Nghiệp vụ.\n\n«Kính gửi:» UBND tỉnh Đồng Nai\n\nSở báo cáo.\n",
    },
    {
      good: "SỞ Y TẾ\nSố: 15/TTr-SYT\n\nTỜ TRÌNH\nVề việc bổ sung kinh phí\n\nKính gửi: UBND tỉnh\n\nCăn cứ Luật Ngân sách nhà nước;\n",
    },
    { good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v bổ sung kinh phí\n\nKính gửi: UBND tỉnh\n\nSở đề nghị bổ sung.\n" },
  ],
};
