import row from "./decree.json" with { type: "json" };

/** The decree that governs administrative documents, and the circulars that did before it. */
export interface Decree {
  readonly number: string;
  /** First day of force, YYYY-MM-DD. */
  readonly effective: string;
  /** Circulars whose rules a draft of an earlier day is judged by, newest first. */
  readonly before: readonly string[];
  /** The day of the first circular on form (thể thức): an older draft is not asked for what no rule yet asked. */
  readonly firstForm: string;
  /** From this day on legal documents (văn bản quy phạm pháp luật) name their bases without a date, and many without an issuer. */
  readonly undatedLegalBases: string;
  readonly source: string;
}

export const decree: Decree = row;

/** True for a draft issued before the decree was in force: what only the decree brought is not asked of it. */
export function isBeforeDecree(issued: string | undefined): boolean {
  return issued !== undefined && issued < decree.effective;
}

/** True for a draft older than the first circular on form: only its text, dates and numbering are judged. */
export function isBeforeForm(issued: string | undefined): boolean {
  return issued !== undefined && issued < decree.firstForm;
}
