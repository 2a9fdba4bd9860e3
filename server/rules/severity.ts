/** How much a finding weighs: LSP's four levels. */
export type Severity = "error" | "warning" | "info" | "hint";

/** How a severity is called in Vietnamese: on pages, in reports, and by what the problem matchers look for. */
export const severityNames: Readonly<Record<Severity, string>> = {
  error: "lỗi",
  warning: "cảnh báo",
  info: "thông tin",
  hint: "gợi ý",
};
