import { pointLetters, romanValue, toRoman } from "../../conventions/numbering.ts";
import type { Section } from "../../draft/draft.ts";
import type { SectionKind } from "../../draft/label.ts";
import { isMostlyUpperCase } from "../../text/case.ts";
import { slice } from "../../text/span.ts";

/** A unit whose number does not follow the one before it. */
export interface OutOfStep {
  readonly section: Section;
  readonly previous: Section;
  /**
   * repeat: the same number again. gap: exactly one or two numbers are left out. astray: its neighbours count on past it.
   * early: it stands before the one it should follow.
   */
  readonly fault: "repeat" | "gap" | "astray" | "early";
  /** The number that was expected, in the run's own writing. */
  readonly expected: string;
  /** For a gap, all numbers left out. */
  readonly missing: readonly string[];
}

/**
 * Finds repeats and small gaps in a run of siblings. A fresh start at 1 is a new list, and a leap of more than two
 * is more likely a misread line than a fault: both are passed over, but for the last of a list of points.
 */
export function outOfStep(run: readonly Section[], plain: string): OutOfStep[] {
  const found: OutOfStep[] = [];
  for (let index = 1; index < run.length; index++) {
    const [previous, section] = [run[index - 1] as Section, run[index] as Section];
    const [before, value] = [placeOf(previous), placeOf(section)];
    if (before === undefined || value === undefined) continue;
    const following = run[index + 1] && placeOf(run[index + 1] as Section);
    const goesOn = following === undefined || following === value + 1 || following === value;
    const step = value - before;
    const expected = numberFor(section, before + 1);
    const isPassedOver = following === before + 2 && value !== following && value > 1;
    if (isBeforeItsTurn(run, index)) {
      const section = value === 1 ? previous : (run[index] as Section);
      found.push({ section, previous, fault: "early", expected, missing: [] });
    } else if (isPassedOver && step !== 1 && isInStep(run, index))
      found.push({ section, previous, fault: "astray", expected, missing: [] });
    else if (step === 0 && before > 0 && (value !== 1 || isFirstTwice(run, index, plain)))
      found.push({ section, previous, fault: "repeat", expected, missing: [] });
    else if (
      (step === 2 || step === 3 || isLastLeap(section, index, step, following)) &&
      goesOn &&
      isInStep(run, index) &&
      !(step === 2 && strayBelow(plain, run, index - 1))
    ) {
      const missing = Array.from({ length: step - 1 }, (_, at) => numberFor(section, before + 1 + at));
      found.push({ section, previous, fault: "gap", expected, missing });
    }
  }
  return found;
}

/** "1, 3, 2, 4" and "2, 1, 3": two neighbours have changed places. */
function isBeforeItsTurn(run: readonly Section[], index: number): boolean {
  const [before, value, after, later] = [-1, 0, 1, 2].map(
    (by) => run[index + by] && placeOf(run[index + by] as Section),
  );
  if (before === undefined || value === undefined) return false;
  if (index === 1 && before === 2 && value === 1) return after === 3;
  const isTurned = value === before + 2 && after === before + 1;
  return isTurned && (later === undefined || later === before + 3) && isInStep(run, index);
}

/**
 * "1, 1, 3": the second 1 is no fresh start; nor is it in "1, 1" when a full sentence stands before it, where a new
 * list has an unnumbered heading or a lead-in. And there is but one Điều 1 in a text.
 */
function isFirstTwice(run: readonly Section[], index: number, plain: string): boolean {
  const [previous, section, next] = [run[index - 1] as Section, run[index] as Section, run[index + 1]];
  if (next) return placeOf(next) === 3;
  if (section.kind === "article") return true;
  const before = plain.slice(Math.max(previous.label.to, section.label.from - 200), section.label.from);
  return index === 1 && (run.every(({ heading }) => heading) || /[.;]\s*$/.test(before));
}

/** "a), b), e)": of points, which no line of a table or a date is taken for, a longer leap at the end is a fault too. */
function isLastLeap(section: Section, index: number, step: number, following: number | undefined): boolean {
  return section.kind === "point" && index >= 2 && step > 3 && step < 8 && following === undefined;
}

