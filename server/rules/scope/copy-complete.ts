import type { Draft, Header, Recipients } from "../../draft/draft.ts";
import type { Span } from "../../text/span.ts";
import { type Rule, SINCE_DECREE } from "../rule.ts";

export const copyComplete: Rule = {
  id: "copy-complete",
  part: "scope",
  title: "Bản sao có đủ địa danh, ngày sao và nơi nhận",
  why: "Bản sao có thể thức riêng: hình thức sao, cơ quan sao, số, ký hiệu, địa danh và ngày, chữ ký, dấu, nơi nhận.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần II, Mục II.1",
  severity: "warning",
  since: SINCE_DECREE,
  *check(draft) {
    const copy = copyOf(draft);
    // Without a number it is no more than a stamp on the page, read from a scan.
    const number = copy?.header.number;
    if (!copy || !number) return;
    if (!copy.header.placeDate)
      yield { span: copy.form, message: "Bản sao thiếu địa danh và ngày, tháng, năm sao." };
    if (!copy.recipients) yield { span: copy.form, message: "Bản sao thiếu nơi nhận." };
  },
  examples: [
    {
      bad: "SỞ Y TẾ\nSố: 01/SY-SYT\nĐà Nẵng, ngày 05 tháng 3 năm 2024\n\n«SAO Y»\n\nGIÁM ĐỐC\n\nĐỗ Thị Hoa\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v trực bão\n\nKính gửi: Các bệnh viện\n\nĐề nghị trực bão./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nĐỗ Thị Hoa\n\nUBND XÃ ĐỨC LẬP\n«SAO Y»\n\nSố: 04/SY-UBND\nĐức Lập, ngày 09 tháng 3 năm 2026\n\nCHỦ TỊCH\n\nTrần Văn Ưởng\n",
    },
    {
      good: "SỞ Y TẾ\nSAO Y\nSố: 01/SY-SYT\nĐà Nẵng, ngày 05 tháng 3 năm 2024\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nĐỗ Thị Hoa\n",
    },
    { good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v trực bão\n\nKính gửi: Các bệnh viện\n\nĐề nghị trực bão./.\n" },
  ],
};

interface CopyParts {
  readonly form: Span;
  readonly header: Header;
  readonly recipients: Recipients | undefined;
}

/** The block of a copy below the document, or a draft that is nothing else. */
function copyOf({ copy, title, header, recipients }: Draft): CopyParts | undefined {
  if (copy) return copy;
  return title.typeSpan && title.type?.family === "copy"
    ? { form: title.typeSpan, header, recipients }
    : undefined;
}
