import { pointLetters, romanValue, toRoman } from "../conventions/numbering.ts";
import type { Span } from "../text/span.ts";
import { depth, type Label, type Level } from "./label.ts";
import type { Task, TaskGroup, TaskTable } from "./tasks.ts";

/**
 * A number that does not carry on the one before it.
 * repeat: the same again. gap: one or more are left out. order: lower than the one before. level: it belongs to
 * another section ("1.8" after "2.4"). separator: the point between the parts is lost or another mark ("110" for "1.10").
 */
export interface NumberFinding {
  readonly kind: "repeat" | "gap" | "order" | "level" | "separator";
  /** The number in its place. */
  readonly span: Span;
  readonly number: string;
  /** What should stand there, where only one number can. */
  readonly expected: string | undefined;
  /** The numbers left out, for a gap. */
  readonly missing: readonly string[];
  /** The number before it on the same level. */
  readonly previous: { readonly number: string; readonly span: Span } | undefined;
}

/** Checks the numbers of groups and tasks in the order of the rows. Rows without a number are passed over. */
export function checkTaskNumbers(table: TaskTable): NumberFinding[] {
  const numbered = table.entries.flatMap((entry) => (entry.label ? [{ ...entry, label: entry.label }] : []));
  if (areOfCriteria(table, numbered)) return [];
  const state: State = { last: new Map(), integer: undefined, overall: undefined };
  const findings: NumberFinding[] = [];
  for (const [at, entry] of numbered.entries()) {
    const finding = checkOne(entry, numbered, at, state);
    if (finding) findings.push(finding);
  }
  return findings;
}

/** "1.2", "2.3" under "Tiêu chí", and no "1" or "2": the numbers that the criteria have where they are laid down. */
function areOfCriteria({ columns }: TaskTable, numbered: readonly Numbered[]): boolean {
  return (
    numbered.every(({ label }) => label.number.includes(".")) &&
    columns.some(({ name }) => /tiêu chí|tiêu chuẩn|chỉ số/iu.test(name))
  );
}

/** A number whose closing mark differs from nearly all others of its level: "3" among "1.", "2.", "4." */
export interface MarkFinding {
  readonly span: Span;
  readonly number: string;
  /** The mark that the others have; may be empty. */
  readonly expected: string;
}

/** The numbers of a table whose closing mark is not that of nearly all others of their level. */
export function checkNumberMarks(table: TaskTable): MarkFinding[] {
  const byLevel = new Map<Level, Numbered[]>();
  for (const entry of table.entries) {
    if (!entry.label || entry.label.level === "bullet") continue;
    const same = byLevel.get(entry.label.level) ?? [];
    same.push({ ...entry, label: entry.label });
    byLevel.set(entry.label.level, same);
  }
  return [...byLevel.values()].flatMap(unlikeOthers);
}

type Numbered = (Task | TaskGroup) & { readonly label: Label };

interface Known {
  readonly value: number;
  readonly entry: Numbered;
}

interface State {
  /** The last number of each series: by level for plain numbers, by prefix for "1.2". */
  readonly last: Map<string, Known>;
  /** The plain number under which decimals stand now. */
  integer: string | undefined;
  /** The last plain number of the table, for numbering that runs on through the groups. */
  overall: number | undefined;
}

const MOST_MISSING = 20;

function checkOne(
  entry: Numbered,
  all: readonly Numbered[],
  at: number,
  state: State,
): NumberFinding | undefined {
  const { level } = entry.label;
  if (level === "bullet" || level === "none") return undefined;
  const parts = partsOf(entry);
  const lost = level === "integer" ? lostPoint(entry, state) : undefined;
  if (lost) return lost;
  const prefix = parts.slice(0, -1).join(".");
  const value = ordinalOf(level, parts.at(-1) ?? "");
  if (value === undefined) return undefined;
  const misplaced = level === "decimal" ? wrongPrefix(entry, prefix, state) : undefined;
  if (misplaced) return misplaced;
  const series = prefix === "" ? level : prefix;
  const known = state.last.get(series);
  const finding = known ? compare(entry, value, known, all, at) : firstOf(entry, value, state);
  if (finding?.missing.length && finding.missing.length > MOST_MISSING) return undefined;
  remember(state, entry, series, finding && known ? valueAfter(finding, value, known.value) : value);
  const separator = /[,]|\.\./.test(entry.number);
  if (finding || !separator) return finding;
  return make("separator", entry, { expected: parts.join(".") });
}

/** From which value the next number is counted: after a slip, from what should have stood there. */
function valueAfter(finding: NumberFinding, value: number, before: number): number {
  if (finding.kind === "gap") return value;
  return finding.kind === "order" || finding.expected !== undefined ? before + 1 : before;
}

function remember(state: State, entry: Numbered, series: string, value: number): void {
  const { level } = entry.label;
  for (const key of [...state.last.keys()]) {
    if (isUnder(key, level, entry.number)) state.last.delete(key);
  }
  state.last.set(series, { value, entry });
  if (level === "roman" || level === "upper") state.integer = undefined;
  if (level === "integer") {
    state.integer = entry.number;
    state.overall = value;
  }
}

/** Whether a series begins anew under an entry: plain numbers under each Roman one, decimals under each plain one. */
function isUnder(series: string, level: Level, number: string): boolean {
  if (series === "upper" || series === "roman" || series === "integer" || series === "letter") {
    return depth(series) > depth(level);
  }
  if (level === "upper" || level === "roman" || level === "integer") return true;
  return series.startsWith(`${number}.`);
}

function partsOf(entry: Numbered): string[] {
  return entry.number.split(/[.,]+/).filter((part) => part !== "");
}

