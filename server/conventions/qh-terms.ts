import rows from "./qh-terms.json" with { type: "json" };

/** A term of the National Assembly (khóa Quốc hội), by which its acts are numbered: "QH15". */
export interface AssemblyTerm {
  readonly term: number;
  readonly fromYear: number;
  /** Null for the present one. */
  readonly untilYear: number | null;
  readonly source: string;
}

export const assemblyTerms = rows as readonly AssemblyTerm[];

/** Terms that sat in a year: two in a year of election. */
export function termsOfYear(year: number): readonly number[] {
  return assemblyTerms
    .filter((row) => row.fromYear <= year && year <= (row.untilYear ?? Number.POSITIVE_INFINITY))
    .map((row) => row.term);
}
