import type { Rule } from "../rule.ts";
import { missingRecipients, missingSignature } from "./closing.ts";

export const closingBlockPresent: Rule = {
  id: "closing-block-present",
  part: "signature",
  title: "Cuối văn bản có Nơi nhận, chức vụ và họ tên người ký",
  why: "Dự thảo đang viết chưa có phần cuối; văn bản chuyển từ PDF hay chép từ nơi khác thường mất cả khối này.",
  basis: "NĐ 30/2020/NĐ-CP, Điều 8 khoản 2 điểm g, điểm i; Phụ lục I, Phần I, Mục II.7, II.9",
  // Where one of the two stands, the lack of the other is a fault: recipients-present, sign-title-present.
  severity: "info",
  *check(draft) {
    const where = missingSignature(draft);
    if (where && missingRecipients(draft))
      yield { span: where, message: "Cuối văn bản chưa có Nơi nhận, chức vụ và họ tên người ký." };
  },
  examples: [
    { bad: "SỞ Y TẾ\nSố: 15/BC-SYT\n\nBÁO CÁO\nCông tác quý I\n\nI. KẾT QUẢ\n\nĐã hoàn thành./«.»\n" },
    {
      bad: "Số: 31/TB-SGDĐT\n\nTHÔNG BÁO\nLịch tiếp công dân\n\nGiám đốc Sở tiếp công dân vào ngày 15 hằng tháng«.»\n",
    },
    {
      good: "Số: 12/BC-SNV\n\nBÁO CÁO\nCông tác quý I\n\nI. KẾT QUẢ\n\nĐã xong./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n",
    },
    { good: "SỞ Y TẾ\nSố: 15/BC-SYT\n\nBÁO CÁO\nCông tác quý I\n\nĐã xong./.\n\nGIÁM ĐỐC\n\nĐỗ Thị Hoa\n" },
    { good: "Ghi chép cuộc họp, chưa phải văn bản.\n" },
  ],
};
