import { anyOf } from "../text/pattern.ts";
import type { Table } from "./table.ts";
import { type Block, filled, isNumberCell, type RawRow, width } from "./table-block.ts";
import { type Heading, isWordedHeading } from "./table-heading.ts";
import known from "./words.json" with { type: "json" };

/**
 * Tabs also lay out text that is no table: header and closing in two columns, lists, forms. Tells them apart.
 */

/** The block up to the first row that belongs to a header or a closing; undefined if nothing is left. */
export function untilClosing(block: Block): Block | undefined {
  const end = block.rows.findIndex(isFrameRow);
  if (end < 0) return block;
  const rows = block.rows.slice(0, end);
  const last = rows.at(-1);
  return last && { ...block, rows, span: { from: block.span.from, to: last.span.to } };
}

/** True if rows between pipes or in an HTML table lay out a header or a closing. */
export function isFrame(rows: readonly RawRow[]): boolean {
  const isHeading = (row: RawRow): boolean => isWordedHeading(row) && !isHeaderRow(row);
  return (rows.length <= 12 || rows.some(opensRecipients)) && rows.some(isFrameRow) && !rows.some(isHeading);
}

/** "| Nơi nhận: | TM. ỦY BAN NHÂN DÂN |": a closing between pipes may list as many places as it likes. */
function opensRecipients(row: RawRow): boolean {
  return row.cells.length <= 3 && filled(row).some(({ text }) => /^Nơi nhận\s?:?\\?$/u.test(text));
}

/** "Số: 15/SNV-VP … | Đà Lạt, ngày …": its words may read like those of columns. */
function isHeaderRow(row: RawRow): boolean {
  return filled(row).some(({ text }) => /^(?:Số ?:.{0,9}\/|Độc lập ?[-–]|CỘNG H[OÒ])/u.test(text));
}

/** True if rows with tabs are a table; `before` is the table above, which a headless one may carry on. */
export function isTabular(rows: readonly RawRow[], heading: Heading, before: Table | undefined): boolean {
  const body = rows.slice(heading.rows);
  const head = rows[0];
  if (!head) return false;
  if (heading.rows > 0 && isWordedHeading(head))
    return heading.cells.length > 2 || body.some((row) => row.cells.length === 2);
  if (body.some((row) => isNumbered(row) && filled(row).length >= 3)) {
    return rows.length > 1 || width(head) === (before?.heading.length || before?.rows[0]?.cells.length);
  }
  if (heading.rows > 0 && body.length > 0) return heading.cells.length > 2;
  const full = body.filter((row) => filled(row).length >= 3);
  if (full.length >= 2 && full.length * 2 >= rows.length) return true;
  return rows.length >= 3 && rows.every(isPair);
}

/** Marks of a header or a closing that need no capitals. */
const FRAME =
  /^(?:(?:Nơi nhận|Kính gửi)\s?(?::|$)|\(?đã ký\)?\.?$|\((?:ký|đã ký)|Độc lập ?[-–]|Số ?:|Số \d{1,5}-\p{Lu}{2,4}\/\p{L}{2,12}$)/iu;
/** Posts and names that are such marks only in capitals: a unit cell may name a "Giám đốc". */
const FRAME_CAPITALS = new RegExp(
  `^(?:${[
    String.raw`${anyOf(known.frame.signFor)}\.? ?\p{Lu}`,
    String.raw`Q\. ?\p{Lu}`,
    `(?:PHÓ )?${anyOf(known.frame.posts)}$`,
    anyOf(known.frame.starts),
    String.raw`THƯ KÝ(?!\p{L})`,
    String.raw`ĐẠI DIỆN(?= \p{Lu}{2})`,
  ].join("|")})`,
  "u",
);

/** A row of a header or a closing: "Nơi nhận:⇥TM. ỦY BAN NHÂN DÂN". */
function isFrameRow(row: RawRow): boolean {
  if (row.cells.length > 3 || isNumbered(row)) return false;
  return filled(row).some(({ text }) => FRAME.test(text) || FRAME_CAPITALS.test(text));
}

function isNumbered(row: RawRow): boolean {
  return isNumberCell(row.cells[0]?.text ?? "");
}

/** Two filled cells that are neither a list item ("1.⇥Nội dung"), a form ("Họ tên:⇥…") nor a recipient. */
function isPair(row: RawRow): boolean {
  const [left, right, ...more] = row.cells;
  if (!left || !right || more.length > 0 || left.text === "" || right.text === "") return false;
  return (
    !isNumbered(row) && !/^[-–+•*(]|[:;.…_]$|^[a-zđ][.)]$/u.test(left.text) && !/^\.{3}|^…/.test(right.text)
  );
}
