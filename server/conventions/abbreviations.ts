import rows from "./abbreviations.json" with { type: "json" };

/** An abbreviation of running text (not of types or issuers). */
export interface Abbreviation {
  /** "CCHC". */
  readonly short: string;
  /** "cải cách hành chính". */
  readonly long: string;
  /** True if it needs no introduction ("cụm từ thông dụng", Phụ lục I, Phần I, Mục II.2.a, or everyday use). */
  readonly common: boolean;
  readonly source: string;
}

export const abbreviations = rows as readonly Abbreviation[];

/** The row of an abbreviation as written; undefined if unknown. */
export function abbreviationOf(short: string): Abbreviation | undefined {
  return abbreviations.find((row) => row.short === short);
}
