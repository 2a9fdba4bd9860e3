import type { Knowledge } from "../citations/knowledge.ts";
import type { Draft } from "../draft/draft.ts";
import { type Span, slice, span } from "../text/span.ts";
import { actsOf } from "./citation-acts.ts";
import { definedAbbreviations, unitNames } from "./rename-term.ts";
import { statusOn } from "./review.ts";

/** What a stretch of the text is. */
export interface Token {
  readonly span: Span;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

export const TOKEN_TYPES = ["citation", "abbreviation", "date", "unit"] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];

/** known: in the bundled base. unknown: not there, which is no fault. deprecated: not in force any more on the draft's day. */
export const TOKEN_MODIFIERS = ["known", "unknown", "deprecated"] as const;
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** Citations, defined abbreviations, dates and units in text order; none overlaps another or runs over a line end. */
export function semanticTokens(draft: Draft, knowledge: Knowledge, today: string): Token[] {
  const tokens: Token[] = [
    ...citations(draft, knowledge, draft.issued ?? today),
    ...draft.dates.map(({ span: where }) => ({ span: where, type: "date" as const, modifiers: [] })),
    ...definedAbbreviations(draft).flatMap(({ places }) =>
      places.map((where) => ({ span: where, type: "abbreviation" as const, modifiers: [] })),
    ),
    ...unitsInCells(draft),
  ];
  return apart(tokens.flatMap((token) => byLine(draft.text, token)));
}

function citations(draft: Draft, knowledge: Knowledge, day: string): Token[] {
  return draft.citations.flatMap((citation): Token[] => {
    const where = citation.numberSpan ?? citation.name;
    const acts = citation.self ? undefined : actsOf(draft, citation, knowledge);
    if (!where || !acts) return [];
    const isExpired = acts.length > 0 && acts.every((act) => statusOn(act, knowledge, day) === "expired");
    const modifiers = acts.length === 0 ? ["unknown" as const] : ["known" as const];
    return [
      { span: where, type: "citation", modifiers: isExpired ? [...modifiers, "deprecated"] : modifiers },
    ];
  });
}

/** Units where they are named as such: in the cells of the plan tables. */
function unitsInCells(draft: Draft): Token[] {
  const names = unitNames(draft);
  return draft.plans.flatMap(({ tasks }) =>
    tasks.flatMap(({ cells }) =>
      [cells.lead, cells.support].flatMap((cell) => (cell ? unitsIn(draft, cell.span, names) : [])),
    ),
  );
}

function unitsIn(draft: Draft, where: Span, names: readonly string[]): Token[] {
  const text = slice(draft.plain, where);
  return names.flatMap((name) => {
    const at = text.indexOf(name);
    const from = where.from + at;
    return at < 0 ? [] : [{ span: span(from, from + name.length), type: "unit" as const, modifiers: [] }];
  });
}

/** An editor draws a token on one line only. */
function byLine(text: string, token: Token): Token[] {
  const parts: Token[] = [];
  let from = token.span.from;
  while (from < token.span.to) {
    const end = text.indexOf("\n", from);
    const to = end < 0 || end > token.span.to ? token.span.to : end;
    if (to > from) parts.push({ ...token, span: span(from, to) });
    from = to + 1;
  }
  return parts;
}

function apart(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let end = 0;
  for (const token of [...tokens].sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to)) {
    if (token.span.from < end) continue;
    kept.push(token);
    end = token.span.to;
  }
  return kept;
}
