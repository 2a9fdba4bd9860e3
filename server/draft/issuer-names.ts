import { anyOf } from "../text/pattern.ts";
import { type Span, slice } from "../text/span.ts";
import type { IssuerName } from "./draft.ts";
import known from "./words.json" with { type: "json" };

const GOES_ON = new RegExp(
  `^${anyOf([...known.issuerName.goOn, ...known.issuerName.joints])}(?!\\p{L})`,
  "iu",
);
const JOINT = new RegExp(`^${anyOf(known.issuerName.joints)}\\s`, "iu");
const UNFINISHED = new RegExp(`(?:[,-]|(?<!\\p{L})${anyOf(known.issuerName.unfinished)})$`, "iu");
/** The name of a body that is no name without its place. */
const BARE = new RegExp(`^${anyOf(known.issuerName.bare)}$`, "iu");

/** Joins a body's name that runs over two lines: "ỦY BAN NHÂN DÂN" + "TỈNH QUẢNG NGÃI". */
export function joinNames(plain: string, names: readonly Span[]): IssuerName[] {
  const issuers: { parts: Span[]; text: string }[] = [];
  for (const part of names) {
    const words = slice(plain, part).replace(/\s+/g, " ");
    const last = issuers.at(-1);
    const joins =
      last &&
      (UNFINISHED.test(last.text) || (GOES_ON.test(words) && BARE.test(last.text)) || JOINT.test(words));
    if (last && joins) {
      last.parts.push(part);
      last.text += ` ${words}`;
    } else issuers.push({ parts: [part], text: words });
  }
  return issuers;
}
