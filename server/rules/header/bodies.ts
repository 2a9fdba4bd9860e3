import { type Issuer, issuersByName, stoodOn } from "../../conventions/issuers.ts";
import { levels, provinceByName } from "../../conventions/territories.ts";
import type { Draft } from "../../draft/draft.ts";
import { anyOf } from "../../text/pattern.ts";
import known from "./bodies.json" with { type: "json" };

/** The sources of expressions for a people's committee, and for that or a people's council, as headers name them. */
export const COMMITTEE = anyOf(known.committees);
export const COLLECTIVE = anyOf([...known.committees, ...known.councils]);

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

const OF_PROVINCE = /(?:^|\s)TỈNH\s+(.{2,40})$/iu;
const OF_DISTRICT = new RegExp(String.raw`^${COLLECTIVE}\s+(?:HUYỆN|QUẬN|THỊ XÃ)\s`, "iu");

/**
 * What of a name surely no longer stood on a day (YYYY-MM-DD), as the beginning of a sentence: "Sở Xây dựng không còn
 * hoạt động", "Tỉnh Hà Tây không còn là đơn vị hành chính cấp tỉnh". A body, its province or the level of districts.
 */
export function endedName(name: string, day: string): string | undefined {
  const body = endedBody(name, day);
  if (body) return `${body} không còn hoạt động`;
  const of = OF_PROVINCE.exec(name)?.[1];
  const province = of ? provinceByName(of) : undefined;
  if (province?.until && province.until < day)
    return `Tỉnh ${province.name} không còn là đơn vị hành chính cấp tỉnh`;
  return day > levels.districtsUntil && OF_DISTRICT.test(name)
    ? "Không còn đơn vị hành chính cấp huyện"
    : undefined;
}

/** The name of a body that surely had ended by a day (YYYY-MM-DD), the weeks of a merger allowed for. */
function endedBody(name: string, day: string): string | undefined {
  const rows = bodiesOf(name).filter(({ sure }) => sure);
  const ended = rows.find((row) => row.until !== undefined && row.until < day);
  return !ended || rows.some((row) => stoodOn(row, day)) ? undefined : ended.name;
}
