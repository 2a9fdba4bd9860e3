import table from "./legacy-abbreviations.json" with { type: "json" };

/** A type abbreviation that is not, or no longer, that of Phụ lục III, Mục I. */
export interface LegacyAbbreviation {
  /** "GT". */
  readonly old: string;
  /** What Phụ lục III gives: "GGT". */
  readonly abbreviation: string;
  /** The circular, or the habit, it comes from. */
  readonly origin: string;
  /** False where the origin was not read in the source itself: propose, do not accuse. */
  readonly sure: boolean;
}

/** The proper abbreviation for an old or mistaken one; undefined if `abbreviation` is not known as such. */
export function modernAbbreviation(abbreviation: string): LegacyAbbreviation | undefined {
  return (table.rows as readonly LegacyAbbreviation[]).find((row) => row.old === abbreviation);
}
