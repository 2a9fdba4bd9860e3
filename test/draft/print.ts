import type { Draft, Section } from "../../server/draft/draft.ts";
import type { Span } from "../../server/text/span.ts";

/** A draft as an indented tree, for golden tests and for the eye: one part a line, its words cut short. */
export function printDraft(draft: Draft): string {
  const rows: string[] = [];
  const words = (where: Span): string => {
    const flat = draft.text.slice(where.from, where.to).replace(/\s+/g, " ");
    return flat.length > 70 ? `${flat.slice(0, 55)} … ${flat.slice(-12)}` : flat;
  };
  const row = (depth: number, name: string, where: Span | undefined): void => {
    if (where) rows.push(`${"  ".repeat(depth)}${name}: ${words(where)}`);
  };
  const { header, title } = draft;
  rows.push(`${draft.regime} · ${title.type?.name ?? "?"} · ${draft.issued ?? "no date"}`);
  row(0, "national name", header.nationalName);
  row(0, "motto", header.motto);
  for (const issuer of header.issuers) rows.push(`issuer: ${issuer.text}`);
  row(0, "number", header.number?.value);
  row(0, "place", header.placeDate?.place);
  row(0, "date", header.placeDate?.dateSpan);
  for (const mark of header.marks) row(0, "mark", mark);
  row(0, "type", title.typeSpan);
  row(0, "vv", title.vv);
  row(0, "subject", title.subject);
  row(0, "attachment", title.attachment);
  row(0, "authority", title.authority);
  row(0, "addressees", draft.addressees?.label);
  for (const item of draft.addressees?.items ?? []) row(1, "to", item);
  for (const basis of draft.bases) row(0, "basis", basis.span);
  row(0, "marker", draft.decisionMarker);
  const section = (unit: Section, depth: number): void => {
    rows.push(
      `${"  ".repeat(depth)}${unit.kind} ${unit.number}${unit.mark}${unit.heading ? " #" : ""}: ${words(unit.title)}`,
    );
    for (const child of unit.children) section(child, depth + 1);
  };
  for (const unit of draft.sections) section(unit, 0);
  row(0, "recipients", draft.recipients?.label);
  for (const item of draft.recipients?.items ?? []) row(1, item.isFileCopy ? "file copy" : "item", item.span);
  for (const signature of draft.signatures) {
    for (const { span } of signature.lines) row(0, "post", span);
    row(0, "name", signature.name);
  }
  row(0, "copy", draft.copy?.form);
  row(1, "number", draft.copy?.header.number?.value);
  row(1, "date", draft.copy?.header.placeDate?.dateSpan);
  row(1, "recipients", draft.copy?.recipients?.span);
  for (const signature of draft.copy?.signatures ?? []) {
    for (const { span } of signature.lines) row(1, "post", span);
    row(1, "name", signature.name);
  }
  for (const appendix of draft.appendices) {
    rows.push(`${appendix.kind} ${appendix.number ?? ""}`.trimEnd());
    row(1, "label", appendix.label);
    row(1, "title", appendix.title);
    row(1, "attachment", appendix.attachment);
  }
  for (const table of draft.tables) {
    rows.push(
      `table ${table.form}: ${table.rows.length} rows, ${table.heading.map((cell) => cell.text).join(" | ")}`,
    );
  }
  return `${rows.join("\n")}\n`;
}
