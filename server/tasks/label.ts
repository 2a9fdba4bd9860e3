/** The number of a group or task as it stands in its cell: "I", "1.2", "a", "-". */
export interface Label {
  /** Without the mark that closes it: "II", "1.10", "-". */
  readonly number: string;
  /** What closes it: ".", ")", "/" or nothing. */
  readonly mark: string;
  readonly level: Level;
}

/** From the outermost to the innermost; "none" has no number. */
export type Level = "upper" | "roman" | "integer" | "decimal" | "deeper" | "letter" | "bullet" | "none";

const ORDER: readonly Level[] = [
  "upper",
  "roman",
  "integer",
  "decimal",
  "deeper",
  "letter",
  "bullet",
  "none",
];

/** How deep a level stands, 0 outermost. */
export function depth(level: Level): number {
  return ORDER.indexOf(level);
}

/** Reads a number cell; undefined if it holds anything but a number. */
export function readLabel(text: string): Label | undefined {
  const match = ALONE.exec(text.trim());
  return match ? labelOf(match) : undefined;
}

/** Reads the number at the head of a text, and where the text proper begins; undefined if there is none. */
export function leadingLabel(text: string): (Label & { readonly length: number }) | undefined {
  const match = LEADING.exec(text);
  return match ? { ...labelOf(match), length: match[0].length } : undefined;
}

const NUMBER = "\\d{1,3}[a-zđ]|[IVX]{1,6}|[A-ZĐ]|\\d{1,3}(?:\\s?[.,]{1,2}\\s?\\d{1,3}){0,4}|[a-zđ]";
const ALONE = new RegExp(
  `^(?:(?:Phần|Mục|Nhóm)\\s)?(?<number>(?:[IVXA-ZĐ]{1,6}\\.)?(?:${NUMBER})|[-–+•*])\\s?(?<mark>[.)/:]{0,2})$`,
  "u",
);
/** Without a mark only a capital tells a number from the words it belongs to: "Y tế xã", "02 hội nghị". */
const LEADING = new RegExp(
  `^(?:(?:Phần|Mục|Nhóm)\\s)?(?<number>${NUMBER})(?:(?<mark>[.)/:])\\s{0,2}(?=[\\p{L}“"(])|(?<=\\d[.,]\\d{1,3})\\s(?=\\p{L})|\\s(?=[\\p{Lu}“"(]))`,
  "u",
);

function labelOf(match: RegExpMatchArray): Label {
  const number = (match.groups?.number ?? "").replace(/\s/g, "");
  return { number, mark: match.groups?.mark ?? "", level: levelOf(number) };
}

function levelOf(number: string): Level {
  if (/^[-–+•*]$/.test(number)) return "bullet";
  if (/^[IVX]+$/.test(number)) return "roman";
  if (/^[A-ZĐ]$/.test(number)) return "upper";
  if (/^[a-zđ]$/.test(number)) return "letter";
  if (/^\d+[a-zđ]$/.test(number)) return "deeper";
  const parts = number.split(/[.,]+/).length;
  return parts === 1 ? "integer" : parts === 2 ? "decimal" : "deeper";
}
