import type { Prose, ProseKind } from "../../draft/prose.ts";
import { sought } from "../../text/match.ts";
import { type Rule, replace } from "../rule.ts";
import { matchesIn } from "../text/matches.ts";

export const APPENDIX_II = "NĐ 30/2020/NĐ-CP, Phụ lục II";

/** Prose in which case says something: headings and titles are often set in capitals or have rules of their own. */
export const RUNNING: readonly ProseKind[] = [
  "body",
  "basis",
  "cell",
  "attachment",
  "addressee",
  "recipient",
];

/** A rule on capitals that one expression can tell: what matches is written in another case. */
export interface CapitalRow extends Omit<Rule, "part" | "check"> {
  /** Matches the letters that stand in the wrong case, and no more than is to be changed. */
  readonly pattern: RegExp;
  readonly become: (found: string) => string;
  readonly message?: (found: string, right: string) => string;
  readonly safety: "safe" | "guarded";
  readonly kinds?: readonly ProseKind[];
  /** True for a match that is right all the same; `before` and `after` are what stands beside it in the stretch. */
  readonly unless?: (before: string, after: string, prose: Prose) => boolean;
}

/** Makes the rule of a row. Stretches in capitals are passed over. */
export function capitalRule(row: CapitalRow): Rule {
  const { pattern, become, message = said, safety, kinds = RUNNING, unless, ...rule } = row;
  const wanted = sought(pattern);
  return {
    ...rule,
    part: "capitals",
    *check(draft) {
      for (const { span: where, words, prose } of matchesIn(draft, wanted, kinds)) {
        if (prose.upper) continue;
        const right = become(words[0]);
        if (right === words[0]) continue;
        const before = draft.plain.slice(Math.max(prose.span.from, where.from - 160), where.from);
        const after = draft.plain.slice(where.to, Math.min(prose.span.to, where.to + 60));
        if (unless?.(before, after, prose)) continue;
        yield {
          span: where,
          message: message(words[0].replace(/\s+/g, " "), right.replace(/\s+/g, " ")),
          fixes: [replace(where, right, safety, `Sửa thành “${right.trim()}”`)],
        };
      }
    },
  };
}

function said(found: string, right: string): string {
  return `“${found}” cần viết “${right}”.`;
}

/** True if a new sentence, item or cell begins after `before`: capitals are right there. */
export function endsSentence(before: string): boolean {
  return /(?:^|[.?!:…]|^\s*(?:[-–+*•]|\(?[\p{L}\d.]{1,6}[).]))[\s“"'(]*$/u.test(before);
}
