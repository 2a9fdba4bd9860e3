import type { Draft } from "../draft/draft.ts";
import { lineOf, lineStarts } from "../text/lines.ts";
import { matchesOf } from "../text/match.ts";
import { type Span, slice, span } from "../text/span.ts";
import { escapeMarkdown } from "./citation-card.ts";
import type { Term } from "./rename-term.ts";
import type { Words } from "./words.ts";

/** What an abbreviation stands for, where the draft introduces it and how often it is used, as Markdown. */
export function abbreviationCard(draft: Draft, term: Term, words: Words): string {
  const { introduced, name, places } = term;
  if (!introduced) return "";
  const line = lineOf(lineStarts(draft.text), introduced.from) + 1;
  const long = longForm(draft, introduced, name);
  const title = `**${escapeMarkdown(name)}**${long ? `: ${escapeMarkdown(long)}` : ""}`;
  return [title, words.introducedAt(line, places.length)].join("\n\n");
}

/** Where the line that introduces an abbreviation says its long form: the words before the bracket with its initials. */
function longForm(draft: Draft, introduced: Span, name: string): string | undefined {
  const bracket = draft.plain.lastIndexOf("(", introduced.from);
  const lineStart = draft.plain.lastIndexOf("\n", introduced.from) + 1;
  if (bracket < lineStart) return undefined;
  const before = slice(draft.plain, span(lineStart, bracket));
  const syllables = [...matchesOf(before, /\p{L}[\p{L}\p{M}]{0,30}/gu)];
  const letters = [...initials(name)];
  for (const count of [letters.length, letters.length + 1, letters.length + 2]) {
    const part = syllables.slice(-count);
    if (
      part.length !== count ||
      !readsAs(
        part.map(([text]) => text),
        letters,
      )
    )
      continue;
    return slice(draft.text, span(lineStart + (part[0]?.index ?? 0), bracket)).trim();
  }
  return undefined;
}

/** Only letters count: "GD&ĐT" is GDĐT. */
function initials(name: string): string {
  return name.replace(/[^\p{L}]/gu, "");
}

/** True if the letters are the syllables' first ones in order, the first and the last syllable among them. */
function readsAs(syllables: readonly string[], letters: readonly string[]): boolean {
  const first = syllables.map((syllable) => bare(syllable.charAt(0)));
  const wanted = letters.map(bare);
  if (first[0] !== wanted[0] || first.at(-1) !== wanted.at(-1)) return false;
  let at = 0;
  for (const letter of first) if (letter === wanted[at]) at++;
  return at === wanted.length;
}

/** The capital letter without tone or quality: "Ủ" and "U" are one, "Đ" and "D" are two. */
function bare(letter: string): string {
  return letter.toUpperCase().normalize("NFD").charAt(0);
}
