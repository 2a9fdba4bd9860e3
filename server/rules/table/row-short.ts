import type { Row, Table } from "../../draft/table.ts";
import type { Rule } from "../rule.ts";

const HEAD = "| STT | Nội dung | Đơn vị | Thời gian |\n|---|---|---|---|\n";
const ROW = "| 1 | Rà soát quy trình | Văn phòng | Quý I |\n";

export const tableRowShort: Rule = {
  id: "table-row-short",
  part: "table",
  title: "Mỗi hàng của bảng có đủ số ô như tiêu đề",
  why: "Hàng thiếu một ô thì các ô sau lệch sang cột khác: đơn vị đọc thành nội dung, thời gian đọc thành đơn vị.",
  basis: "Thông lệ lập bảng; không phải quy định của nghị định",
  severity: "warning",
  *check({ tables }) {
    for (const table of tables) {
      const short = shortRows(table);
      // Where many rows are short the table is drawn so.
      if (short.length === 0 || (short.length > 1 && short.length * 4 > table.rows.length)) continue;
      for (const { span } of short) yield { span, message: "Hàng này có ít ô hơn tiêu đề bảng." };
    }
  },
  examples: [
    {
      bad: `${HEAD}${ROW}«| 2 | Văn phòng | Quý II |»\n| 3 | Đào tạo | Thanh tra | Quý III |\n| 4 | Kiểm tra | Thanh tra | Quý IV |\n`,
    },
    {
      bad: `${HEAD}${ROW}| 2 | Đào tạo | Thanh tra | Quý III |\n| 3 | Kiểm tra | Thanh tra | Quý IV |\n«| 4 | Tổng kết | Quý IV |»\n`,
    },
    {
      bad: "STT\tNội dung\tĐơn vị\tThời gian\n1\tRà soát\tVăn phòng\tQuý I\n«2\tĐào tạo\tQuý II»\n3\tKiểm tra\tThanh tra\tQuý III\n",
    },
    {
      good: "STT\tNội dung\tĐơn vị\tGhi chú\n1\tRà soát\tVăn phòng\t\n2\tĐào tạo\tThanh tra\n3\tKiểm tra\tThanh tra\tTheo quý\n",
    },
    { good: `${HEAD}${ROW}| 2 | Đào tạo | | Quý III |\n| 3 | Kiểm tra | Thanh tra | Quý IV |\n` },
    {
      good: `${HEAD}${ROW}| I | CẢI CÁCH |\n| 2 | Đào tạo | Thanh tra | Quý III |\n| 3 | Kiểm tra | Thanh tra | Quý IV |\n| 4 | Tổng kết | Văn phòng | Quý IV |\n`,
    },
  ],
};

export const tableRowLong: Rule = {
  id: "table-row-long",
  part: "table",
  title: "Không hàng nào của bảng có nhiều ô hơn tiêu đề",
  why: "Hàng thừa một ô thì có ô bị lặp hoặc bị cắt đôi, các ô sau không còn ở đúng cột.",
  basis: "Thông lệ lập bảng; không phải quy định của nghị định",
  severity: "warning",
  *check({ tables }) {
    for (const { heading, rows } of tables) {
      const items = rows.filter(isItem);
      const long = items.filter((row) => columnsOf(row) !== heading.length);
      const [only] = long;
      const isLong = only && columnsOf(only) === heading.length + 1 && only.cells.at(-1)?.text !== "";
      if (heading.length > 2 && items.length > 2 && long.length === 1 && isLong)
        yield { span: only.span, message: "Hàng này có nhiều ô hơn tiêu đề bảng." };
    }
  },
  examples: [
    {
      bad: `${HEAD}${ROW}«| 2 | Đào tạo | Thanh tra | Quý III | Quý III |»\n| 3 | Kiểm tra | Thanh tra | Quý IV |\n`,
    },
    {
      bad: `${HEAD}${ROW}| 2 | Đào tạo | Thanh tra | Quý III |\n«| 3 | Kiểm tra | Sơ kết | Thanh tra | Quý IV |»\n`,
    },
    { good: `${HEAD}${ROW}| 2 | Đào tạo | Thanh tra | Quý III | |\n| 3 | Kiểm tra | Thanh tra | Quý IV |\n` },
    {
      good: `${HEAD}| 1 | Rà soát | Văn phòng | Quý I | A |\n| 2 | Đào tạo | Thanh tra | Quý III | B |\n| 3 | Kiểm tra | Thanh tra | Quý IV |\n`,
    },
  ],
};

/** Rows with a number, two cells or more behind it and fewer than the heading; a title of two cells is none. */
function shortRows({ form, heading, rows }: Table): Table["rows"] {
  if ((form !== "pipes" && form !== "tabs") || heading.length < 4 || rows.length < 3) return [];
  const items = rows.filter(isItem);
  const short = items.filter((row) => row.cells.length >= 3 && columnsOf(row) < heading.length);
  // An empty cell at the end of a row is often left out between tabs: not where all other rows end in a full one.
  const isSure = (row: Row) =>
    columnsOf(row) === heading.length - 1 &&
    items.every((each) => each === row || (columnsOf(each) === heading.length && each.cells.at(-1)?.text));
  return form === "pipes" ? short : short.filter(isSure);
}

function isItem({ cells, continuations }: Row): boolean {
  return continuations.length === 0 && /^\d{1,3}(?:\.\d{1,2})*\.?$/.test(cells[0]?.text ?? "");
}

function columnsOf({ cells }: Row): number {
  return cells.reduce((sum, cell) => sum + cell.columns, 0);
}
