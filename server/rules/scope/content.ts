import type { Draft } from "../../draft/draft.ts";
import { regionOf } from "../../draft/regions.ts";
import type { Report } from "../rule.ts";
import { isWholeDocument } from "../support.ts";

/** A part of the text that a type usually has, and the words by which it is known. */
export interface Part {
  readonly part: string;
  /** A regular expression, matched in any case. */
  readonly words: string;
}

/**
 * The parts that `where` does not speak of, in one report on the type line. A draft without a closing is still being
 * written and is not asked.
 */
export function* missingParts(draft: Draft, parts: readonly Part[], where: string): Generator<Report> {
  const { type, typeSpan } = draft.title;
  if (!isWholeDocument(draft) || !typeSpan || !type) return;
  if (!draft.recipients || draft.signatures.length === 0) return;
  const missing = parts.filter(({ words }) => !new RegExp(words, "iu").test(where)).map(({ part }) => part);
  if (missing.length > 0) yield { span: typeSpan, message: `${type.name} chưa có ${missing.join(", ")}.` };
}

/** The text from the type line to the end of the main part. */
export function bodyOf({ title, plain, main }: Draft): string {
  const from = title.typeSpan?.to ?? 0;
  return plain.slice(from, Math.max(from, main.to));
}

/** The headings of the main part, units of Roman number among them, one a line; empty if it has none. */
export function headingsOf(draft: Draft): string {
  const titles = draft.allSections
    .filter((section) => (section.heading || section.kind === "roman") && regionOf(draft, section.span) === 0)
    .map(({ title }) => title);
  const bare = draft.paragraphs.filter(({ heading, span }) => heading && regionOf(draft, span) === 0);
  return [...titles, ...bare.map(({ body }) => body)]
    .map(({ from, to }) => draft.plain.slice(from, Math.min(to, from + 300)))
    .join("\n");
}
