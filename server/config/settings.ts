import type { Severity } from "../rules/severity.ts";

/** What an office may say of itself, and what each entry is. */
export const OFFICE = {
  parentBody: "Cơ quan chủ quản, chữ in hoa: ỦY BAN NHÂN DÂN TỈNH …",
  body: "Cơ quan ban hành, chữ in hoa: SỞ …",
  symbol: "Chữ viết tắt của cơ quan trong ký hiệu: SNV",
  place: "Địa danh ghi trước ngày tháng",
  signer: "Họ và tên người ký",
  post: "Quyền hạn và chức vụ người ký, các dòng cách nhau bằng dấu chấm phẩy: KT. GIÁM ĐỐC; PHÓ GIÁM ĐỐC",
  unit: "Chữ viết tắt của đơn vị soạn thảo, ghi ở “Lưu: VT, …”",
} as const;

/** What every draft of an office has in common; all of it may be unknown. */
export type Office = { readonly [Key in keyof typeof OFFICE]?: string | undefined };

export const OFFICE_KEYS = Object.keys(OFFICE) as readonly (keyof Office)[];

type Level = Severity | "off";

/** What is set of a rule: its level, or an object with it and with options of the rule's own. */
export type RuleSetting =
  | Level
  | { readonly severity?: Level | undefined; readonly [option: string]: unknown };

/** Settings of one place (a file, the editor), as written there: nothing is filled in. */
export interface Settings {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly abbreviations: Readonly<Record<string, string>>;
  readonly bodies: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<string, string>>;
  readonly office: Readonly<Office>;
}

export const noSettings: Settings = { rules: {}, abbreviations: {}, bodies: {}, types: {}, office: {} };
