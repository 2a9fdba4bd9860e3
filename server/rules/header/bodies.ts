import { type Issuer, issuersByName, stoodOn } from "../../conventions/issuers.ts";
import type { Draft } from "../../draft/draft.ts";

/** The rows of a body named in the header, its place left out: "SỞ TÀI CHÍNH TỈNH ĐỒNG NAI" → Sở Tài chính. */
function bodiesOf(issuer: string): readonly Issuer[] {
  const bare = issuer.replace(
    /\s(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|XÃ(?! HỘI)|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)(?=\s).*$/iu,
    "",
  );
  return issuersByName(bare);
}

/** The body that issues the draft: the last named in the header. */
export function issuingBody(
  draft: Draft,
): { readonly text: string; readonly rows: readonly Issuer[] } | undefined {
  const last = draft.header.issuers.at(-1);
  return last && { text: last.text, rows: bodiesOf(last.text) };
}

/** The name of a body that surely had ended by a day (YYYY-MM-DD), the weeks of a merger allowed for. */
export function endedBody(name: string, day: string): string | undefined {
  const rows = bodiesOf(name).filter(({ sure }) => sure);
  const ended = rows.find((row) => row.until !== undefined && row.until < day);
  return !ended || rows.some((row) => stoodOn(row, day)) ? undefined : ended.name;
}
