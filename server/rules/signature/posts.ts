import type { Draft, Signature } from "../../draft/draft.ts";
import { type Span, span } from "../../text/span.ts";

/** A line of a signature block taken apart: "KT. GIÁM ĐỐC" is the mark KT and the post GIÁM ĐỐC. */
export interface PostLine {
  readonly span: Span;
  /** TM, KT, TL, TUQ or Q; undefined for a bare post. */
  readonly mark: "TM" | "KT" | "TL" | "TUQ" | "Q" | undefined;
  /** The mark as it stands, with its stop and the space behind it. */
  readonly markSpan: Span;
  /** The words after the mark, white space made single. */
  readonly post: string;
}

const MARK =
  /^(T\s?\/\s?[Mm]|K\s?\/\s?[Tt]|T\s?\/\s?[Ll]|T\s?\/\s?UQ|T(?:UQ|uq)|T[Mm]|K[Tt]|T[Ll]|Q)(?:\s{0,2}[.:,/]{1,2}\s{0,9}|\s{1,9})(?=\p{Lu})/u;

/** The lines of authority and post of one signature, in order. */
export function postLines(draft: Draft, signature: Signature): PostLine[] {
  return signature.posts.map((where) => {
    const words = draft.plain.slice(where.from, where.to);
    const match = MARK.exec(words);
    const length = match?.[0].length ?? 0;
    return {
      span: where,
      mark: match?.[1]?.replace(/[\s/]/g, "").toUpperCase() as PostLine["mark"],
      markSpan: span(where.from, where.from + length),
      post: words.slice(length).replace(/\s+/g, " ").trim(),
    };
  });
}

/** True if a post is a deputy's: PHÓ …, THỨ TRƯỞNG. */
export function isDeputy(post: string): boolean {
  return /^(?:PHÓ|THỨ TRƯỞNG|TỔ PHÓ)(?!\p{L})/iu.test(post);
}

/** Where the closing begins, or undefined if the draft has none. */
export function closingFrom(draft: Draft): number | undefined {
  const starts = [draft.recipients?.span.from, ...draft.signatures.map((signature) => signature.span.from)];
  const known = starts.filter((start) => start !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}
