import type { Row } from "../draft/table.ts";
import { tells } from "../draft/table-columns.ts";
import { readDeadline } from "./deadline.ts";
import { beginsWithUnit } from "./unit-words.ts";

/** What a cell can be told for by its own words. */
export type CellKind =
  | "time" // "Quý II", "trước 15/12", "Thường xuyên"
  | "event" // "Khi có yêu cầu", "Kỳ họp cuối năm"
  | "duration" // "5 ngày làm việc", "Trong ngày"
  | "unit" // "Sở Tài chính", "Nguyễn Văn An"
  | "work" // "Xây dựng kế hoạch …"
  | "post" // "Phó Trưởng ban"
  | "measure" // "cái", "triệu đồng"
  | "figure" // "1.250", "85%"
  | "code" // "P1-T1"
  | "stage" // "Đang làm"
  | "worded" // two words or more
  | "number"; // "1.2", "IV"

/** How far the filled cells of a column are of a kind, 0 to 1; 0 where none is filled. */
export type Evidence = (at: number, kind: CellKind) => number;

/** Reads the cells of a table as evidence of what its columns are for. Rows of one text, which head groups, do not count. */
export function evidenceOf(rows: readonly Row[], columns: number): Evidence {
  const filled = rows.slice(0, MOST_ROWS).filter(({ cells }) => cells.filter(isFilled).length > 1);
  const exact = filled.filter(({ cells }) => cells.length === columns);
  const sample = exact.length * 3 >= filled.length ? exact : filled;
  const known = new Map<string, number>();
  return (at, kind) => {
    const key = `${at} ${kind}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const texts = sample.map(({ cells }) => cells[at]?.text ?? "").filter((text) => text !== "");
    // One cell may begin with any word.
    const isFew = texts.length === 0 || (kind === "work" && texts.length === 1);
    const share = isFew ? 0 : texts.filter(TESTS[kind]).length / texts.length;
    known.set(key, share);
    return share;
  };
}

const MOST_ROWS = 60;

function isFilled({ text, merged }: { readonly text: string; readonly merged: boolean }): boolean {
  return text !== "" && !merged;
}

const TESTS: Readonly<Record<CellKind, (text: string) => boolean>> = {
  time: isTime,
  event: (text) => text.length <= 80 && readDeadline(text, undefined)?.kind === "event",
  duration: (text) =>
    /^(?:(?:trong|khoảng|không quá|tối đa) )?\d{1,3} ?(?:ngày|giờ|phút|buổi|tuần|tháng(?! (?:đầu|cuối|còn)))|^(?:ngay )?trong ngày/iu.test(
      text,
    ),
  unit: isUnit,
  work: (text) => tells(text.replace(/^[\s\-–+•*]+|^\d{1,2}(?:\.\d{1,2})*[.)]\s/u, ""), "actions"),
  post: (text) => tells(text, "posts"),
  measure: (text) => tells(text, "measures"),
  figure: isFigure,
  code: (text) => CODE.test(text),
  stage: (text) => /^\d{1,3}(?:[.,]\d{1,2})?\s?%$/.test(text) || tells(text, "stages"),
  worded: (text) => /\p{L}{2,} \p{L}{2,}/u.test(text),
  number: (text) => /^(?:\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5}|[A-Z])[.)]?$/.test(text),
};

/** A heading that names one month, quarter or year. */
export const PERIOD =
  /^(?:(?:(?:quý|q)\.? ?(?:iv|i{1,3}|[1-4])|(?:tháng|th|t)\.? ?(?:1[0-2]|0?[1-9]))(?:\/(?:20)?\d{2})?|năm 20\d{2})$/iu;

/** "P1-T1", "H1.2.03" */
export const CODE = /^\p{Lu}{1,8}[-.]?\d{1,4}(?:[-.]\p{Lu}{0,4}\d{1,4}){0,3}$/u;

/** True if a cell says when, and not only after what. */
export function isTime(text: string): boolean {
  if (text.length > 80 || (isFigure(text) && !/^20\d\d$/.test(text))) return false;
  // "5.1 - Kiểm kê": a number and a title, not the fifth of January.
  if (/^\d{1,2}\.\d{1,2}\.?\s?[-–—:]?\s?\p{L}/u.test(text)) return false;
  const kind = readDeadline(text, undefined)?.kind;
  return kind !== undefined && kind !== "unknown" && kind !== "event";
}

/** True for a cell that holds a number and at most a unit of measure. */
export function isFigure(text: string): boolean {
  return /^[-+≥≤<>~±]{0,2}\s?\d[\d.,\s]{0,20}(?:%|ms|[gmt]b|kg|tấn|tạ|ha|km|m[23]?|tr|triệu|tỷ|đồng|đ|vnđ|người|hộ)?$/iu.test(
    text,
  );
}

function isUnit(text: string): boolean {
  if (text.length > 150) return false;
  return beginsWithUnit(text) || ABBREVIATION.test(text) || PERSON.test(text);
}

/** "VP, KHTC", "P.TCHC" */
const ABBREVIATION = /^(?:\p{Lu}{2,8}|P\.)[\p{Lu}&.-]{0,10}(?:[,;/] ?|$)/u;
/** A full name of three words or more, or one behind a title. */
const NAME = "\\p{Lu}\\p{Ll}{1,6}";
const TITLE = "(?:[Ôô]ng|[Bb]à|[Cc]ô|[Tt]hầy|[Đđ]\\/[cC]|[Đđ]ồng chí|(?:GS|PGS|TS|ThS|BS|CN|KS)\\.?)[:.]? ?";
const PERSON = new RegExp(
  `^(?:(?:${TITLE}){1,3}\\p{Lu}|${NAME} ${NAME} ${NAME}(?: ${NAME}){0,2}(?=$|[,;(]))`,
  "u",
);

/** Headings of a limit: a bare date under them is the last day. */
export const DUE = /hạn|hoàn thành|kết thúc|trước ngày|xong|deadline|due/iu;

/** A cross under a month. */
export const MARK = /^[xX✓✔*+●■]$/;
