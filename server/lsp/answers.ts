import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type SelectionRange,
  SymbolKind,
} from "vscode-languageserver";
import { foldings } from "../features/folding.ts";
import { type OutlineItem, outline } from "../features/outline.ts";
import { sameCitations } from "../features/references.ts";
import { termAt } from "../features/rename-term.ts";
import { enclosing } from "../features/selection.ts";
import type { TaskNode } from "../features/task-tree.ts";
import type { Words } from "../features/words.ts";
import { oneLine } from "../text/lines.ts";
import { type Span, slice, trimSpan } from "../text/span.ts";
import type { TaskAnswer } from "./protocol.ts";
import type { Opened } from "./store.ts";

const KIND: Readonly<Record<OutlineItem["kind"], SymbolKind>> = {
  header: SymbolKind.Module,
  field: SymbolKind.Field,
  title: SymbolKind.Class,
  bases: SymbolKind.Package,
  section: SymbolKind.String,
  recipients: SymbolKind.Array,
  signature: SymbolKind.Key,
  appendix: SymbolKind.File,
  group: SymbolKind.Namespace,
  task: SymbolKind.Event,
};

/** The outline as document symbols; a symbol reaches at least over its selection, as the protocol demands. */
export function documentSymbols(opened: Opened, tasks: readonly TaskNode[], words: Words): DocumentSymbol[] {
  const symbol = (item: OutlineItem): DocumentSymbol => {
    const from = Math.min(item.span.from, item.selection.from);
    const to = Math.max(item.span.to, item.selection.to);
    return {
      name: item.name.trim() || "…",
      detail: item.detail,
      kind: KIND[item.kind],
      range: opened.positions.range({ from, to }),
      selectionRange: opened.positions.range(item.selection),
      children: item.children.map(symbol),
    };
  };
  return outline(opened.draft, tasks, words).map(symbol);
}

/** Folding ranges of two lines and more, one for each first line: the largest. */
export function foldingRanges(opened: Opened): FoldingRange[] {
  const { draft, positions } = opened;
  const byLine = new Map<number, number>();
  for (const part of foldings(draft)) {
    const where = trimSpan(draft.text, part);
    const start = positions.line(where.from);
    const end = positions.line(where.to);
    if (end > start) byLine.set(start, Math.max(end, byLine.get(start) ?? 0));
  }
  return [...byLine]
    .sort(([a], [b]) => a - b)
    .map(([startLine, endLine]) => ({ startLine, endLine, kind: FoldingRangeKind.Region }));
}

/** What encloses a place, from the innermost part out. */
export function selectionRange(opened: Opened, offset: number): SelectionRange {
  let parent: SelectionRange | undefined;
  for (const part of enclosing(opened.draft, offset).reverse()) {
    const range = opened.positions.range(part);
    parent = parent ? { range, parent } : { range };
  }
  const position = opened.positions.position(offset);
  return parent ?? { range: { start: position, end: position } };
}

/** All places of the abbreviation at an offset, else of the citation, else of the unit. */
export function highlights(opened: Opened, offset: number): DocumentHighlight[] {
  return samePlaces(opened, offset).map((where) => ({
    range: opened.positions.range(where),
    kind: DocumentHighlightKind.Text,
  }));
}

function samePlaces({ draft }: Opened, offset: number): readonly Span[] {
  const term = termAt(draft, offset);
  if (term?.kind === "abbreviation") return term.places;
  const cited = sameCitations(draft, offset).map(({ numberSpan, name, span }) => numberSpan ?? name ?? span);
  return cited.length > 0 ? cited : (term?.places ?? []);
}

/** The tasks for the tree view, with positions in place of offsets. */
export function taskAnswers(opened: Pick<Opened, "positions">, nodes: readonly TaskNode[]): TaskAnswer[] {
  // Field by field: leaving `span` out by a rest pattern costs ten times as much, and a plan may have thousands.
  return nodes.map((node) => ({
    kind: node.kind,
    number: node.number,
    title: node.title,
    lead: node.lead,
    support: node.support,
    output: node.output,
    time: node.time,
    end: node.end,
    term: node.term,
    uri: node.uri,
    selection: opened.positions.position(node.selection.from),
    children: taskAnswers(opened, node.children),
  }));
}

/** Name and subject of the draft on one line. */
export function draftTitle({ draft }: Opened): string {
  const { type, subject } = draft.title;
  const text = subject ? oneLine(slice(draft.plain, subject)) : "";
  return [type?.name, text].filter(Boolean).join(": ");
}
