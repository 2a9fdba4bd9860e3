import type { Draft, RecipientItem } from "../../draft/draft.ts";

/** True if a place under "Nơi nhận" has a line to itself, with or without its dash; the one behind the label has not. */
export function standsAlone(draft: Draft, item: RecipientItem): boolean {
  if (item.bullet) return true;
  const { recipients, plain } = draft;
  return recipients !== undefined && plain.slice(recipients.label.to, item.span.from).includes("\n");
}
