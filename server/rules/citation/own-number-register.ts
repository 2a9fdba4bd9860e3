import { writtenDay } from "../../citations/date.ts";
import { alike } from "../../workspace/alike.ts";
import { sameBody } from "../../workspace/body.ts";
import { fileNameOf } from "../../workspace/file-names.ts";
import { ownMentionOf } from "../../workspace/mentions.ts";
import type { Mention, Workspace } from "../../workspace/workspace.ts";
import type { Rule } from "../rule.ts";
import { related, whereWords } from "./elsewhere.ts";

export const ownNumberRegister: Rule = {
  id: "own-number-register",
  part: "citation",
  title: "Số và ngày của văn bản khớp với sổ đăng ký văn bản đi",
  why: "Số chỉ được cấp qua sổ đăng ký; văn bản mang số không có trong sổ, hoặc có ngày khác, thì một bên ghi sai.",
  basis: "NĐ 30/2020/NĐ-CP, Điều 15 và Phụ lục IV; đối chiếu trong thư mục",
  severity: "info",
  *check(draft, { workspace }) {
    if (!workspace) return;
    const own = ownMentionOf("", draft);
    if (!own?.date || own.series === undefined) return;
    const rows = rowsOf(own, workspace);
    const entries = rows.filter(({ number }) => number.toUpperCase() === own.number.toUpperCase());
    const [entry] = entries;
    if (!entry) {
      const [first] = workspace.inSeries(own.series).filter((row) => isRow(row, own));
      // A register without this symbol and year may be another one, or be kept elsewhere.
      if (first)
        yield { span: own.span, message: `Sổ đăng ký “${fileNameOf(first.uri)}” không có số ${own.number}.` };
      return;
    }
    if (entries.some(({ date }) => date === undefined || date === own.date)) return;
    yield {
      span: draft.header.placeDate?.dateSpan ?? own.span,
      message: `Văn bản ghi ngày ${writtenDay(own.date)}, nhưng ${whereWords(entry)} ghi ${writtenDay(entry.date ?? "")}.`,
      related: related(entries, ({ number, date }) => `${number} ghi ngày ${writtenDay(date ?? "")}.`),
    };
  },
  examples: [
    {
      bad: "SỞ NỘI VỤ\nSố: «14/QĐ-SNV»\nHuế, ngày 12 tháng 3 năm 2024\n\nQUYẾT ĐỊNH\nVề việc thành lập Tổ kiểm kê\n",
      register:
        "Số ký hiệu,Ngày văn bản,Trích yếu\n12/QĐ-SNV,05/3/2024,Giao dự toán\n15/QĐ-SNV,13/3/2024,Khen thưởng\n",
    },
    {
      bad: "SỞ NỘI VỤ\nSố: 12/QĐ-SNV\nHuế, «ngày 06 tháng 3 năm 2024»\n\nQUYẾT ĐỊNH\nVề việc giao dự toán\n",
      register: "Số ký hiệu,Ngày văn bản,Trích yếu\n12/QĐ-SNV,05/3/2024,Giao dự toán\n",
    },
    {
      good: "SỞ NỘI VỤ\nSố: 12/QĐ-SNV\nHuế, ngày 05 tháng 3 năm 2024\n\nQUYẾT ĐỊNH\nVề việc giao dự toán\n",
      register: "Số ký hiệu,Ngày văn bản,Trích yếu\n12/QĐ-SNV,05/3/2024,Giao dự toán\n",
    },
    {
      good: "SỞ NỘI VỤ\nSố: 12/KH-SNV\nHuế, ngày 05 tháng 3 năm 2024\n\nKẾ HOẠCH\nKiểm tra công vụ\n",
      register: "Số ký hiệu,Ngày văn bản,Trích yếu\n12/QĐ-SNV,05/3/2024,Giao dự toán\n",
    },
    {
      good: "SỞ NỘI VỤ\nSố:      /QĐ-SNV\nHuế, ngày 05 tháng 3 năm 2024\n\nQUYẾT ĐỊNH\nVề việc giao dự toán\n",
      register: "Số ký hiệu,Ngày văn bản,Trích yếu\n12/QĐ-SNV,05/3/2024,Giao dự toán\n",
    },
  ],
};

/** The rows that may be this document: its number in its year, or in another year with its subject. */
function rowsOf(own: Mention, workspace: Workspace): readonly Mention[] {
  return workspace
    .mentionsOf(own.number)
    .filter(
      (row) =>
        isRow(row, own) &&
        (row.date === undefined ||
          row.date.slice(0, 4) === own.date?.slice(0, 4) ||
          (own.subject !== undefined && row.subject !== undefined && alike(own.subject, row.subject) >= 0.5)),
    );
}

function isRow(row: Mention, own: Mention): boolean {
  return row.role === "register" && sameBody(own.body, row.body) !== "no";
}
