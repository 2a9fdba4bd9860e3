import type { RenameRefusal } from "./rename-term.ts";
import type { TableRefusal } from "./table-action.ts";

/** Why something was not done that the author asked for, one sentence each. */
export interface RefusalWords {
  readonly table: Readonly<Record<TableRefusal, string>>;
  readonly rename: Readonly<Record<RenameRefusal, string>>;
  /** The clipboard holds no table. */
  readonly paste: string;
}

export const refusalVi: RefusalWords = {
  table: {
    "no table": "Con trỏ không ở trong bảng nào.",
    "no row": "Con trỏ không ở trong hàng nào của bảng.",
    "no plan": "Bảng này không phải bảng nhiệm vụ.",
    "set with spaces": "Bảng căn cột bằng khoảng trắng; chuyển sang dạng |, Tab hoặc HTML trước đã.",
    "cuts a merge":
      "Bảng có ô gộp; thao tác này cắt ngang ô gộp hoặc không làm được ở đây. Có thể chuyển bảng sang dạng | hoặc Tab trước.",
    merged: "Bảng có ô gộp; chuyển sang dạng | hoặc Tab trước đã.",
    "cut by pages": "Bảng có hàng bị ngắt trang; nối hàng trước đã.",
    "not cut": "Bảng này không có hàng nào bị ngắt trang.",
    "in that form": "Bảng đã ở dạng này.",
    "not the same": "Không chuyển được mà giữ nguyên nội dung từng ô.",
    "html needs no spaces": "Bảng HTML không căn cột bằng khoảng trắng.",
    numbered: "Số thứ tự đã liên tục.",
    sorted: "Các nhiệm vụ đã xếp theo thời hạn.",
    "row-above": "Không chèn được hàng trên tiêu đề bảng.",
    "row-below": "Không chèn được hàng ở đây.",
    "row-up": "Hàng này không chuyển lên được.",
    "row-down": "Hàng này không chuyển xuống được.",
    "row-delete": "Không xóa tiêu đề bảng.",
    "column-before": "Không chèn được cột ở đây.",
    "column-after": "Không chèn được cột ở đây.",
    "column-left": "Cột này không chuyển sang trái được.",
    "column-right": "Cột này không chuyển sang phải được.",
    "column-delete": "Không xóa cột duy nhất.",
    split: "Đặt con trỏ giữa ô, ở chỗ cần tách.",
  },
  rename: {
    empty: "Tên mới còn trống.",
    marks: "Tên mới không được có dấu ngoặc, dấu | hoặc dấu ngoặc kép.",
    taken: "Tên mới đã được dùng trong văn bản cho nội dung khác.",
  },
  paste: "Bảng tạm không chứa bảng: cần ít nhất hai cột, chép từ Word hoặc Excel.",
};

export const refusalEn: RefusalWords = {
  table: {
    "no table": "The cursor is in no table.",
    "no row": "The cursor is in no row of the table.",
    "no plan": "This is no task table.",
    "set with spaces": "The columns are set with spaces; convert the table to |, tabs or HTML first.",
    "cuts a merge":
      "The table has merged cells; this would cut one or cannot be done here. Convert the table to | or tabs first.",
    merged: "The table has merged cells; convert it to | or tabs first.",
    "cut by pages": "Rows are cut by page breaks; join them first.",
    "not cut": "No row of this table is cut by a page break.",
    "in that form": "The table has this form already.",
    "not the same": "It cannot be converted without changing what cells say.",
    "html needs no spaces": "The columns of an HTML table are not aligned with spaces.",
    numbered: "The numbers are consecutive already.",
    sorted: "The tasks are sorted by deadline already.",
    "row-above": "No row can be inserted above the heading.",
    "row-below": "No row can be inserted here.",
    "row-up": "This row cannot be moved up.",
    "row-down": "This row cannot be moved down.",
    "row-delete": "The heading cannot be deleted.",
    "column-before": "No column can be inserted here.",
    "column-after": "No column can be inserted here.",
    "column-left": "This column cannot be moved to the left.",
    "column-right": "This column cannot be moved to the right.",
    "column-delete": "The only column cannot be deleted.",
    split: "Put the cursor inside the cell, where it is to be split.",
  },
  rename: {
    empty: "The new name is empty.",
    marks: "The new name must not hold brackets, | or quotation marks.",
    taken: "The new name stands for something else in this draft.",
  },
  paste: "The clipboard holds no table: it needs two columns at least, copied from Word or Excel.",
};
