/** Rows as RFC 4180 wants them, with a byte order mark so that Excel reads UTF-8. A cell that would be a formula is made text. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

function csvCell(text: string): string {
  const safe = /^[=+@\t\r]|^-(?!\s)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The lines of a Markdown table. */
export function markdownTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.map(markdownCell).join(" | ")} |`;
  return [line(headings), `|${" --- |".repeat(headings.length)}`, ...rows.map(line)];
}

/** Text that Markdown shows as it is, on one line. */
export function markdownCell(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]/g, "\\$&").replace(/\s+/g, " ");
}
