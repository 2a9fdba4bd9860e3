import { endOfForce } from "../citations/acts.ts";
import type { Citation } from "../citations/citation.ts";
import { writtenDay } from "../citations/date.ts";
import { type Act, type ActStatus, isSure, type Knowledge } from "../citations/knowledge.ts";
import { wholeName } from "../citations/law-name.ts";
import { foldName } from "../conventions/fold.ts";
import type { Draft } from "../draft/draft.ts";
import { oneLine } from "../text/lines.ts";
import { type Span, slice } from "../text/span.ts";
import { actOf, writtenYear } from "./citation-acts.ts";
import { isOwnNumber } from "./references.ts";

/** A cited document in the review of a draft's bases ("Rà soát hiệu lực căn cứ"). What is not written is undefined. */
export interface Reviewed {
  readonly span: Span;
  readonly text: string;
  readonly type: string | undefined;
  /** As compared: "107/QĐ-UBND". */
  readonly number: string | undefined;
  /** YYYY-MM-DD. */
  readonly date: string | undefined;
  readonly issuer: string | undefined;
  readonly subject: string | undefined;
  /** In force, expired … as of the day asked for; "unknown" for an act that is not in the base. */
  readonly status: ActStatus;
  /** True at the first place in the draft where this document is cited. */
  readonly first: boolean;
  /** How often the draft cites this document. */
  readonly times: number;
  readonly isBasis: boolean;
  /** True where the draft names itself, as above its appendix: "(Kèm theo Kế hoạch số …)". */
  readonly isOwn: boolean;
  /** The act, where one alone is meant. */
  readonly act: Act | undefined;
  /** What to do, one Vietnamese sentence; empty if nothing. */
  readonly advice: string;
}

/** Every document that a draft cites, in text order, with what is known of its force on a day (YYYY-MM-DD). */
export function review(draft: Draft, knowledge: Knowledge, asOf: string): Reviewed[] {
  const actFor = (citation: Citation) => actOf(draft, inFull(draft, citation), knowledge);
  const places = placesOfDocuments(draft);
  const acts = new Map([...new Set(places.values())].map((all) => [all, firstOf(all, actFor)]));
  return [...places].map(([citation, all]) => {
    const words = (where: Span | undefined) => where && oneLine(slice(draft.plain, where));
    const act = acts.get(all);
    const status = act ? statusOn(act, knowledge, asOf) : "unknown";
    return {
      span: citation.span,
      text: oneLine(slice(draft.text, citation.span)),
      type: words(citation.type) ?? lawType(words(citation.name)),
      number: citation.number && citation.number.serial !== "" ? citation.number.text : undefined,
      date: citation.date?.iso,
      issuer: words(citation.issuer),
      subject: words(citation.subject),
      status,
      first: all[0] === citation,
      times: all.length,
      isBasis: draft.bases.some(
        ({ span }) => span.from <= citation.span.from && citation.span.from < span.to,
      ),
      isOwn: isItself(draft, citation),
      act,
      advice: adviceOn(citation, act, status, knowledge),
    };
  });
}

/** The number of another year is borne by another document. */
function isItself(draft: Draft, citation: Citation): boolean {
  const [own, cited] = [draft.header.placeDate?.date?.iso, citation.date?.iso];
  return isOwnNumber(draft, citation) && (!own || !cited || own === cited);
}

/** A cited document as far as the draft tells it apart, and the places where it is cited. */
interface Cited {
  year: string | undefined;
  readonly places: Citation[];
}

/** For each citation, in text order, all citations of the same document. One that has no year joins the last that has. */
function placesOfDocuments(draft: Draft): ReadonlyMap<Citation, readonly Citation[]> {
  const documents = new Map<string, Cited[]>();
  const found = new Map<Citation, readonly Citation[]>();
  for (const citation of draft.citations.filter(({ self }) => !self)) {
    const target = inFull(draft, citation);
    const name = nameAlone(draft, target);
    const year = target.number?.year?.toString() ?? writtenYear(draft, target);
    const named = documents.get(name ?? "") ?? [];
    const same = named.findLast(
      (each) =>
        (!year || !each.year || each.year === year) &&
        !each.places.some((place) => isAnothers(draft, inFull(draft, place), target)),
    );
    const document: Cited = (name !== undefined && same) || { year, places: [] };
    document.year ??= year;
    document.places.push(citation);
    if (name !== undefined && !same) documents.set(name, [...named, document]);
    found.set(citation, document.places);
  }
  return found;
}

