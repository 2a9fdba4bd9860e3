import type { Cell, Table } from "../../draft/table.ts";
import type { Span } from "../../text/span.ts";
import { EVERYWHERE, type Rule } from "../rule.ts";

const HEAD = "| STT | Danh mục | ĐVT | Số lượng |\n|---|---|---|---|\n";
const BASIS = "Thông lệ lập bảng; không phải quy định của nghị định";

export const tableCellPlace: Rule = {
  id: "table-cell-place",
  part: "table",
  title: "Chữ và số trong bảng nằm đúng cột",
  why: "Chữ đứng ở cột số, nội dung trống mà ô sau có chữ là dấu hiệu các ô bị lệch hoặc đổi chỗ.",
  basis: BASIS,
  severity: "warning",
  regimes: EVERYWHERE,
  *check({ tables }) {
    for (const items of tables.map(itemsOf)) {
      for (const [at, cells] of items.entries()) {
        const others = items.filter((_, other) => other !== at);
        const [one] = others.length > 1 ? changed(cells, others) : [];
        if (one !== undefined)
          yield {
            span: spanAt(cells, one),
            message: "Ô này đổi chỗ với ô khác: các hàng khác ghi khác loại.",
          };
        const empty = others.length > 1 && one === undefined ? shiftedFrom(cells, others) : -1;
        if (empty > 0)
          yield { span: spanAt(cells, empty), message: "Ô này trống; các ô sau có thể bị lệch cột." };
      }
    }
  },
  examples: [
    {
      bad: `${HEAD}| 1 | Bơm tiêm | Cái | 50 |\n| 2 | Kim luồn | Cái | 12 |\n| 3 | Gạc | «30» | Miếng |\n`,
    },
    {
      bad: `${HEAD}| 1 | Bơm tiêm | Cái | 50 |\n| 2 |  «»| Kim luồn | Cái |\n| 3 | Gạc | Miếng | 30 |\n| 4 | Bông | Gói | 30 |\n`,
    },
    {
      bad: "| STT | Việc | Sản phẩm | Thời hạn |\n|---|---|---|---|\n| 1 | Rà soát | «28/02/2026» | Báo cáo |\n| 2 | Đào tạo | Lớp học | 30/6/2026 |\n| 3 | Kiểm tra | Báo cáo | Quý III/2026 |\n",
    },
    {
      bad: "| STT | Việc | Đơn vị | Thời hạn |\n|---|---|---|---|\n| 1 | Rà soát |  «»| Văn phòng |\n| 2 | Đào tạo | Phòng Nội vụ | 30/6/2026 |\n| 3 | Kiểm tra | Thanh tra | Quý III/2026 |\n",
    },
    {
      good: "| STT | Việc | Sản phẩm | Thời hạn |\n|---|---|---|---|\n| 1 | Rà soát | Báo cáo | Thường xuyên |\n| 2 | Đào tạo | | 30/6/2026 |\n| 3 | Kiểm tra | Báo cáo tháng 9/2026 | Quý III/2026 |\n",
    },
    {
      good: `${HEAD}| 1 | Bơm tiêm | Cái | 50 |\n| 2 | Kim luồn | Cái | theo nhu cầu |\n| 3 | Gạc | Miếng | 30 |\n| 4 | Bông | 12 | 30 |\n`,
    },
    {
      good: `${HEAD}| 1 | Bơm tiêm | Cái | 50 |\n| | Kim luồn | Cái | 12 |\n| 3 | | | |\n| 4 | Gạc | Miếng | 30 |\n`,
    },
  ],
};

export const tableEmptyNumber: Rule = {
  id: "table-empty-number",
  part: "table",
  title: "Ô số lượng, số tiền của mỗi hàng được điền",
  why: "Một hàng không có số lượng trong khi mọi hàng khác có thì người đọc không biết là không có hay quên ghi.",
  basis: BASIS,
  severity: "info",
  regimes: EVERYWHERE,
  *check({ tables }) {
    for (const table of tables) {
      const items = itemsOf(table);
      for (const [column, { text }] of table.heading.entries()) {
        if (!AMOUNT.test(text)) continue;
        const empty = items.filter((cells) => cells[column]?.text === "");
        const [only] = empty;
        const isRest = items.every((cells) => cells === only || isNumber(cells[column]));
        if (only && empty.length === 1 && items.length > 2 && isRest)
          yield { span: spanAt(only, column), message: "Ô này trống, các hàng khác đều có số." };
      }
    }
  },
  examples: [
    { bad: `${HEAD}| 1 | Bơm tiêm | Cái | 50 |\n| 2 | Kim luồn | Cái |  «»|\n| 3 | Gạc | Miếng | 30 |\n` },
    { bad: `${HEAD}| 1 | Bơm tiêm | Cái |  «»|\n| 2 | Kim luồn | Cái | 5 |\n| 3 | Gạc | Miếng | 30 |\n` },
    { good: `${HEAD}| 1 | Bơm tiêm | Cái | 50 |\n| 2 | Kim luồn | Cái | - |\n| 3 | Gạc | Miếng | 30 |\n` },
    { good: `${HEAD}| 1 | Bơm tiêm | Cái | |\n| 2 | Kim luồn | Cái | |\n| 3 | Gạc | Miếng | 30 |\n` },
  ],
};

