import type { Table } from "../../draft/table.ts";
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
    { good: `${HEAD}${ROW}| 2 | Đào tạo | | Quý III |\n| 3 | Kiểm tra | Thanh tra | Quý IV |\n` },
    {
      good: `${HEAD}${ROW}| I | CẢI CÁCH |\n| 2 | Đào tạo | Thanh tra | Quý III |\n| 3 | Kiểm tra | Thanh tra | Quý IV |\n| 4 | Tổng kết | Văn phòng | Quý IV |\n`,
    },
  ],
};

/** Rows between pipes with a number, two cells or more behind it and fewer than the heading; a title of two cells is none. */
function shortRows({ form, heading, rows }: Table): Table["rows"] {
  if (form !== "pipes" || heading.length < 4 || rows.length < 3) return [];
  return rows.filter(({ cells, continuations }) => {
    const columns = cells.reduce((sum, cell) => sum + cell.columns, 0);
    const isNumbered = /^\d{1,3}(?:\.\d{1,2})*\.?$/.test(cells[0]?.text ?? "");
    return isNumbered && continuations.length === 0 && cells.length >= 3 && columns < heading.length;
  });
}
