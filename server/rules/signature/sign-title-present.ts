import type { Rule } from "../rule.ts";
import { missingRecipients, missingSignature } from "./closing.ts";

export const signTitlePresent: Rule = {
  id: "sign-title-present",
  part: "signature",
  title: "Cuối văn bản có chức vụ và họ tên người ký",
  why: "Chức vụ, họ tên và chữ ký của người có thẩm quyền là thành phần bắt buộc.",
  basis: "NĐ 30/2020/NĐ-CP, Điều 8 khoản 2 điểm g; Phụ lục I, Phần I, Mục II.7",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const where = missingSignature(draft);
    // Where "Nơi nhận" is missing too, the closing is not written yet, or lost: closing-block-present.
    if (where && !missingRecipients(draft))
      yield { span: where, message: "Thiếu chức vụ, họ tên người ký ở cuối văn bản." };
  },
  examples: [
    {
      bad: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v tập huấn\n\nKính gửi: Các đơn vị\n\nĐề nghị thực hiện./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT«.»\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/BC-SYT\n\nBÁO CÁO\nCông tác quý I\n\nI. KẾT QUẢ\n\nĐã hoàn thành./.\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT«.»\n",
    },
    {
      bad: "UBND XÃ ĐỨC LẬP\nSố: 03/CĐ-UBND\n\nCÔNG ĐIỆN\nVề việc ứng phó với lũ\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ điện:\n\n- Các thôn.\n\nYêu cầu các thôn trực ban./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT«.»\n",
    },
    {
      good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v tập huấn\n\nKính gửi: Các đơn vị\n\nĐề nghị thực hiện./.\n\nNơi nhận:\n- Lưu: VT.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nĐỗ Thị Hoa\n",
    },
    {
      good: "TÒA ÁN NHÂN DÂN KHU VỰC 2\nSố: 15/TA-HC\nV/v cung cấp chứng cứ\n\nKính gửi: Công ty A\n\nĐề nghị gửi tài liệu./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\tTHẨM PHÁN\n\n\tĐỗ Thị Hoa\n",
    },
    { good: "Ghi chép cuộc họp, chưa phải văn bản.\n" },
  ],
};
