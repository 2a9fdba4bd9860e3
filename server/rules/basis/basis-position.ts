import { slice } from "../../text/span.ts";
import type { Rule } from "../rule.ts";
import { isWholeDocument } from "../support.ts";

export const basisPosition: Rule = {
  id: "basis-position",
  part: "basis",
  title: "Căn cứ ban hành đứng trên dòng “QUYẾT ĐỊNH:”",
  why: "Căn cứ là phần mở đầu, đứng dưới tên loại và trích yếu; đặt trong các điều thì thành nội dung phải thi hành.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a; Phụ lục III, Mẫu 1.1, 1.2, 1.3",
  severity: "warning",
  *check(draft) {
    const marker = draft.decisionMarker;
    // With a block in its place, "Căn cứ …" further down is a sentence of its own.
    if (!marker || !isWholeDocument(draft) || draft.bases.some(({ span }) => span.from < marker.from)) return;
    const misplaced = draft.prose.find(
      ({ kind, span }) =>
        (kind === "body" || kind === "basis") &&
        span.from > marker.to &&
        /^Căn cứ (?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị|Quyết|Thông tư|Chỉ thị|Quy chế)[^\n]{5,600};\s*$/u.test(
          slice(draft.plain, span),
        ),
    );
    if (misplaced)
      yield { span: misplaced.span, message: "Căn cứ ban hành cần đứng trên dòng “QUYẾT ĐỊNH:”." };
  },
  examples: [
    {
      bad: "Số: 12/QĐ-SNV\nHuế, ngày 10 tháng 6 năm 2022\n\nQUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\n\nGIÁM ĐỐC SỞ NỘI VỤ\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Thành lập Tổ công tác.\n\n«Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;»\n\nĐiều 2. Quyết định này có hiệu lực từ ngày ký.\n",
    },
    {
      bad: "Số: 12/QĐ-SNV\nHuế, ngày 10 tháng 6 năm 2022\n\nQUYẾT ĐỊNH\nVề việc giao chỉ tiêu\n\nGIÁM ĐỐC SỞ NỘI VỤ\n\nQUYẾT ĐỊNH:\n\n«Căn cứ Quyết định số 05/QĐ-UBND ngày 04/01/2022 của Ủy ban nhân dân tỉnh về việc giao chỉ tiêu;»\n\nĐiều 1. Giao chỉ tiêu năm 2022.\n",
    },
    {
      good: "Số: 12/QĐ-SNV\nHuế, ngày 10 tháng 6 năm 2022\n\nQUYẾT ĐỊNH\nVề việc giao chỉ tiêu\n\nGIÁM ĐỐC SỞ NỘI VỤ\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\nTheo đề nghị của Chánh Văn phòng Sở.\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Giao chỉ tiêu.\n",
    },
    {
      good: "Số: 12/QĐ-SNV\nHuế, ngày 10 tháng 6 năm 2022\n\nQUYẾT ĐỊNH\nVề việc giao chỉ tiêu\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Căn cứ Luật Lưu trữ, giao các phòng lập danh mục hồ sơ.\n",
    },
  ],
};
