import { type DateMention, writtenDay } from "../../citations/date.ts";
import { type Act, isSure } from "../../citations/knowledge.ts";
import type { Draft } from "../../draft/draft.ts";
import { uncapitalised } from "../../text/case.ts";
import { contains } from "../../text/span.ts";

/**
 * The full citation of an act (Phụ lục I, Phần I, Mục II.6.b): type, number, day, issuer, subject; laws by name and day
 * (Mục II.6.a: without number and issuer). What is not known for sure is left out: it is not invented.
 * @param form how the draft writes days
 */
export function citationOf(act: Act, form: DateMention["form"]): string {
  const title = act.title && isSure(act.titleSure) ? titleWords(act.title) : "";
  const date = act.date && isSure(act.dateSure) ? citedDay(act.date, form) : "";
  if (isLaw(act) && title) return [nameOf(act), date].filter(Boolean).join(" ");
  const issuer = act.issuer && isSure(act.issuerSure) ? `của ${act.issuer}` : "";
  return [act.type, `số ${act.number}`, date, issuer, title].filter(Boolean).join(" ");
}

/** The day of a document in its citation: "ngày 05 tháng 3 năm 2020", "ngày 05/3/2020". */
export function citedDay(iso: string, form: DateMention["form"]): string {
  return form === "long" ? writtenDay(iso, form) : `ngày ${writtenDay(iso, form)}`;
}

/** How the bases of a draft write days: as the first of them does; as the decree's own do where none has one yet. */
export function usualForm({ bases, dates }: Draft): DateMention["form"] {
  const first = dates.find(({ span, iso }) => iso && bases.some((basis) => contains(basis.span, span)));
  return first?.form ?? "long";
}

/** A title as it stands within a sentence: "Về công tác văn thư" → "về công tác văn thư". */
export function titleWords(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? uncapitalised(title) : title;
}

/** "Luật Đất đai", whether the base has the word "Luật" in the title or not. */
export function nameOf({ type, title = "" }: Act): string {
  return title.toLowerCase().startsWith(type.toLowerCase()) ? title : `${type} ${title}`;
}

/** True for what is cited by its name: Bộ luật, Luật, Pháp lệnh. */
export function isLaw({ type }: Act): boolean {
  return /^(?:bộ luật|luật|pháp lệnh)$/iu.test(type);
}
