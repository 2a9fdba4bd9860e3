import rows from "./qh-terms.json" with { type: "json" };

/** A term of the National Assembly (khóa Quốc hội), by which its acts are numbered: "QH15". */
export interface AssemblyTerm {
  readonly term: number;
  readonly fromYear: number;
  /** Null for the present one. */
  readonly untilYear: number | null;
  /** The day of its first session, before which it passed nothing. */
  readonly fromDay?: string;
  readonly source: string;
}

export const assemblyTerms = rows as readonly AssemblyTerm[];

/** Terms that may have sat on a day (YYYY-MM-DD): one, if the day is known on which the terms of its year changed. */
export function termsOnDay(day: string): readonly number[] {
  const terms = termsOfYear(Number(day.slice(0, 4)));
  const later = assemblyTerms.find((row) => row.fromDay?.slice(0, 4) === day.slice(0, 4));
  if (!later?.fromDay) return terms;
  return day < later.fromDay ? terms.filter((term) => term < later.term) : [later.term];
}

/** Terms that sat in a year: two in a year of election. */
export function termsOfYear(year: number): readonly number[] {
  return assemblyTerms
    .filter((row) => row.fromYear <= year && year <= (row.untilYear ?? Number.POSITIVE_INFINITY))
    .map((row) => row.term);
}
