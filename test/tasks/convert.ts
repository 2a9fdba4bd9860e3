import { readTables } from "../../server/draft/read-tables.ts";
import { type TableForm, writeTable } from "../../server/features/table-convert.ts";
import { readSource, type Source } from "../../server/text/source.ts";

export type Form = TableForm;
export const FORMS: readonly Form[] = ["pipes", "tabs", "html"];

/** The text with every table written in another form, by the editor's command; rows cut by a page break come out whole. */
export function convertTables(source: Source, form: Form): string {
  let text = "";
  let at = 0;
  for (const table of readTables(source)) {
    text += source.text.slice(at, table.span.from) + writeTable(source.text, table, form);
    at = table.span.to;
  }
  return text + source.text.slice(at);
}

export function convertText(text: string, form: Form): string {
  return convertTables(readSource(text), form);
}
