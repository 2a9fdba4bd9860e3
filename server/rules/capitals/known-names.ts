import { anyOf } from "../../text/pattern.ts";
import type { Rule } from "../rule.ts";
import table from "./names.json" with { type: "json" };
import { type CapitalRow, capitalRule } from "./row.ts";

/** Names that are written in one way, and where another way is a fault. */
export interface KnownNames {
  /** As they are right; what is wrong is another case of any syllable behind the first. */
  readonly names: readonly string[];
  /** Whether the case of the first letter counts too, or that alone. */
  readonly head?: boolean | "only";
  /** The only spellings that are wrong, of one name. */
  readonly wrong?: readonly string[];
  /** What must stand before the name, and what must not; "#" is a number, "^" a word with a capital. */
  readonly behind?: readonly string[];
  readonly notBehind?: readonly string[];
  /** What must follow it, and what must not. */
  readonly before?: readonly string[];
  readonly notBefore?: readonly string[];
}

type Named = Exclude<keyof typeof table, "source" | "about">;

/** Makes the rule whose names stand under its id. */
export function nameRule(row: Omit<CapitalRow, "pattern" | "become"> & { readonly id: Named }): Rule {
  return capitalRule({ ...row, ...misspelt(table[row.id] as readonly KnownNames[]) });
}

/** The expression for names when they are misspelt, and what becomes of each. */
export function misspelt(rows: readonly KnownNames[]): Pick<CapitalRow, "pattern" | "become"> {
  const rights = new Map(rows.flatMap(spellings));
  // The longest first: "Tổng Liên đoàn Lao động" is not read as less.
  const sources = rows
    .flatMap((row) => row.names.map((name) => ({ name, source: sourceOf(name, row) })))
    .sort((a, b) => b.name.length - a.name.length)
    .map(({ source }) => source);
  return {
    pattern: new RegExp(`(?:${sources.join("|")})(?![\\p{L}\\p{N}])`, "gu"),
    become: (found) => rights.get(keyOf(found)) ?? found,
  };
}

/** The ways to write names by which a wrong one is known, each with the right one. */
function spellings({ names, head, wrong }: KnownNames): [string, string][] {
  return names.flatMap((right) =>
    [...(wrong ?? [right]), ...(head ? [otherHead(right)] : [])].map((each): [string, string] => [
      keyOf(each),
      right,
    ]),
  );
}

/** Without the case of all but the first letter: "Văn phòng" and "văn phòng" are each right. */
function keyOf(name: string): string {
  return name.charAt(0) + name.slice(1).toLowerCase();
}

function otherHead(name: string): string {
  const first = name.charAt(0);
  return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + name.slice(1);
}

/** What stands before a name is looked at behind it: the engine leaps from one name to the next. */
function sourceOf(name: string, { head, wrong, behind, notBehind, before, notBefore }: KnownNames): string {
  const written = wrong ? anyOf(wrong) : head === "only" ? otherHead(name) : anyCase(name, head ? 0 : 1);
  return [
    written,
    behind ? `(?<=(?<!\\p{L})${besides(behind)} ${written})` : `(?<=(?<![\\p{L}\\p{N}])${written})`,
    notBehind && `(?<!(?<!\\p{L})${besides(notBehind)} ${written})`,
    before && `(?= ${besides(before)}(?!\\p{L}))`,
    notBefore && `(?! ${besides(notBefore)}(?!\\p{L}))`,
  ]
    .filter(Boolean)
    .join("");
}

function besides(phrases: readonly string[]): string {
  return anyOf(phrases).replaceAll("#", "\\d{1,4}").replaceAll("\\^", "\\p{Lu}\\p{L}{0,7}");
}

/** "Chính phủ" as "Chính [Pp]hủ": the syllables from `first` on with a capital or without. */
function anyCase(name: string, first: number): string {
  const syllables = name.split(" ");
  return syllables.map((syllable, at) => (at < first ? syllable : anyHead(syllable))).join(" ");
}

function anyHead(syllable: string): string {
  const other = otherHead(syllable).charAt(0);
  return other === syllable.charAt(0) ? syllable : `[${syllable.charAt(0)}${other}]${syllable.slice(1)}`;
}
