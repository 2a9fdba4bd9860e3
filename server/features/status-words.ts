import { writtenDay } from "../citations/date.ts";
import type { Severity } from "../rules/severity.ts";

/** Why a draft is not held to all rules, or not to any. */
export type Limit = "other regime" | "no form" | "before form" | "before decree" | "no draft";

/** What is said of the open document: in the status item, and at length in the self-check. */
export interface StatusWords {
  readonly notADraft: string;
  readonly anyType: string;
  readonly legal: string;
  readonly party: string;
  checkedAs(type: string, isBeforeDecree: boolean): string;
  readonly found: string;
  readonly missing: string;
  /** The parts by which a draft is known. */
  readonly parts: Readonly<Record<"nationalName" | "issuer" | "number" | "placeDate" | "type", string>>;
  /** `before`: the circulars on form that held before the decree, the first of them last. */
  limit(limit: Limit, before: readonly string[]): string;
  oldEncoding(name: string): string;
  /** A day as it is written. */
  day(iso: string): string;
  readonly selfCheck: SelfCheckWords;
}

export interface SelfCheckWords {
  readonly title: string;
  readonly notChecked: string;
  readonly result: string;
  counts(counts: Readonly<Record<Severity, number>>): string;
  running(count: number, all: number): string;
  readonly off: string;
  readonly unfit: string;
  tasks(count: number, tables: number): string;
  readonly comments: string;
  readonly failed: string;
  readonly none: string;
  more(count: number): string;
  readonly data: string;
  readonly judgedAsOf: string;
  readonly ownDay: string;
  readonly today: string;
  readonly knowledge: string;
  readonly noKnowledge: string;
}

export const statusVi: StatusWords = {
  notADraft: "Không phải văn bản hành chính",
  anyType: "văn bản hành chính",
  legal: "Văn bản quy phạm pháp luật: chỉ kiểm tra số, ngày, thể thức chung, chữ",
  party: "Văn bản của Đảng: chỉ kiểm tra số, ngày, chữ",
  checkedAs: (type, isBeforeDecree) =>
    `Kiểm tra như ${type} (${isBeforeDecree ? "quy định trước NĐ 30" : "NĐ 30"})`,
  found: "Có",
  missing: "Không thấy",
  parts: {
    nationalName: "Quốc hiệu",
    issuer: "tên cơ quan ban hành",
    number: "dòng “Số: …”",
    placeDate: "địa danh và ngày tháng",
    type: "tên loại",
  },
  limit: (limit, before) =>
    ({
      "other regime":
        "Nghị định 30/2020/NĐ-CP không điều chỉnh loại văn bản này (Điều 2): điều chỉ nghị định đòi hỏi không bị kiểm tra.",
      "no form":
        "Nghị định không có mẫu cho văn bản các bên ký với nhau: chỉ xét phần có mặt, ngày tháng và chữ viết.",
      "before form": `Văn bản có trước quy định đầu tiên về thể thức (${before.at(-1)}): chỉ xét phần đầu, ngày tháng, đánh số và chữ viết.`,
      "before decree": `Văn bản ban hành trước ngày Nghị định có hiệu lực: chỉ xét điều các văn bản trước đó (${before.join(", ")}) đã quy định.`,
      "no draft":
        "Tệp Markdown và văn bản thuần chỉ được kiểm tra khi có phần đầu của một văn bản. Đặt đuôi .vanban.md hoặc chọn ngôn ngữ “Văn bản hành chính” để luôn kiểm tra.",
    })[limit],
  oldEncoding: (name) =>
    `Chữ ở bảng mã cũ (${name}) nên không đọc được: chuyển sang Unicode (UniKey: Ctrl + Shift + F6) rồi mở lại.`,
  day: writtenDay,
  selfCheck: {
    title: "# Tự kiểm tra Văn Thư",
    notChecked: "Tệp này không được kiểm tra nên không có lỗi nào hiện ra.",
    result: "## Kết quả",
    counts: ({ error, warning, info, hint }) =>
      `Lỗi: ${error}; cảnh báo: ${warning}; thông tin: ${info}; gợi ý: ${hint}`,
    running: (count, all) => `Quy tắc đang chạy: ${count} trên ${all}`,
    off: "Tắt theo cài đặt hoặc vanthu.json",
    unfit: "Không áp dụng cho loại văn bản hoặc thời điểm này",
    tasks: (count, tables) =>
      tables > 0
        ? `Nhiệm vụ: ${count}, trong ${tables} bảng`
        : "Nhiệm vụ: không thấy bảng nhiệm vụ. Bảng cần hàng tiêu đề có cột nội dung và cột đơn vị hoặc thời gian",
    comments: "Chú thích “bỏ qua” trong văn bản",
    failed: "Quy tắc gặp sự cố",
    none: "không có",
    more: (count) => ` và ${count} quy tắc khác`,
    data: "## Dữ liệu",
    judgedAsOf: "Ngày dùng để xét hạn và hiệu lực",
    ownDay: "ngày ban hành của văn bản",
    today: "hôm nay, vì văn bản chưa có ngày",
    knowledge: "Dữ liệu văn bản pháp luật đi kèm đến ngày",
    noKnowledge: "(không có)",
  },
};

export const statusEn: StatusWords = {
  notADraft: "Not an administrative draft",
  anyType: "administrative draft",
  legal: "Legal document: only numbers, dates, common parts and text",
  party: "Party document: only numbers, dates and text",
  checkedAs: (type, isBeforeDecree) =>
    `Checked as ${type} (${isBeforeDecree ? "rules before Decree 30" : "Decree 30"})`,
  found: "Found",
  missing: "Missing",
  parts: {
    nationalName: "national name",
    issuer: "issuing body",
    number: "number line",
    placeDate: "place and date",
    type: "document type",
  },
  limit: (limit, before) =>
    ({
      "other regime":
        "Decree 30/2020/NĐ-CP does not govern this kind of document (Article 2): what only the decree asks is not checked.",
      "no form":
        "The decree has no form for what parties sign with each other: only the parts that are there, dates and text are checked.",
      "before form": `Older than the first circular on form (${before.at(-1)}): only the head, dates, numbering and text are checked.`,
      "before decree": `Issued before the decree was in force: only what the earlier circulars (${before.join(", ")}) asked is checked.`,
      "no draft":
        "Markdown and plain text are checked only if they show a draft's header. Use the ending .vanban.md or the language “Văn bản hành chính” to check always.",
    })[limit],
  oldEncoding: (name) =>
    `The text is in an old encoding (${name}) and cannot be read: convert it to Unicode, then open it again.`,
  day: (iso) => iso,
  selfCheck: {
    title: "# Văn Thư self-check",
    notChecked: "This file is not checked, so nothing is shown.",
    result: "## Result",
    counts: ({ error, warning, info, hint }) =>
      `Errors: ${error}; warnings: ${warning}; notes: ${info}; hints: ${hint}`,
    running: (count, all) => `Rules running: ${count} of ${all}`,
    off: "Off by the settings or vanthu.json",
    unfit: "Not meant for this type or time",
    tasks: (count, tables) =>
      tables > 0
        ? `Tasks: ${count}, in ${tables} table(s)`
        : "Tasks: no task table. A table needs a heading row that names the work and its unit or time",
    comments: "Ignore comments in the draft",
    failed: "Rules that failed",
    none: "none",
    more: (count) => ` and ${count} more`,
    data: "## Data",
    judgedAsOf: "Judged as of",
    ownDay: "the draft's own date",
    today: "today: the draft has no date yet",
    knowledge: "Bundled data of legal acts as of",
    noKnowledge: "(none)",
  },
};