function inFull({ fullCitations }: Draft, citation: Citation): Citation {
  return fullCitations.get(citation) ?? citation;
}

/** Two bodies number alike: what differs in day and in issuer is not the same document. */
function isAnothers(draft: Draft, one: Citation, other: Citation): boolean {
  const [day, otherDay] = [one.date?.iso, other.date?.iso];
  if (!day || !otherDay || day === otherDay || !one.issuer || !other.issuer) return false;
  return foldName(slice(draft.plain, one.issuer)) !== foldName(slice(draft.plain, other.issuer));
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined) {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The status of an act on a day: what expired later was then in force, what came later was not yet. */
export function statusOn(act: Act, knowledge: Knowledge, day: string): ActStatus {
  const start = act.effective ?? act.date;
  if (start && start > day) return "not yet in force";
  if (act.status === "not yet in force") return start ? "in force" : act.status;
  if (act.status !== "expired") return act.status;
  const end = endOfForce(act, knowledge);
  return end && end > day ? "in force" : "expired";
}

function adviceOn(citation: Citation, act: Act | undefined, status: ActStatus, knowledge: Knowledge): string {
  if (!act) return "Đối chiếu bản gốc.";
  const { iso } = citation.date ?? {};
  const wrongDay =
    iso && act.date && isSure(act.dateSure) && iso !== act.date
      ? [`Sửa ngày ban hành thành ${writtenDay(act.date)}.`]
      : [];
  return [...wrongDay, ...adviceOnStatus(act, status, knowledge)].join(" ");
}

function adviceOnStatus(act: Act, status: ActStatus, knowledge: Knowledge): string[] {
  const by = act.replacedBy.map((number) => nameOf(number, knowledge)).join(", ");
  switch (status) {
    case "expired": {
      const end = endOfForce(act, knowledge);
      return [
        `${by ? `Thay bằng ${by}` : "Tìm văn bản thay thế"}${end ? ` (hết hiệu lực từ ${writtenDay(end)})` : ""}.`,
      ];
    }
    case "not yet in force":
      return [`Chưa làm căn cứ được${act.effective ? `: có hiệu lực từ ${writtenDay(act.effective)}` : ""}.`];
    case "partly expired": {
      const amended = [...act.amendedBy, ...act.partlyRepealedBy].slice(0, 5).join(", ");
      return [
        `Xem điều khoản được viện dẫn còn hiệu lực không${amended ? ` (sửa đổi, bãi bỏ một phần bởi ${amended})` : ""}.`,
      ];
    }
    case "possibly expired":
    case "disputed":
      return [`Cần rà soát${by ? `: có nguồn ghi thay bằng ${by}` : ""}.`];
    case "in force":
      return act.amendedBy.length > 0 ? [`Đã được sửa đổi bởi ${act.amendedBy.slice(0, 5).join(", ")}.`] : [];
    default:
      return ["Đối chiếu bản gốc."];
  }
}

function nameOf(number: string, knowledge: Knowledge): string {
  const [act, other] = knowledge.byNumber(number);
  return act && !other && act.type ? `${act.type} số ${number}` : number;
}

/** What a document is called apart from its year: its number, or its name. */
function nameAlone(draft: Draft, citation: Citation): string | undefined {
  const { number, numberSpan, type } = citation;
  if (number && numberSpan && number.serial !== "") {
    const kind = number.family === "short" && type ? slice(draft.plain, type).toLowerCase() : "";
    return `${kind} ${number.text.toUpperCase()}`;
  }
  return wholeName(draft.plain, citation)?.toLowerCase();
}

function lawType(name: string | undefined): string | undefined {
  return name && /^(?:Bộ luật|Luật|Pháp lệnh)(?!\p{L})/iu.exec(name)?.[0];
}
