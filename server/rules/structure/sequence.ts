import { pointLetters, romanValue, toRoman } from "../../conventions/numbering.ts";
import type { Section } from "../../draft/draft.ts";
import type { SectionKind } from "../../draft/label.ts";

/** A unit whose number does not follow the one before it. */
export interface OutOfStep {
  readonly section: Section;
  readonly previous: Section;
  /** repeat: the same number again. gap: exactly one or two numbers are left out. astray: its neighbours count on past it. */
  readonly fault: "repeat" | "gap" | "astray";
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
    if (isPassedOver && step !== 1 && startsInStep(run, index))
      found.push({ section, previous, fault: "astray", expected, missing: [] });
    else if (step === 0 && before > 0 && (value !== 1 || isFirstTwice(run, index, plain)))
      found.push({ section, previous, fault: "repeat", expected, missing: [] });
    else if (
      (step === 2 || step === 3 || isLastLeap(section, index, step, following)) &&
      goesOn &&
      startsInStep(run, index)
    ) {
      const missing = Array.from({ length: step - 1 }, (_, at) => numberFor(section, before + 1 + at));
      found.push({ section, previous, fault: "gap", expected, missing });
    }
  }
  return found;
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
function startsInStep(run: readonly Section[], index: number): boolean {
  return run.slice(0, index).every((section, at) => placeOf(section) === at + 1);
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
function numberFor(section: Section, value: number): string {
  if (section.kind === "point") return pointLetters[value - 1] ?? "?";
  if (section.kind === "decimal") return [...section.number.split(".").slice(0, -1), value].join(".");
  if (section.kind === "upper") return LETTERS[value - 1] ?? "?";
  return /^\d+$/.test(section.number) ? String(value) : toRoman(value);
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
