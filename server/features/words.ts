import { type CitationWords, citationEn, citationVi } from "./citation-words.ts";
import { type RefusalWords, refusalEn, refusalVi } from "./refusal-words.ts";
import { type StatusWords, statusEn, statusVi } from "./status-words.ts";

/**
 * The server's own words: titles of actions, outline labels, status lines. Findings themselves are Vietnamese in every
 * language: they quote the decree.
 */
export interface Words {
  readonly header: string;
  readonly addressees: string;
  readonly bases: string;
  readonly recipients: string;
  readonly signature: string;
  readonly appendix: string;
  readonly regulation: string;
  readonly form: string;
  readonly table: string;
  readonly untitled: string;
  /** Over the tasks that name no lead unit. */
  readonly noUnit: string;
  /** Why an edit was not made, where the document cannot be read now. */
  readonly notNow: string;
  readonly term: Readonly<Record<"overdue" | "month" | "quarter" | "later" | "ongoing" | "unknown", string>>;
  readonly number: string;
  readonly placeDate: string;
  readonly basis: string;
  readonly rulePage: string;
  fixAllOfRule(rule: string, count: number): string;
  readonly fixAllSafe: string;
  ignoreHere(rule: string): string;
  ignoreInFile(rule: string): string;
  ignoreInFolder(rule: string): string;
  openRulePage(rule: string): string;
  writeDate(text: string): string;
  readonly reason: string;
  readonly citation: string;
  /** Of an abbreviation: the line that introduces it, and the number of its places. */
  introducedAt(line: number, places: number): string;
  readonly unknownAct: string;
  asOf(date: string): string;
  readonly issued: string;
  readonly effective: string;
  readonly issuer: string;
  readonly status: string;
  readonly since: string;
  readonly replacedBy: string;
  readonly amendedBy: string;
  readonly notOfficial: string;
  readonly manyActs: string;
  readonly cited: CitationWords;
  readonly refused: RefusalWords;
  readonly draft: StatusWords;
  readonly previewEmpty: string;
  readonly previewNote: string;
  readonly finding: string;
  tooLarge(megabytes: number): string;
  ruleFailed(rule: string): string;
}

const vi: Words = {
  header: "Phần đầu",
  addressees: "Kính gửi",
  bases: "Căn cứ ban hành",
  recipients: "Nơi nhận",
  signature: "Người ký",
  appendix: "Phụ lục",
  regulation: "Văn bản kèm theo",
  form: "Mẫu kèm theo",
  table: "Bảng",
  untitled: "(chưa có trích yếu)",
  noUnit: "(chưa ghi đơn vị)",
  notNow: "Không đọc được văn bản lúc này.",
  term: {
    overdue: "Quá hạn",
    month: "Trong tháng này",
    quarter: "Trong quý này",
    later: "Sau quý này",
    ongoing: "Thường xuyên, định kỳ",
    unknown: "Chưa rõ thời hạn",
  },
  number: "Số, ký hiệu",
  placeDate: "Địa danh, ngày tháng",
  basis: "Căn cứ",
  rulePage: "Trang quy tắc",
  fixAllOfRule: (rule, count) => `Sửa tất cả ${count} lỗi “${rule}” trong văn bản`,
  fixAllSafe: "Sửa mọi lỗi sửa được an toàn",
  ignoreHere: (rule) => `Bỏ qua “${rule}” ở đây, có ghi lý do`,
  ignoreInFile: (rule) => `Bỏ qua “${rule}” trong cả văn bản, có ghi lý do`,
  ignoreInFolder: (rule) => `Bỏ qua “${rule}” trong thư mục (vanthu.json), có ghi lý do`,
  openRulePage: (rule) => `Xem quy tắc “${rule}”`,
  writeDate: (text) => `Viết thành “${text}”`,
  reason: "ghi lý do",
  citation: "Văn bản được viện dẫn",
  introducedAt: (line, places) => `Chữ viết tắt giới thiệu ở dòng ${line}, có ở ${places} chỗ trong văn bản.`,
  unknownAct: "Không có trong dữ liệu đi kèm; hãy đối chiếu bản gốc.",
  asOf: (date) => `Dữ liệu đến ngày ${date}.`,
  issued: "Ngày ban hành",
  effective: "Hiệu lực từ",
  issuer: "Cơ quan ban hành",
  status: "Tình trạng",
  since: "từ ngày",
  replacedBy: "Được thay thế bởi",
  amendedBy: "Được sửa đổi bởi",
  notOfficial: "chưa đối chiếu bản gốc",
  cited: citationVi,
  refused: refusalVi,
  draft: statusVi,
  manyActs: "Nhiều văn bản mang số này:",
  previewEmpty: "Văn bản này không có phụ lục và không có bảng.",
  previewNote: "Chỉ xem. Nhấp một dòng, hoặc chọn bằng phím mũi tên rồi Enter, để đến dòng ấy trong văn bản.",
  finding: "Lỗi",
  tooLarge: (megabytes) =>
    `Văn bản lớn hơn ${megabytes} MB: không kiểm tra; hãy tách thành các văn bản riêng.`,
  ruleFailed: (rule) =>
    `Quy tắc “${rule}” gặp sự cố nên bị bỏ qua; các quy tắc khác vẫn chạy. Chi tiết trong nhật ký Văn Thư.`,
};

