/** What is known about an act (văn bản), from the bundled base. Facts carry how sure they are. */
export interface Act {
  /** As compared: "61/2018/NĐ-CP". */
  readonly number: string;
  /** "Nghị định"; empty if unknown. */
  readonly type: string;
  /** Date of issue, YYYY-MM-DD. */
  readonly date: string | undefined;
  readonly dateSure: Sureness;
  readonly issuer: string | undefined;
  readonly issuerSure: Sureness;
  readonly title: string | undefined;
  readonly titleSure: Sureness;
  /** First day of force, YYYY-MM-DD. */
  readonly effective: string | undefined;
  readonly status: ActStatus;
  /** Where the status comes from. */
  readonly statusSource: StatusSource;
  /** First day on which it was no longer in force, where that is known. */
  readonly endOfForce: string | undefined;
  /** Numbers of the acts that replaced or repealed it; of a disputed act those that are said to. */
  readonly replacedBy: readonly string[];
  readonly amendedBy: readonly string[];
  readonly partlyRepealedBy: readonly string[];
}

/**
 * expired: a later act's closing clause says so. possibly expired: it left the official index, or only an act of lower
 * rank says so. disputed: the sources contradict each other. The last two deserve "cần rà soát", no accusation.
 */
export type ActStatus =
  | "in force"
  | "not yet in force"
  | "partly expired"
  | "expired"
  | "possibly expired"
  | "disputed"
  | "unknown";

export type StatusSource =
  | ""
  | "read by hand"
  | "official index"
  | "official text"
  | "clause of a later act"
  | "left the official index"
  | "clause of a lower act"
  | "index and later act disagree";

/** official: index or official text. strong: three or more witnesses agree. weak: fewer. none: unknown. */
export type Sureness = "official" | "strong" | "weak" | "none";

/** True if a fact may be written into a draft, or held against it. */
export function isSure(sure: Sureness): boolean {
  return sure === "official" || sure === "strong";
}

export interface Knowledge {
  /** The day up to which the base was gathered, YYYY-MM-DD. */
  readonly asOf: string;
  /** Acts that bear this number (in any writing that compares equal), all types and years. */
  byNumber(number: string): readonly Act[];
  /** Acts known by this law name, in any case: "luật đất đai"; oldest first. */
  byName(name: string): readonly Act[];
  /** Acts whose number or title has all these words; at most `limit`, best first. */
  search(words: string, limit: number): readonly Act[];
  /** Who issues documents with this symbol, as cited most ("NĐ-CP" → "Chính phủ"). */
  issuerOf(symbol: string): string | undefined;
}

/** A base that knows nothing. */
export const noKnowledge: Knowledge = {
  asOf: "",
  byNumber: () => [],
  byName: () => [],
  search: () => [],
  issuerOf: () => undefined,
};
