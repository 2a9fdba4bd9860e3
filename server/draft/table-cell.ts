import { isSpace, type Span } from "../text/span.ts";

/** One cell of a table row. */
export interface Cell {
  /** The cell in its first row: between the separators, outer spaces left out. */
  readonly span: Span;
  /** What a reader sees: tags and emphasis gone, entities decoded, page-cut halves joined by a space. */
  readonly text: string;
  /** The same by paragraph or list item; `text` is these joined by a space. Empty for an empty cell. */
  readonly lines: readonly string[];
  /** How many columns the cell covers, 1 or more. */
  readonly columns: number;
  /** True if this is the lower part of a cell that spans several rows: text and span are those of the upper part. */
  readonly merged: boolean;
}

/** Reads the cell between two offsets of `text`. Linear in its length, whatever it holds. */
export function readCell(text: string, from: number, to: number, columns = 1): Cell {
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  const raw = text.slice(from, to);
  const lines = raw === "" ? [] : NEEDS_CLEANING.test(raw) ? cleanLines(raw) : [raw];
  return {
    span: { from, to },
    text: lines.length === 1 ? (lines[0] as string) : lines.join(" "),
    lines,
    columns,
    merged: false,
  };
}

/** The upper half of a cell with the lower one that follows on the next page. */
export function joinCells(upper: Cell, lower: Cell): Cell {
  if (lower.text === "" || lower.merged) return upper;
  if (upper.text === "") return { ...upper, text: lower.text, lines: lower.lines };
  const lines = OPENS_ITEM.test(lower.lines[0] ?? "")
    ? [...upper.lines, ...lower.lines]
    : [...upper.lines.slice(0, -1), `${upper.lines.at(-1)} ${lower.lines[0]}`, ...lower.lines.slice(1)];
  return { ...upper, text: lines.join(" "), lines };
}

/** An empty cell at one place, for rows that have fewer cells than the table has columns. */
export function emptyCell(at: number): Cell {
  return { span: { from: at, to: at }, text: "", lines: [], columns: 1, merged: false };
}

const NEEDS_CLEANING = /[<&*_\\]|[^\S ]| {2}/;
const OPENS_ITEM = /^[-–+•]/;

const BLOCK_TAG = /<\/?(?:p|br|li|ul|ol|div|tr|td|th|table|h[1-6])(?:[\s/][^<>]{0,1000})?>/gi;
const OTHER_TAG = /<\/?[a-zA-Z][a-zA-Z0-9]{0,20}(?:[\s/:][^<>]{0,1000})?>|<!--[^<]{0,1000}?-->/g;
const EMPHASIS =
  /\*{2,3}|(?<![\p{L}\p{N}*])\*(?=[^\s*][^*]{0,2000}\*)|(?<=[^\s*])\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])__?(?=[^\s_])|(?<=[^\s_])__?(?![\p{L}\p{N}_])/gu;
const ESCAPE = /\\([\\|*_.#>()[\]-])/g;

function cleanLines(raw: string): string[] {
  let shown = raw.replace(/[\r\n]+/g, " ");
  if (shown.includes("<")) shown = shown.replace(BLOCK_TAG, "\n").replace(OTHER_TAG, "");
  if (shown.includes("*") || shown.includes("_")) shown = withoutEmphasis(shown);
  if (shown.includes("\\")) shown = shown.replace(ESCAPE, "$1");
  if (shown.includes("&")) shown = shown.replace(ENTITY, decodeEntity);
  return shown
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}

/** A lone star is a footnote mark or a bullet, not emphasis: it is left out only in pairs. */
function withoutEmphasis(shown: string): string {
  const single = shown.replace(/\*{2,3}/g, "").split("*").length - 1;
  return single % 2 === 1 ? shown.replace(/\*{2,3}/g, "") : shown.replace(EMPHASIS, "");
}

const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi;
const NAMED: Readonly<Record<string, string>> = {
  nbsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
};
const MARKS: Readonly<Record<string, string>> = {
  grave: "\u0300",
  acute: "\u0301",
  circ: "\u0302",
  tilde: "\u0303",
};

function decodeEntity(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) {
    const letter = /^([a-z])(grave|acute|circ|tilde)$/i.exec(name);
    if (letter) return `${letter[1]}${MARKS[(letter[2] as string).toLowerCase()]}`.normalize("NFC");
    return NAMED[name.toLowerCase()] ?? entity;
  }
  const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? String.fromCodePoint(code) : entity;
}
