import type { Appendix, Draft } from "../draft/draft.ts";
import type { Table } from "../draft/table.ts";
import { oneLine } from "../text/lines.ts";
import { contains, overlaps, type Span, slice } from "../text/span.ts";
import { escapeHtml } from "./escape.ts";
import { byPlace, markHtml } from "./marks.ts";
import type { PageContext, Rendering } from "./rendering.ts";
import { renderTable } from "./table.ts";

/**
 * The appendices and tables of a draft as the pages to be printed: HTML for the inside of `<main>`.
 * Everything from the draft is text and is escaped; no markup of the document passes through.
 */
export function renderTables(draft: Draft, context: PageContext): string {
  const rendering = { ...context, marks: byPlace(context.findings) };
  const outside = draft.tables.filter(
    (table) => !draft.appendices.some((appendix) => contains(appendix.span, table.span)),
  );
  const pages = [
    ...outside.map((table) => renderAlone(draft, table, rendering)),
    ...draft.appendices.map((appendix) => renderAppendix(draft, appendix, rendering)),
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

/** A table of the main text: a page of its own, under the title that stands above it. */
function renderAlone(draft: Draft, table: Table, rendering: Rendering): string {
  const title = draft.plans.find((plan) => plan.table.span.from === table.span.from)?.title ?? "";
  const head = title ? `<h3 class="title">${escapeHtml(title)}</h3>` : "";
  return page(title || rendering.words.table, head, [renderTable(draft, table, rendering)], isWide([table]));
}

function renderAppendix(draft: Draft, appendix: Appendix, rendering: Rendering): string {
  const tables = draft.tables.filter((table) => contains(appendix.span, table.span));
  const line = (where: Span | undefined, tag: string, name: string) =>
    where
      ? `<${tag} class="${name}" data-line="${rendering.lineOf(where.from)}">${escapeHtml(textOf(draft, where))}</${tag}>${linesOfMarks(where, name, rendering)}`
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
    ...tables.map((table) => ({ at: table.span.from, html: renderTable(draft, table, rendering) })),
  ];
  const body = blocks.sort((a, b) => a.at - b.at).map(({ html }) => html);
  const name = appendix.label ?? appendix.title;
  return page(name ? textOf(draft, name) : rendering.words.appendix, head, body, isWide(tables));
}

/** What was found in a line, below it: a heading is read aloud as it stands. */
function linesOfMarks(where: Span, name: string, { marks, words }: Rendering): string {
  const html = markHtml(marks.within(where), words);
  return html && `<p class="marks ${name}">${html}</p>`;
}

function isHead(appendix: Appendix, where: Span): boolean {
  return [appendix.label, appendix.title, appendix.attachment].some((part) => part && overlaps(part, where));
}

/** A passage as read: emphasis and tags gone, one line. */
function textOf(draft: Draft, where: Span): string {
  return oneLine(slice(draft.plain, where));
}
