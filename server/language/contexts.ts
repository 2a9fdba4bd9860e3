import { once } from "../text/once.ts";
import table from "./contexts.json" with { type: "json" };
import { isKnownPair } from "./pairs.ts";

/** What stands in a sequence of syllables beside syllables: a comma, any number. */
export const COMMA = ",";
export const NUMBER = "0";

/** Which syllable practically always stands at a place, told by the syllables around it. */
export interface Contexts {
  /** The number by which a syllable is asked for (its key, a comma or a number); undefined if the table has none such. */
  idOf(syllable: string): number | undefined;
  syllableOf(id: number): string;
  /** What stands between the two: after "phòng," more than one syllable is usual, elsewhere one or none. */
  between(left: number, right: number): readonly number[];
  /** What follows the two. */
  after(first: number, second: number): readonly number[];
  /** What precedes the two. */
  before(first: number, second: number): readonly number[];
  /** True if the two are met side by side in good texts, so far as the table needs to know. */
  isSeen(first: number, second: number): boolean;
}

/** True if two syllables (as `keyOf` of pairs gives them) are met side by side: a word of two, or seen often enough. */
export function areMet(first: string, second: string): boolean {
  if (isKnownPair(first, second)) return true;
  const { idOf, isSeen } = contexts();
  const [one, other] = [idOf(first), idOf(second)];
  return one !== undefined && other !== undefined && isSeen(one, other);
}

/** Reads the table that scripts/contexts.mjs writes. */
function readContexts(): Contexts {
  const syllables = table.syllables.split(" ");
  const ids = new Map(syllables.map((syllable, id) => [syllable, id]));
  const [before, between, after] = [table.before, table.between, table.after].map(unpack) as [
    Keys,
    Keys,
    Keys,
  ];
  // The longest list by far, and few drafts hold a doubt that it settles.
  const seen = once(() => unpack(table.seen));
  return {
    idOf: (syllable) => ids.get(syllable),
    syllableOf: (id) => syllables[id] ?? "",
    between: (left, right) => under(between, keyOf(left, right)),
    after: (first, second) => under(after, keyOf(first, second)),
    before: (first, second) => under(before, keyOf(first, second)),
    isSeen: (first, second) => has(seen(), keyOf(first, second)),
  };
}

/** Keys in ascending order. Numbers and a search by halves: read ten times faster than thousands of small lists. */
type Keys = Float64Array;

/** More than there are syllables: a key is a number in this base, its digits the numbers of two or three syllables. */
const BASE = 1 << 14;

/** The key of syllables by their numbers; three fill 42 bits. */
export function keyOf(first: number, second: number, third?: number): number {
  const pair = first * BASE + second;
  return third === undefined ? pair : pair * BASE + third;
}

/** Keys as text: each as its distance from the one before, in base 36. */
export function pack(keys: Iterable<number>): string {
  const sorted = [...new Set(keys)].sort((a, b) => a - b);
  return sorted.map((key, at) => (key - (sorted[at - 1] ?? 0)).toString(36)).join(" ");
}

function unpack(packed: string): Keys {
  let key = 0;
  return Float64Array.from(packed.split(" "), (distance) => {
    key += Number.parseInt(distance, 36);
    return key;
  });
}

const NONE: readonly number[] = [];

/** The last digits of the keys that begin with a pair. */
function under(keys: Keys, pair: number): readonly number[] {
  const from = firstFrom(keys, pair * BASE);
  const to = firstFrom(keys, (pair + 1) * BASE);
  return from === to ? NONE : Array.from(keys.subarray(from, to), (key) => key % BASE);
}

function has(keys: Keys, key: number): boolean {
  return keys[firstFrom(keys, key)] === key;
}

/** Where the first key stands that is not below the one given. */
function firstFrom(keys: Keys, least: number): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The bundled table, unpacked when it is first asked for. */
export const contexts = once(readContexts);
