import type { Source } from "../text/source.ts";
import type { Table } from "./table.ts";
import type { Block } from "./table-block.ts";
import { commentEnds, readHtmlTable } from "./table-html.ts";
import { tablesOf } from "./table-join.ts";
import { lineAt, readPipeBlock, readTabBlock } from "./table-lines.ts";
import { readSpacedBlock } from "./table-spaces.ts";
import { readStackedBlock } from "./table-stacked.ts";

/**
 * Reads all tables of a draft.
 * Text laid out with tabs (a two-column header or closing, forms to fill in, list items) is no table.
 * Accepts any text; linear in its length.
 */
export function readTables({ text }: Source): Table[] {
  return tablesOf(text, blocks(text));
}

function* blocks(text: string): Generator<Block> {
  const nextHtml = htmlStarts(text);
  const comments = commentEnds(text);
  let at = 0;
  let last = { columns: 0, to: 0 };
  while (at < text.length) {
    const line = lineAt(text, at);
    const found = line.to > line.from ? blockAt(at, line.to) : undefined;
    if (found) yield found;
    if (found) last = { columns: found.form === "tabs" ? columnsOf(found) : 0, to: found.span.to };
    at = Math.max(line.to + 1, found ? lineAt(text, found.span.to).to + 1 : 0);
  }

  function columnsBefore(start: number): number {
    return start - last.to <= LONGEST_BREAK ? last.columns : 0;
  }

  function blockAt(start: number, end: number): Block | undefined {
    const html = nextHtml(start);
    if (html < end && !/[\t|]/.test(text.slice(start, html))) return readHtmlTable(text, html, comments);
    return (
      readTabBlock(text, start, columnsBefore(start)) ??
      readPipeBlock(text, start) ??
      readSpacedBlock(text, start) ??
      readStackedBlock(text, start)
    );
  }
}

/** How many columns a run of lines with tabs has. */
function columnsOf({ rows }: Block): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
}

const LONGEST_BREAK = 300;

/** Where the next `<table` stands, for growing offsets. */
function htmlStarts(text: string): (offset: number) => number {
  const pattern = /<table(?![a-zA-Z0-9-])/gi;
  let next = -1;
  return (offset) => {
    while (next < offset) {
      if (pattern.lastIndex < offset) pattern.lastIndex = offset;
      next = pattern.exec(text)?.index ?? Number.POSITIVE_INFINITY;
    }
    return next;
  };
}
