import { span } from "../text/span.ts";
import type { Block, RawRow } from "./table-block.ts";
import { type Cell, readCell } from "./table-cell.ts";
import { lineAt } from "./table-lines.ts";

/**
 * Reads the HTML table that begins at `from` (a `<table` tag). Missing end tags are supplied as browsers do; a table
 * that is never closed ends with its last cell, so that half-typed markup does not swallow the rest of the draft.
 * A table inside a cell is part of that cell's text. One pass, whatever the nesting. `comments` belongs to `text`.
 */
export function readHtmlTable(text: string, from: number, comments: CommentEnds): Block {
  const build: Build = { rows: [], row: undefined, cell: undefined, inHead: false };
  const tags = new RegExp(TAG);
  tags.lastIndex = from;
  let depth = 0;
  let end = from;
  for (let match = tags.exec(text); match !== null; match = tags.exec(text)) {
    const name = match[2]?.toLowerCase();
    if (name === undefined) {
      tags.lastIndex = Math.max(tags.lastIndex, comments.after(tags.lastIndex));
      continue;
    }
    const closing = match[1] === "/";
    if (name === "table" && !closing && depth > 0 && !build.cell) break;
    end = tags.lastIndex;
    if (name === "table") {
      depth += closing ? -1 : 1;
      if (depth > 0) continue;
      finishRow(build, text, match.index);
      return html(from, end, build);
    }
    if (depth === 1)
      take(build, text, { name, closing, at: match.index, after: end, attributes: match[3] ?? "" });
  }
  const to = build.cell ? Math.max(end, lineAt(text, build.cell.from).to) : end;
  finishRow(build, text, to);
  return html(from, to, build);
}

/** Finds the ends of comments in one pass over a text, when asked with growing offsets. */
export interface CommentEnds {
  /** Behind the first `-->` at or after `from`; `from` if there is none. */
  after(from: number): number;
}

/** Looks for the ends of comments; each stretch of the text is searched once, however often it is asked. */
export function commentEnds(text: string): CommentEnds {
  let known = -1;
  return {
    after(from) {
      if (known < from) {
        const found = text.indexOf("-->", from);
        known = found < 0 ? Number.POSITIVE_INFINITY : found;
      }
      return known === Number.POSITIVE_INFINITY ? from : known + 3;
    },
  };
}

function html(from: number, to: number, build: Build): Block {
  return { form: "html", span: span(from, to), rows: withMergedCells(build.rows) };
}

const TAG = /<(\/?)(table|thead|tbody|tfoot|tr|td|th|caption)(?![a-zA-Z0-9-])([^<>]{0,2000})>|<!--/gi;
/** Beyond this a row cannot be told from an attack; merged cells stop there. */
const MOST_COLUMNS = 64;
const MOST_MERGED = 200_000;

interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly at: number;
  readonly after: number;
  readonly attributes: string;
}

interface HtmlCell {
  readonly cell: Cell;
  readonly rows: number;
}

interface HtmlRow {
  from: number;
  to: number;
  cells: HtmlCell[];
  marked: boolean;
}

interface OpenCell {
  readonly from: number;
  readonly columns: number;
  readonly rows: number;
  readonly heading: boolean;
}

interface Build {
  readonly rows: HtmlRow[];
  row: HtmlRow | undefined;
  cell: OpenCell | undefined;
  inHead: boolean;
}

function take(build: Build, text: string, tag: Tag): void {
  const { name, closing } = tag;
  if (name === "td" || name === "th") {
    finishCell(build, text, tag.at);
    if (closing) {
      if (build.row) build.row.to = tag.after;
      return;
    }
    build.row ??= { from: tag.at, to: tag.after, cells: [], marked: build.inHead };
    build.row.to = tag.after;
    build.cell = {
      from: tag.after,
      columns: attribute(COLSPAN, tag.attributes, MOST_COLUMNS),
      rows: attribute(ROWSPAN, tag.attributes, 10_000),
      heading: name === "th",
    };
    return;
  }
  finishRow(build, text, tag.at);
  if (name === "thead") build.inHead = !closing;
  if (name === "tbody" || name === "tfoot") build.inHead = false;
  if (name !== "tr") return;
  if (!closing) build.row = { from: tag.at, to: tag.after, cells: [], marked: build.inHead };
  else {
    const last = build.rows.at(-1);
    if (last && last.to <= tag.at) last.to = tag.after;
  }
}

const COLSPAN = /(?:^|\s)colspan\s{0,20}=\s{0,20}["']?\s{0,20}(\d{1,5})/i;
const ROWSPAN = /(?:^|\s)rowspan\s{0,20}=\s{0,20}["']?\s{0,20}(\d{1,5})/i;

function attribute(pattern: RegExp, attributes: string, most: number): number {
  const found = attributes === "" ? null : pattern.exec(attributes);
  return found ? Math.min(Math.max(Number(found[1]), 1), most) : 1;
}

function finishCell(build: Build, text: string, to: number): void {
  const { cell, row } = build;
  if (!cell || !row) return;
  row.cells.push({ cell: readCell(text, cell.from, to, cell.columns), rows: cell.rows });
  row.marked =
    row.cells.length === 1 ? row.marked || cell.heading : row.marked && (cell.heading || build.inHead);
  row.to = to;
  build.cell = undefined;
}

function finishRow(build: Build, text: string, to: number): void {
  finishCell(build, text, to);
  if (build.row && build.row.cells.length > 0) build.rows.push(build.row);
  build.row = undefined;
}

/** Writes the lower parts of cells that span rows into the rows below, so that every row has its columns in place. */
function withMergedCells(rows: readonly HtmlRow[]): RawRow[] {
  const pending: { left: number; readonly cell: Cell }[] = [];
  let mayMerge = MOST_MERGED;
  return rows.map((row) => {
    const cells: Cell[] = [];
    let column = 0;
    const takePending = (): void => {
      for (let held = pending[column]; held && held.left > 0 && mayMerge > 0; held = pending[column]) {
        held.left--;
        mayMerge--;
        cells.push({ ...held.cell, merged: true });
        column += held.cell.columns;
      }
    };
    for (const { cell, rows: height } of row.cells) {
      takePending();
      cells.push(cell);
      for (let offset = 0; offset < cell.columns && column < MOST_COLUMNS; offset++, column++) {
        pending[column] = { left: offset === 0 ? height - 1 : 0, cell };
      }
    }
    takePending();
    return { span: span(row.from, row.to), cells, marked: row.marked };
  });
}
