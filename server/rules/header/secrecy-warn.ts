import { EVERYWHERE, type Rule } from "../rule.ts";

export const secrecyWarn: Rule = {
  id: "secrecy-warn",
  part: "header",
  title: "Văn bản có độ mật không soạn trên máy tính nối mạng",
  why: "Văn bản chứa bí mật nhà nước phải soạn, lưu trên thiết bị riêng theo pháp luật về bảo vệ bí mật nhà nước.",
  basis: "Luật Bảo vệ bí mật nhà nước; NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III.2.a",
  severity: "info",
  regimes: EVERYWHERE,
  *check({ header, plain }) {
    const mark = header.marks.find(({ from, to }) =>
      /^(?:TUYỆT\s+MẬT|TỐI\s+MẬT|MẬT)$/iu.test(plain.slice(from, to)),
    );
    if (mark) yield { span: mark, message: "Văn bản có độ mật, không soạn thảo trên thiết bị nối mạng." };
  },
  examples: [
    { bad: "CÔNG AN TỈNH ĐỒNG NAI\nSố: 15/BC-CAT\n«MẬT»\nĐồng Nai, ngày 05 tháng 3 năm 2024\n" },
    { bad: "BỘ QUỐC PHÒNG\nSố: 15/KH-BQP\n«TUYỆT MẬT»\nHà Nội, ngày 05 tháng 3 năm 2024\n" },
    { good: "CÔNG AN TỈNH ĐỒNG NAI\nSố: 15/BC-CAT\nKHẨN\nĐồng Nai, ngày 05 tháng 3 năm 2024\n" },
    { good: "BỘ QUỐC PHÒNG\nSố: 15/KH-BQP\nHà Nội, ngày 05 tháng 3 năm 2024\n" },
  ],
};
