import { COMMA, keyOf, pack } from "../server/language/contexts.ts";
import { isNear } from "../server/language/nearness.ts";
import table from "../server/language/pairs.json" with { type: "json" };
import { isKnownPair, skeletonOf } from "../server/language/pairs.ts";
import { isSyllable } from "../server/language/syllable.ts";

/** A context counts if its three syllables are met so often together … */
const OFTEN = 200;
/** … and the syllable asked for stands in it in so many of all cases … */
const SHARE = 0.65;
/** … in a list of two ("phòng, chống") of fewer, for a comma may be followed by much … */
const SHARE_IN_LIST = 0.15;
/** … and makes a word with a neighbour, or is met beside it as often as this. */
const BOUND = 1000;
/** A pair that looks like a slip of another is none if it is met at least once in so many cases of the other. */
const RARER = 300;

type Counts = ReadonlyMap<string, number>;

/** The text of contexts.json from tables of counts ("syllables TAB count" a line). */
export function packContexts(unigrams: string, bigrams: string, trigrams: string): string {
  const [singles, pairs, triples] = [unigrams, bigrams, trigrams].map(countsOf) as [Counts, Counts, Counts];
  const sure = [...sureTriples(pairs, triples)];
  const syllables: string[] = [];
  const ids = new Map<string, number>();
  const idOf = (syllable: string): number => {
    const id = ids.get(syllable) ?? syllables.push(syllable) - 1;
    ids.set(syllable, id);
    return id;
  };
  const numbered = sure.map(({ first, second, third, places }) => ({
    ids: [idOf(first), idOf(second), idOf(third)] as const,
    places,
  }));
  const at = (place: number) => numbered.filter(({ places }) => places & place).map((each) => each.ids);
  const seen = [...alsoSeen(singles, pairs, sure)].sort().map((pair) => pair.split(" ").map(idOf));
  const table = {
    source:
      "Đếm từ khoảng 36 triệu âm tiết văn bản pháp luật và hành chính công bố (pháp điển, luật, nghị định, thông tư, quyết định, báo cáo) đến năm 2026; chỉ giữ bộ ba âm tiết gặp từ 200 lần, không giữ câu chữ. Viết bởi scripts/contexts.mjs; các khóa: xem server/language/contexts.ts",
    asOf: "2026-11-21",
    before: pack(at(1).map(([first, second, third]) => keyOf(second, third, first))),
    between: pack(at(2).map(([first, second, third]) => keyOf(first, third, second))),
    after: pack(at(4).map(([first, second, third]) => keyOf(first, second, third))),
    seen: pack([
      ...numbered.flatMap(({ ids: [first, second, third] }) => [keyOf(first, second), keyOf(second, third)]),
      ...seen.map(([a = 0, b = 0]) => keyOf(a, b)),
    ]),
    syllables: syllables.join(" "),
  };
  return `${JSON.stringify(table, null, 1)}\n`;
}

function countsOf(tsv: string): Counts {
  return new Map(
    tsv
      .trimEnd()
      .split("\n")
      .map((line) => {
        const at = line.lastIndexOf("\t");
        return [line.slice(0, at), Number(line.slice(at + 1))];
      }),
  );
}

interface Triple {
  readonly first: string;
  readonly second: string;
  readonly third: string;
  /** From which places the syllable is sure: 1 the first, 2 the second, 4 the third. */
  readonly places: number;
}

const LETTERS = /^\p{L}{2,7}$/u;

/** What may be asked for: a syllable, not an abbreviation. */
function isWord(token: string): boolean {
  return LETTERS.test(token) && isSyllable(token);
}

function* sureTriples(pairs: Counts, triples: Counts): Generator<Triple> {
  const words = new Set(
    Object.entries(table.words).flatMap(([first, seconds]) =>
      seconds.split(" ").map((each) => `${first} ${each}`),
    ),
  );
  const isBound = (pair: string): boolean => words.has(pair) || (pairs.get(pair) ?? 0) >= BOUND;
  const totals = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()] as const;
  const contextsOf = ([a, b, c]: readonly string[]) => [`${b} ${c}`, `${a} ${c}`, `${a} ${b}`] as const;
  for (const [triple, count] of triples) {
    contextsOf(triple.split(" ")).forEach((context, place) => {
      totals[place]?.set(context, (totals[place]?.get(context) ?? 0) + count);
    });
  }
  for (const [triple, count] of [...triples].sort()) {
    const [first = "", second = "", third = ""] = triple.split(" ");
    if (count < OFTEN) continue;
    const contexts = contextsOf([first, second, third]);
    const share = second === COMMA && count >= BOUND ? SHARE_IN_LIST : SHARE;
    const isSure = (place: number): boolean =>
      count >= share * (totals[place]?.get(contexts[place] ?? "") ?? 0);
    const [before, after] = [isBound(`${first} ${second}`), isBound(`${second} ${third}`)];
    let places = 0;
    if (isWord(first) && before && isSure(0)) places |= 1;
    if (isWord(second) && (before || after) && isSure(1)) places |= 2;
    if (isWord(third) && after && isSure(2)) places |= 4;
    if (places) yield { first, second, third, places };
  }
}

/**
 * Pairs met in good texts that look like a slip of a pair in the triples. Of the two pairs a slip between two syllables
 * would make, one is enough to say that it is none.
 */
function alsoSeen(singles: Counts, pairs: Counts, triples: readonly Triple[]): Set<string> {
  const inTriples = new Set(
    triples.flatMap(({ first, second, third }) => [`${first} ${second}`, `${second} ${third}`]),
  );
  const vocabulary = [...singles.keys()].filter((each) => LETTERS.test(each));
  const nearOnes = new Map<string, readonly string[]>();
  const near = (syllable: string): readonly string[] => {
    const known = nearOnes.get(syllable) ?? vocabulary.filter((each) => isNear(each, syllable));
    nearOnes.set(syllable, known);
    return known;
  };
  const isSeen = (pair: string, rival: string): boolean =>
    (pairs.get(pair) ?? 0) * RARER >= Math.max(pairs.get(rival) ?? 0, 1);
  // The texts that were counted have slips of their own: a pair that differs by marks alone from a common one.
  const isMisprint = (a: string, b: string): boolean => {
    const rivals = [
      ...near(a)
        .filter((each) => skeletonOf(each) === skeletonOf(a))
        .map((each) => `${each} ${b}`),
      ...near(b)
        .filter((each) => skeletonOf(each) === skeletonOf(b))
        .map((each) => `${a} ${each}`),
    ];
    return rivals.some((rival) => !isSeen(`${a} ${b}`, rival));
  };
  const found = new Set<string>();
  for (const { first, second, third, places } of triples) {
    if (places & 1)
      for (const x of near(first))
        if (isSeen(`${x} ${second}`, `${first} ${second}`)) found.add(`${x} ${second}`);
    if (places & 4)
      for (const x of near(third))
        if (isSeen(`${second} ${x}`, `${second} ${third}`)) found.add(`${second} ${x}`);
  }
  for (const { first, second, third, places } of triples) {
    for (const x of places & 2 ? near(second) : []) {
      const [left, right] = [`${first} ${x}`, `${x} ${third}`];
      if ([left, right].some((pair) => found.has(pair) || inTriples.has(pair))) continue;
      if (isSeen(left, `${first} ${second}`)) found.add(left);
      else if (isSeen(right, `${second} ${third}`)) found.add(right);
    }
  }
  for (const pair of found) {
    const [a = "", b = ""] = pair.split(" ");
    if (inTriples.has(pair) || isKnownPair(a, b) || isMisprint(a, b)) found.delete(pair);
  }
  return found;
}
