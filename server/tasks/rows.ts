import type { Row } from "../draft/table.ts";
import { type Cell, emptyCell, readCell } from "../draft/table-cell.ts";
import type { ColumnRole } from "../draft/table-columns.ts";
import { isUpperCase } from "../text/case.ts";
import type { Span } from "../text/span.ts";
import { readDeadline } from "./deadline.ts";
import { leadingLabel, readLabel } from "./label.ts";
import type { TaskColumn } from "./plan.ts";
import { beginsWithUnit } from "./unit-words.ts";

/**
 * What is wrong with a row's shape, and how it was read all the same.
 * number-with-content: number and content stand in one cell and the cells after it one column to the left.
 * cells-missing: the row ends early. merged-above: a cell is missing inside, as where a cell over several rows was
 * flattened; the cell above was taken. too-many-cells: more cells than columns.
 */
export interface Malformed {
  readonly kind: "number-with-content" | "cells-missing" | "merged-above" | "too-many-cells";
  /** The cell, or the row where no single cell is to blame. */
  readonly span: Span;
  readonly row: Row;
}

/** A row with one cell for each column. */
export interface AlignedRow {
  readonly row: Row;
  readonly cells: readonly Cell[];
  readonly malformed: Malformed | undefined;
}

/** Puts the cells of a row under their columns, "nt" (như trên) read as the cell above; `above` is the row before, aligned. */
export function alignRow(
  row: Row,
  columns: readonly TaskColumn[],
  above: AlignedRow | undefined,
  text: string,
): AlignedRow {
  const aligned = align(row, columns, above, text);
  if (!above || !aligned.cells.some((cell) => DITTO.test(cell.text))) return aligned;
  const cells = aligned.cells.map((cell, at) => {
    const upper = above.cells[at];
    const same = upper && columns[at]?.role !== "number" && DITTO.test(cell.text);
    return same ? { ...upper, span: cell.span } : cell;
  });
  return { ...aligned, cells };
}

