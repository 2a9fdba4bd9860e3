import { trimSpan } from "../../text/span.ts";
import type { Rule } from "../rule.ts";
import { isWholeDocument, lastCharacter } from "../support.ts";

/** Signs of a signature block that the parser may not take apart. */
const SIGNED =
  /^(?:(?:TM|KT|TL|TUQ|Q)\s?[./]\s?\p{Lu}|(?:PHÓ\s+)?(?:GIÁM ĐỐC|CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG|HIỆU TRƯỞNG|VIỆN TRƯỞNG|CHÁNH|TRƯỞNG)(?!\p{L})|\(?[Đđ]ã ký|ĐÃ KÝ|ký tên)/u;

export const signTitlePresent: Rule = {
  id: "sign-title-present",
  part: "signature",
  title: "Cuối văn bản có chức vụ và họ tên người ký",
  why: "Chức vụ, họ tên và chữ ký của người có thẩm quyền là thành phần bắt buộc.",
  basis: "NĐ 30/2020/NĐ-CP, Điều 8 khoản 2 điểm g; Phụ lục I, Phần I, Mục II.7",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const { type } = draft.title;
    if (!isWholeDocument(draft) || draft.signatures.length > 0) return;
    if (type?.family !== "administrative" || type.lacks.includes("signature")) return;
    const body = draft.paragraphs.filter(
      ({ span }) => span.from >= draft.bodyFrom && span.to <= draft.main.to,
    );
    if (body.length === 0) return;
    const lastText = body.at(-1)?.span.from ?? draft.bodyFrom;
    const tail = draft.plain.slice(
      Math.max(draft.bodyFrom, Math.min(lastText, draft.main.to - 1500)),
      draft.main.to,
    );
    // A line of its own or of a column: "CHỦ TỊCH ỦY BAN NHÂN DÂN điện:" opens a telegram and signs nothing.
    if (tail.split(/\n|\t| {3,}|\|/).some((cell) => SIGNED.test(cell.trim()) && !/:$/.test(cell.trim())))
      return;
    const end = lastCharacter(trimSpan(draft.plain, draft.main));
    yield { span: end, message: "Thiếu chức vụ, họ tên người ký ở cuối văn bản." };
  },
  examples: [
    {
      bad: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v tập huấn\n\nKính gửi: Các đơn vị\n\nĐề nghị thực hiện./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT«.»\n",
    },
    { bad: "SỞ Y TẾ\nSố: 15/BC-SYT\n\nBÁO CÁO\nCông tác quý I\n\nI. KẾT QUẢ\n\nĐã hoàn thành./«.»\n" },
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
