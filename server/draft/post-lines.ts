import { anyOf } from "../text/pattern.ts";
import { type Span, slice, span, textBefore } from "../text/span.ts";
import known from "./words.json" with { type: "json" };

/** A line of a signature block taken apart: "KT. GIÁM ĐỐC" is the mark KT and the post GIÁM ĐỐC. */
export interface PostLine {
  readonly span: Span;
  /** TM, KT, TL, TUQ or Q; undefined for a bare post. */
  readonly mark: "TM" | "KT" | "TL" | "TUQ" | "Q" | undefined;
  /** The mark as it stands, with its stop and the space behind it. */
  readonly markSpan: Span;
  /** The words after the mark, white space made single, "P. GIÁM ĐỐC" read as "PHÓ GIÁM ĐỐC". */
  readonly post: string;
}

const MARK =
  /^(T\s?\/\s?[Mm]|K\s?\/\s?[Tt]|T\s?\/\s?[Ll]|T\s?\/\s?UQ|T(?:UQ|uq)|T[Mm]|K[Tt]|T[Ll]|[Tt]\.\s?[Mm](?=\.)|[Kk]\.\s?[Tt](?=[.\s])|[Tt]\.\s?[Ll](?=\.)|tm|kt|tl|tuq|Q)(?:\s{0,2}[.:,/]{1,2}\s{0,9}|\s{1,9})(?=\p{Lu})/u;

export function readPostLine(plain: string, where: Span): PostLine {
  const words = slice(plain, where);
  const match = MARK.exec(words);
  const length = match?.[0].length ?? 0;
  return {
    span: where,
    mark: match?.[1]?.replace(/[\s/.]/g, "").toUpperCase() as PostLine["mark"],
    markSpan: span(where.from, where.from + length),
    post: words
      .slice(length)
      .replace(/^P\.\s?/u, "PHÓ ")
      .replace(/\s+/g, " ")
      .trim(),
  };
}

/** True if a post is a deputy's: PHÓ …, THỨ TRƯỞNG. */
export function isDeputy(post: string): boolean {
  return /^(?:PHÓ|THỨ TRƯỞNG|TỔ PHÓ)(?!\p{L})/iu.test(post);
}

/** The longest line of authority that may stand above a signature and belong to it. */
const ABOVE = 200;

/** What stands above a signature and may say by what authority it is given, though it was not read as a line of it. */
export interface Authority {
  /** True if "KT.", "TM." … stand there: a line cut off by a converter. */
  readonly isMarked: boolean;
  /** The name of a people's committee without "TM.", last before the post. */
  readonly collective: Span | undefined;
}

const MARKED = /(?<!\p{L})(?:KT|TM|TL|TUQ|K\/T|T\/M|T\/L)(?!\p{L})/iu;
/** The left column's line between the name and the post of the right one: "- Sở Nội vụ;⇥KT. CHỦ TỊCH". */
const LEFT_COLUMN = String.raw`[ \t|]{0,40}\n[^\n]{0,120}(?:\t| {3}|\| )[ \t|]{0,80}`;
/** The name alone in its line or cell. */
const COLLECTIVE = new RegExp(
  String.raw`(?<=^|\n|\t| {3}|\| )(${anyOf(known.signature.collectives)}(?: ${anyOf(known.issuerName.goOn)}(?: \p{Lu}+){0,5})?)(?:[\s|]{0,80}|${LEFT_COLUMN})$`,
  "u",
);

export function readAuthority(plain: string, from: number): Authority {
  const above = textBefore(plain, from, ABOVE);
  const name = COLLECTIVE.exec(above);
  // "TM." on a line of its own above the name.
  const isBare = name && !/T\/?M[.\s]{0,9}$/u.test(above.slice(0, name.index));
  const at = from - above.length + (name?.index ?? 0);
  return {
    isMarked: MARKED.test(above),
    collective: isBare ? span(at, at + (name[1] ?? "").length) : undefined,
  };
}
