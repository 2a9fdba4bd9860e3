import type { Finding } from "../check.ts";
import type { Appendix, Draft } from "../draft/draft.ts";
import type { Cell, Row, Table } from "../draft/table.ts";
import type { Words } from "../features/words.ts";
import { contains, overlaps, type Span } from "../text/span.ts";

/** What the page needs besides the draft. */
export interface PageContext {
  readonly findings: readonly Finding[];
  readonly words: Words;
  /** The editor's 0-based line of an offset, so that a click finds its way back. */
  lineOf(offset: number): number;
}

/**
 * The appendices and tables of a draft as the pages to be printed: HTML for the inside of `<main>`.
 * Everything from the draft is text and is escaped; no markup of the document passes through.
 */
export function renderTables(draft: Draft, context: PageContext): string {
  const outside = draft.tables.filter(
    (table) => !draft.appendices.some((appendix) => contains(appendix.span, table.span)),
  );
  const pages = [
    ...outside.map((table) => page(context.words.table, "", [renderTable(table, context)], isWide([table]))),
    ...draft.appendices.map((appendix) => renderAppendix(draft, appendix, context)),
  ];
  return pages.length > 0
    ? pages.join("\n")
    : `<p class="empty">${escapeHtml(context.words.previewEmpty)}</p>`;
}

/** A table with so many columns is printed landscape. */
const WIDE = 5;

function isWide(tables: readonly Table[]): boolean {
  return tables.some((table) => table.heading.length >= WIDE);
}

function page(label: string, head: string, body: readonly string[], wide: boolean): string {
  return `<section class="page${wide ? " wide" : ""}" aria-label="${escapeHtml(label)}">${head}${body.join("\n")}</section>`;
}

function renderAppendix(draft: Draft, appendix: Appendix, context: PageContext): string {
  const tables = draft.tables.filter((table) => contains(appendix.span, table.span));
  const line = (where: Span | undefined, tag: string, name: string) =>
    where
      ? `<${tag} class="${name}" data-line="${context.lineOf(where.from)}">${escapeHtml(textOf(draft, where))}</${tag}>`
      : "";
  const head =
    line(appendix.label, "h2", "label") +
    line(appendix.title, "h3", "title") +
    line(appendix.attachment, "p", "attachment");
  const paragraphs = draft.paragraphs
    .filter((paragraph) => contains(appendix.span, paragraph.span) && !isHead(appendix, paragraph.span))
    .map((paragraph) => ({
      at: paragraph.span.from,
      html: line(paragraph.span, "p", paragraph.heading ? "heading" : "text"),
    }));
  const blocks = [
    ...paragraphs,
    ...tables.map((table) => ({ at: table.span.from, html: renderTable(table, context) })),
  ];
  const body = blocks.sort((a, b) => a.at - b.at).map(({ html }) => html);
  const name = appendix.label ?? appendix.title;
  return page(name ? textOf(draft, name) : context.words.appendix, head, body, isWide(tables));
}

function isHead(appendix: Appendix, where: Span): boolean {
  return [appendix.label, appendix.title, appendix.attachment].some((part) => part && overlaps(part, where));
}

function renderTable(table: Table, context: PageContext): string {
  const findings = context.findings.filter((finding) => overlaps(finding.span, table.span));
  const heading = table.heading
    .map((cell) => cellHtml("th", cell, ' scope="col"', findings, context))
    .join("");
  const head = heading
    ? `<thead><tr data-line="${context.lineOf(table.span.from)}">${heading}</tr></thead>`
    : "";
  const rows = table.rows.map((row) => renderRow(row, findings, context)).join("\n");
  return `<table>${head}\n<tbody>\n${rows}\n</tbody></table>`;
}

function renderRow(row: Row, all: readonly Finding[], context: PageContext): string {
  const spans = [row.span, ...row.continuations];
  const findings = all.filter((finding) => spans.some((where) => overlaps(finding.span, where)));
  const isGroup = row.cells.length > 2 && row.cells.slice(2).every((cell) => cell.text === "");
  const shown = isGroup ? headingCells(row.cells) : row.cells;
  const cells = shown.map((cell, index) => {
    if (index > 0) return cellHtml("td", cell, "", findings, context);
    return cellHtml("th", cell, isGroup ? ' scope="rowgroup"' : ' scope="row"', findings, context);
  });
  const line = context.lineOf(row.span.from);
  return `<tr class="${isGroup ? "group" : "task"}" data-line="${line}" tabindex="-1">${cells.join("")}</tr>`;
}

/** Number and title of a group, the title over all columns that are empty. */
function headingCells([number, title, ...empty]: readonly Cell[]): Cell[] {
  if (!number || !title) return [];
  const columns = empty.reduce((sum, cell) => sum + cell.columns, title.columns);
  return [number, { ...title, columns }];
}

function cellHtml(
  tag: "th" | "td",
  cell: Cell,
  attributes: string,
  findings: readonly Finding[],
  context: PageContext,
): string {
  const here = findings.filter((finding) => overlaps(finding.span, cell.span));
  const span = cell.columns > 1 ? ` colspan="${Math.min(cell.columns, 100)}"` : "";
  const messages = here.map((finding) => finding.message).join("\n");
  const label = escapeHtml(`${context.words.finding}: ${messages}`);
  const mark = messages
    ? ` <span class="mark" role="img" aria-label="${label}" title="${label}">⚠</span>`
    : "";
  return `<${tag}${attributes}${span}${messages ? ' class="found"' : ""}>${escapeHtml(cell.text)}${mark}</${tag}>`;
}

/** A passage as read: emphasis and tags gone, one line. */
function textOf(draft: Draft, where: Span): string {
  return draft.plain
    .slice(where.from, where.to)
    .replace(/\s{1,500}/g, " ")
    .trim();
}

const ENTITY: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that HTML reads as text, inside elements and quoted attributes. NUL and lone surrogates become U+FFFD. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => ENTITY[character] ?? "")
    .replace(/\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}
