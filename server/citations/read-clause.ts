import { type Span, slice, span, textBefore, trimSpan } from "../text/span.ts";
import { clauseUnits, fold, type Word, wordBefore } from "./words.ts";

const LINK = /(?:(?:\s?[,–-]\s?|\s)(?:của|tại)?|\()\s{0,20}$/u;
const UNIT_NUMBER = /^(?:\d{1,3}[a-zđ]?|[a-zđ]|[IVXLC]{1,6})$/u;
const BETWEEN = /^(?:và|đến|các|hoặc)$/iu;

/** "điểm a khoản 2 Điều 5" before `at`, with or without "của", "," or "-" between; undefined if no unit stands there. */
export function readClause(plain: string, at: number): Span | undefined {
  const link = LINK.exec(textBefore(plain, at, 30));
  const end = link ? at - link[0].length : at;
  let next = end;
  let start: number | undefined;
  let numbered = false;
  for (let count = 0; count < 40; count++) {
    const word = wordBefore(plain, next, 10);
    if (!word) {
      const mark = numbered && /[,–-]\s{0,3}$/u.exec(textBefore(plain, next, 4));
      if (!mark) break;
      next -= mark[0].length;
      continue;
    }
    const text = slice(plain, word);
    const unit = unitBefore(plain, word);
    if (unit !== undefined) {
      if (!numbered) break;
      start = next = unit;
    } else if (UNIT_NUMBER.test(text)) {
      numbered = true;
      next = word.from;
    } else if (numbered && BETWEEN.test(text)) next = word.from;
    else break;
  }
  return start === undefined ? undefined : trimSpan(plain, span(start, end));
}

/** Where the unit word that ends with `word` begins: "khoản", "tiểu mục". */
function unitBefore(plain: string, word: Word): number | undefined {
  const last = fold(slice(plain, word));
  const before = wordBefore(plain, word.from, 10);
  if (before && clauseUnits.has(`${fold(slice(plain, before))} ${last}`)) return before.from;
  return clauseUnits.has(last) ? word.from : undefined;
}
