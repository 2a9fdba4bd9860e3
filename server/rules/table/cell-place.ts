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
        const swapped = cells.findIndex(
          (cell, column) => isWord(cell) && others.every((row) => isNumber(row[column])),
        );
        const isElsewhere = cells.some(
          (cell, column) => column > 0 && isNumber(cell) && others.every((row) => isWord(row[column])),
        );
        if (others.length > 1 && swapped > 0 && isElsewhere)
          yield { span: spanAt(cells, swapped), message: "Chữ đứng ở cột số, số đứng ở cột chữ." };
        const isShifted = cells[1]?.text === "" && cells.slice(2).some(isWord);
        if (others.length > 2 && isShifted && others.every((row) => row[1]?.text))
          yield { span: spanAt(cells, 1), message: "Ô nội dung trống; các ô sau có thể bị lệch cột." };
      }
    }
  },
  examples: [
    {
      bad: `${HEAD}| 1 | Bơm tiêm | Cái | 50 |\n| 2 | Kim luồn | Cái | 12 |\n| 3 | Gạc | 30 | «Miếng» |\n`,
    },
    {
      bad: `${HEAD}| 1 | Bơm tiêm | Cái | 50 |\n| 2 |  «»| Kim luồn | Cái |\n| 3 | Gạc | Miếng | 30 |\n| 4 | Bông | Gói | 30 |\n`,
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

/** The cells of the rows that bear a plain number and as many cells as the heading: only these lie surely under it. */
function itemsOf({ heading, rows }: Table): readonly (readonly Cell[])[] {
  return rows.flatMap(({ cells, continuations }) => {
    const isPlain = continuations.length === 0 && !cells.some(({ merged, columns }) => merged || columns > 1);
    return isPlain && cells.length === heading.length && /^\d{1,3}[.)]?$/.test(cells[0]?.text ?? "")
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
