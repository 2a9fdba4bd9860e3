import { filled, type RawRow, soleText, width } from "./table-block.ts";
import type { Cell } from "./table-cell.ts";
import { columnRole, isSilent } from "./table-columns.ts";

/** The heading of a table and how many of its first rows it takes. */
export interface Heading {
  /** One cell a column. */
  readonly cells: readonly Cell[];
  readonly rows: number;
}

/**
 * The heading that a run of rows begins with: marked as such, or told by its words, or by numbered rows under it.
 * A second row of sub-headings and a row of column numbers "(1) (2) (3)" belong to it. No rows if there is none.
 */
export function readHeading(rows: readonly RawRow[]): Heading {
  const none: Heading = { cells: [], rows: 0 };
  const skipped = rowsAbove(rows);
  const first = rows[skipped];
  if (!first || !isHeading(first, rows[skipped + 1])) return skipped ? { ...none, rows: skipped } : none;
  let cells = spread(first.cells);
  let taken = skipped + 1;
  const columns = usualWidth(rows);
  for (let below = rows[taken]; below && taken < skipped + 3; below = rows[taken]) {
    const joined = withSubHeadings(cells, below, columns);
    if (!joined) break;
    cells = joined;
    taken++;
  }
  if (rows[taken] && isColumnNumbers(rows[taken] as RawRow)) taken++;
  return { cells, rows: taken };
}

/** How many rows stand above the heading: an empty one marked as it, or the title of the table over all its columns. */
function rowsAbove(rows: readonly RawRow[]): number {
  if (rows[0]?.marked && filled(rows[0]).length === 0) return 1;
  const titles = rows.slice(0, MOST_TITLES + 1).findIndex((row) => soleText(row) === undefined);
  const below = rows[titles];
  const areWide = rows.slice(0, titles).every((row) => width(row) > 2);
  return titles > 0 && areWide && below && isWordedHeading(below) ? titles : 0;
}

const MOST_TITLES = 3;

/** True if a row's words alone make it a heading: two roles known, or "STT" in front of other texts. */
export function isWordedHeading(row: RawRow): boolean {
  const cells = filled(row);
  if (cells.length < 2 || cells.some((cell) => cell.text.length > LONGEST || NUMBER.test(cell.text)))
    return false;
  const roles = cells.map((cell) => columnRole(cell.text));
  if (roles[0] === "number" && cells.length >= 2) return true;
  const known = new Set(roles.filter((role) => role !== "other"));
  // "Họ và tên", "Chức vụ" have no role in a plan, but are headings.
  const others = cells.filter((cell, at) => roles[at] === "other" && !isSilent(cell.text)).length;
  return (
    known.size + others >= (known.size > 0 ? 2 : 3) &&
    cells.every((cell) => cell.text.length <= SHORT && !/[.;:]$/.test(cell.text))
  );
}

/** True for "(1) | (2) | (3)" and "A | B | 1 | 2": the columns counted. */
export function isColumnNumbers(row: RawRow): boolean {
  const texts = filled(row).map((cell) => cell.text);
  if (texts.length < 3 || texts.length < row.cells.length - 1) return false;
  const numbers = texts.filter((text) => !/^\(?[A-Z]\)?$/.test(text));
  if (numbers.length < 2) return false;
  return numbers.every((text, at) => COLUMN_NUMBER.exec(text)?.[1] === String(at + 1) || isNext(numbers, at));
}

/** "3", "(3)", "[3]", "3 = 1 + 2". */
const COLUMN_NUMBER = /^[([]?(\d{1,4})[)\]]?(?:\s?=.{1,20})?$/;

const LONGEST = 160;
const SHORT = 70;
const NUMBER = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVXLC]{1,6})[.)]?$/;

