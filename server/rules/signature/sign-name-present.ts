import type { Rule } from "../rule.ts";
import { isWholeDocument } from "../support.ts";

export const signNamePresent: Rule = {
  id: "sign-name-present",
  part: "signature",
  title: "Dưới chức vụ có họ tên người ký",
  why: "Họ tên đầy đủ xác định người chịu trách nhiệm về văn bản.",
  basis: "NĐ 30/2020/NĐ-CP, Điều 8 khoản 2 điểm g; Phụ lục I, Phần I, Mục II.7.c",
  severity: "info",
  *check(draft) {
    if (!isWholeDocument(draft) || draft.signatures.some(({ name }) => name)) return;
    const last = draft.signatures[0]?.lines.at(-1)?.span;
    if (!last) return;
    // Whatever else stands there, "(Đã ký)" or a name that was not read as one, leaves the question open.
    const { recipients } = draft;
    const others = recipients ? [recipients.label, ...recipients.items.map(({ span }) => span)] : [];
    const taken = others.filter(({ from }) => from >= last.to);
    const rest = taken.reduceRight(
      (words, { from, to }) => words.slice(0, Math.max(0, from - last.to)) + words.slice(to - last.to),
      draft.plain.slice(last.to, draft.main.to),
    );
    if (/\p{L}{2}/u.test(rest)) return;
    yield { span: last, message: "Chưa có họ tên người ký dưới chức vụ." };
  },
  examples: [
    {
      bad: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v tập huấn\n\nKính gửi: Các đơn vị\n\nĐề nghị thực hiện./.\n\nNơi nhận:\n- Lưu: VT.\n\n«GIÁM ĐỐC»\n",
    },
    {
      bad: "UBND XÃ ĐỨC LẬP\nSố: 15/BC-UBND\n\nBÁO CÁO\nQuý I\n\nI. KẾT QUẢ\n\nĐã xong./.\n\nNơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\n«CHỦ TỊCH»\n\n\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v tập huấn\n\nKính gửi: Các đơn vị\n\nĐề nghị thực hiện./.\n\nNơi nhận:\tKT. GIÁM ĐỐC\n- Như trên;\t«PHÓ GIÁM ĐỐC»\n- Đảng ủy Sở;\n- Lưu: VT, VP.\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v tập huấn\n\nKính gửi: Các đơn vị\n\nĐề nghị thực hiện./.\n\n«GIÁM ĐỐC»\n\n\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n",
    },
    {
      good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v tập huấn\n\nKính gửi: Các đơn vị\n\nĐề nghị thực hiện./.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nĐỗ Thị Hoa\n",
    },
    {
      good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v tập huấn\n\nKính gửi: Các đơn vị\n\nĐề nghị thực hiện./.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\n(Đã ký)\n",
    },
  ],
};
