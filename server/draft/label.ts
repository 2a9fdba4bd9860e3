import { type Span, span } from "../text/span.ts";

/** The kinds of units, outer before inner. */
export type SectionKind =
  | "part" // Phần
  | "chapter" // Chương
  | "section" // Mục
  | "subsection" // Tiểu mục
  | "article" // Điều
  | "upper" // A.
  | "roman" // I.
  | "number" // 1. (khoản)
  | "decimal" // 1.1.
  | "point" // a)
  | "bullet"; // - + * •

/** The label that opens a numbered or bulleted unit (số thứ tự của phần, chương, mục, điều, khoản, điểm). */
export interface Label {
  readonly kind: SectionKind;
  readonly span: Span;
  /** "5", "II", "1.1", "đ"; the mark itself for a bullet. */
  readonly number: string;
  /** ".", ")", "/", ":", "-" or "". */
  readonly mark: string;
}

interface Pattern {
  readonly kind: SectionKind;
  /** Group 1 is the number, group 2 the mark. Anchored at the start; the match ends where the label ends. */
  readonly pattern: RegExp;
}

/**
 * Tried in this order. A label needs more than a number: something must show that a unit begins here, so that
 * "Điều 5 của Luật này", "15/QĐ-UBND" and "1.000 đồng" at the head of a hard-wrapped line are none.
 */
const PATTERNS: readonly Pattern[] = [
  {
    kind: "part",
    pattern:
      /^(?:Phần|PHẦN)\s+((?:(?:thứ|THỨ)\s+)?(?:[IVXLC]{1,7}|\d{1,2})|(?:thứ|THỨ)\s+\p{L}{2,5})\s*([.:]?)(?=\s*$|\s*[-–]?\s*\p{Lu}|(?<=[.:])\s*\p{L})/u,
  },
  {
    kind: "chapter",
    pattern:
      /^(?:Chương|CHƯƠNG)\s+([IVXLC]{1,7}|\d{1,3})\s*([.:]?)(?=\s*$|\s*[-–]?\s*\p{Lu}|(?<=[.:])\s*\p{L})/u,
  },
  {
    kind: "subsection",
    pattern:
      /^(?:Tiểu\s+mục|TIỂU\s+MỤC)\s+([IVXLC]{1,7}|\d{1,3})\s*([.:]?)(?=\s*$|\s*\p{Lu}|(?<=[.:])\s*\p{L})/u,
  },
  {
    kind: "section",
    pattern: /^(?:Mục|MỤC)\s+([IVXLC]{1,7}|\d{1,3})\s*([.:]?)(?=\s*$|\s*\p{Lu}|(?<=[.:])\s*\p{L})/u,
  },
  { kind: "article", pattern: /^Điều\s+(\d{1,3}[a-zđ]?|[IVXLC]{1,7})\s*([.:/)])/iu },
  { kind: "article", pattern: /^Điều\s+(\d{1,3}[a-zđ]?)()(?=\s*$|\s+\p{Lu}\p{Ll}*\s)/u },
  {
    kind: "roman",
    pattern:
      /^([IVX]{1,7})\s*([.:)]|[-–/](?=\s|\p{Lu}{2,}\s\p{Lu}{2,}))(?!\d|[IVX]{1,7}\b)(?=\s*\p{L}|\s*["“(]|\s*$)/u,
  },
  { kind: "roman", pattern: /^([IVX]{1,7})()(?= \p{Lu}{2,}(?:[\s,]+\p{Lu}{2,}){1})/u },
  { kind: "upper", pattern: /^([A-HK-UĐ])\s*([./])(?=\s+\p{L})/u },
  {
    kind: "decimal",
    pattern: /^([1-9]\d?(?:\.[1-9]\d?){1,4})(\.|\)|\/|:|)(?=\s+\p{L}|\s+["“(]|\p{Lu}|\s*$)/u,
  },
  { kind: "number", pattern: /^(\d{1,3})\s?([.)])(?=\s*\p{L}|\s*["“(]|\s*$)/u },
  { kind: "number", pattern: /^(\d{1,3})\s?(\/|[-–])(?=\s+\p{L})/u },
  { kind: "point", pattern: /^\(?([a-zđ]|[A-ZĐ](?=\)))\s?(\))(?=\s*\S)/u },
  { kind: "point", pattern: /^([a-zđ])([./])(?=\s+\p{L})/u },
  // "c.Bố trí": letters behind g stand before names of places as well ("h.Củ Chi", "đ.Nguyễn Trãi").
  { kind: "point", pattern: /^([a-e])(\.)(?=\p{Lu}\p{Ll})/u },
  { kind: "bullet", pattern: /^([-–—+*•·●○▪■□►✓➢➤]|(?:o(?= )))()(?=\s*[^\s\-–—+*•])/u },
];

/** Reads the label at the head of a line. `words` is the line's matching copy without outer spaces, `base` its offset. */
export function readLabel(words: string, base: number): Label | undefined {
  for (const { kind, pattern } of PATTERNS) {
    const match = pattern.exec(words);
    if (!match?.[1]) continue;
    if (kind === "bullet" && /^[-–—]?\d/.test(words)) return undefined;
    return {
      kind,
      span: span(base, base + match[0].trimEnd().length),
      number: match[1],
      mark: match[2] ?? "",
    };
  }
  return undefined;
}

/** How deep a unit stands: smaller is further out. Decimals stand below a khoản, by their depth. */
export function rankOf(label: Label): number {
  if (label.kind === "decimal") return RANK.decimal + label.number.split(".").length / 10;
  if (label.kind === "bullet")
    return RANK.bullet + (label.number === "+" ? 0.5 : /[-–—]/.test(label.number) ? 0 : 0.7);
  return RANK[label.kind];
}

const RANK: Readonly<Record<SectionKind, number>> = {
  part: 1,
  chapter: 2,
  section: 3,
  subsection: 4,
  article: 5,
  upper: 6,
  roman: 7,
  number: 8,
  decimal: 8,
  point: 10,
  bullet: 11,
};
