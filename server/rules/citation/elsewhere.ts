import type { Draft } from "../../draft/draft.ts";
import { capitalised } from "../../text/case.ts";
import { alike } from "../../workspace/alike.ts";
import { bodyOf, homeOf, sameBody } from "../../workspace/body.ts";
import { fileNameOf } from "../../workspace/file-names.ts";
import type { Mention, Place, Workspace } from "../../workspace/workspace.ts";
import type { Related } from "../rule.ts";
import { wordsOf } from "../support.ts";
import type { Numbered } from "./cited.ts";

/** A mention in another file of what a citation names. */
export interface Elsewhere {
  readonly mention: Mention;
  /** False where the texts leave open whether one body issued both. */
  readonly isSure: boolean;
}

/**
 * What other files say of the documents that a draft cites: same number, same type, one body, subjects that do not
 * speak of different things. Numbers that begin afresh every year are compared by the caller. `wanted` is asked first,
 * because a document may be cited in thousands of drafts.
 */
export function elsewhereIn(
  draft: Draft,
  workspace: Workspace,
): (citation: Numbered, wanted: (mention: Mention) => boolean) => readonly Elsewhere[] {
  const home = homeOf(draft);
  return (citation, wanted) => {
    const { number } = citation;
    if (number.serial === "" || number.family === "short") return [];
    const issuer = citation.issuer && wordsOf(draft, citation.issuer);
    const body = bodyOf(number, issuer, home);
    const type = citation.type && wordsOf(draft, citation.type);
    const subject = citation.subject && wordsOf(draft, citation.subject);
    return workspace.mentionsOf(number.text).flatMap((mention) => {
      if (!wanted(mention) || workspace.isVersion(mention.uri)) return [];
      const same = sameBody(body, mention.body);
      if (same === "no" || !typesAgree(type, mention.type)) return [];
      if (subject && mention.subject && alike(subject, mention.subject) < 0.4) return [];
      return [{ mention, isSure: same === "yes" }];
    });
  };
}

const GENERAL: ReadonlySet<string> = new Set(["văn bản", "công văn", "cv", "số"]);

/** "45/2013/QH13" is a law and a resolution. */
function typesAgree(one: string | undefined, other: string | undefined): boolean {
  if (!one || !other) return true;
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a === b || GENERAL.has(a) || GENERAL.has(b);
}

/** One mention a file, at most three: enough to see where the other reading stands. */
export function related(mentions: readonly Mention[], say: (mention: Mention) => string): Related[] {
  const byFile = new Map(mentions.map((mention) => [mention.uri, mention] as const).reverse());
  return [...byFile.values()]
    .reverse()
    .slice(0, 3)
    .map((mention) => ({
      uri: mention.uri,
      place: mention.place,
      span: mention.span,
      // No editor can be led to a row of a spreadsheet: the words must lead there.
      message:
        mention.place.sheet === undefined
          ? say(mention)
          : `${capitalised(rowWords(mention.place))}: ${say(mention)}`,
    }));
}

function rowWords({ line, sheet }: Place): string {
  return sheet === undefined ? `dòng ${line}` : `trang tính “${sheet}”, dòng ${line}`;
}

/** Where a mention stands, in words. */
export function whereWords({ role, uri, place }: Mention): string {
  if (role === "register") return `sổ đăng ký “${fileNameOf(uri)}”, ${rowWords(place)}`;
  return `“${fileNameOf(uri)}”, dòng ${place.line}`;
}
