import { type RawRow, width } from "../draft/table-block.ts";
import type { Cell } from "../draft/table-cell.ts";
import { commentEnds, readHtmlTable } from "../draft/table-html.ts";
import { pastedTable, type TableForm, textOf, writeCells } from "./table-convert.ts";

/** What the clipboard holds of a table: as HTML where the program that copied it gave HTML, else rows parted by tabs. */
export interface Clipboard {
  readonly html?: string | undefined;
  readonly text: string;
}

/** The one table on the clipboard in a form of the draft; undefined if there is none, or something beside it. */
export function tableToPaste({ html, text }: Clipboard, form: TableForm): string | undefined {
  if (html && /<table(?![a-zA-Z0-9-])/i.test(html)) return pastedHtml(html, form);
  return hasRows(text) ? pastedTable(text, form) : undefined;
}

const MOST = 4_000_000;

/**
 * An HTML table as Word, Excel and browsers copy it. Only the text and the merges of its cells are taken: no style,
 * script, link or picture. A form without merges repeats a cell in every row it spans, as reading does.
 */
export function pastedHtml(html: string, form: TableForm): string | undefined {
  if (html.length > MOST) return undefined;
  const clean = withoutHidden(html);
  const from = clean.search(/<table(?![a-zA-Z0-9-])/i);
  if (from < 0) return undefined;
  const { rows, span } = readHtmlTable(clean, from, commentEnds(clean));
  if (hasText(clean.slice(0, from)) || hasText(clean.slice(span.to))) return undefined;
  const kept = rows.filter(({ cells }) => cells.some((cell) => cell.text !== ""));
  const columns = Math.max(0, ...kept.map(width));
  if (columns < 2) return undefined;
  const heads = headingRows(kept);
  if (form === "html") return htmlOf(kept, heads);
  const body = kept
    .slice(heads)
    .map((row) => columnsOf(row, columns).map((cell) => (cell ? textOf(cell) : "")));
  return writeCells(joined(kept.slice(0, heads), columns), body, form);
}

/** Rows of a spreadsheet as text: two lines or more, each parted by tabs. */
function hasRows(text: string): boolean {
  const lines = text
    .slice(0, 100_000)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== "");
  return lines.length >= 2 && lines.filter((line) => line.includes("\t")).length * 2 > lines.length;
}

/** Without comments and what no reader sees; stars and the like are no emphasis on the clipboard. One pass each. */
function withoutHidden(html: string): string {
  const [first = "", ...others] = html.split("<!--");
  const shown = others.map((piece) =>
    piece.slice(piece.indexOf("-->") < 0 ? piece.length : piece.indexOf("-->") + 3),
  );
  const kept: string[] = [];
  const text = [first, ...shown].join("").replace(/<!\[[^<>]{0,200}>/g, "");
  const hidden = /<(head|style|script|title|xml|template|noscript|svg)(?![a-zA-Z0-9-])[^<>]{0,5000}>/gi;
  let from = 0;
  for (let match = hidden.exec(text); match; match = hidden.exec(text)) {
    kept.push(text.slice(from, match.index));
    const end = new RegExp(`</${match[1]}\\s{0,20}>`, "gi");
    end.lastIndex = hidden.lastIndex;
    from = end.exec(text) ? end.lastIndex : text.length;
    hidden.lastIndex = from;
  }
  kept.push(text.slice(from));
  return kept.join("").replace(/[\\*_]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

function hasText(html: string): boolean {
  return html.replace(/<[^<>]{0,5000}>|&nbsp;/gi, "").trim() !== "";
}

/** Rows marked as heading, or the first and those its cells reach down into. */
function headingRows(rows: readonly RawRow[]): number {
  let heads = 1;
  while (heads < 3 && heads < rows.length && (rows[heads]?.marked || rows[heads]?.cells.some(isFromHead)))
    heads++;
  return heads;

  function isFromHead({ merged, span }: Cell): boolean {
    return merged && rows[0]?.cells.some((cell) => cell.span.from === span.from) === true;
  }
}

/** By column the cell that stands there; undefined where a cell to the left covers it. */
function columnsOf({ cells }: RawRow, columns: number): (Cell | undefined)[] {
  const placed: (Cell | undefined)[] = cells.flatMap((cell) => [
    cell,
    ...Array<undefined>(cell.columns - 1).fill(undefined),
  ]);
  return Array.from({ length: columns }, (_, at) => placed[at]);
}

/** The heading in one row: what stands over a column, from top to bottom. */
function joined(heads: readonly RawRow[], columns: number): string[] {
  const rows = heads.map((row) => columnsOf(row, columns));
  return Array.from({ length: columns }, (_, at) => {
    const over = rows.map((cells, row) => (row < rows.length - 1 ? covering(cells, at) : cells[at]));
    return [...new Set(over.flatMap((cell) => (cell && cell.text !== "" ? [textOf(cell)] : [])))].join(" ");
  });
}

function covering(cells: readonly (Cell | undefined)[], at: number): Cell | undefined {
  let left = at;
  while (left > 0 && cells[left] === undefined) left--;
  return cells[left];
}

function htmlOf(rows: readonly RawRow[], heads: number): string {
  const heights = new Map<number, number>();
  for (const { cells } of rows)
    for (const { span } of cells) heights.set(span.from, (heights.get(span.from) ?? 0) + 1);
  const line = ({ cells }: RawRow, tag: string) =>
    `<tr>${cells
      .filter(({ merged }) => !merged)
      .map((cell) => {
        const height = heights.get(cell.span.from) ?? 1;
        const across = cell.columns > 1 ? ` colspan="${cell.columns}"` : "";
        const down = height > 1 ? ` rowspan="${height}"` : "";
        return `<${tag}${across}${down}>${textOf(cell)}</${tag}>`;
      })
      .join("")}</tr>\n`;
  const head = rows.slice(0, heads).map((row) => line(row, "th"));
  const body = rows.slice(heads).map((row) => line(row, "td"));
  return `<table>\n<thead>\n${head.join("")}</thead>\n<tbody>\n${body.join("")}</tbody>\n</table>`;
}
