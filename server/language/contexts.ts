import { gunzipSync } from "fflate";
import table from "./contexts.json" with { type: "json" };

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

/**
 * Unpacks the table (written by scripts/contexts.mjs). Its lines: "first", under it "\tsecond 7third 4third …",
 * the digit telling which of the three is sure (1 the first, 2 the second, 4 the third), then an empty line, then
 * "first second second …": pairs that look like a slip and are none.
 */
function readContexts(): Contexts {
  const ids = new Map<string, number>();
  const syllables: string[] = [];
  const intern = (syllable: string): number => {
    const known = ids.get(syllable);
    if (known !== undefined) return known;
    ids.set(syllable, syllables.length);
    return syllables.push(syllable) - 1;
  };
  const [before, between, after, seen] = [new Index(), new Index(), new Index(), new Index()];
  const [triples = "", pairs = ""] = unpack(table.packed).split("\n\n");
  let first = 0;
  for (const line of triples.split("\n")) {
    if (!line.startsWith("\t")) {
      first = intern(line);
      continue;
    }
    const [b = "", ...thirds] = line.slice(1).split(" ");
    const second = intern(b);
    seen.add(first, second);
    for (const each of thirds) {
      const third = intern(each.slice(1));
      const places = Number(each[0]);
      seen.add(second, third);
      if (places & 1) before.add(second, third, first);
      if (places & 2) between.add(first, third, second);
      if (places & 4) after.add(first, second, third);
    }
  }
  for (const line of pairs.split("\n")) {
    const [a = 0, ...seconds] = line.split(" ").map(intern);
    for (const second of seconds) seen.add(a, second);
  }
  return {
    idOf: (syllable) => ids.get(syllable),
    syllableOf: (id) => syllables[id] ?? "",
    between: (left, right) => between.get(left, right),
    after: (first, second) => after.get(first, second),
    before: (first, second) => before.get(first, second),
    isSeen: (first, second) => seen.has(first, second),
  };
}

const NONE: readonly number[] = [];

/** More than there are syllables. */
const MOST = 1 << 14;

/** Numbers by two syllables. One sorted list is made in half the time of a map with its thousands of small lists. */
class Index {
  readonly #added: number[] = [];
  #sorted: Float64Array | undefined;

  add(first: number, second: number, value = 0): void {
    this.#added.push((first * MOST + second) * MOST + value);
  }

  get(first: number, second: number): readonly number[] {
    const [sorted, from] = [this.#entries(), (first * MOST + second) * MOST];
    const entries = sorted.subarray(firstFrom(sorted, from), firstFrom(sorted, from + MOST));
    return entries.length === 0 ? NONE : Array.from(entries, (entry) => entry - from);
  }

  has(first: number, second: number): boolean {
    const [sorted, from] = [this.#entries(), (first * MOST + second) * MOST];
    return (sorted[firstFrom(sorted, from)] ?? Infinity) < from + MOST;
  }

  #entries(): Float64Array {
    this.#sorted ??= Float64Array.from(this.#added).sort();
    return this.#sorted;
  }
}

/** Where the first number stands that is not below the one given. */
function firstFrom(sorted: Float64Array, least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The bundled table, unpacked when it is first asked for. */
export const contexts = once(readContexts);

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function unpack(packed: string): string {
  return new TextDecoder().decode(gunzipSync(bytesOf(packed)));
}

const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The bytes of a text in base64: the core knows no `atob`. */
function bytesOf(base64: string): Uint8Array {
  const letters = base64.replace(/=+$/, "");
  const bytes = new Uint8Array((letters.length * 3) >> 2);
  const values = new Uint8Array(128);
  for (let value = 0; value < BASE64.length; value++) values[BASE64.charCodeAt(value)] = value;
  let bits = 0;
  for (let at = 0, byte = 0; at < letters.length; at++) {
    bits = ((bits << 6) | (values[letters.charCodeAt(at)] ?? 0)) & 0xffffff;
    if (at % 4 > 0) bytes[byte++] = (bits >> (6 - 2 * (at % 4))) & 0xff;
  }
  return bytes;
}