/** The run up to `index` counts up by ones from 1: only then is a gap sure. */
function isInStep(run: readonly Section[], index: number): boolean {
  return run.slice(0, index).every((section, at) => placeOf(section) === at + 1);
}

/**
 * "1., b), 3." and "1., 2., c)": the unit below the one at `index` that counts on where the run breaks off, labelled as
 * another level is: it is out of place in a list of its own.
 */
export function strayBelow(plain: string, run: readonly Section[], index: number): Section | undefined {
  const like = run[index] as Section;
  const next = run[index + 1];
  const value = index + 2;
  if (!LISTED.includes(like.kind) || !isInStep(run, index + 1)) return undefined;
  if (next ? placeOf(next) !== value + 1 : index === 0) return undefined;
  const found = like.children.filter(
    (section) =>
      section.kind !== like.kind && section.kind !== "bullet" && standsFor(plain, section, like, value),
  );
  const stray = found[0];
  if (!stray || found.length > 1) return undefined;
  if (next) return stray;
  // At the end of a list nothing shows the gap: the units beside have no such list below, or the stray is set as they are.
  const isAlone = run.every((each) => each === like || !hasBelow(each, stray.kind));
  return like.children.at(-1) === stray && (isAlone || isSetAlike(plain, stray, like)) ? stray : undefined;
}

function hasBelow({ children }: Section, kind: SectionKind): boolean {
  return children.some((child) => child.kind === kind);
}

const LISTED: readonly SectionKind[] = ["roman", "number", "point"];

/** True if a unit has the place asked for in the list above it, and is alone in its own or set like that above. */
function standsFor(plain: string, section: Section, like: Section, value: number): boolean {
  if (like.kind === "roman" && /^1{2,3}$/.test(section.number)) return section.number.length === value;
  if (placeOf(section) !== value) return false;
  const own = like.children.filter(({ kind }) => kind === section.kind);
  const before = own[own.indexOf(section) - 1];
  return (
    own.length === 1 || (isSetAlike(plain, section, like) && !(before && isSetAlike(plain, before, like)))
  );
}

/** True if both have their title in capitals. */
function isSetAlike(plain: string, one: Section, other: Section): boolean {
  return [one, other].every(({ title }) => isMostlyUpperCase(slice(plain, title)));
}

const LETTERS = "ABCDEGHIK";

/** A unit's place in its sequence: 1 for "1", "I", "a", "1.1". Undefined where the label has no such place ("f", "IIII"). */
export function placeOf(section: Section): number | undefined {
  const { kind, number } = section;
  if (kind === "point") {
    const at = pointLetters.indexOf(number.toLowerCase());
    return at < 0 ? undefined : at + 1;
  }
  // "C" and "D" are Roman numbers as well.
  if (kind === "upper") return LETTERS.indexOf(number.toUpperCase()) + 1 || undefined;
  if (kind === "decimal") return Number(number.split(".").at(-1));
  if (/^\d+$/.test(number)) return Number(number);
  return romanValue(number);
}

/** `value` written as the unit writes its own number. */
export function numberFor(section: Section, value: number): string {
  if (section.kind === "point") return pointLetters[value - 1] ?? "?";
  if (section.kind === "decimal") return [...section.number.split(".").slice(0, -1), value].join(".");
  if (section.kind === "upper") return LETTERS[value - 1] ?? "?";
  return /^\d+$/.test(section.number) ? String(value) : toRoman(value);
}

/** True for the units that the decree gives a title on a line of its own: phần, chương, mục, tiểu mục. */
export function hasTitle(kind: SectionKind): boolean {
  return kind === "part" || kind === "chapter" || kind === "section" || kind === "subsection";
}

/** What a unit is called in messages. */
export function nameOf(kind: SectionKind): string {
  return NAMES[kind] ?? "mục";
}

const NAMES: Partial<Record<SectionKind, string>> = {
  part: "Phần",
  chapter: "Chương",
  section: "Mục",
  subsection: "Tiểu mục",
  article: "Điều",
  number: "khoản",
  point: "điểm",
};
