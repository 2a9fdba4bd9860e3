import type { Draft } from "../draft/draft.ts";
import type { TextEdit } from "../text/edit.ts";
import { span } from "../text/span.ts";
import { displayWidth } from "../text/width.ts";

/** Wider tables are not padded: their lines would only get longer. */
const WIDEST = 160;

interface TableLine {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Edits that align the columns of pipe tables whose lines all begin and end with a bar. Other tables stay. */
export function tableEdits({ text, lines }: Draft): TextEdit[] {
  const edits: TextEdit[] = [];
  let block: TableLine[] = [];
  const close = () => {
    edits.push(...alignedLines(block));
    block = [];
  };
  for (const { span: where } of lines) {
    const line = text.slice(where.from, where.to);
    if (/^[ \t]*\|.*\|[ \t]*$/.test(line)) block.push({ ...where, text: line });
    else close();
  }
  close();
  return edits;
}

function alignedLines(block: readonly TableLine[]): TextEdit[] {
  const rows = block.map(({ text }) => cellsOf(text));
  const rule = rows[1];
  if (!rule || rule.length === 0 || !rule.every((cell) => /^:?-{1,200}:?$/.test(cell))) return [];
  // A row of another length is a fault that the author has to see as it is.
  if (rows.some((row) => row.length !== rule.length)) return [];
  const words = rows.filter((_, index) => index !== 1);
  const widths = rule.map((_, column) => Math.max(3, ...words.map((row) => displayWidth(row[column] ?? ""))));
  const total = widths.reduce((sum, width) => sum + width + 3, 1);
  const columns = total <= WIDEST ? widths : rule.map(() => 0);
  const indent = /^[ \t]*/.exec(block[0]?.text ?? "")?.[0] ?? "";
  return block.flatMap(({ from, to, text }, index) => {
    const cells = (rows[index] ?? []).map((cell, column) =>
      index === 1 ? dashes(cell, columns[column] ?? 0) : pad(cell, columns[column] ?? 0),
    );
    const line = `${indent}| ${cells.join(" | ")} |`;
    return line === text ? [] : [{ span: span(from, to), newText: line }];
  });
}

/** The cells of a line between its first and last bar, trimmed; "\|" is no bar. */
function cellsOf(line: string): string[] {
  const inner = line.trim().replace(/^\|/, "");
  const cells: string[] = [];
  let cell = "";
  for (let at = 0; at < inner.length; at++) {
    const character = inner[at] as string;
    if (character === "\\" && at + 1 < inner.length) cell += character + inner[++at];
    else if (character === "|") {
      cells.push(cell.trim());
      cell = "";
    } else cell += character;
  }
  // A last bar that is escaped ends no cell.
  return cell.trim() === "" ? cells : [];
}

function dashes(rule: string, width: number): string {
  const left = rule.startsWith(":") ? ":" : "";
  const right = rule.length > 1 && rule.endsWith(":") ? ":" : "";
  return left + "-".repeat(Math.max(3, width) - left.length - right.length) + right;
}

function pad(cell: string, width: number): string {
  return cell + " ".repeat(Math.max(0, width - displayWidth(cell)));
}