const DITTO = /^[-–"“”'\s]{0,4}(?:nt|như trên)[-–"“”'.\s]{0,4}$|^(?:"|”|'')$/iu;

function align(
  row: Row,
  columns: readonly TaskColumn[],
  above: AlignedRow | undefined,
  text: string,
): AlignedRow {
  const split = columns[0]?.role === "number" ? splitNumber(row.cells[0], text) : undefined;
  // Nearly every row of nearly every plan: nothing to put elsewhere.
  if (!split && row.cells.length === columns.length && row.cells.every((cell) => cell.columns === 1))
    return { row, cells: row.cells, malformed: undefined };
  const roles = columns.map((column) => column.role);
  const cells = row.cells.flatMap(spread);
  if (split) {
    const placed = place([...split, ...cells.slice(1)], roles, above);
    return {
      row,
      cells: placed.cells,
      malformed: { kind: "number-with-content", span: (cells[0] as Cell).span, row },
    };
  }
  while (cells.length > roles.length && cells.at(-1)?.text === "") cells.pop();
  if (cells.length === roles.length) return { row, cells, malformed: undefined };
  const placed = place(cells, roles, above);
  const kind =
    cells.length > roles.length ? "too-many-cells" : placed.inside ? "merged-above" : "cells-missing";
  // Converters leave out empty cells at the end of a row; without a remark nothing is missing.
  const harmless = kind === "cells-missing" && roles.slice(cells.length).every((role) => role === "note");
  return { row, cells: placed.cells, malformed: harmless ? undefined : { kind, span: row.span, row } };
}

function spread(cell: Cell): Cell[] {
  if (cell.columns === 1) return [cell];
  const rest = Array.from({ length: Math.min(cell.columns, 40) - 1 }, () => emptyCell(cell.span.to));
  return [cell, ...rest];
}

/** "12 Tác động của …" in the number cell: its number and its content. */
function splitNumber(cell: Cell | undefined, text: string): [Cell, Cell] | undefined {
  if (!cell || cell.merged || cell.text.length < 6 || readLabel(cell.text)) return undefined;
  const label = leadingLabel(cell.text);
  if (!label || label.level === "roman" || label.level === "upper" || label.level === "letter")
    return undefined;
  const at = text.indexOf(label.number, cell.span.from);
  const to = at < 0 || at > cell.span.to ? cell.span.from : at + label.number.length;
  const number = { ...readCell(text, at < 0 ? to : at, to), text: label.number, lines: [label.number] };
  const content = cell.text.slice(label.length).trim();
  const own = cell.lines[0] === label.number ? cell.lines.slice(1) : [content];
  return [number, { ...cell, span: { from: to, to: cell.span.to }, text: content, lines: own }];
}

interface Placed {
  readonly cells: readonly Cell[];
  /** True if a cell was missing before the last filled one. */
  readonly inside: boolean;
}

function place(cells: readonly Cell[], roles: readonly ColumnRole[], above: AlignedRow | undefined): Placed {
  const missing = roles.length - cells.length;
  if (missing === 0) return { cells, inside: false };
  if (missing < 0) return { cells: withoutExtra(cells, roles), inside: false };
  const [first, second, ...others] = cells.filter((cell) => cell.text !== "");
  // "II | KIỂM TRA ĐỘT XUẤT": the title of a group, whatever its words.
  const isTitle =
    others.length === 0 && readLabel(first?.text ?? "") !== undefined && isUpperCase(second?.text ?? "");
  const sole = second === undefined || isTitle;
  if (missing > 2 || sole) return { cells: padded(cells, roles.length), inside: false };
  let best = padded(cells, roles.length);
  // Remarks are mostly empty, and the tabs of empty cells at the end get lost.
  const isLikely = roles.slice(cells.length).every((role) => role === "note");
  let bestScore = score(best, roles, above) + (isLikely ? LIKELY : 0.5);
  let inside = false;
  for (const gaps of gapsOf(roles.length, missing, roles[0] === "number" ? 1 : 0)) {
    const tried = withGaps(cells, gaps, above);
    // Of several places alike, who leads is what rows share.
    const points = score(tried, roles, above) + (gaps.some((gap) => roles[gap] === "lead") ? SHARED : 0);
    if (points <= bestScore) continue;
    best = tried;
    bestScore = points;
    inside = tried[gaps[0] as number]?.merged === true;
  }
  return { cells: best, inside };
}

const LIKELY = 2.5;
const SHARED = 0.4;

function padded(cells: readonly Cell[], columns: number): Cell[] {
  const end = cells.at(-1)?.span.to ?? 0;
  return [...cells, ...Array.from({ length: columns - cells.length }, () => emptyCell(end))];
}

/** Which columns may be the missing ones; a first column of numbers never is. */
function gapsOf(columns: number, missing: number, from: number): number[][] {
  const gaps: number[][] = [];
  for (let first = from; first < columns; first++) {
    if (missing === 1) gaps.push([first]);
    else for (let second = first + 1; second < columns; second++) gaps.push([first, second]);
  }
  return gaps;
}

function withGaps(cells: readonly Cell[], gaps: readonly number[], above: AlignedRow | undefined): Cell[] {
  const result = [...cells];
  for (const gap of gaps) {
    const upper = above?.cells[gap];
    const at = result[gap - 1]?.span.to ?? 0;
    const isMerged = upper !== undefined && upper.text !== "" && gap < cells.length;
    result.splice(gap, 0, isMerged ? { ...upper, merged: true } : emptyCell(at));
  }
  return result;
}

/** Drops empty cells where that puts the others under their columns, else joins what is over to the last column. */
function withoutExtra(cells: readonly Cell[], roles: readonly ColumnRole[]): readonly Cell[] {
  let left = cells;
  while (left.length > roles.length) {
    const empties = left.flatMap((cell, at) => (cell.text === "" ? [at] : []));
    if (empties.length === 0) break;
    const options = empties.slice(0, 12).map((at) => [...left.slice(0, at), ...left.slice(at + 1)]);
    left = options.reduce((a, b) => (score(b, roles, undefined) > score(a, roles, undefined) ? b : a));
  }
  return left.slice(0, roles.length);
}

/** How well cells suit the roles of their columns. */
function score(cells: readonly Cell[], roles: readonly ColumnRole[], above: AlignedRow | undefined): number {
  let points = 0;
  for (const [at, role] of roles.entries()) {
    const cell = cells[at];
    if (!cell || cell.text === "" || cell.merged) continue;
    points += suits(cell.text, role);
    const upper = above?.cells[at]?.text;
    if (upper && opening(upper) === opening(cell.text)) points += 2;
  }
  return points;
}

function suits(text: string, role: ColumnRole): number {
  const isNumber = readLabel(text) !== undefined;
  if (role === "number") return isNumber ? 3 : -3;
  const kind = text.length > 120 ? undefined : readDeadline(text, undefined)?.kind;
  const isTime = kind !== undefined && kind !== "unknown";
  if (role === "time" || role === "start") return isTime ? 3 : -2;
  if (kind === "within" || kind === "before" || kind === "from") return text.length < 40 ? -2 : 0;
  if (role === "content") return isNumber ? -3 : 0;
  if (role === "lead" || role === "support") return beginsWithUnit(text) ? 2 : -1;
  if (role === "subject") return beginsWithUnit(text) ? 2 : 0;
  return 0;
}

function opening(text: string): string {
  return text
    .toLowerCase()
    .split(/[\s,;]+/, 2)
    .join(" ");
}
