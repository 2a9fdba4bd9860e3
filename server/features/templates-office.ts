import type { Office } from "../config/settings.ts";
import { issuersByName } from "../conventions/issuers.ts";
import type { Draft } from "../draft/draft.ts";
import { capitalised } from "../text/case.ts";
import { slice } from "../text/span.ts";

/** The lines of a signing block above the name. */
export function postLines(post: string): string[] {
  return post
    .split(/[;\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/**
 * Who decides, as written above the bases of a decision: the head of the body, or a collective body itself.
 * Undefined where post and body do not tell.
 */
export function authorityOf({ post, body }: Office): string | undefined {
  const lines = postLines(post ?? "");
  const [first] = lines;
  if (!first || !body) return undefined;
  const collective = /^TM\.\s*(.{1,200})$/iu.exec(first)?.[1];
  if (collective !== undefined) return body.toUpperCase();
  if (/^(?:TL|TUQ|Q)\./iu.test(first)) return undefined;
  const head = first.replace(/^KT\.\s*/iu, "").toUpperCase();
  return joinOnce(head, body.toUpperCase());
}

/** "CHÁNH VĂN PHÒNG" and "VĂN PHÒNG SỞ" share words: "CHÁNH VĂN PHÒNG SỞ". */
function joinOnce(head: string, body: string): string {
  const words = head.split(" ");
  for (let from = 1; from < words.length; from++) {
    const end = words.slice(from).join(" ");
    if (body === end || body.startsWith(`${end} `)) return `${head}${body.slice(end.length)}`;
  }
  return `${head} ${body}`;
}

/**
 * The body's name as running text writes it: "Sở Nội vụ", "Ủy ban nhân dân tỉnh Lâm Đồng". Only of bodies that are
 * known, with or without the place of issue: which words of an upper-case name begin with a capital cannot be guessed.
 */
export function bodyInProse({ body, place }: Office): string | undefined {
  if (!body) return undefined;
  const known = (name: string) => issuersByName(name)[0]?.name;
  const end = place && body.toUpperCase().endsWith(` ${place.toUpperCase()}`) ? place.length + 1 : 0;
  if (end === 0) return known(body);
  const [, head = "", area = ""] = AREA.exec(body.slice(0, -end)) ?? [];
  const name = known(head.trim());
  return name && area ? `${name} ${area.toLowerCase()} ${place}` : undefined;
}

const AREA = /^(.{1,200}?)\s(TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN)$/u;

/** What a draft says of the office that issues it. Signer and post are left out: who signs next is not known. */
export function officeOfDraft(draft: Draft): Office {
  const { issuers, number, placeDate } = draft.header;
  const symbol = number?.symbol && slice(draft.plain, number.symbol);
  const groups = symbol?.split("-").map((group) => group.trim()) ?? [];
  const type = draft.title.type?.abbreviation;
  // "KH-SNV" names the body second, "SNV-VP" (công văn) first.
  const code = type ? groups[1] : groups[0];
  const place = placeDate?.place && slice(draft.plain, placeDate.place).trim();
  const fileCopy = draft.recipients?.items.find(({ isFileCopy }) => isFileCopy);
  const unit =
    fileCopy && /VT\s{0,3},\s{0,3}([\p{Lu}\d&-]{1,20})/u.exec(slice(draft.plain, fileCopy.span))?.[1];
  const office: Office = {
    parentBody: issuers.at(-2)?.text.toUpperCase(),
    body: issuers.at(-1)?.text.toUpperCase(),
    symbol: code,
    place,
    unit,
  };
  // What the draft does not say must not hide what the settings say.
  return Object.fromEntries(Object.entries(office).filter(([, value]) => value));
}

/**
 * A body's name as the running text writes it: the place in the draft where it stands in mixed case. Undefined if there
 * is none, since which words of an upper-case name begin with a capital cannot be told from it.
 */
export function nameInText(draft: Draft, upper: string): string | undefined {
  const wanted = upper.toUpperCase();
  const folded = draft.plain.toUpperCase();
  // Upper case of a few letters is longer; then offsets would not agree.
  if (wanted === "" || folded.length !== draft.plain.length) return undefined;
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const written = draft.text.slice(at, at + wanted.length);
    const around =
      folded.slice(Math.max(0, at - 1), at) + folded.slice(at + wanted.length, at + wanted.length + 1);
    if (written !== written.toUpperCase() && !/[\p{L}\p{N}]/u.test(around)) {
      return capitalised(written);
    }
  }
  return undefined;
}
