import type { Draft } from "../../draft/draft.ts";
import type { Report } from "../rule.ts";
import { isWholeDocument } from "../support.ts";
import table from "./type-content.json" with { type: "json" };

/**
 * The parts that the draft's type usually has and this draft has not, in one report on the type line.
 * A draft without a closing is still being written and is not asked.
 */
export function* missingParts(draft: Draft, list: "parts" | "sections"): Generator<Report> {
  const { type, typeSpan } = draft.title;
  if (!isWholeDocument(draft) || !typeSpan || !type) return;
  if (!draft.recipients || draft.signatures.length === 0) return;
  const body = draft.plain.slice(typeSpan.to, Math.max(typeSpan.to, draft.main.to));
  const missing = table[list]
    .filter((row) => row.type === type.name && !new RegExp(row.words, "iu").test(body))
    .map(({ part }) => part);
  if (missing.length > 0) yield { span: typeSpan, message: `${type.name} chưa có ${missing.join(", ")}.` };
}
