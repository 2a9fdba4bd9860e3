import { isUpperCase } from "../text/case.ts";
import { type Span, span } from "../text/span.ts";
import type { Row, Table } from "./table.ts";
import {
  type Block,
  filled,
  isNumberCell,
  opensWithLabel,
  type RawRow,
  soleText,
  startsLower,
  width,
} from "./table-block.ts";
import { type Cell, joinCells } from "./table-cell.ts";
import { isStrong } from "./table-columns.ts";
import { isColumnNumbers, isWordedHeading, readHeading } from "./table-heading.ts";
import { isFrame, isTabular, untilClosing } from "./table-layout.ts";

/** Makes tables of blocks: pieces that only a page break parts are one table, layout with tabs is none. */
export function tablesOf(text: string, blocks: Iterable<Block>): Table[] {
  const tables: Table[] = [];
  let pieces: Block[] = [];
  const finish = (): void => {
    const table = pieces.length > 0 ? build(pieces, tables.at(-1)) : undefined;
    if (table) tables.push(table);
    pieces = [];
  };
  for (const raw of blocks) {
    const block = raw.form === "tabs" ? untilClosing(raw) : raw;
    if (!block) continue;
    const first = pieces[0];
    const last = pieces.at(-1);
    if (first && last && !continues(text, first, last, block)) finish();
    pieces.push(block);
  }
  finish();
  return tables;
}

/** A page number, a rule or a converter's mark: what a page break leaves between two pieces of a table. */
const PAGE_BREAK_LINE = /^(?:[-–] ?)?\d{1,3}(?: ?[-–])?$|^[-–_*]{3,40}$|^<!--[^<>]{0,200}-->$|^<br ?\/?>$/i;
const LONGEST_BREAK = 300;

function isPageBreak(between: string): boolean {
  return between.split("\n").every((line) => line.trim() === "" || PAGE_BREAK_LINE.test(line.trim()));
}

function continues(text: string, opening: Block, last: Block, next: Block): boolean {
  if (opening.form !== next.form || next.span.from - last.span.to > LONGEST_BREAK) return false;
  if (!isPageBreak(text.slice(last.span.to, next.span.from))) return false;
  const head = next.rows[0];
  const heading = opening.rows[0];
  if (!head || !heading) return false;
  if (sameTexts(head, heading)) return true;
  if (isWordedHeading(head) && isFragment(head, heading.cells)) return true;
  // "Tháng 5 | Họp | BCH" is a row, though its words may be those of headings.
  if (isWordedHeading(head) && filled(head).filter(({ text }) => isStrong(text)).length >= 2) return false;
  const columns = Math.max(...opening.rows.slice(0, 60).map(width));
  if (width(head) === columns || width(head) === width(heading)) return true;
  if (next.form === "html") return false;
  // A page on which the converter saw a column more or less: the rows find their columns later.
  const first = head.cells[0]?.text ?? "";
  const near = columns >= 4 && Math.abs(width(head) - columns) <= 2 && filled(head).length >= 2;
  if (near && (first === "" || isNumberCell(first))) return true;
  const sole = soleText(head);
  return sole !== undefined && head.cells.length > 1 && (opensWithLabel(sole) || isUpperCase(sole));
}

function build(pieces: readonly Block[], before: Table | undefined): Table | undefined {
  const all = pieces.flatMap((piece) => piece.rows);
  const form = (pieces[0] as Block).form;
  const heading = readHeading(all);
  if (form === "tabs" ? !isTabular(all, heading, before) : isFrame(all)) return undefined;
  if (all.length === 0 || (form === "pipes" && all.length === 1 && !all[0]?.marked)) return undefined;
  const headingRows = all.slice(0, heading.rows);
  const fold = newFold(heading.cells, headingRows, breaksAreRare(pieces, all.length));
  let index = 0;
  for (const piece of pieces) {
    for (const [at, row] of piece.rows.entries()) {
      if (index++ >= heading.rows) fold.take(row, at === 0);
    }
  }
  const { span: first } = pieces[0] as Block;
  const { span: last } = pieces.at(-1) as Block;
  return { span: span(first.from, last.to), form, heading: heading.cells, ...fold.result() };
}