/** The value of the last part of a number: "IV" is 4, "đ" is 5; undefined if it has none. */
export function ordinalOf(level: Level, part: string): number | undefined {
  if (level === "roman") return romanValue(part);
  if (level === "upper") return part.charCodeAt(0) - 64 > 26 ? undefined : part.charCodeAt(0) - 64;
  if (level === "letter") return pointLetters.indexOf(part) + 1 || undefined;
  const value = Number(part);
  return Number.isInteger(value) ? value : undefined;
}

/** The number as it would stand with another value in its last place. */
function written(entry: Numbered, value: number): string {
  const parts = partsOf(entry);
  const last = writtenOrdinal(entry.label.level, value, /^0/.test(parts.at(-1) ?? ""));
  return [...parts.slice(0, -1), last].join(".");
}

/** A value as the last part of a number of a level; `padded` writes "01". */
export function writtenOrdinal(level: Level, value: number, padded: boolean): string {
  if (level === "letter") return pointLetters[value - 1] ?? "";
  if (level === "upper") return String.fromCharCode(64 + value);
  if (level === "roman") return toRoman(value);
  return String(value).padStart(padded ? 2 : 1, "0");
}

/** "110" where "1.10" is due; after "1.4" it is as wrong, but nobody can say what was meant. */
function lostPoint(entry: Numbered, state: State): NumberFinding | undefined {
  const prefix = state.integer;
  const known = prefix === undefined ? undefined : state.last.get(prefix);
  if (!known || prefix === undefined || !entry.number.startsWith(prefix)) return undefined;
  if (entry.number !== `${prefix}${known.value + 1}`) {
    const tooLarge = Number(entry.number) > Number(prefix) + MOST_MISSING;
    return tooLarge ? make("separator", entry, { previous: known.entry }) : undefined;
  }
  const expected = `${prefix}.${known.value + 1}`;
  state.last.set(prefix, { value: known.value + 1, entry });
  return make("separator", entry, { expected, previous: known.entry });
}

/** "1.8" after "2.4", while the section is still 2. */
function wrongPrefix(entry: Numbered, prefix: string, state: State): NumberFinding | undefined {
  const due = state.integer;
  if (due === undefined || due === prefix || !/^\d+$/.test(prefix)) return undefined;
  const known = state.last.get(due);
  const value = (known?.value ?? 0) + 1;
  state.last.set(due, { value, entry });
  return make("level", entry, { expected: `${due}.${value}`, ...(known ? { previous: known.entry } : {}) });
}

function firstOf(entry: Numbered, value: number, state: State): NumberFinding | undefined {
  if (value === 1 || state.last.size === 0) return undefined;
  if (entry.label.level !== "integer") return make("gap", entry, { missing: range(entry, 1, value) });
  // A table that begins with "IV" carries another one on.
  const carriesOn = [...state.last.values()].some((known) => known.value > 1);
  if (state.overall === undefined && carriesOn) return undefined;
  const due = (state.overall ?? 0) + 1;
  // Numbers that run through the groups lack what stands behind the last one; others begin anew.
  return value === due
    ? undefined
    : make("gap", entry, { missing: range(entry, value > due ? due : 1, value) });
}

function compare(
  entry: Numbered,
  value: number,
  known: Known,
  all: readonly Numbered[],
  at: number,
): NumberFinding | undefined {
  const due = known.value + 1;
  if (value === due) return undefined;
  const previous = known.entry;
  if (value > due) return make("gap", entry, { missing: range(entry, due, value), previous });
  const next = nextSibling(entry, all, at);
  const isFresh = value === 1 && entry.label.level !== "decimal" && entry.label.level !== "deeper";
  // A 1 begins a new list, unless it stands where the 2 should: "1, 1, 3".
  if (isFresh && !(known.value === 1 && next === 3)) return undefined;
  const certain = next === due + 1;
  const expected = certain ? written(entry, due) : undefined;
  return make(value === known.value ? "repeat" : "order", entry, {
    previous,
    ...(expected ? { expected } : {}),
  });
}

function range(entry: Numbered, from: number, to: number): string[] {
  const until = Math.min(to, from + MOST_MISSING + 1);
  return Array.from({ length: until - from }, (_, step) => written(entry, from + step));
}

/** The value of the next number of the same series, looked for among the next rows. */
function nextSibling(entry: Numbered, all: readonly Numbered[], at: number): number | undefined {
  const prefix = partsOf(entry).slice(0, -1).join(".");
  for (const other of all.slice(at + 1, at + 40)) {
    if (depth(other.label.level) < depth(entry.label.level)) return undefined;
    const parts = partsOf(other);
    if (other.label.level === entry.label.level && parts.slice(0, -1).join(".") === prefix) {
      return ordinalOf(other.label.level, parts.at(-1) ?? "");
    }
  }
  return undefined;
}

interface Details {
  readonly expected?: string;
  readonly missing?: readonly string[];
  readonly previous?: Numbered;
}

function make(kind: NumberFinding["kind"], entry: Numbered, details: Details): NumberFinding {
  const { expected, missing = [], previous } = details;
  return {
    kind,
    span: entry.numberSpan,
    number: entry.number,
    expected,
    missing,
    previous: previous && { number: previous.number, span: previous.numberSpan },
  };
}

function unlikeOthers(entries: readonly Numbered[]): MarkFinding[] {
  if (entries.length < 5) return [];
  const counts = new Map<string, number>();
  for (const { label } of entries) counts.set(label.mark, (counts.get(label.mark) ?? 0) + 1);
  const [usual, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  if (count < entries.length * 0.8) return [];
  return entries
    .filter(({ label }) => label.mark !== usual)
    .map((entry) => ({ span: entry.numberSpan, number: entry.number, expected: usual }));
}
