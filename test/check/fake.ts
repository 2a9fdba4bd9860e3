import { type Fix, type Rule, replace } from "../../server/rules/rule.ts";
import { suppressionUnused } from "../../server/suppressions.ts";
import { spanOfMatch } from "../../server/text/span.ts";

/** A rule that finds a word and, if told so, writes another in its place. */
export function wordRule(
  id: string,
  word: string,
  severity: Rule["severity"] = "warning",
  by?: { readonly newText: string; readonly safety: Fix["safety"] },
  more: Partial<Rule> = {},
): Rule {
  return {
    id,
    part: "text",
    title: `Không viết “${word}”`,
    why: "Để thử.",
    basis: "Thông lệ",
    severity,
    *check({ text }) {
      for (const match of text.matchAll(new RegExp(word, "g"))) {
        const span = spanOfMatch(match);
        const fixes = by ? [replace(span, by.newText, by.safety)] : [];
        yield { span, message: `Không viết “${word}”.`, fixes };
      }
    },
    examples: [],
    ...more,
  };
}

export const sai = wordRule("word-sai", "sai", "error", { newText: "đúng", safety: "safe" });
export const xau = wordRule("word-xau", "xấu", "warning", { newText: "tốt", safety: "guarded" });
export const cu = wordRule("word-cu", "cũ", "info");

export const throwing: Rule = {
  ...wordRule("word-throwing", "x"),
  *check() {
    yield { span: { from: 0, to: 1 }, message: "Trước khi hỏng." };
    throw new Error("no such node");
  },
};

export const fakeRules: readonly Rule[] = [sai, xau, cu, suppressionUnused];
