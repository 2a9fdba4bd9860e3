import type { Draft, RecipientItem } from "../../draft/draft.ts";
import { span } from "../../text/span.ts";
import type { Report } from "../rule.ts";

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

function missingDash(plain: string, first: number, places: readonly number[]): Report {
  const word = /^\p{L}+/u.exec(plain.slice(first, first + 40))?.[0].length ?? 1;
  return {
    span: span(first, first + word),
    message:
      places.length === 1
        ? "Đầu dòng nơi nhận thiếu gạch đầu dòng “-”."
        : `Đầu ${places.length} dòng nơi nhận thiếu gạch đầu dòng “-”.`,
    fixes: [
      {
        title: "Thêm “- ”",
        safety: "guarded",
        edits: places.map((from) => ({ span: span(from, from), newText: "- " })),
      },
    ],
  };
}
