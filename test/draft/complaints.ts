import { check } from "../../server/check.ts";
import type { Draft } from "../../server/draft/draft.ts";
import { rules } from "../../server/rules/index.ts";
import { context, draftOf } from "../check/judge.ts";

/** What is wrong with how a text is read and judged: a rule that throws, a span outside the text. Empty if all is well. */
export function complaints(text: string): string[] {
  const draft = draftOf(text);
  const { findings, failures } = check(draft, context, rules);
  return [
    ...failures.map(({ rule, error }) => `${rule.id} threw ${error instanceof Error ? error.stack : error}`),
    ...strayNodes(draft),
    ...findings.flatMap(({ rule, ...report }) => strays(report, rule.id, draft.text.length)),
  ];
}

function strayNodes(draft: Draft): string[] {
  const { source, text, plain, ...parts } = draft;
  const length = plain.length === text.length ? [] : ["the copy for matching has another length"];
  return [...length, ...strays(parts, "draft", text.length)];
}

/** Every `{ from, to }` in a value that does not lie within 0…length, with the way to it. */
function strays(value: unknown, path: string, length: number, seen = new Set<unknown>()): string[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  const { from, to } = value as { from?: unknown; to?: unknown };
  if (typeof from === "number" && typeof to === "number" && !(0 <= from && from <= to && to <= length)) {
    return [`${path}: ${from}–${to} in a text of ${length}`];
  }
  return Object.entries(value).flatMap(([key, part]) => strays(part, `${path}.${key}`, length, seen));
}
