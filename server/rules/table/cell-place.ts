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
    for (const row of tables.flatMap((table) => rowsAmong(itemsOf(table)))) {
      const [one] = changed(row);
      if (one !== undefined)
        yield {
          span: spanAt(row.cells, one),
          message: "Ô này đổi chỗ với ô khác: các hàng khác ghi khác loại.",
        };
      const empty = one === undefined ? shiftedFrom(row) : -1;
      if (empty > 0)
        yield { span: spanAt(row.cells, empty), message: "Ô này trống; các ô sau có thể bị lệch cột." };
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

/** A row beside all others of its table. */
interface RowAmong {
  readonly cells: readonly Cell[];
  /** What each cell holds. */
  readonly kinds: readonly (Kind | undefined)[];
  /** What all other rows hold in each column; undefined where they differ. */
  readonly usual: readonly (Kind | undefined)[];
  /** Columns that all other rows fill. */
  readonly filled: readonly boolean[];
  readonly others: number;
}

/** The rows of a table of three or more; each column is counted once for all rows. */
function rowsAmong(items: readonly (readonly Cell[])[]): readonly RowAmong[] {
  const others = items.length - 1;
  if (others < 2) return [];
  const all = items.map((cells) => cells.map(kindOf));
  const columns = (items[0] as readonly Cell[]).map((_, column) => ({
    kinds: countBy(all, (kinds) => kinds[column]),
    empty: items.filter((cells) => !cells[column]?.text).length,
  }));
  return items.map((cells, at) => {
    const kinds = all[at] as readonly (Kind | undefined)[];
    const usual = columns.map((column, index) => {
      const own = kinds[index];
      const isUsual = ([kind, count]: readonly [Kind | undefined, number]) =>
        count - (kind === own ? 1 : 0) === others;
      return [...column.kinds].find(isUsual)?.[0];
    });
    const filled = columns.map(({ empty }, index) => empty - (cells[index]?.text ? 0 : 1) === 0);
    return { cells, kinds, usual, filled, others };
  });
}

function countBy<T, K>(all: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const one of all) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
}

/** Columns of a row that hold another kind of thing than all other rows do there. */
function misplaced({ kinds, usual }: RowAmong): readonly number[] {
  return kinds.flatMap((kind, column) =>
    column > 0 && kind && usual[column] && kind !== usual[column] ? [column] : [],
  );
}

/** Two columns of a row each of which holds what belongs into the other. */
function changed(row: RowAmong): readonly number[] {
  const odd = misplaced(row);
  const isHeldBy = (one: number, other: number) => row.kinds[one] === row.usual[other];
  return odd.filter((one) => odd.some((other) => isHeldBy(one, other) && isHeldBy(other, one)));
}

/** The column of an empty cell, filled in all other rows, behind which words stand where they do not belong; else -1. */
function shiftedFrom(row: RowAmong): number {
  const { cells, filled, others } = row;
  const empty = cells.findIndex(({ text }, column) => text === "" && filled[column]);
  if (empty < 1) return -1;
  const isShifted = misplaced(row).some((column) => column > empty);
  const isUntitled = empty === 1 && others > 2 && cells.slice(2).some(isWord);
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
  const text = cell?.text ?? "";
  return /\p{L}/u.test(text) && !/\d/.test(text);
}

function spanAt(cells: readonly Cell[], column: number): Span {
  return (cells[column] as Cell).span;
}
