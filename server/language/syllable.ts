import table from "./syllables.json" with { type: "json" };

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const initials = words(table.initials);
const rhymes = words(table.rhymes);
const stops = words(table.stops);
const frontOnly = words(table.frontOnly);
const backOnly = words(table.backOnly);
const borrowed = words(table.borrowed);

/** The five tone marks as combining characters: huyền, sắc, ngã, hỏi, nặng. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * True if the letters can be one Vietnamese syllable: initial, rhyme, tone, and the tone over the right vowel; or a
 * borrowed one that breaks the spelling ("nguồn gen").
 */
export function isSyllable(syllable: string): boolean {
  if (borrowed.has(syllable.toLowerCase())) return true;
  const decomposed = syllable.toLowerCase().normalize("NFD");
  const tones = decomposed.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const base = decomposed.replace(TONES, "").normalize("NFC");
  const parts = partsOf(base);
  if (!parts) return false;
  const tone = tones[0];
  const isStopped = [...stops].some((stop) => parts.rhyme.endsWith(stop));
  if (isStopped && tone !== "\u0301" && tone !== "\u0323") return false;
  return (
    tone === undefined ||
    placesOf(base, parts).some((place) => withTone(base, place, tone) === syllable.toLowerCase())
  );
}

/** The same letters and tone with the tone over the right vowel, if that makes a syllable: "ngừơi" → "người". */
export function toneMoved(syllable: string): string | undefined {
  const lower = syllable.toLowerCase();
  const decomposed = lower.normalize("NFD");
  const tones = decomposed.match(TONES) ?? [];
  if (tones.length !== 1) return undefined;
  const base = decomposed.replace(TONES, "").normalize("NFC");
  const parts = partsOf(base);
  const place = parts && placesOf(base, parts)[0];
  if (place === undefined) return undefined;
  const moved = withTone(base, place, tones[0] as string);
  return moved !== lower && isSyllable(moved) ? moved : undefined;
}

const HOI_NGA: readonly (readonly [string, string])[] = [
  ["\u0309", "\u0303"],
  ["\u0303", "\u0309"],
];

/** "ch tr" → ["ch", "tr"] and ["tr", "ch"]: written for one another, both ways. */
function bothWays(pairs: readonly string[]): readonly (readonly [string, string])[] {
  return pairs.flatMap((pair): (readonly [string, string])[] => {
    const [one = "", other = ""] = pair.split(" ");
    return [
      [one, other],
      [other, one],
    ];
  });
}

const INITIALS_ALIKE = bothWays(table.soundAlike);
const RHYMES_ALIKE = bothWays(table.rhymesAlike);

/**
 * What part of the country hears as the same syllable: "trả" → "trã", "chả"; "mắc" → "mắt". Tones hỏi and ngã, some
 * initials, some rhymes.
 */
export function soundsLike(syllable: string): string[] {
  const decomposed = syllable.normalize("NFD");
  const tones = HOI_NGA.flatMap(([tone, other]) =>
    decomposed.includes(tone) ? [decomposed.replace(tone, other).normalize("NFC")] : [],
  );
  const initials = INITIALS_ALIKE.flatMap(([initial, other]) =>
    syllable.startsWith(initial) ? [other + syllable.slice(initial.length)] : [],
  );
  return [...tones, ...initials, ...withOtherRhyme(decomposed)].filter(isSyllable);
}

/** The syllables with the same initial and tone and a rhyme that sounds alike. */
function withOtherRhyme(decomposed: string): string[] {
  const tone = decomposed.match(TONES)?.[0];
  const parts = partsOf(decomposed.replace(TONES, "").normalize("NFC"));
  if (!parts) return [];
  return RHYMES_ALIKE.filter(([rhyme]) => rhyme === parts.rhyme).map(([, rhyme]) => {
    const letters = parts.initial + rhyme;
    const place = placesOf(letters, { initial: parts.initial, rhyme })[0];
    return tone && place !== undefined ? withTone(letters, place, tone) : letters;
  });
}

const RESPELT: readonly (readonly [RegExp, string])[] = [
  [/^ngh(?=[aou])/, "ng"],
  [/^ng(?=[eiy])/, "ngh"],
  [/^gh(?=[aou])/, "g"],
  [/^g(?=e)/, "gh"],
  [/^k(?=[ao])/, "c"],
  [/^c(?=[eiy])/, "k"],
  [/^dd/, "đ"],
];

/** The same sound spelt as the vowel asks, if that makes a syllable: "nghành" → "ngành", "ngệ" → "nghệ". */
export function respelt(syllable: string): string | undefined {
  const lower = syllable.toLowerCase();
  const bare = lower.normalize("NFD").replace(/\p{M}/gu, "");
  for (const [wrong, right] of RESPELT) {
    const head = wrong.exec(bare)?.[0];
    if (head === undefined) continue;
    const meant = right + lower.slice(head.length);
    return isSyllable(meant) ? meant : undefined;
  }
  return undefined;
}

/** The key of a tone behind the first vowel: no Vietnamese syllable has such a consonant there. */
const TONE_KEY = /^([^aeiouyăâêôơư]{0,4}[aeiouywăâêôơư]+[a-z]{0,4}?)([sfrxj])([a-z]{0,3})$/;

