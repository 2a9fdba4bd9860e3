import type { Rule } from "../rule.ts";
import { missingRecipients, missingSignature } from "../signature/closing.ts";

export const recipientsPresent: Rule = {
  id: "recipients-present",
  part: "recipients",
  title: "Văn bản có mục Nơi nhận",
  why: "Nơi nhận cho biết ai phải thực hiện, phối hợp, theo dõi và nơi lưu; thiếu mục này văn thư không phát hành được.",
  basis: "NĐ 30/2020/NĐ-CP, Điều 8 khoản 2 điểm i; Phụ lục I, Phần I, Mục II.9",
  severity: "error",
  *check(draft) {
    const where = missingRecipients(draft);
    // Where the signature is missing too, the closing is not written yet, or lost: closing-block-present.
    if (where && !missingSignature(draft))
      yield { span: where, message: "Thiếu mục “Nơi nhận:” ở cuối văn bản." };
  },
  examples: [
    {
      bad: "Số: 12/BC-SNV\n\nBÁO CÁO\nCông tác quý I\n\nI. KẾT QUẢ\n\nĐã xong./.\n\nGIÁM ĐỐC\n\nĐỗ Thị Ho«a»\n",
    },
    {
      bad: "Số: 31/TB-SGDĐT\n\nTHÔNG BÁO\nLịch tiếp công dân\n\nGiám đốc Sở tiếp công dân vào ngày 15 hằng tháng./.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLê Văn Hả«i»\n\n",
    },
    {
      good: "Số: 12/BC-SNV\n\nBÁO CÁO\nCông tác quý I\n\nI. KẾT QUẢ\n\nĐã xong./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n",
    },
    {
      good: "Số: 12/BB-SNV\n\nBIÊN BẢN\nBàn giao tài sản\n\n1. Bàn giao 02 máy tính.\n\nĐẠI DIỆN BÊN GIAO\tĐẠI DIỆN BÊN NHẬN\n\nLò Thị Ánh\tĐỗ Văn Hải\n",
    },
    { good: "Một ghi chép, không phải văn bản hành chính.\n" },
  ],
};
