import type { Draft } from "../../draft/draft.ts";
import type { Table } from "../../draft/table.ts";
import type { Span } from "../../text/span.ts";
import { type Report, type Rule, replace } from "../rule.ts";

const HEAD = "TT\tHọ và tên\tChức vụ\n";
/** So many rows show that the numbers are meant to follow each other; of one row less, the first must be 1. */
const FEWEST = 4;

interface NumberedRow {
  readonly value: number;
  readonly span: Span;
}

export const tableListNumber: Rule = {
  id: "table-list-number",
  part: "table",
  title: "Số thứ tự trong danh sách không thiếu, không trùng",
  why: "Số thứ tự trùng hoặc nhảy làm sai tổng số người, việc, đơn vị trong danh sách.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.c (một trình tự nhất định); thông lệ lập bảng",
  severity: "warning",
  *check(draft) {
    const plans = new Set(draft.plans.map(({ table }) => table));
    for (const table of draft.tables) {
      if (!plans.has(table)) yield* misnumbered(numberedRows(draft, table));
    }
  },
  examples: [
    {
      bad: `${HEAD}1\tTrần Văn An\tTổ trưởng\n2\tLê Thị Hà\tTổ phó\n«2»\tĐỗ Văn Hải\tTổ viên\n4\tLò Thị Ánh\tTổ viên\n5\tHà Văn Tú\tTổ viên\n`,
      good: `${HEAD}1\tTrần Văn An\tTổ trưởng\n2\tLê Thị Hà\tTổ phó\n3\tĐỗ Văn Hải\tTổ viên\n4\tLò Thị Ánh\tTổ viên\n5\tHà Văn Tú\tTổ viên\n`,
    },
    {
      bad: `${HEAD}1\tTrần Văn An\tTổ trưởng\n2\tLê Thị Hà\tTổ phó\n3\tĐỗ Văn Hải\tTổ viên\n«5»\tLò Thị Ánh\tTổ viên\n6\tHà Văn Tú\tTổ viên\n`,
    },
    { bad: `${HEAD}1\tTrần Văn An\tTổ trưởng\n2\tLê Thị Hà\tTổ phó\n«4»\tĐỗ Văn Hải\tTổ viên\n` },
    {
      good: `${HEAD}1\tTrần Văn An\tTổ trưởng\n2\tLê Thị Hà\tTổ phó\n1\tĐỗ Văn Hải\tTổ viên\n2\tLò Thị Ánh\tTổ viên\n3\tHà Văn Tú\tTổ viên\n`,
    },
    {
      good: `${HEAD}3\tTrần Văn An\tTổ trưởng\n7\tLê Thị Hà\tTổ phó\n12\tĐỗ Văn Hải\tTổ viên\n15\tLò Thị Ánh\tTổ viên\n19\tHà Văn Tú\tTổ viên\n`,
    },
  ],
};

/** The rows with a plain number in the column "STT". */
function numberedRows(draft: Draft, { heading, rows }: Table): NumberedRow[] {
  const column = heading.findIndex(({ text }) => /^(?:STT|TT|Số TT|Số thứ tự)\.?$/iu.test(text.trim()));
  if (column < 0) return [];
  return rows.flatMap(({ cells }) => {
    const cell = cells[column];
    const match = cell && !cell.merged ? /^0?(\d{1,3})[.)]?$/.exec(cell.text) : null;
    if (!cell || !match) return [];
    const from = draft.text.indexOf(match[0], cell.span.from);
    return from < 0 || from >= cell.span.to
      ? []
      : [{ value: Number(match[1]), span: { from, to: from + match[0].length } }];
  });
}

/** One number out of order in a column that is in order otherwise; a new group may begin with 1 again. */
function* misnumbered(rows: readonly NumberedRow[]): Generator<Report> {
  if (rows.length < (rows[0]?.value === 1 ? FEWEST - 1 : FEWEST)) return;
  const breaks = rows.flatMap(({ value }, at) => {
    const before = rows[at - 1];
    return before && value !== before.value + 1 && value !== 1 ? [at] : [];
  });
  // A wrong number breaks the order before it and behind it.
  const [at, next] = breaks;
  if (at === undefined || breaks.length > 2 || (next !== undefined && next !== at + 1)) return;
  const [before, row] = [rows[at - 1] as NumberedRow, rows[at] as NumberedRow];
  const expected = before.value + 1;
  const fits = next === undefined ? row.value > expected : rows[next]?.value === expected + 1;
  if (!fits && row.value !== before.value) return;
  yield {
    span: row.span,
    message:
      row.value === before.value
        ? `Số thứ tự ${row.value} bị trùng; cần ${expected}.`
        : `Số thứ tự ${row.value} không nối tiếp ${before.value}; cần ${expected}.`,
    fixes: next === undefined ? [] : [replace(row.span, String(expected), "guarded")],
  };
}