const en: Words = {
  header: "Header",
  addressees: "Addressees",
  bases: "Legal bases",
  recipients: "Recipients",
  signature: "Signature",
  appendix: "Appendix",
  regulation: "Attached text",
  form: "Attached form",
  table: "Table",
  untitled: "(no subject yet)",
  noUnit: "(no unit named)",
  notNow: "The draft cannot be read now.",
  term: {
    overdue: "Overdue",
    month: "This month",
    quarter: "This quarter",
    later: "Later",
    ongoing: "Ongoing",
    unknown: "No known deadline",
  },
  number: "Number and symbol",
  placeDate: "Place and date",
  basis: "Basis",
  rulePage: "Rule page",
  fixAllOfRule: (rule, count) => `Fix all ${count} of “${rule}” in this draft`,
  fixAllSafe: "Fix everything that can be fixed safely",
  ignoreHere: (rule) => `Ignore “${rule}” here, with a reason`,
  ignoreInFile: (rule) => `Ignore “${rule}” in the whole draft, with a reason`,
  ignoreInFolder: (rule) => `Ignore “${rule}” in the folder (vanthu.json), with a reason`,
  openRulePage: (rule) => `Open rule “${rule}”`,
  writeDate: (text) => `Write as “${text}”`,
  reason: "reason",
  citation: "Cited document",
  introducedAt: (line, places) => `Abbreviation introduced in line ${line}; ${places} places in this draft.`,
  unknownAct: "Not in the bundled data; compare with the original.",
  asOf: (date) => `Data as of ${date}.`,
  issued: "Issued",
  effective: "In force from",
  issuer: "Issued by",
  status: "Status",
  since: "since",
  replacedBy: "Replaced by",
  amendedBy: "Amended by",
  notOfficial: "not compared with the original",
  cited: citationEn,
  refused: refusalEn,
  draft: statusEn,
  manyActs: "Several acts bear this number:",
  previewEmpty: "This draft has no appendix and no table.",
  previewNote:
    "Read only. Click a row, or choose one with the arrow keys and press Enter, to go to it in the draft.",
  finding: "Finding",
  tooLarge: (megabytes) => `The draft is larger than ${megabytes} MB and is not checked.`,
  ruleFailed: (rule) =>
    `Rule “${rule}” failed and is skipped; all others run. Details are in the Văn Thư log.`,
};

/** The words of a language; Vietnamese for anything but "en". */
export function wordsOf(language: unknown): Words {
  return language === "en" ? en : vi;
}
