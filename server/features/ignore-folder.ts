import { applyEdits, findNodeAtLocation, modify, parseTree } from "jsonc-parser";
import { oneLine } from "../text/lines.ts";

/**
 * The text of a vanthu.json in which a rule is off, with the reason as a comment above its line. `before` is the file as
 * it stands; undefined or blank: a new one. Undefined if the file is no JSON: it is then not ours to mend.
 */
export function switchOffInFolder(
  before: string | undefined,
  rule: string,
  reason: string,
): string | undefined {
  const text = before === undefined || before.trim() === "" ? "{}\n" : before;
  const errors: never[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  if (errors.length > 0 || tree?.type !== "object") return undefined;
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol };
  const after = applyEdits(text, modify(text, ["rules", rule], "off", { formattingOptions }));
  const note = oneLine(reason).slice(0, 200);
  const result = parseTree(after, [], { allowTrailingComma: true });
  const property = result && findNodeAtLocation(result, ["rules", rule])?.parent;
  if (note === "" || !property) return after;
  const line = after.lastIndexOf("\n", property.offset) + 1;
  const indent = after.slice(line, property.offset);
  // A file written on one line has no place for a comment of its own.
  if (indent.trim() !== "") return after;
  return `${after.slice(0, line)}${indent}// ${note}${eol}${after.slice(line)}`;
}