const AMOUNT =
  /(?:^|\s|\()(?:số lượng|khối lượng|đơn giá|thành tiền|số tiền|mức (?:thu|chi|hỗ trợ)|kinh phí)(?!\p{L})/iu;

type Kind = "number" | "time" | "words";

const TIME =
  /^(?:ngày )?\d{1,2}\/\d{1,2}\/\d{4}$|^(?:(?:tháng|quý) [IV\d]{1,3}(?:\/| năm )|năm |\d{1,2}\/)20\d\d$/iu;

/** What a cell holds, where it holds one thing: "50", "Quý II/2026", "Cái"; undefined for "02 bộ", a dash, nothing. */
function kindOf(cell: Cell | undefined): Kind | undefined {
  if (isNumber(cell)) return "number";
  if (TIME.test(cell?.text ?? "")) return "time";
  return isWord(cell) ? "words" : undefined;
}

type Rows = readonly (readonly Cell[])[];

/** What all rows but one hold in a column; undefined where they differ. */
function usualKind(others: Rows, column: number): Kind | undefined {
  const kind = kindOf(others[0]?.[column]);
  return others.every((row) => kindOf(row[column]) === kind) ? kind : undefined;
}

/** Columns of a row that hold another kind of thing than all other rows do there. */
function misplaced(cells: readonly Cell[], others: Rows): readonly number[] {
  return cells.flatMap((cell, column) => {
    const [kind, usual] = [kindOf(cell), usualKind(others, column)];
    return column > 0 && kind && usual && kind !== usual ? [column] : [];
  });
}

/** Two columns of a row each of which holds what belongs into the other. */
function changed(cells: readonly Cell[], others: Rows): readonly number[] {
  const odd = misplaced(cells, others);
  const isHeldBy = (one: number, other: number) => kindOf(cells[one]) === usualKind(others, other);
  return odd.filter((one) => odd.some((other) => isHeldBy(one, other) && isHeldBy(other, one)));
}

/** The column of an empty cell, filled in all other rows, behind which words stand where they do not belong; else -1. */
function shiftedFrom(cells: readonly Cell[], others: Rows): number {
  const empty = cells.findIndex(
    ({ text }, column) => text === "" && others.every((row) => row[column]?.text),
  );
  if (empty < 1) return -1;
  const isShifted = misplaced(cells, others).some((column) => column > empty);
  const isUntitled = empty === 1 && others.length > 2 && cells.slice(2).some(isWord);
  return isShifted || isUntitled ? empty : -1;
}

/** The cells of the rows that bear a plain number and as many cells as the heading: only these lie surely under it. */
function itemsOf({ heading, rows }: Table): readonly (readonly Cell[])[] {
  return rows.flatMap(({ cells, continuations }) => {
    const isPlain = continuations.length === 0 && !cells.some(({ merged, columns }) => merged || columns > 1);
    return isPlain &&
      cells.length === heading.length &&
      /^\d{1,3}(?:\.\d{1,2})?[.)]?$/.test(cells[0]?.text ?? "")
      ? [cells]
      : [];
  });
}

function isNumber(cell: Cell | undefined): boolean {
  return /^\d{1,3}(?:\.\d{3})*(?:,\d+)?$|^\d+$/.test(cell?.text ?? "");
}

/** Letters and no digit: "Cái", not "02 bộ" and not a dash. */
function isWord(cell: Cell | undefined): boolean {
  return /^[^\d]*\p{L}[^\d]*$/u.test(cell?.text ?? "");
}

function spanAt(cells: readonly Cell[], column: number): Span {
  return (cells[column] as Cell).span;
}
