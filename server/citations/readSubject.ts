import { matchesOf } from "../text/match.ts";
import { type Span, span, trimSpan } from "../text/span.ts";
import {
  agents,
  isUpperAt,
  matchEnd,
  phraseAfter,
  phraseBefore,
  subjectStarts,
  sureSubjectStarts,
  wordAfter,
} from "./words.ts";

const QUOTE = /[ \n,]{0,60}["“](?=[\p{L}\p{N} ])/uy;
const V_V = /[ \n,]{0,60}(?=[vV]\/[vV](?:iệc)?[: ])/uy;
const LONGEST_SUBJECT = 700;

/**
 * The subject (trích yếu) that follows `at`: from "về", "quy định", "ban hành" … or an opening quotation mark
 * to the end of the clause, as far as running text shows it.
 * @param sure false for a mention without date and issuer, after which "quy định" may be a verb of the sentence.
 * @param listEnd where another document of the same list begins: the subject ends before it.
 */
export function readSubject(
  plain: string,
  at: number,
  sure: boolean,
  listEnd: () => number,
): Span | undefined {
  const quote = matchEnd(QUOTE, plain, at);
  if (quote !== undefined) {
    const close = plain.slice(quote, quote + LONGEST_SUBJECT).search(/["”]/);
    return close < 0 ? undefined : span(quote - 1, quote + close + 1);
  }
  const from = matchEnd(V_V, plain, at) ?? subjectStart(plain, at, sure);
  if (from === undefined) return undefined;
  const next = listEnd();
  if (from >= next) return undefined;
  const end = subjectEnd(plain, from, Math.min(next, from + LONGEST_SUBJECT), isInBasis(plain, from));
  const found = trimSpan(plain, span(from, end));
  const tail =
    /[\s,]*(?:\s(?:và|hoặc|cùng)(?:\s+của)?\s*)?[,\s]*$/u.exec(plain.slice(found.from, found.to))?.[0]
      .length ?? 0;
  return found.to - tail - found.from > 3 ? span(found.from, found.to - tail) : undefined;
}

function subjectStart(plain: string, at: number, sure: boolean): number | undefined {
  const gap = matchEnd(/[ \n]{0,60},?[ \n]{0,60}/y, plain, at) ?? at;
  return phraseAfter(plain, gap, sure ? subjectStarts : sureSubjectStarts, 3)?.from;
}

function isInBasis(plain: string, at: number): boolean {
  const before = plain.slice(Math.max(0, at - 700), at);
  return /^\s{0,20}(?:Căn cứ|Căn cư)(?!\p{L})/u.test(before.slice(before.lastIndexOf("\n") + 1));
}

const STOP = new RegExp(
  [
    '[;\\t"“”()]|[.:](?=\\s|$|\\*)',
    "\\n *\\n",
    // A new row of a table, a new item or a new paragraph.
    "\\n(?=[^\\n\\t]{0,14}\\t)",
    "\\n\\s*(?=[-+*•]\\s|\\d{1,2}[.)]\\s|[a-zđ]\\)|Điều \\d|Căn cứ|Theo đề nghị|Xét |[IVX]{1,4}\\.|Kính gửi|Nơi nhận|Thực hiện |Ngày |Tại |Trong |Nhằm |Để |Theo |Trên )",
    ",(?=[ \\n]{1,60}(?:\\p{Lu}|trong đó|theo đó|đồng thời|cụ thể|qua đó|đến nay|do đó|vì vậy|từ đó|tuy nhiên|nhưng|trên cơ sở|làm cơ sở|như sau))",
  ].join("|"),
  "gu",
);
const ASIDE = /^\(\s?(?:sau đây|gọi tắt|viết tắt|kèm theo|gửi kèm|được gửi|có)/iu;

function subjectEnd(plain: string, from: number, limit: number, inBasis: boolean): number {
  let depth = 0;
  let quoted = false;
  const text = plain.slice(from, limit);
  for (const { 0: mark, index } of matchesOf(text, STOP)) {
    const breaks = mark === "\t" || mark.startsWith("\n");
    if (/["“”]/.test(mark)) {
      if (mark === "”" && !quoted) return from + index;
      quoted = mark !== "”" && !quoted;
    } else if (quoted && !breaks) continue;
    else if (mark === "(") {
      if (ASIDE.test(text.slice(index, index + 16))) return from + index;
      depth++;
    } else if (mark === ")") {
      if (depth === 0) return from + index;
      depth--;
    } else if (mark === ",") {
      if (depth === 0 && newClause(plain, from + index, inBasis)) return from + index;
    } else if (depth === 0 || breaks) return from + index;
  }
  return limit;
}

const ACTS =
  /^[^;.,:()\n]{2,90}? (?:hướng dẫn|đề nghị|báo cáo|xây dựng|thông báo|yêu cầu|ban hành|kính trình|trình|triển khai|gửi|cụ thể hóa|cụ thể hoá|đã|trân trọng|có ý kiến|tổ chức|đăng ký|trả lời|phối hợp|giao|chỉ đạo|nhận được|kính đề nghị|kính mời) /u;

/** True if the comma at `at` opens a new clause ("…, Sở Nội vụ báo cáo …") and not the next member of a list. */
function newClause(plain: string, at: number, inBasis: boolean): boolean {
  const word = wordAfter(plain, at + 1);
  if (!word) return false;
  if (!isUpperAt(plain, word.from)) return true;
  if (phraseAfter(plain, at + 1, agents, 2) === undefined) return false;
  if (ACTS.test(plain.slice(word.from, word.from + 160).replace(/\s+/g, " "))) return true;
  return !inBasis && phraseBefore(plain, at, agents, 2) === undefined;
}