/** What the keys of a Telex word mean, if they make a syllable: "cow" → "cơ", "phaps" → "pháp", "thuwjc" → "thực". */
export function fromTelex(keys: string): string | undefined {
  const lower = keys.toLowerCase();
  if (!/^[a-zđăâêôơư]{2,9}$/.test(lower)) return undefined;
  const [, head = lower, key = "", tail = ""] = TONE_KEY.exec(lower) ?? [];
  const tone = TELEX_TONE.get(key);
  const letters = (head + tail)
    .replace(/aa|ee|oo|dd/g, (pair) => DOUBLED.get(pair) ?? pair)
    .replace(/uw?ow/g, "ươ")
    .replace(/[aou]w/g, (pair) => HOOKED.get(pair) ?? pair);
  if (letters === lower) return undefined;
  const parts = partsOf(letters);
  if (!parts) return undefined;
  const place = placesOf(letters, parts)[0];
  const typed = tone && place !== undefined ? withTone(letters, place, tone) : letters;
  return isSyllable(typed) ? typed : undefined;
}

/** What the keys of a VNI word mean, if they make a syllable: "qua3n" → "quản", "hie65n" → "hiện", "d9u7o7ng2" → "đường". */
export function fromVni(keys: string): string | undefined {
  const bare = keys.replace(/\d/g, "");
  const has = (key: string): boolean => keys.includes(key);
  let letters = has("9") ? bare.replace("d", "đ") : bare;
  if (has("6"))
    letters = letters.replace(/([aeo])(?!.*[aeo])/, (vowel) => DOUBLED.get(vowel + vowel) ?? vowel);
  if (has("7"))
    letters = letters.replace(/uo|[uo](?!.*[uo])/, (vowels) =>
      [...vowels].map((vowel) => HOOKED.get(`${vowel}w`)).join(""),
    );
  if (has("8")) letters = letters.replace("a", "ă");
  const parts = partsOf(letters);
  const place = parts && placesOf(letters, parts)[0];
  const mark = VNI_TONES[Number(/[1-5]/.exec(keys)?.[0] ?? 0)];
  const typed = mark && place !== undefined ? withTone(letters, place, mark) : letters;
  return isSyllable(typed) ? typed : undefined;
}

interface SyllableParts {
  readonly initial: string;
  readonly rhyme: string;
}

/** Initial and rhyme of letters without tone. "gi" and "qu" are tried as wholes first: "giếng", "quốc", "gì". */
function partsOf(base: string): SyllableParts | undefined {
  for (let length = Math.min(3, base.length - 1); length >= 0; length--) {
    const initial = base.slice(0, length);
    const rhyme = base.slice(length);
    if (length > 0 && !initials.has(initial)) continue;
    if (initial === "gi" && /^[ê]/.test(rhyme) && rhymes.has(`i${rhyme}`))
      return { initial: "g", rhyme: `i${rhyme}` };
    if (!rhymes.has(rhyme) || (initial === "qu" && /^u/.test(rhyme))) continue;
    const isFront = /^[iyeê]/.test(rhyme);
    if (frontOnly.has(initial) && !isFront) continue;
    // "gì", "gìn" keep the i of "gi" as their vowel.
    if (backOnly.has(initial) && isFront && !(initial === "g" && /^i/.test(rhyme))) continue;
    if (initial === "gi" && /^[iy]/.test(rhyme)) continue;
    return { initial, rhyme };
  }
  return undefined;
}

/** Offsets of the vowels over which the tone may stand, the commoner place first. */
function placesOf(base: string, { rhyme }: SyllableParts): number[] {
  const start = base.length - rhyme.length;
  const vowels = /^[aăâeêioôơuưy]+/.exec(rhyme)?.[0] ?? "";
  const marked = Math.max(...["ă", "â", "ê", "ô", "ơ"].map((letter) => vowels.lastIndexOf(letter)));
  if (marked >= 0) return [start + marked];
  if (vowels.length === 1) return [start];
  if (vowels.includes("ư")) return [start + vowels.indexOf("ư")];
  if (vowels.length === 3) return [start + 1];
  const isClosed = rhyme.length > vowels.length;
  if (/^(?:oa|oe|uy)$/.test(vowels)) return isClosed ? [start + 1] : [start, start + 1];
  return isClosed ? [start + 1] : [start];
}

function withTone(base: string, place: number, tone: string): string {
  return (base.slice(0, place + 1) + tone + base.slice(place + 1)).normalize("NFC");
}

const TELEX_TONE: ReadonlyMap<string, string> = new Map([
  ["s", "\u0301"],
  ["f", "\u0300"],
  ["r", "\u0309"],
  ["x", "\u0303"],
  ["j", "\u0323"],
]);
/** By their keys 1 to 5: sắc, huyền, hỏi, ngã, nặng. */
const VNI_TONES: readonly string[] = ["", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"];
const DOUBLED: ReadonlyMap<string, string> = new Map([
  ["aa", "â"],
  ["ee", "ê"],
  ["oo", "ô"],
  ["dd", "đ"],
]);
const HOOKED: ReadonlyMap<string, string> = new Map([
  ["aw", "ă"],
  ["ow", "ơ"],
  ["uw", "ư"],
]);
