import type { Table } from "../draft/table.ts";
import type { RawRow } from "../draft/table-block.ts";
import { readPipeBlock, readTabBlock } from "../draft/table-lines.ts";
import type { TextEdit } from "../text/edit.ts";
import { type Span, slice } from "../text/span.ts";

/** A table as it is written, row by row, for editing: cells are source text and stay what they are, markup included. */
export interface Grid {
  readonly form: Table["form"];
  readonly rows: readonly GridRow[];
  /** True if a cell covers several rows or columns. */
  readonly merged: boolean;
}

export interface GridRow {
  /** A line, for HTML from `<tr` to behind `</tr>`. Undefined for a row that is not in the text yet. */
  readonly span: Span | undefined;
  /** heading: the first row and what repeats it. rule: the `|---|` line. */
  readonly kind: "heading" | "rule" | "row";
  /** Source of the cells without the spaces around them; for HTML the whole elements. */
  readonly cells: readonly string[];
  /** Where each cell stands; as long as `cells` when read. */
  readonly places: readonly Span[];
}

/** Reads the rows of a table as they are written. Lines between two pieces of a table are no rows. */
export function readGrid(text: string, table: Table): Grid {
  const rows = table.form === "html" ? htmlRows(text, table) : lineRows(text, table);
  const merged = table.form === "html" && rows.some(({ cells }) => cells.some((cell) => MERGES.test(cell)));
  return { form: table.form, rows, merged };
}

const MERGES = /^<t[dh][^<>]{0,2000}(?:col|row)span\s{0,20}=\s{0,20}["']?0{0,20}(?:[2-9]|1\d)/i;

/** One row as a line (pipes, tabs) or element (HTML). */
function writeRow({ kind, cells }: GridRow, form: Table["form"]): string {
  if (form === "html") return `<tr>${cells.join("")}</tr>`;
  if (form === "tabs") return cells.join("\t");
  if (kind === "rule") return `|${cells.map((cell) => cell || "---").join("|")}|`;
  return `| ${cells.join(" | ")} |`;
}

/** The edits that make the rows of `before` those of `after`; rows that are the same object or source are left alone. */
export function gridEdits(text: string, before: Grid, after: readonly GridRow[]): TextEdit[] {
  const { form } = before;
  const spans = before.rows.flatMap(({ span }) => (span ? [span] : []));
  const old = new Map(before.rows.map((row) => [row, row.span && slice(text, row.span)] as const));
  const written = after.map((row) => old.get(row) ?? writeRow(row, form));
  const edits: TextEdit[] = [];
  for (const [at, span] of spans.entries()) {
    const isLast = at === spans.length - 1;
    const source = isLast ? written.slice(at).join("\n") : written[at];
    if (source === undefined) edits.push({ span: withLineEnd(text, span, at > 0), newText: "" });
    else if (source === "" && at >= written.length)
      edits.push({ span: withLineEnd(text, span, at > 0), newText: "" });
    else if (source !== slice(text, span)) edits.push({ span, newText: source });
  }
  return edits;
}

/** A row with the line break that sets it apart: the one before it, for the first row of all the one behind it. */
function withLineEnd(text: string, { from, to }: Span, hasAbove: boolean): Span {
  let start = from;
  while (start > 0 && text[start - 1] === " ") start--;
  if (hasAbove && text[start - 1] === "\n") return { from: start - 1, to };
  return text[to] === "\n" ? { from, to: to + 1 } : { from, to };
}

function lineRows(text: string, table: Table): GridRow[] {
  const read = table.form === "tabs" ? readTabBlock : readPipeBlock;
  const rows: GridRow[] = [];
  const repeated = new Set(table.repeatedHeadings.map(({ from }) => from));
  const first = table.rows[0]?.span.from ?? table.span.to;
  for (let from = table.span.from; from < table.span.to; ) {
    const block = read(text, from);
    const to = block ? block.span.to : lineEnd(text, from);
    const byLine = new Map(block?.rows.map((row) => [row.span.from, row]));
    for (let at = from; block && at <= to; at = lineEnd(text, at) + 1) {
      const row = byLine.get(at);
      const isHeading = at < first || repeated.has(at);
      if (row) rows.push(ofLine(text, row, isHeading));
      else if (table.form === "pipes" && at < to) rows.push(rule(text, at));
    }
    from = lineEnd(text, to) + 1;
  }
  return rows.filter(({ span }) => span !== undefined && span.to <= table.span.to);
}

function ofLine(text: string, { span, cells }: RawRow, isHeading: boolean): GridRow {
  const places = cells.map((cell) => cell.span);
  const kind = isHeading ? "heading" : "row";
  return {
    span: { from: span.from, to: Math.max(span.to, lineEnd(text, span.from)) },
    kind,
    places,
    // A cell broken over lines is written on one.
    cells: places.map((where) => slice(text, where).replaceAll("\n", " ")),
  };
}

function rule(text: string, from: number): GridRow {
  const span = { from, to: lineEnd(text, from) };
  const cells = slice(text, span)
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());
  return { span, kind: "rule", cells, places: [] };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

const TAG = /<(\/?)(table|tr|td|th)(?![a-zA-Z0-9-])[^<>]{0,2000}>/gi;

function htmlRows(text: string, table: Table): GridRow[] {
  const rows: { span: { from: number; to: number }; places: Span[] }[] = [];
  let depth = 0;
  let cell: number | undefined;
  const close = (to: number) => {
    const row = rows.at(-1);
    if (cell === undefined || !row) return;
    row.places.push({ from: cell, to });
    row.span.to = to;
    cell = undefined;
  };
  const tags = new RegExp(TAG);
  tags.lastIndex = table.span.from;
  for (let match = tags.exec(text); match && match.index < table.span.to; match = tags.exec(text)) {
    const name = match[2]?.toLowerCase();
    const isEnd = match[1] === "/";
    if (name === "table") depth += isEnd ? -1 : 1;
    if (depth !== 1) continue;
    if (name === "tr") {
      close(match.index);
      if (!isEnd) rows.push({ span: { from: match.index, to: tags.lastIndex }, places: [] });
      else (rows.at(-1) ?? { span: { to: 0 } }).span.to = tags.lastIndex;
    } else if (name !== "table") {
      if (isEnd) close(tags.lastIndex);
      else {
        close(match.index);
        if (rows.length === 0) rows.push({ span: { from: match.index, to: match.index }, places: [] });
        cell = match.index;
      }
    }
  }
  close(table.span.to);
  const first = table.rows[0]?.span.from ?? table.span.to;
  const repeated = new Set(table.repeatedHeadings.map(({ from }) => from));
  return rows.map(({ span, places }) => ({
    span,
    kind: span.from < first || repeated.has(span.from) ? "heading" : "row",
    places,
    cells: places.map((where) => slice(text, where).trimEnd()),
  }));
}