function isNext(numbers: readonly string[], at: number): boolean {
  const value = (text: string | undefined): number => Number(/^[([]?(\d{1,2})/.exec(text ?? "")?.[1]);
  return (
    /^[([]?\d{1,2}[)\]]?$/.test(numbers[at] ?? "") &&
    (at === 0 || value(numbers[at]) === value(numbers[at - 1]) + 1)
  );
}

function isHeading(row: RawRow, below: RawRow | undefined): boolean {
  const cells = filled(row);
  if (cells.length < 2 || soleText(row) !== undefined) return false;
  if (isWordedHeading(row)) return true;
  const first = row.cells[0]?.text ?? "";
  if (NUMBER.test(first) || cells.some((cell) => cell.text.length > LONGEST)) return false;
  if (row.marked)
    return !(below?.marked && width(below) === width(row) && NUMBER.test(below.cells[0]?.text ?? ""));
  return (
    cells.length === row.cells.length && cells.every(isShort) && NUMBER.test(below?.cells[0]?.text ?? "")
  );
}

function isShort(cell: Cell): boolean {
  return cell.text.length <= SHORT && !/[.;:]$/.test(cell.text) && !/^[-–+•]/.test(cell.text);
}

/** One cell a column: a cell over several columns stands once for each. */
function spread(cells: readonly Cell[]): readonly Cell[] {
  if (cells.every((cell) => cell.columns === 1)) return cells;
  return cells.flatMap((cell) => Array.from({ length: cell.columns }, () => ({ ...cell, columns: 1 })));
}

function usualWidth(rows: readonly RawRow[]): number {
  const counts = new Map<number, number>();
  for (const row of rows.slice(0, 60)) {
    if (filled(row).length >= 2) counts.set(width(row), (counts.get(width(row)) ?? 0) + 1);
  }
  let best = 0;
  for (const [columns, count] of counts) if (count > (counts.get(best) ?? 0)) best = columns;
  return best;
}

/** The heading with a row of sub-headings under it taken in; undefined if `below` is no such row. */
function withSubHeadings(
  cells: readonly Cell[],
  below: RawRow,
  columns: number,
): readonly Cell[] | undefined {
  const texts = filled(below);
  const period = periodCounted(cells, below, columns);
  if (texts.length === 0 || texts.some((cell) => !isShort(cell) || (!period && NUMBER.test(cell.text))))
    return undefined;
  if (soleText(below) !== undefined && texts.length < 2) return undefined;
  const lower = spread(below.cells).map((cell) => (period ? named(cell, period) : cell));
  if (lower.length === cells.length && cells.length >= columns) return underEmptyOrMerged(cells, lower);
  if (lower.length === columns && cells.length < columns) return underNarrower(cells, lower);
  if (below.cells.some((cell) => cell.merged) || lower.length >= columns) return undefined;
  const parents = parentsOf(cells, lower, columns);
  if (!parents) return undefined;
  return cells.flatMap((cell, at) => {
    const children = lower.filter((_, index) => parents[index] === at);
    return children.length === 0 ? [cell] : children.map((child) => under(cell, child));
  });
}

/** "Thời gian thực hiện (Quý)" over "I | II | III | IV": the months or quarters that the row below counts. */
function periodCounted(cells: readonly Cell[], below: RawRow, columns: number): string | undefined {
  const counts = below.cells.filter((cell) => !cell.merged && cell.text !== "").map(({ text }) => text);
  // A number under every column counts the columns.
  const isPart = counts.length >= 2 && counts.length < Math.max(cells.length, columns);
  const isCounted = isPart && counts.every((text, at) => COUNTS.some((run) => run[at] === text));
  const periods = isCounted
    ? cells.flatMap(({ text }) => PERIOD_WORD.exec(text)?.[0].toLowerCase() ?? [])
    : [];
  return new Set(periods).size === 1 ? periods[0] : undefined;
}

const PERIOD_WORD = /(?<!\p{L})(?:quý|tháng)(?!\p{L}| \d)/iu;

const COUNTS: readonly (readonly string[])[] = [
  ["I", "II", "III", "IV"],
  ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"],
  ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
];

function named(cell: Cell, period: string): Cell {
  if (cell.merged || !NUMBER.test(cell.text)) return cell;
  const text = `${period} ${cell.text}`;
  return { ...cell, text, lines: [text] };
}

/** Sub-headings stand below cells that go on to the right; every other column is empty or merged from above. */
function underEmptyOrMerged(cells: readonly Cell[], lower: readonly Cell[]): readonly Cell[] | undefined {
  let parent: Cell | undefined;
  let found = false;
  const joined: Cell[] = [];
  for (const [at, cell] of cells.entries()) {
    const sub = lower[at] as Cell;
    if (cell.text !== "") parent = cell;
    const covers = cell.text === "" || sameSpan(cells[at + 1], cell) || sameSpan(cells[at - 1], cell);
    const next = cells[at + 1];
    const opensGroup = next !== undefined && next.text === "" && lower[at + 1]?.text !== "";
    if (sub.text === "" || sub.merged) {
      joined.push(cell);
      continue;
    }
    if (!covers && !opensGroup) return undefined;
    found ||= covers;
    joined.push(under(cell.text === "" && parent ? parent : cell, sub));
  }
  return found ? joined : undefined;
}

/**
 * "TT | Việc | Đơn vị | Thời gian" over " | | Chủ trì | Phối hợp | Bắt đầu | Kết thúc": every empty cell lies below a
 * heading of its own, the others, side by side, below those that are left.
 */
function underNarrower(cells: readonly Cell[], lower: readonly Cell[]): readonly Cell[] | undefined {
  const first = lower.findIndex(({ text }) => text !== "");
  const after = lower.findLastIndex(({ text }) => text !== "") + 1;
  const subs = lower.slice(first, after);
  const parents = cells.slice(first, cells.length - (lower.length - after));
  if (first < 1 || parents.length < 1 || parents.length > 2 || subs.some(({ text }) => text === ""))
    return undefined;
  const roles = parents.map(({ text }) => familyOf(text));
  const cut = subs.findIndex(({ text }) => roles[1] !== undefined && familyOf(text) === roles[1]);
  const half = parents.length === 1 ? subs.length : cut > 0 ? cut : subs.length / 2;
  if (!Number.isInteger(half)) return undefined;
  const joined = subs.map((sub, at) => under(parents[at < half ? 0 : 1] as Cell, sub));
  return [...cells.slice(0, first), ...joined, ...cells.slice(first + parents.length)];
}

/** What a heading speaks of: units, times, or what its role is. */
function familyOf(heading: string): string | undefined {
  const role = columnRole(heading);
  if (role === "lead" || role === "support" || role === "supervisor") return "unit";
  if (role === "time" || role === "start") return "time";
  return role === "other" ? undefined : role;
}

/** A heading and its sub-heading: two lines of one cell. */
function under(upper: Cell, lower: Cell): Cell {
  const lines = [...upper.lines, ...lower.lines];
  return { ...upper, text: lines.join(" "), lines };
}

function sameSpan(a: Cell | undefined, b: Cell): boolean {
  return a !== undefined && a.text !== "" && a.span.from === b.span.from;
}

/** Which heading cell each sub-heading of a converter that drops merged cells belongs to: one for all, or two. */
function parentsOf(
  cells: readonly Cell[],
  lower: readonly Cell[],
  columns: number,
): readonly number[] | undefined {
  const parents = cells.length + lower.length - columns;
  if (parents === 1) {
    const parent = parentOf(cells, (lower[0] as Cell).text);
    return lower.map(() => parent);
  }
  if (parents !== 2) return undefined;
  // "Phân công | Thời gian" over "Chủ trì | Phối hợp | Bắt đầu | Kết thúc"
  const kinds = lower.map(({ text }) => familyOf(text));
  const cut = kinds.findIndex((kind) => kind !== kinds[0]);
  const families = cells.map(({ text }) => familyOf(text));
  const first = kinds[0] === undefined ? -1 : families.indexOf(kinds[0]);
  const second = kinds[cut] === undefined ? -1 : families.indexOf(kinds[cut], first + 1);
  if (first < 0 || second < 0 || kinds.slice(cut).some((kind) => kind !== kinds[cut])) return undefined;
  return lower.map((_, at) => (at < cut ? first : second));
}

function parentOf(cells: readonly Cell[], sub: string): number {
  const roles = cells.map((cell) => columnRole(cell.text));
  const wanted = columnRole(sub);
  const alike = wanted === "support" ? "lead" : wanted === "start" ? "time" : wanted;
  const same = roles.lastIndexOf(alike);
  if (alike !== "other" && same > 0) return same;
  const budget = roles.indexOf("budget");
  return budget > 0 ? budget : cells.length - 1;
}
