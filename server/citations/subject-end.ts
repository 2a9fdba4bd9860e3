import { matchesOf } from "../text/match.ts";
import { anyOf } from "../text/pattern.ts";
import { type Span, slice } from "../text/span.ts";
import words from "./words.json" with { type: "json" };
import { agents, fold, isUpperAt, phraseAfter, phraseBefore, typeWords, wordAfter } from "./words.ts";

/** What is known of a subject before its end is looked for. */
export interface Opening {
  readonly from: number;
  /** No subject goes on from here. */
  readonly limit: number;
  /** Names of laws cited in it: a comma inside "Luật Khiếu nại, tố cáo" ends nothing. */
  readonly names: readonly Span[];
  /** "Căn cứ", "Xét" … if the subject stands in a basis. */
  readonly basis: string | undefined;
  /** The type word of the cited document, folded. */
  readonly type: string;
}

const { subjectEnd: known } = words;

/** Words with which the sentence goes on: the cited document is its subject, or is pointed back to. */
const AFTER_SUBJECT = [
  anyOf(known.goesOn),
  "có hiệu lực (?:thi hành )?(?:từ|kể từ|sau)",
  `đã ${anyOf(known.saidOf)}`,
  `(?:đề|đặt) ra ${anyOf(known.setOut)}`,
  "với (?:các |những |một số )?(?:nội dung|nhiệm vụ) [^,;.\\n]{0,30}sau",
  "như sau",
];
/** A line that begins with a capital; it is a new paragraph where the line before is too long to be a broken one. */
const NEXT_LINE = '\\n(?=\\s{0,20}[\\p{Lu}“"])';
const LONGEST_BROKEN_LINE = 160;
const AMENDED = "\\s(?:đã )?được (?:sửa đổi|bổ sung|thay thế)[^;.:()\\n]{0,60}? (?:bởi|theo|tại|bằng) ";
const STOP = new RegExp(
  [
    '[;\\t"“”()]|[.:](?=\\s|$|\\*)',
    "\\n *\\n",
    NEXT_LINE,
    // A new row of a table, a new item or a new paragraph.
    "\\n(?=[^\\n\\t]{0,14}\\t)",
    `\\n\\s*(?=[-+*•]\\s|\\d{1,2}[.)]\\s|[a-zđ]\\)|Điều \\d|[IVX]{1,4}\\.|${anyOf(known.paragraphs)}|${anyOf(known.openers)} )`,
    `\\s(?:${AFTER_SUBJECT.join("|")})(?!\\p{L})`,
    AMENDED,
    `,(?=[ \\n]{1,60}(?:\\p{Lu}|${anyOf(known.clauses)}))`,
  ].join("|"),
  "gu",
);
const ASIDE = new RegExp(`^\\(\\s?${anyOf(known.asides)}`, "iu");

/** Where the subject that begins at `from` ends. */
export function subjectEnd(plain: string, opening: Opening): number {
  const { from, limit } = opening;
  let depth = 0;
  let quoted = false;
  const text = plain.slice(from, limit);
  for (const { 0: mark, index } of matchesOf(text, STOP)) {
    const at = from + index;
    const breaks = mark === "\t" || mark.startsWith("\n");
    if (/["“”]/.test(mark)) {
      if (mark === "”" && !quoted) return at;
      if (quoted && ONLY_QUOTED.test(text.slice(0, index))) return at + 1;
      quoted = mark !== "”" && !quoted;
    } else if (quoted && !breaks) continue;
    else if (mark === "(") {
      if (ASIDE.test(text.slice(index, index + 16))) return at;
      depth++;
    } else if (mark === ")") {
      if (depth === 0) return at;
      depth--;
    } else if ((depth === 0 || breaks) && endsAt(plain, at, mark, opening)) return at;
  }
  return limit;
}

/** "về “Đổi mới …”": the quotation is the whole subject. */
const ONLY_QUOTED = /^(?:về(?: việc)?|v\/v)\s?["“][^"“”]*$/iu;

/** True if a mark outside brackets and quotation marks ends the subject. */
function endsAt(plain: string, at: number, mark: string, opening: Opening): boolean {
  const { names, basis, type } = opening;
  if (mark === ",")
    return !names.some(({ from, to }) => from < at && at < to) && newClause(plain, at, basis === "Căn cứ");
  if (mark === ";") return !(basis && goesOn(plain, at + 1));
  // "về thi hành Luật A được sửa đổi bởi Luật B" is one title; "Nghị định A về … được sửa đổi bởi Nghị định B" is not.
  if (mark === "\n") return plain.lastIndexOf("\n", at - 1) < at - LONGEST_BROKEN_LINE;
  if (/được/.test(mark)) return amendingType(plain, at + mark.length) === type;
  return true;
}

function amendingType(plain: string, at: number): string | undefined {
  const clause = /(?:(?:các|điểm [a-zđ]|khoản \d{1,2}|điều \d{1,3}),?\s)*/iuy;
  clause.lastIndex = at;
  clause.test(plain);
  const found = phraseAfter(plain, Math.max(at, clause.lastIndex), typeWords);
  return found && fold(slice(plain, found));
}

const OTHER_BASIS = new RegExp(`^${anyOf(known.otherBasis)}(?!\\p{L})`, "u");

/**
 * True if a semicolon in a basis stands inside the title: "…, hộ cận nghèo; xác định thu nhập …". Another basis would
 * begin with a document, in capitals or with a word of its own.
 */
function goesOn(plain: string, at: number): boolean {
  const word = wordAfter(plain, at, 3);
  if (!word) return false;
  const rest = plain.slice(word.from, word.from + 200);
  if (!isUpperAt(plain, word.from)) return !OTHER_BASIS.test(rest);
  // "…; Ủy ban nhân dân cấp xã; …": a body among bodies, which does nothing.
  return (
    /^[Ủ](?:ỷ|y) ban nhân dân[^;.,:\n]{0,60};|^U[ỷỶ] ban nhân dân[^;.,:\n]{0,60};/u.test(rest) &&
    !ACTS.test(rest)
  );
}

/** A body, and what it does. */
const ACTS = new RegExp(`^[^;.,:()\\n]{2,90}? ${anyOf(known.acts)} `, "u");

/** True if the comma at `at` opens a new clause ("…, Sở Nội vụ báo cáo …") and not the next member of a list. */
function newClause(plain: string, at: number, inBasis: boolean): boolean {
  const word = wordAfter(plain, at + 1);
  if (!word) return false;
  if (!isUpperAt(plain, word.from)) return true;
  if (phraseAfter(plain, at + 1, agents, 2) === undefined) return false;
  if (ACTS.test(plain.slice(word.from, word.from + 160).replace(/\s+/g, " "))) return true;
  return !inBasis && phraseBefore(plain, at, agents, 2) === undefined;
}
