import { decree } from "../conventions/decree.ts";
import type { Part, Rule } from "./rule.ts";

/** Parts whose rules are all of form: none of them held before the first circular on it. */
const OF_FORM: ReadonlySet<Part> = new Set([
  "scope",
  "number",
  "title",
  "basis",
  "recipients",
  "signature",
  "appendix",
]);

/** True for a rule of a part that parties who sign with each other shape as they please. */
export function isOfForm({ part }: Rule): boolean {
  return OF_FORM.has(part);
}

/** The first day from which a draft is judged by a rule; undefined for what holds at all times. */
export function sinceOf({ since, part }: Rule): string | undefined {
  return since ?? (OF_FORM.has(part) ? decree.firstForm : undefined);
}

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
