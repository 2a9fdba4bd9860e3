import type { Draft } from "../draft/draft.ts";
import type { TextEdit } from "../text/edit.ts";
import { oneLine } from "../text/lines.ts";
import { matchesOf } from "../text/match.ts";
import { type Span, slice, span } from "../text/span.ts";

/** A name that the draft uses as one: an abbreviation it defines, or a unit its tables and recipients name. */
export interface Term {
  readonly kind: "abbreviation" | "unit";
  readonly name: string;
  /** Every place where it stands, text order; of a unit also where it stands in capitals. */
  readonly places: readonly Span[];
  /** Where an abbreviation is introduced: the name inside the brackets. */
  readonly introduced: Span | undefined;
}

/** Why a new name cannot be taken. */
export type RenameRefusal = "empty" | "marks" | "taken";

/** The abbreviations a draft introduces in brackets: "cải cách hành chính (CCHC)", "(sau đây gọi tắt là Đề án 06)". */
export function definedAbbreviations(draft: Draft): Term[] {
  return introductions(draft).map((introduced) => abbreviation(draft, introduced));
}

function abbreviation(draft: Draft, introduced: Span): Term {
  const name = slice(draft.plain, introduced);
  return { kind: "abbreviation", name, places: placesOf(draft, name, []), introduced };
}

/** Where each abbreviation is introduced: the name inside the brackets. */
function introductions(draft: Draft): Span[] {
  const found = new Map<string, Span>();
  for (const match of matchesOf(draft.plain, INTRODUCTION)) {
    const name = match.groups?.name ?? match.groups?.short ?? "";
    if (found.has(name) || /^[IVXLCDM]+$/.test(name)) continue;
    const from = match.index + match[0].lastIndexOf(name);
    found.set(name, span(from, from + name.length));
  }
  return [...found.values()];
}

const INTRODUCTION =
  /\([ ]?(?:(?:sau đây|dưới đây)[ ])?(?:(?:được[ ])?(?:gọi|viết)[ ](?:tắt|chung)(?:[ ]là)?[ :]{1,3}["“']?(?<name>\p{Lu}[\p{L}\p{N}&/ -]{1,60}?)|["“']?(?<short>\p{Lu}[\p{Lu}\d&]{1,11}))["”']?[ ]?\)/gu;

// Asked at every move of the cursor: only the term that stands there is looked for in the whole draft.

/** The term under an offset; its ends count. */
export function termAt(draft: Draft, offset: number): Term | undefined {
  return abbreviationAt(draft, offset) ?? unitAt(draft, offset);
}

/** The abbreviation under an offset that the draft itself introduces. */
export function abbreviationAt(draft: Draft, offset: number): Term | undefined {
  for (const introduced of introductions(draft)) {
    if (!mayStandAt(draft, offset, slice(draft.plain, introduced))) continue;
    const term = abbreviation(draft, introduced);
    if (placeAt(term, offset)) return term;
  }
  return undefined;
}

function unitAt(draft: Draft, offset: number): Term | undefined {
  const names = unitNames(draft);
  for (const name of names) {
    if (!mayStandAt(draft, offset, name)) continue;
    const term = unit(draft, name, names);
    if (placeAt(term, offset)) return term;
  }
  return undefined;
}

function mayStandAt(draft: Draft, offset: number, name: string): boolean {
  const around = draft.plain.slice(Math.max(0, offset - name.length), offset + name.length);
  return around.toUpperCase().includes(name.toUpperCase());
}

/** The place of a term that an offset lies in. */
export function placeAt(term: Term, offset: number): Span | undefined {
  return term.places.find(({ from, to }) => from <= offset && offset <= to);
}

/** The edits that give a term another name everywhere; capitals stay capitals. */
export function renameTerm(draft: Draft, term: Term, newName: string): TextEdit[] | RenameRefusal {
  const name = oneLine(newName.normalize("NFC"));
  if (name === "") return "empty";
  if (/[|<>()[\]{}\n"“”]/.test(name)) return "marks";
  // Two things under one name could not be told apart again.
  if (name !== term.name && placesOf(draft, name, []).length > 0) return "taken";
  return term.places.map((where) => {
    const isUpper = term.kind === "unit" && slice(draft.text, where) !== term.name;
    return { span: where, newText: isUpper ? name.toUpperCase() : name };
  });
}

function unit(draft: Draft, name: string, names: readonly string[]): Term {
  const longer = names.filter((other) => other.length > name.length && other.includes(name));
  return { kind: "unit", name, places: placesOf(draft, name, longer), introduced: undefined };
}

/** Units and bodies a draft names where names stand alone, each once, longest first. */
export function unitNames(draft: Draft): string[] {
  const tasks = draft.plans.flatMap((plan) => plan.tasks);
  const inTables = tasks.flatMap(({ lead, support }) => [...lead, ...support]);
  const inRecipients = (draft.recipients?.items ?? [])
    .filter(({ isFileCopy }) => !isFileCopy)
    .map(({ span: where, bullet }) => slice(draft.plain, span(bullet?.to ?? where.from, where.to)));
  const addressed = (draft.addressees?.items ?? []).map((where) => slice(draft.plain, where));
  const names = [...inTables, ...inRecipients, ...addressed].map(bare).filter(isName);
  return [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function bare(item: string): string {
  return item
    .replace(/\([^()]{0,80}\)/g, "")
    .replace(/\s(?:chủ trì|phối hợp)(?!\p{L}).*$/su, "")
    .replace(/\s{1,200}/g, " ")
    .replace(/^[\s\-+•*]{1,10}|[\s;.,:]{1,10}$/g, "");
}

/** "Như trên", "Các phòng, trung tâm" and the like name nobody in particular. */
function isName(text: string): boolean {
  const words = text.split(" ");
  return (
    /^\p{Lu}/u.test(text) &&
    words.length >= 2 &&
    words.length <= 12 &&
    text.length <= 80 &&
    !/^(?:Như|Các|Lưu|Những|Toàn|Chủ trì|Phối hợp)(?!\p{L})|[,;|<>]/u.test(text)
  );
}

/** Where a name stands as a whole, not as a part of a longer name, a symbol or an address. */
function placesOf(draft: Draft, name: string, longer: readonly string[]): Span[] {
  const forms = name.toUpperCase() === name ? [name] : [name, name.toUpperCase()];
  const covered = longer.flatMap((other) => placesOf(draft, other, []));
  const found = forms.flatMap((form) => occurrences(draft.plain, form));
  return found
    .filter((where) => !covered.some((other) => other.from <= where.from && where.to <= other.to))
    .sort((a, b) => a.from - b.from);
}

function occurrences(plain: string, name: string): Span[] {
  const found: Span[] = [];
  for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + name.length)) {
    const to = at + name.length;
    const before = plain.slice(Math.max(0, at - 1), at);
    const after = plain.slice(to, to + 2);
    const isPart = /[\p{L}\p{N}/&_@-]/u.test(before) || /^(?:[\p{L}\p{N}/&_@]|[-.]\p{L})/u.test(after);
    if (!isPart) found.push(span(at, to));
  }
  return found;
}
