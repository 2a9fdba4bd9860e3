import { TONE_FIRST } from "../conventions/fold.ts";
import { once, remembered } from "../text/once.ts";
import table from "./pairs.json" with { type: "json" };
import { soundsLike } from "./syllable.ts";

type Packed = Readonly<Record<string, string>>;

/** Words of two syllables that office and legal texts write all the time. */
const words = once((): readonly string[] => unpack(table.words));

/** The words that are written alike when all marks are taken away: "giao", "duc" → ["giáo dục"]. */
const bySkeleton = once(() => groupBySkeleton(words()));

/** What the ear takes for a word: "kiễm", "tra" → ["kiểm tra"], "trương", "trình" → ["chương trình"]. */
const bySound = once(() => groupBySound(words()));

/**
 * True if the two syllables (as `keyOf` gives them) are met side by side in good texts: a word, or a pair that looks like
 * one but for a mark and is right all the same ("cơ số" beside "cơ sở").
 */
export const isKnownPair = lookUp(table.words, table.alsoSeen);

/**
 * The words that the pair may stand for: one of the two syllables sounds alike in part of the country, or else has other
 * marks. Empty for a known pair.
 * @param bare gives a syllable without marks; a caller that asks for a whole draft passes one that remembers
 */
export function likelyWords(
  first: string,
  second: string,
  bare: (syllable: string) => string = skeletonOf,
): readonly string[] {
  if (isKnownPair(first, second)) return [];
  const heard = bySound().get(first)?.get(second);
  if (heard) return heard;
  const alike = bySkeleton().get(bare(first))?.get(bare(second));
  return alike === undefined
    ? []
    : alike.filter((word) => word.startsWith(`${first} `) !== word.endsWith(` ${second}`));
}

/** The one word that two syllables without any mark stand for, typed with the Vietnamese keyboard off: "quan ly". */
export function unmarkedWord(first: string, second: string): string | undefined {
  if (!/^[a-z]+$/.test(first + second) || isKnownPair(first, second)) return undefined;
  const [word, other] = bySkeleton().get(first)?.get(second) ?? [];
  return other === undefined ? word : undefined;
}

/** A syllable as it is looked up: lower case, tone mark in the older place (hòa, ủy). */
export function keyOf(syllable: string): string {
  const lower = syllable.toLowerCase();
  const end = TONE_FIRST.get(lower.slice(-2));
  return end && !lower.startsWith("q") ? lower.slice(0, -2) + end : lower;
}

/** A syllable without any mark: "đầy" → "day". */
export function skeletonOf(syllable: string): string {
  return syllable.replace(/đ/g, "d").normalize("NFD").replace(/\p{M}/gu, "");
}

function unpack(packed: Packed): string[] {
  return Object.entries(packed).flatMap(([first, seconds]) =>
    seconds.split(" ").map((second) => `${first} ${second}`),
  );
}

/** Looks pairs up in tables; what follows a syllable is unpacked when that syllable is first asked for. */
function lookUp(...tables: readonly Packed[]): (first: string, second: string) => boolean {
  const unpacked = new Map<string, ReadonlySet<string>>();
  return (first, second) => {
    const known = unpacked.get(first);
    if (known) return known.has(second);
    const seconds = tables.flatMap((each) =>
      Object.hasOwn(each, first) ? (each[first] ?? "").split(" ") : [],
    );
    if (seconds.length > 0) unpacked.set(first, new Set(seconds));
    return seconds.includes(second);
  };
}

type Grouped = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

function groupBySkeleton(all: readonly string[]): Grouped {
  const bare = remembered(skeletonOf);
  return grouped(
    all.map((word): Entry => {
      const [first, second] = syllablesOf(word);
      return [bare(first), bare(second), word];
    }),
  );
}

function groupBySound(all: readonly string[]): Grouped {
  const alike = remembered(soundsLike);
  return grouped(
    all.flatMap((word): Entry[] => {
      const [first, second] = syllablesOf(word);
      return [
        ...alike(first).map((heard): Entry => [heard, second, word]),
        ...alike(second).map((heard): Entry => [first, heard, word]),
      ];
    }),
  );
}

type Entry = readonly [first: string, second: string, word: string];

function grouped(entries: Iterable<Entry>): Grouped {
  const groups = new Map<string, Map<string, string[]>>();
  for (const [first, second, word] of entries) {
    const group = groups.get(first) ?? new Map<string, string[]>();
    groups.set(first, group);
    group.set(second, [...(group.get(second) ?? []), word]);
  }
  return groups;
}

function syllablesOf(word: string): [first: string, second: string] {
  const [first = "", second = ""] = word.split(" ");
  return [first, second];
}

const NONE: readonly string[] = [];

/** What precedes each syllable in a word of two. */
const before = once((): ReadonlyMap<string, readonly string[]> => {
  const all = new Map<string, string[]>();
  for (const [first, second] of words().map(syllablesOf)) {
    const known = all.get(second);
    if (known) known.push(first);
    else all.set(second, [first]);
  }
  return all;
});

/** The syllables that make a word with the one behind them: "quan" → "cơ", "liên" … */
export function firstsBefore(second: string): readonly string[] {
  return before().get(second) ?? NONE;
}

/** The syllables that make a word with the one before them: "cơ" → "quan", "sở" … */
export function secondsAfter(first: string): readonly string[] {
  return Object.hasOwn(table.words, first) ? ((table.words as Packed)[first] ?? "").split(" ") : NONE;
}
