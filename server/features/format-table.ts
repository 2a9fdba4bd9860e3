import type { Draft } from "../draft/draft.ts";
import type { TextEdit } from "../text/edit.ts";
import { slice, span } from "../text/span.ts";
import { alignedCells } from "./table-align.ts";

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
    const line = slice(text, where);
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
  const cells = alignedCells(rows.map((row, at) => ({ kind: at === 1 ? "rule" : "row", cells: row })));
  const indent = /^[ \t]*/.exec(block[0]?.text ?? "")?.[0] ?? "";
  return block.flatMap(({ from, to, text }, at) => {
    const line = `${indent}| ${(cells[at] ?? []).join(" | ")} |`;
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