/** Where a converter sets every row apart by blank lines, a blank line says nothing about pages. */
function breaksAreRare(pieces: readonly Block[], rows: number): boolean {
  return pieces.length * 2 <= rows + 1;
}

interface Fold {
  take(row: RawRow, afterBreak: boolean): void;
  result(): Pick<Table, "rows" | "repeatedHeadings" | "headingFragments">;
}

function newFold(heading: readonly Cell[], headingRows: readonly RawRow[], breaksMatter: boolean): Fold {
  const rows: { span: Span; cells: readonly Cell[]; continuations: Span[] }[] = [];
  const repeatedHeadings: Span[] = [];
  const headingFragments: Span[] = [];
  let pageTurned = false;
  return {
    take(row, afterBreak) {
      if (headingRows.some((one) => sameTexts(row, one))) {
        repeatedHeadings.push(row.span);
        pageTurned = true;
        return;
      }
      if (pageTurned && isColumnNumbers(row)) return;
      if (heading.length > 0 && isFragment(row, heading)) {
        headingFragments.push(row.span);
        pageTurned = true;
        return;
      }
      const cut = pageTurned || (afterBreak && breaksMatter);
      const last = rows.at(-1);
      // An empty row under a filled one is what a page break leaves; the cut row is still the one above.
      if (last && filled(row).length === 0 && filled(last).length > 0) return;
      pageTurned = false;
      if (last && isContinuation(row, last, cut)) {
        last.cells = joinRows(last.cells, row.cells);
        last.continuations.push(row.span);
      } else rows.push({ span: row.span, cells: row.cells, continuations: [] });
    },
    result: () => ({ rows: rows as readonly Row[], repeatedHeadings, headingFragments }),
  };
}

function joinRows(upper: readonly Cell[], lower: readonly Cell[]): readonly Cell[] {
  const joined = upper.map((cell, at) => {
    const below = lower[at];
    return below ? joinCells(cell, below) : cell;
  });
  return [...joined, ...lower.slice(upper.length)];
}

/** A row without a number that goes on where the row above was cut. */
function isContinuation(row: RawRow, above: { readonly cells: readonly Cell[] }, cut: boolean): boolean {
  const [first, ...others] = row.cells;
  if (first?.text !== "" || first.merged || others.length === 0) return false;
  const cells = filled(row);
  if (cells.length === 0) return false;
  const goesOn = cells.some((cell) => {
    const upper = above.cells[row.cells.indexOf(cell)];
    return upper !== undefined && upper.text !== "" && startsLower(cell.text) && !/[.;:!?]$/.test(upper.text);
  });
  // Without content of its own a row is none: "Cựu chiến binh" goes on below "Phòng A, Hội" beside what begins small.
  if (!cut) return goesOn && (row.cells[1]?.text === "" || cells.every((cell) => startsLower(cell.text)));
  if (goesOn) return true;
  const sole = soleText(row);
  if (sole !== undefined && !isNumberCell(sole) && (opensWithLabel(sole) || isUpperCase(sole))) return false;
  if (filled(above).length < 2 || soleText(above) !== undefined) return false;
  return (above.cells[0]?.text ?? "") !== "";
}

function sameTexts(a: RawRow, b: RawRow): boolean {
  const left = filled(a);
  const right = filled(b);
  if (left.length < 2 || left.length !== right.length) return false;
  return left.every((cell, at) => comparable(cell.text) === comparable(right[at]?.text ?? ""));
}

function comparable(text: string): string {
  return text.toLowerCase().replace(/[\s.:]+/g, "");
}

/** A part of the heading that a page break left between the rows: every text is a piece of its column's heading. */
function isFragment(row: RawRow, heading: readonly Cell[]): boolean {
  const cells = filled(row);
  if (cells.length === 0 || cells.some((cell) => cell.text.length < 2)) return false;
  let whole = 0;
  for (const cell of cells) {
    const above = comparable(heading[row.cells.indexOf(cell)]?.text ?? "");
    const text = comparable(cell.text);
    if (above === "" || !(above.startsWith(text) || above.endsWith(text))) return false;
    if (above === text) whole++;
  }
  return cells.length >= 2 || whole === 1;
}
