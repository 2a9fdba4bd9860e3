import type { Appendix, Draft, Section } from "../draft/draft.ts";
import { oneLine, shortened } from "../text/lines.ts";
import { contains, type Span, span, trimSpan } from "../text/span.ts";
import type { TaskNode } from "./task-tree.ts";
import type { Words } from "./words.ts";

/** One entry of the outline. `selection` is what the cursor goes to and lies within `span`. */
export interface OutlineItem {
  readonly name: string;
  readonly detail: string;
  readonly kind:
    | "header"
    | "field"
    | "title"
    | "bases"
    | "section"
    | "recipients"
    | "signature"
    | "appendix"
    | "group"
    | "task";
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

/** The parts of a draft in text order: header, title, bases, sections, tables, closing, appendices. */
export function outline(draft: Draft, tasks: readonly TaskNode[], words: Words): OutlineItem[] {
  const items = [
    ...headerItems(draft, words),
    ...partItem("header", words.addressees, draft.addressees?.span),
    ...basesItem(draft, words),
    ...nest(draft, [...sectionItems(draft, draft.sections), ...tasks.map(taskItem)], words),
    ...partItem("recipients", words.recipients, draft.recipients?.span),
    ...draft.signatures.map((signature) => ({
      ...part("signature", words.signature, signature.span),
      detail: signature.name ? label(draft, signature.name) : "",
    })),
  ];
  return items.sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
}

const LONGEST = 90;

/** The text of a span on one line, without Markdown, at most 90 characters, cut between words. */
export function label(draft: Draft, where: Span): string {
  return shortened(oneLine(draft.plain.slice(where.from, Math.min(where.to, where.from + 600))), LONGEST);
}

function part(kind: OutlineItem["kind"], name: string, where: Span): OutlineItem {
  return { name, detail: "", kind, span: where, selection: span(where.from, where.from), children: [] };
}

function partItem(kind: OutlineItem["kind"], name: string, where: Span | undefined): OutlineItem[] {
  return where ? [part(kind, name, where)] : [];
}

function headerItems(draft: Draft, words: Words): OutlineItem[] {
  const { header, title } = draft;
  const field = (name: string, where: Span | undefined): OutlineItem[] =>
    where ? [{ ...part("field", name, where), detail: label(draft, where) }] : [];
  const children = [
    // A name may go on in another column, far off: the outline leads to where it begins.
    ...header.issuers.flatMap(({ parts, text }) =>
      parts.slice(0, 1).map((where) => part("field", text, where)),
    ),
    ...field(words.number, header.number?.value ?? header.number?.span),
    ...field(words.placeDate, header.placeDate?.span),
  ].filter((item) => item.name !== "");
  const whole = children.reduce((all, item) => join(all, item.span), header.span);
  const items: OutlineItem[] =
    children.length > 0 ? [{ ...part("header", words.header, whole), children }] : [];
  const head = title.typeSpan ?? title.subject;
  if (!head) return items;
  const name = title.type?.name ?? label(draft, head);
  const detail = title.subject ? label(draft, title.subject) : words.untitled;
  const where = title.subject ? join(head, title.subject) : head;
  return [...items, { ...part("title", name, where), detail, selection: head }];
}

function basesItem(draft: Draft, words: Words): OutlineItem[] {
  const [first] = draft.bases;
  if (!first) return [];
  const children = draft.bases.map((basis) => part("field", label(draft, basis.span), basis.span));
  return [{ ...part("bases", words.bases, join(first.span, (draft.bases.at(-1) ?? first).span)), children }];
}

function sectionItems(draft: Draft, sections: readonly Section[]): OutlineItem[] {
  return sections
    .filter((section) => section.kind !== "bullet")
    .map((section) => {
      const name = label(draft, join(section.label, section.title)) || label(draft, section.label);
      return {
        name: name || "…",
        detail: "",
        kind: "section" as const,
        span: section.span,
        selection: trimSpan(draft.text, section.label),
        children: sectionItems(draft, section.children),
      };
    });
}

function taskItem(node: TaskNode): OutlineItem {
  return {
    name: [node.number, node.title].filter(Boolean).join(" ") || "…",
    detail: node.kind === "task" ? [node.lead.join(", "), node.time].filter(Boolean).join(" · ") : "",
    kind: node.kind === "task" ? "task" : "group",
    span: node.span,
    selection: span(node.selection.from, node.selection.from),
    children: node.children.map(taskItem),
  };
}

/** Puts what stands in an appendix under it, and a table under the innermost section that holds it. */
function nest(draft: Draft, items: readonly OutlineItem[], words: Words): OutlineItem[] {
  const inAppendix = (item: OutlineItem) =>
    draft.appendices.find((appendix) => contains(appendix.span, item.span));
  const outside = items.filter((item) => !inAppendix(item));
  const appendices = draft.appendices.map((appendix) => ({
    ...part("appendix", appendixName(draft, appendix, words), appendix.span),
    detail: appendix.title ? label(draft, appendix.title) : "",
    selection: appendix.label ?? appendix.title ?? span(appendix.span.from, appendix.span.from),
    children: underSections(items.filter((item) => inAppendix(item) === appendix)),
  }));
  return [...underSections(outside), ...appendices];
}

function appendixName(draft: Draft, appendix: Appendix, words: Words): string {
  if (appendix.label) return label(draft, appendix.label) || words.appendix;
  return appendix.kind === "regulation"
    ? words.regulation
    : appendix.kind === "form"
      ? words.form
      : words.appendix;
}

function underSections(items: readonly OutlineItem[]): OutlineItem[] {
  const isTable = (item: OutlineItem) => item.kind === "group" || item.kind === "task";
  const tables = items.filter(isTable);
  const place = (item: OutlineItem): OutlineItem => {
    const held = tables.filter((table) => contains(item.span, table.span));
    const children = item.children.map(place);
    const left = held.filter((table) => !item.children.some((child) => contains(child.span, table.span)));
    return held.length > 0 ? { ...item, children: [...children, ...left].sort(byStart) } : item;
  };
  const sections = items.filter((item) => !isTable(item));
  const free = tables.filter((table) => !sections.some((section) => contains(section.span, table.span)));
  return [...sections.map(place), ...free].sort(byStart);
}

function byStart(a: OutlineItem, b: OutlineItem): number {
  return a.span.from - b.span.from;
}

function join(a: Span, b: Span): Span {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
