import type { Addressees, Draft, RecipientItem } from "../../draft/draft.ts";
import { type Span, slice, span } from "../../text/span.ts";
import type { Report } from "../rule.ts";

/** True if the label is "Kính gửi", however it is typed: a telegram has "… điện:" in its place. */
export function isKinhGui(plain: string, { label }: Addressees): boolean {
  return /^Kính/iu.test(slice(plain, label));
}

/** True if a place under "Nơi nhận" has a line to itself, with or without its dash; the one behind the label has not. */
export function standsAlone(draft: Draft, item: RecipientItem): boolean {
  if (item.bullet) return true;
  const { recipients, plain } = draft;
  return recipients !== undefined && plain.slice(recipients.label.to, item.span.from).includes("\n");
}

/**
 * The places that lack the dash before them, by where they begin. If none has it (`all`), the list lost its dashes at
 * once (a converter drops those that Word set by itself): one fault, mended at once.
 */
export function* missingDashes(plain: string, places: readonly number[], all: boolean): Generator<Report> {
  const [first] = places;
  if (first === undefined) return;
  if (all) yield missingDash(plain, first, places);
  else for (const place of places) yield missingDash(plain, place, [place]);
}

/** The bullets that are no hyphen. If none is one, the list was set with that bullet: one fault, mended at once. */
export function* otherBullets(text: string, bullets: readonly Span[]): Generator<Report> {
  const wrong = bullets.filter(({ from }) => text[from] !== "-");
  const [first] = wrong;
  if (first && wrong.length === bullets.length) yield otherBullet(first, wrong);
  else for (const bullet of wrong) yield otherBullet(bullet, [bullet]);
}

function otherBullet(first: Span, bullets: readonly Span[]): Report {
  return {
    span: first,
    message:
      bullets.length === 1
        ? "Đầu dòng nơi nhận cần dấu gạch nối “-”."
        : `Đầu ${bullets.length} dòng nơi nhận cần dấu gạch nối “-”.`,
    fixes: [
      {
        title: "Thay bằng “-”",
        safety: "safe",
        edits: bullets.map((where) => ({ span: where, newText: "-" })),
      },
    ],
  };
}

function missingDash(plain: string, first: number, places: readonly number[]): Report {
  const word = /^\p{L}+/u.exec(plain.slice(first, first + 40))?.[0].length ?? 1;
  return {
    span: span(first, first + word),
    message:
      places.length === 1
        ? "Dòng nơi nhận thiếu gạch đầu dòng “-”."
        : `${places.length} dòng nơi nhận thiếu gạch đầu dòng “-”.`,
    fixes: [
      {
        title: "Thêm “- ”",
        safety: "guarded",
        edits: places.map((from) => ({ span: span(from, from), newText: "- " })),
      },
    ],
  };
}
