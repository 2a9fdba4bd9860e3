import type { Citation } from "../citations/citation.ts";
import type { Act, Knowledge } from "../citations/knowledge.ts";
import { wholeName } from "../citations/law-name.ts";
import type { Draft } from "../draft/draft.ts";
import { slice } from "../text/span.ts";

/** Offices whose numbers begin afresh in every province: the base of central acts says nothing about them. */
const LOCAL = /^(?:UBND|HĐND)/u;

/**
 * The acts of the base that a citation may mean, narrowed by type word, year and day as far as they are written.
 * Undefined if it bears neither a full number nor a name.
 */
export function actsOf(draft: Draft, citation: Citation, knowledge: Knowledge): readonly Act[] | undefined {
  const { number, date, type } = citation;
  if (number && number.serial !== "" && number.family !== "short") {
    if (number.issuerCode && LOCAL.test(number.issuerCode)) return [];
    const word = type ? slice(draft.plain, type).toLowerCase().replace(/\s+/g, " ") : "";
    const acts = knowledge.byNumber(number.text);
    const ofType = narrowed(acts, (act) => act.type.toLowerCase() === word);
    const ofYear =
      number.year === undefined && date?.year
        ? ofType.filter((act) => act.date?.startsWith(String(date.year?.value)))
        : ofType;
    return narrowed(ofYear, (act) => act.date !== undefined && act.date === date?.iso);
  }
  const words = wholeName(draft.plain, citation)?.toLowerCase();
  if (words === undefined) return undefined;
  const acts = knowledge.byName(words);
  const year = writtenYear(draft, citation);
  const ofYear = narrowed(acts, (act) => year !== undefined && act.date?.startsWith(year) === true);
  return narrowed(ofYear, (act) => act.date !== undefined && act.date === date?.iso);
}

/**
 * The one act that a citation means: of its year, where the number does not say it. Numbers such as 749/QĐ-TTg begin
 * again every year, and a law's name passes from one law to the next; without a year they may mean any of them.
 */
export function actOf(draft: Draft, citation: Citation, knowledge: Knowledge): Act | undefined {
  const [act, other] = actsOf(draft, citation, knowledge) ?? [];
  if (!act || other) return undefined;
  if (citation.number?.year !== undefined) return act;
  const year = writtenYear(draft, citation);
  if (year === undefined) return citation.number ? undefined : act;
  return act.date?.startsWith(year) ? act : undefined;
}

/** The year that a citation is written with, beside its number: "2013" in "Luật Đất đai năm 2013" or in its date. */
export function writtenYear(draft: Draft, { year, date }: Citation): string | undefined {
  return year ? slice(draft.plain, year) : date?.year && String(date.year.value);
}

/** Those that pass; all if none does. */
function narrowed(acts: readonly Act[], test: (act: Act) => boolean): readonly Act[] {
  const passed = acts.filter(test);
  return passed.length > 0 ? passed : acts;
}
