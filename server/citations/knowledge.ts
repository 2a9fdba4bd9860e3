/** What is known about an act (văn bản), from the bundled base. Facts carry how sure they are. */
export interface Act {
  readonly number: string;
  readonly type: string;
  /** Date of issue, YYYY-MM-DD. */
  readonly date: string | undefined;
  readonly dateSure: Sureness;
  readonly issuer: string | undefined;
  readonly title: string | undefined;
  readonly titleSure: Sureness;
  readonly effective: string | undefined;
  readonly status:
    | "in force"
    | "not yet in force"
    | "partly expired"
    | "expired"
    | "possibly expired"
    | "disputed"
    | "unknown";
  /** Numbers of the acts that replaced it. */
  readonly replacedBy: readonly string[];
  readonly amendedBy: readonly string[];
}

/** official: index or official text. strong: three or more witnesses agree. weak: fewer. none: unknown. */
export type Sureness = "official" | "strong" | "weak" | "none";

export interface Knowledge {
  /** The day up to which the base was gathered, YYYY-MM-DD. */
  readonly asOf: string;
  /** Acts that bear this number (compared form), all types and years. */
  byNumber(number: string): readonly Act[];
  /** Acts known by this law name, lower case: "luật đất đai". */
  byName(name: string): readonly Act[];
  /** Acts whose title has all these words; at most `limit`, best first. */
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
