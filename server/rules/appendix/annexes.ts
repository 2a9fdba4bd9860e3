import type { Appendix, Draft } from "../../draft/draft.ts";
import type { Span } from "../../text/span.ts";

/** A phụ lục, with its label. */
export interface Annex extends Appendix {
  readonly label: Span;
}

/** The phụ lục of a draft that is a whole document, in text order; attached regulations and forms left out. */
export function annexes(draft: Draft): Annex[] {
  if (!draft.recognised) return [];
  return draft.appendices.filter((each): each is Annex => each.kind === "annex" && each.label !== undefined);
}

/** The value of a Roman numeral written the usual way, up to 89; undefined for anything else. */
export function romanValue(numeral: string): number | undefined {
  const value = NUMERALS.indexOf(numeral);
  return value > 0 ? value : undefined;
}

/** The Roman numeral of 1 to 89. */
export function romanOf(value: number): string | undefined {
  return value > 0 ? NUMERALS[value] : undefined;
}

const TENS = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"];
const UNITS = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
const NUMERALS: readonly string[] = TENS.flatMap((ten) => UNITS.map((unit) => ten + unit));
