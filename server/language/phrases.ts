import type { Draft } from "../draft/draft.ts";
import type { Prose, Word } from "../draft/prose.ts";
import { likeCase } from "../text/case.ts";
import { groupBy } from "../text/group.ts";
import { once } from "../text/once.ts";
import { type Span, span } from "../text/span.ts";

/** A phrase to look for, and what must stand or must not stand beside it (regular expressions). */
export interface PhraseRow {
  readonly wrong: string;
  readonly right: string;
  /** False where the phrase may be right after all: at most a hint. */
  readonly sure?: boolean;
  /** True if only these very letters count, capitals included. */
  readonly case?: boolean;
  readonly before?: string;
  readonly after?: string;
  readonly notBefore?: string;
  readonly notAfter?: string;
}

interface Entry<Row> {
  readonly row: Row;
  /** Its words in lower case: a cheap test before the expressions. */
  readonly words: readonly string[];
  /** Made when the words are first met: of hundreds of phrases a draft holds a few. */
  readonly expressions: () => Expressions;
}

interface Expressions {
  readonly pattern: RegExp;
  readonly before: RegExp | undefined;
  readonly after: RegExp | undefined;
  readonly notBefore: RegExp | undefined;
  readonly notAfter: RegExp | undefined;
}

/** Phrases by their first word, in lower case: one look-up a word, whatever the length of the table. */
export type PhraseIndex<Row> = ReadonlyMap<string, readonly Entry<Row>[]>;

/** Makes the index of a table once, when the module loads. */
export function indexPhrases<Row extends PhraseRow>(rows: readonly Row[]): PhraseIndex<Row> {
  const entries = rows.map((row): Entry<Row> => {
    const words = row.wrong.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return { row, words, expressions: once(() => expressionsOf(row)) };
  });
  return groupBy(entries, ({ words: [first = ""] }) => first);
}

function expressionsOf(row: PhraseRow): Expressions {
  const flags = row.case ? "u" : "iu";
  const regExp = (source: string | undefined, head = "", tail = ""): RegExp | undefined =>
    source === undefined ? undefined : new RegExp(`${head}(?:${source})${tail}`, flags);
  return {
    pattern: new RegExp(`^${patternOf(row.wrong)}(?![\\p{L}\\p{N}])`, flags),
    before: regExp(row.before),
    after: regExp(row.after, "^\\s?"),
    notBefore: regExp(row.notBefore, "(?<![\\p{L}\\p{N}])"),
    notAfter: regExp(row.notAfter, "", "(?![\\p{L}\\p{N}])"),
  };
}

/** A phrase where it stands. */
export interface FoundPhrase<Row> {
  readonly row: Row;
  readonly span: Span;
  readonly prose: Prose;
  /** Index of its first word in `prose.words`. */
  readonly at: number;
}

/** Every phrase of the table in the prose of a draft, the first row that fits at each word. */
export function* findPhrases<Row extends PhraseRow>(
  draft: Draft,
  index: PhraseIndex<Row>,
): Generator<FoundPhrase<Row>> {
  for (const prose of draft.prose) {
    for (const [at, word] of prose.words.entries()) {
      const entries = index.get(word.lower);
      const found = entries && firstOf(draft, prose, at, entries);
      if (found) yield { ...found, prose, at };
    }
  }
}

function firstOf<Row extends PhraseRow>(
  draft: Draft,
  prose: Prose,
  at: number,
  entries: readonly Entry<Row>[],
): { row: Row; span: Span } | undefined {
  const { plain } = draft;
  const word = prose.words[at] as Word;
  for (const { row, words, expressions } of entries) {
    if (!words.every((each, index) => prose.words[at + index]?.lower === each)) continue;
    const fits = expressions();
    const rest = plain.slice(word.from, Math.min(word.from + 120, prose.span.to));
    const match = fits.pattern.exec(rest);
    if (!match) continue;
    const where = span(word.from, word.from + match[0].length);
    const before = plain.slice(Math.max(prose.span.from, where.from - 40), where.from).replace(/\n/g, " ");
    const after = plain.slice(where.to, Math.min(where.to + 60, prose.span.to)).replace(/\n/g, " ");
    if (/[/_@]$/.test(before) || /^[/_@]/.test(after)) continue;
    if (fits.before && !fits.before.test(before)) continue;
    if (fits.after && !fits.after.test(after)) continue;
    if (fits.notBefore?.test(before) || fits.notAfter?.test(after)) continue;
    return { row, span: where };
  }
  return undefined;
}

/** Spaces of the phrase stand for one or two spaces or a line break; everything else for itself. */
function patternOf(phrase: string): string {
  return phrase
    .normalize("NFC")
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/, ?| /g, (gap) => (gap.startsWith(",") ? "\\s?,\\s{0,2}" : "\\s{1,2}"));
}

/**
 * The smallest change that makes the right phrase of the one found, with the capitals of what stands there.
 * @param found the phrase as it stands in the text
 */
export function smallestEdit(
  found: string,
  right: string,
  where: Span,
  exact = false,
): { span: Span; newText: string } {
  const wanted = exact ? right : likeCase(found, right);
  let head = 0;
  while (head < found.length && head < wanted.length && found[head] === wanted[head]) head++;
  let tail = 0;
  const most = Math.min(found.length, wanted.length) - head;
  while (tail < most && found.at(-1 - tail) === wanted.at(-1 - tail)) tail++;
  return {
    span: span(where.from + head, where.to - tail),
    newText: wanted.slice(head, wanted.length - tail),
  };
}
