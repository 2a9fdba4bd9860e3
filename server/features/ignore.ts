import type { Draft } from "../draft/draft.ts";
import type { TextEdit } from "../text/edit.ts";
import { lineAround, oneLine } from "../text/lines.ts";
import { type Span, slice, span } from "../text/span.ts";

/** here: the line on which the finding begins. file: the whole draft. */
export type IgnoreScope = "here" | "file";

/**
 * The edit that writes a "bỏ qua" comment for a rule. A comment stands on a line of its own before the passage;
 * inside a table, where that would cut the table in two, it stands at the end of the row's line.
 */
export function ignoreEdit(
  draft: Draft,
  rule: string,
  where: Span,
  scope: IgnoreScope,
  reason: string,
): TextEdit {
  const note = harmless(reason);
  const list = note ? `${rule} (${note})` : rule;
  if (scope === "file") return insert(0, `<!-- bỏ qua cả văn bản: ${list} -->\n`);
  const line = lineAround(draft.text, where.from);
  const table = draft.tables.find((one) => one.span.from <= where.from && where.from < one.span.to);
  if (!table) return insert(line.from, `<!-- bỏ qua: ${list} -->\n`);
  const text = slice(draft.text, line).trimEnd();
  const closesWithPipe = table.form === "pipes" && text.endsWith("|");
  return closesWithPipe
    ? insert(line.from + text.length - 1, `<!-- bỏ qua: ${list} --> `)
    : insert(line.from + text.length, ` <!-- bỏ qua: ${list} -->`);
}

/** A reason cannot end the comment or open another. */
function harmless(reason: string): string {
  return oneLine(reason.replace(/[<>()|]/g, " ").replace(/-{2,}/g, "-")).slice(0, 200);
}

function insert(at: number, newText: string): TextEdit {
  return { span: span(at, at), newText };
}
