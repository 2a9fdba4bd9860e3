import type { CheckResult } from "../check.ts";
import { decree, isBeforeDecree, isBeforeForm } from "../conventions/decree.ts";
import type { Draft, Regime } from "../draft/draft.ts";
import type { Severity } from "../rules/severity.ts";
import { hasNoForm } from "../rules/support.ts";
import { oldEncodingOf } from "../rules/text/text-legacy-font.ts";
import type { Limit, StatusWords } from "./status-words.ts";

/** How the editor's status item describes the open document. */
export interface DraftStatus {
  readonly recognised: boolean;
  /** False if nothing is said about the document: no draft, or too large. */
  readonly checked: boolean;
  readonly regime: Regime | undefined;
  readonly typeName: string | undefined;
  readonly counts: Readonly<Record<Severity, number>>;
  /** One short line for the status item. */
  readonly note: string;
  /** Why the draft is taken for what it is and what is therefore not checked, one sentence an entry. */
  readonly reasons: readonly string[];
}

const NOTHING: DraftStatus["counts"] = { error: 0, warning: 0, info: 0, hint: 0 };

/** Describes a document that is read. `judged` is false for Markdown and plain text without a draft's header. */
export function status(
  draft: Draft,
  result: CheckResult | undefined,
  judged: boolean,
  words: StatusWords,
): DraftStatus {
  const counts = { ...NOTHING };
  for (const finding of result?.findings ?? []) counts[finding.severity]++;
  const typeName = draft.title.type?.name;
  return {
    recognised: draft.recognised,
    checked: judged,
    regime: judged ? draft.regime : undefined,
    typeName,
    counts,
    note: note(draft, judged, words),
    reasons: reasons(draft, judged, words),
  };
}

/** Describes a document that is too large to be read. */
export function tooLarge(message: string): DraftStatus {
  return {
    recognised: false,
    checked: false,
    regime: undefined,
    typeName: undefined,
    counts: NOTHING,
    note: message,
    reasons: [message],
  };
}

function note(draft: Draft, judged: boolean, words: StatusWords): string {
  if (!judged) return words.notADraft;
  if (draft.regime !== "administrative") return words[draft.regime];
  return words.checkedAs(draft.title.type?.name ?? words.anyType, isBeforeDecree(draft.issued));
}

function reasons(draft: Draft, judged: boolean, words: StatusWords): string[] {
  const { header, title } = draft;
  const { parts } = words;
  const known: readonly (readonly [isThere: boolean, name: string])[] = [
    [header.nationalName !== undefined, parts.nationalName],
    [header.issuers.length > 0, parts.issuer],
    [header.number !== undefined, parts.number],
    [header.placeDate !== undefined, parts.placeDate],
    [title.type !== undefined, `${parts.type}${title.type ? ` (${title.type.name})` : ""}`],
  ];
  const found = known.map(([isThere, name]) => `${isThere ? words.found : words.missing}: ${name}.`);
  const encoding = judged ? undefined : encodingOf(draft);
  const limits = (judged ? limitsOf(draft) : (["no draft"] as const)).map((limit) =>
    words.limit(limit, decree.before),
  );
  return [...found, ...(encoding ? [words.oldEncoding(encoding)] : []), ...limits];
}

/** A text in an old encoding shows none of the words by which a draft is known. */
function encodingOf({ plain }: Draft): string | undefined {
  // An editor that reads such a file as UTF-8 leaves these in the place of its letters.
  return oldEncodingOf(plain) ?? (/(?:\ufffd[^\ufffd]{0,20}){10}/.test(plain) ? "TCVN3, VNI" : undefined);
}

/** What keeps a draft from being held to all rules. */
function limitsOf(draft: Draft): readonly Limit[] {
  const isOldest = isBeforeForm(draft.issued);
  const isOld = draft.regime === "administrative" && isBeforeDecree(draft.issued) && !isOldest;
  const limits: readonly (readonly [holds: boolean, limit: Limit])[] = [
    [draft.regime !== "administrative", "other regime"],
    [hasNoForm(draft), "no form"],
    [isOldest, "before form"],
    [isOld, "before decree"],
  ];
  return limits.filter(([holds]) => holds).map(([, limit]) => limit);
}
