import { type Cell, readTables, type Table } from "../../server/draft/table.ts";
import { readSource, type Source } from "../../server/text/source.ts";

export type Form = Table["form"];
export const FORMS: readonly Form[] = ["pipes", "tabs", "html"];

/** The text with every table written in another form; rows cut by a page break come out whole. */
export function convertTables(source: Source, form: Form): string {
  let text = "";
  let at = 0;
  for (const table of readTables(source)) {
    text += source.text.slice(at, table.span.from) + writeTable(table, form);
    at = table.span.to;
  }
  return text + source.text.slice(at);
}

export function convertText(text: string, form: Form): string {
  return convertTables(readSource(text), form);
}

function writeTable(table: Table, form: Form): string {
  const rows = table.rows.map((row) => row.cells);
  const heading = table.heading.length > 0 ? [table.heading] : [];
  if (form === "html") {
    const tr = (cells: readonly Cell[], tag: string): string =>
      `<tr>${cells.map((cell) => `<${tag}${cell.columns > 1 ? ` colspan="${cell.columns}"` : ""}>${html(cell)}</${tag}>`).join("")}</tr>`;
    const head = heading.map((cells) => `<thead>\n${tr(cells, "th")}\n</thead>\n`).join("");
    return `<table>\n${head}${rows.map((cells) => tr(cells, "td")).join("\n")}\n</table>`;
  }
  const lines = [...heading, ...rows];
  if (form === "tabs")
    return lines
      .map((cells) =>
        cells.map((cell) => (cell.lines.length > 1 ? html(cell) : escaped(cell.text))).join("\t"),
      )
      .join("\n");
  const pipes = lines.map(
    (cells) => `| ${cells.map((cell) => cell.lines.map(piped).join("<br>")).join(" | ")} |`,
  );
  const rule = `|${table.heading.map(() => "---|").join("")}`;
  return [...pipes.slice(0, 1), rule, ...pipes.slice(1)].join("\n");
}

function html(cell: Cell): string {
  return cell.lines.length > 1
    ? cell.lines.map((line) => `<p>${escaped(line)}</p>`).join(" ")
    : escaped(cell.text);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function piped(text: string): string {
  return escaped(text).replace(/[\\|*_]/g, "\\$&");
}
