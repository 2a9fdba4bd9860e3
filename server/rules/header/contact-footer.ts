import { isSigned } from "../../draft/closing-words.ts";
import type { Draft } from "../../draft/draft.ts";
import type { Line } from "../../draft/line.ts";
import { isUpperCase } from "../../text/case.ts";
import { slice } from "../../text/span.ts";
import type { Rule } from "../rule.ts";

/** How a contact line begins, or goes on behind its first part. */
const CONTACT =
  /(?<!\p{L})(?:Địa chỉ|Điện thoại|ĐT|Số điện thoại|Fax|E-?mail|Thư điện tử|Website|Trang thông tin điện tử)\s{0,2}:/giu;

export const contactFooter: Rule = {
  id: "contact-footer",
  part: "header",
  title: "Địa chỉ, điện thoại của cơ quan viết chữ in thường ở cuối trang thứ nhất",
  why: "Nghị định dành cho thông tin liên hệ một ô riêng, dưới đường kẻ ngang ở trang thứ nhất; ghi xen vào phần đầu thì lấn tên cơ quan và số, ký hiệu.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III.4",
  severity: "info",
  *check(draft) {
    if (!draft.recognised) return;
    for (const line of contactLines(draft)) {
      const words = slice(draft.text, line.content);
      if (isUpperCase(words.replace(/\S+@\S+|www\.\S+/giu, ""))) {
        yield { span: line.content, message: "Thông tin liên hệ của cơ quan viết bằng chữ in thường." };
      } else if (line.content.to <= draft.header.span.to) {
        yield {
          span: line.content,
          message: "Thông tin liên hệ của cơ quan đặt ở cuối trang thứ nhất, không đặt ở phần đầu.",
        };
      }
    }
  },
  examples: [
    {
      bad: "SỞ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 15/SYT-VP\nV/v tập huấn\n\nKính gửi: Các đơn vị\n\nĐề nghị thực hiện./.\n\n«ĐỊA CHỈ: SỐ 12 ĐƯỜNG TRẦN PHÚ; ĐIỆN THOẠI: 0263.382.0000»\n\nNơi nhận:\n- Lưu: VT.\n",
    },
    {
      bad: "SỞ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 15/SYT-VP\nV/v tập huấn\n\nKính gửi: Các đơn vị\n\nĐề nghị thực hiện./.\n\nNơi nhận:\n- Lưu: VT.\n\n«ĐT: 0263.382.0000; FAX: 0263.382.0001»\n",
    },
    {
      good: "SỞ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 15/SYT-VP\nV/v tập huấn\n\nKính gửi: Các đơn vị\n\nĐề nghị thực hiện./.\n\nNơi nhận:\n- Lưu: VT.\n\nĐịa chỉ: số 12 đường Trần Phú; Điện thoại: 0263.382.0000; Fax: 0263.382.0001\n",
    },
    {
      good: "Người ký: SỞ Y TẾ\nEmail: syt@phutho.gov.vn\nThời gian ký: 28.10.2025 16:42:09 +07:00\n\nSỞ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 15/SYT-VP\nV/v tập huấn\n\nKính gửi: Các đơn vị\n",
    },
    {
      good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v tập huấn\n\nKính gửi: Các đơn vị\n\nĐăng ký về Sở (địa chỉ: số 12; ĐT: 0263.382.0000)./.\n",
    },
  ],
};

/** Lines that hold nothing but contacts: they begin with one, and name two at least or stand in the header. */
function contactLines(draft: Draft): Line[] {
  return draft.lines.filter(({ kind, content }, index) => {
    if (kind !== "text" || content.to > draft.main.to || content.to - content.from > 300) return false;
    const words = slice(draft.plain, content);
    const found = words.match(CONTACT)?.length ?? 0;
    const begins = words.search(CONTACT) === 0;
    // "Email: …" below "Người ký: …" is of the digital signature, which stands in the corner of the page.
    const above = draft.lines[index - 1]?.content;
    if (begins && above && isSigned(slice(draft.plain, above))) return false;
    return begins && (found > 1 || (found === 1 && content.to <= draft.header.span.to));
  });
}
