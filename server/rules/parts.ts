import type { Part } from "./rule.ts";

/** The parts of a document in their order, with what they are called. */
export const PARTS: readonly { readonly part: Part; readonly title: string }[] = [
  { part: "scope", title: "Phạm vi áp dụng" },
  { part: "header", title: "Quốc hiệu, Tiêu ngữ và tên cơ quan" },
  { part: "number", title: "Số, ký hiệu" },
  { part: "date", title: "Địa danh và ngày tháng" },
  { part: "title", title: "Tên loại và trích yếu" },
  { part: "basis", title: "Căn cứ ban hành" },
  { part: "citation", title: "Viện dẫn văn bản" },
  { part: "structure", title: "Bố cục và đánh số" },
  { part: "recipients", title: "Kính gửi và Nơi nhận" },
  { part: "signature", title: "Thẩm quyền và người ký" },
  { part: "appendix", title: "Phụ lục và văn bản kèm theo" },
  { part: "capitals", title: "Viết hoa" },
  { part: "text", title: "Ký tự và cách gõ" },
  { part: "logic", title: "Số liệu và thời hạn" },
  { part: "table", title: "Bảng biểu" },
];
