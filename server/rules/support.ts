import type { Draft, PlaceDate, Signature } from "../draft/draft.ts";
import type { PostLine } from "../draft/post-lines.ts";
import { regionOf } from "../draft/regions.ts";
import { oneLine } from "../text/lines.ts";
import { type Span, slice, span } from "../text/span.ts";
import type { Context } from "./rule.ts";

/** An empty span: where something is missing. Marks the character before it so that an editor has something to underline. */
export function lastCharacter(where: Span): Span {
  return span(Math.max(where.from, where.to - 1), where.to);
}

/** The words under a span in the matching copy, white space made single. */
export function wordsOf(draft: Draft, where: Span): string {
  return oneLine(slice(draft.plain, where));
}

/** "Mẫu số 05", "Biểu mẫu 2: Đơn đề nghị" on a line above the header. */
const FORM_LABEL = /^\s{0,40}\(?(?:Biểu\s+)?mẫu(?!\p{L})[^.;]{0,160}$/imu;

/** True if the draft has the body of a document: a fragment, an attached or a blank form is not asked for closing parts. */
export function isWholeDocument({ recognised, title, header, plain }: Draft): boolean {
  if (!recognised || title.attachment) return false;
  return !FORM_LABEL.test(plain.slice(Math.max(0, header.span.from - 600), header.span.from));
}

/** A party that a line of its own introduces: "BÊN A: …", "2. Bên B (bên nhận): …". */
const [PARTY_A, PARTY_B] = ["A", "B"].map(
  (name) => new RegExp(String.raw`(?:^|\n)(?:[^\p{L}\n]{0,6}|[^\n(]{1,60}\()bên ${name}(?!\p{L})`, "iu"),
) as [RegExp, RegExp];

/** Minutes that two parties sign for each other, of a hand-over or an inspection: they are shaped as a contract is. */
function isBetweenParties({ title, signatures, plain }: Draft): boolean {
  if (!title.type?.needs.includes("minutesSignatures")) return false;
  if (PARTY_A.test(plain) && PARTY_B.test(plain)) return true;
  return (
    signatures.length > 1 &&
    signatures.some(({ lines }) => lines.some(({ post }) => /^(?:ĐẠI DIỆN|BÊN)(?!\p{L})/iu.test(post)))
  );
}

/** A contract or memorandum: the decree has no template for it, and what it wears of a form is the parties' choice. */
export function isAgreement({ title: { type } }: Draft): boolean {
  return type?.family === "administrative" && type.template === null;
}

/** True for what parties sign with each other, for which the decree has no form. */
export function hasNoForm(draft: Draft): boolean {
  return isAgreement(draft) || isBetweenParties(draft);
}

/** Every signature that is judged by its form: the draft's own and the copying office's. */
export function everySignature({ signatures, copy }: Draft): readonly Signature[] {
  return copy ? [...signatures, ...copy.signatures] : signatures;
}

/** The lines of all of them, each a post with the mark before it. */
export function everyPostLine(draft: Draft): readonly PostLine[] {
  return everySignature(draft).flatMap(({ lines }) => lines);
}

/** True in a form or another document that follows in the same file: it has a header, a date of its own. */
export function isInForm(draft: Draft, where: Span): boolean {
  return draft.appendices[regionOf(draft, where) - 1]?.kind === "form";
}

/** The place-and-date line of a draft that has a header; in other texts a sentence may look like one. */
export function issueLine(draft: Draft): PlaceDate | undefined {
  return draft.recognised ? draft.header.placeDate : undefined;
}

/** The day that the draft bears: in its date line; where its head was lost, below its type or at its end. */
export function ownDay(draft: Draft): string | undefined {
  return draft.issued ?? dayInSubject(draft) ?? dayAdopted(draft);
}

/**
 * The day by which a draft is judged, YYYY-MM-DD: its date of issue; the first day of its month or year where the
 * clerk has yet to fill in the rest ("ngày … tháng 12 năm 2013"); today where the line is blank. However old what a
 * draft cites may be, it is judged by what holds now: an expired basis is the fault most in need of telling.
 */
export function dayOfIssue(draft: Draft, context: Context): string {
  const [year, month = "01"] = periodOfIssue(draft);
  return ownDay(draft) ?? (year ? `${year}-${month}-01` : context.today);
}

/** The last day on which a draft may be issued: its own; else today, or the end of its month or year if that is past. */
export function lastDayOfIssue(draft: Draft, context: Context): string {
  const [year, month = "12"] = periodOfIssue(draft);
  const end = year ? `${year}-${month}-31` : context.today;
  return ownDay(draft) ?? (end < context.today ? end : context.today);
}

/** Year and month of a date line whose day is blank, "2013" and "12" of "ngày … tháng 12 năm 2013". */
function periodOfIssue(draft: Draft): readonly (string | undefined)[] {
  const line = issueLine(draft);
  const words = line ? slice(draft.plain, line.dateSpan) : "";
  const [, month, year] = /(?:tháng\s{0,20}(\d{1,2})\s{0,20})?năm\s{0,6}(\d{4})$/iu.exec(words) ?? [];
  return [year, month?.padStart(2, "0")];
}

/** "… SỐ 02/2006/QĐ-BTNMT NGÀY 27 THÁNG 01 NĂM 2006 …" below the type: how archives head a document that lost its header. */
function dayInSubject({ title: { subject }, plain, dates }: Draft): string | undefined {
  const words = subject ? slice(plain, subject) : "";
  const number = subject && /(?<!\p{L})SỐ:?\s{1,3}\d{1,5}[\s/-]\S{2,40}\s{1,3}(?=NGÀY(?!\p{L}))/u.exec(words);
  if (!number) return undefined;
  const from = subject.from + number.index + number[0].length;
  return dates.find(({ span: { from: at } }) => at >= from && at <= from + "NGÀY ".length)?.iso;
}

/** "Nghị quyết này được Quốc hội … thông qua ngày 15 tháng 11 năm 2022.": how an assembly dates what it adopts. */
function dayAdopted({ plain, dates }: Draft): string | undefined {
  const adopted = /(?<!\p{L})này\s(?:đã\s)?được\s[^.;]{5,160}\sthông\squa\s(?:ngày\s)?$/u;
  return dates.find(({ span: { from } }) => adopted.test(plain.slice(Math.max(0, from - 200), from)))?.iso;
}
