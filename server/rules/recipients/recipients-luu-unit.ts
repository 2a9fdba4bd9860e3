import { slice } from "../../text/span.ts";
import type { Rule } from "../rule.ts";

export const recipientsLuuUnit: Rule = {
  id: "recipients-luu-unit",
  part: "recipients",
  title: "Dòng lưu ghi chữ viết tắt của đơn vị soạn thảo sau “VT”",
  why: "Đơn vị soạn thảo cũng giữ một bản; ghi tên viết tắt để biết tìm ở đâu.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9.d; Phụ lục III, Mẫu 1.4",
  severity: "info",
  *check({ recipients, plain, title }) {
    if (title.type?.lacks.includes("draftingUnit")) return;
    for (const { span: item, place, isFileCopy } of recipients?.items ?? []) {
      if (!isFileCopy || !/^Lưu\s?:?\s?VT\s?[.;,]?$/iu.test(slice(plain, place))) continue;
      yield { span: item, message: "Sau “VT” nên ghi chữ viết tắt của đơn vị soạn thảo." };
    }
  },
  examples: [
    { bad: "Nơi nhận:\n- Như trên;\n«- Lưu: VT.»\n" },
    { bad: "Nơi nhận:\n- Đảng ủy;\n«- Lưu VT.»\n" },
    { good: "Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n" },
    { good: "Nơi nhận:\n- Như trên;\n- Lưu: VT, QLĐN (02b).\n" },
  ],
};
