import type { ActStatus, StatusSource } from "../citations/knowledge.ts";

/** What the editor says about cited documents. */
export interface CitationWords {
  readonly statuses: Readonly<Record<ActStatus, string>>;
  readonly source: string;
  readonly sources: Readonly<Record<Exclude<StatusSource, "">, string>>;
  readonly inFolder: string;
  inRegister(file: string, row: number): string;
  isDraft(file: string): string;
  citedIn(count: number, files: number): string;
  complete(number: string): string;
  lens(count: number, files: number): string;
  readonly notANumber: string;
  readonly reading: string;
  readOf(done: number, all: number): string;
  tooMany(limit: number): string;
}

export const citationVi: CitationWords = {
  statuses: {
    "in force": "còn hiệu lực",
    "not yet in force": "chưa có hiệu lực",
    "partly expired": "hết hiệu lực một phần",
    expired: "hết hiệu lực",
    "possibly expired": "có thể đã hết hiệu lực",
    disputed: "các nguồn không thống nhất",
    unknown: "chưa rõ hiệu lực",
  },
  source: "Nguồn về hiệu lực",
  sources: {
    "read by hand": "đọc từng văn bản",
    "official index": "Bộ pháp điển",
    "official text": "văn bản chính thức",
    "clause of a later act": "điều khoản thi hành của văn bản sau",
    "left the official index": "không còn trong Bộ pháp điển",
    "clause of a lower act": "văn bản cấp thấp hơn, cần rà soát",
    "index and later act disagree": "Bộ pháp điển và văn bản sau không khớp, cần rà soát",
  },
  inFolder: "Trong thư mục",
  inRegister: (file, row) => `sổ đăng ký “${file}”, dòng ${row}`,
  isDraft: (file) => `văn bản “${file}”`,
  citedIn: (count, files) => `được viện dẫn ${count} lần trong ${files} văn bản khác`,
  complete: (number) => `Ghi đầy đủ ${number} theo dữ liệu`,
  lens: (count, files) => `được viện dẫn ${count} lần${files > 1 ? ` trong ${files} văn bản` : ""}`,
  notANumber: "Không phải số, ký hiệu (ví dụ đúng: 148/QĐ-SKHĐT).",
  reading: "Văn Thư: đọc các dự thảo trong thư mục",
  readOf: (done, all) => `${done}/${all} tệp`,
  tooMany: (limit) => `Văn Thư: thư mục có hơn ${limit} tệp; chỉ đối chiếu ${limit} tệp đầu.`,
};

export const citationEn: CitationWords = {
  statuses: {
    "in force": "in force",
    "not yet in force": "not yet in force",
    "partly expired": "partly expired",
    expired: "expired",
    "possibly expired": "possibly expired",
    disputed: "sources disagree",
    unknown: "status unknown",
  },
  source: "Source of the status",
  sources: {
    "read by hand": "read one by one",
    "official index": "official codification index",
    "official text": "official text",
    "clause of a later act": "closing clause of a later act",
    "left the official index": "left the official index",
    "clause of a lower act": "act of lower rank, to be verified",
    "index and later act disagree": "index and later act disagree, to be verified",
  },
  inFolder: "In this folder",
  inRegister: (file, row) => `register “${file}”, row ${row}`,
  isDraft: (file) => `draft “${file}”`,
  citedIn: (count, files) => `cited ${count} times in ${files} other drafts`,
  complete: (number) => `Complete ${number} from the data`,
  lens: (count, files) => `cited ${count} times${files > 1 ? ` in ${files} drafts` : ""}`,
  notANumber: "Not a document number (for instance 148/QĐ-SKHĐT).",
  reading: "Văn Thư: reading the drafts of the folder",
  readOf: (done, all) => `${done}/${all} files`,
  tooMany: (limit) =>
    `Văn Thư: the folder has more than ${limit} files; only the first ${limit} are compared.`,
};
