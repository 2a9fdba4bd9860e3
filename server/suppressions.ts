import type { Draft } from "./draft/draft.ts";
import { EVERYWHERE, type Finding, type Report, type Rule } from "./rules/rule.ts";
import { lineOf, lineStarts } from "./text/lines.ts";
import { matchesOf } from "./text/match.ts";
import { type Span, spanOfGroup, spanOfMatch } from "./text/span.ts";

/** One "bỏ qua" comment, taken apart. */
export interface Suppression {
  /** The comment, from `<!--` to `-->`. */
  readonly span: Span;
  /** The rule ids it names, each where it stands. */
  readonly ids: readonly NamedRule[];
  /** The line (0-based) whose findings it silences, or the whole draft; undefined if no line follows. */
  readonly reach: number | "draft" | undefined;
}

export interface NamedRule {
  readonly id: string;
  readonly span: Span;
}

/** The "bỏ qua" comments of a draft, ready to be laid over its findings. */
export interface Suppressions {
  /** In text order. */
  readonly all: readonly Suppression[];
  /** The findings that no comment silences. A rule's finding inside a comment is no finding on the document. */
  apply(findings: readonly Finding[]): Finding[];
  /**
   * What is wrong with the comments themselves, given the findings before `apply`.
   * `known`: ids of all rules. `asked`: ids of those that ran to their end; only they can be found unused.
   */
  faults(findings: readonly Finding[], known: ReadonlySet<string>, asked: ReadonlySet<string>): Report[];
}

/**
 * Reads `<!-- bỏ qua: rule-id, rule-id (lý do) -->` and `<!-- bỏ qua cả văn bản: rule-id (lý do) -->`.
 * The first silences what begins on the next line that holds more than such comments; behind text on a line, that line.
 */
export function suppressions(draft: Draft): Suppressions {
  const { text } = draft;
  const all = text.includes("<!--") ? readComments(text) : [];
  const starts = all.length > 0 ? lineStarts(text) : [0];
  const keys = new Set(all.flatMap((one) => one.ids.map(({ id }) => key(id, one.reach))));
  const opens = all.map((one) => one.span.from);
  const inComment = (offset: number) => {
    const before = all[lineOf(opens, offset)];
    return before !== undefined && before.span.from <= offset && offset < before.span.to;
  };
  const lineOfFinding = (finding: Finding) => lineOf(starts, finding.span.from);
  return {
    all,
    apply: (findings) =>
      findings.filter(
        (finding) =>
          !keys.has(key(finding.rule.id, "draft")) &&
          !keys.has(key(finding.rule.id, lineOfFinding(finding))) &&
          (finding.rule === suppressionUnused || !inComment(finding.span.from)),
      ),
    faults: (findings, known, asked) => {
      const used = new Set(
        findings.flatMap((found) => [key(found.rule.id, "draft"), key(found.rule.id, lineOfFinding(found))]),
      );
      return all.flatMap(({ span, ids, reach }) =>
        ids.length === 0
          ? [nameless(span)]
          : ids.flatMap((named) => {
              if (!known.has(named.id)) return [unknown(named)];
              const judged = asked.has(named.id) && named.id !== suppressionUnused.id;
              return judged && !used.has(key(named.id, reach)) ? [unused(named, reach)] : [];
            }),
      );
    },
  };
}

function key(id: string, reach: Suppression["reach"]): string {
  return `${id}@${reach}`;
}

/** On one line and bounded in every part, so that a text of nothing but comment openings stays linear. */
const COMMENT =
  /<!--[ \t\u00a0]{0,20}bỏ[ \t\u00a0]{1,3}qua(?<whole>[ \t\u00a0]{1,3}cả[ \t\u00a0]{1,3}văn[ \t\u00a0]{1,3}bản)?[ \t\u00a0]{0,5}:(?<list>[^<>\n]{0,1000}?)-->/dgiu;
const ID = /[\p{L}\p{N}][\p{L}\p{N}_-]{0,80}/gu;

function readComments(text: string): Suppression[] {
  const found: Suppression[] = [];
  let waiting: { readonly span: Span; readonly ids: readonly NamedRule[] }[] = [];
  let from = 0;
  for (const [index, line] of text.split("\n").entries()) {
    const hasOther = line.replace(COMMENT, "").trim() !== "";
    const reach = hasOther ? index : undefined;
    if (hasOther) {
      for (const one of waiting) found.push({ ...one, reach });
      waiting = [];
    }
    for (const match of matchesOf(line, COMMENT)) {
      const one = readComment(match, from);
      if (match.groups?.whole) found.push({ ...one, reach: "draft" });
      else if (hasOther) found.push({ ...one, reach });
      else waiting.push(one);
    }
    from += line.length + 1;
  }
  for (const one of waiting) found.push({ ...one, reach: undefined });
  return found.sort((a, b) => a.span.from - b.span.from);
}

function readComment(match: RegExpMatchArray, base: number): { span: Span; ids: NamedRule[] } {
  const list = spanOfGroup(match, "list", base) ?? spanOfMatch(match, base);
  const beforeReason = (match.groups?.list ?? "").split("(", 1)[0] ?? "";
  const ids = [...matchesOf(beforeReason, ID)].map((id) => ({ id: id[0], span: spanOfMatch(id, list.from) }));
  return { span: spanOfMatch(match, base), ids };
}

function nameless(span: Span): Report {
  return { span, message: "Chú thích “bỏ qua” chưa nêu mã quy tắc, nên không có tác dụng." };
}

function unknown({ id, span }: NamedRule): Report {
  return { span, message: `Không có quy tắc nào tên “${id}”, cần ghi đúng mã quy tắc.` };
}

function unused({ id, span }: NamedRule, reach: Suppression["reach"]): Report {
  const where = reach === "draft" ? "văn bản này" : "chỗ này";
  return {
    span,
    message: `Quy tắc “${id}” không báo gì ở ${where}, cần bỏ chú thích “bỏ qua”.`,
    tags: ["unnecessary"],
  };
}

/**
 * The rule in whose name `check` reports faults of the comments themselves.
 * It has no check of its own: whether a comment is used can be told only after all other rules have spoken.
 */
export const suppressionUnused: Rule = {
  id: "suppression-unused",
  part: "text",
  title: "Chú thích “bỏ qua” nêu đúng mã quy tắc và còn tác dụng",
  why: "Chú thích thừa che mất lỗi về sau: khi dòng văn bản được sửa lại, lỗi mới cùng loại sẽ không được báo.",
  basis: "Quy ước của công cụ (không thuộc NĐ 30/2020/NĐ-CP)",
  severity: "info",
  regimes: EVERYWHERE,
  *check() {},
  examples: [
    {
      bad: "<!-- bỏ qua: «khong-co-quy-tac-nay» (theo quy chế của Sở) -->\nCăn cứ tình hình thực tế;\n",
      good: "Căn cứ tình hình thực tế;\n",
    },
    {
      bad: "«<!-- bỏ qua: -->»\nBáo cáo kết quả quý I.\n",
      good: "Báo cáo kết quả quý I.\n",
    },
    {
      bad: "<!-- bỏ qua cả văn bản: «ngay-thang» (mẫu cũ) -->\nBáo cáo kết quả quý I.\n",
      good: "<!-- bỏ qua cả văn bản: suppression-unused (mẫu cũ) -->\nBáo cáo kết quả quý I.\n",
    },
  ],
};
