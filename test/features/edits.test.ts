import { describe, expect, test } from "vitest";
import { dateForms } from "../../server/features/date-forms.ts";
import { ignoreEdit } from "../../server/features/ignore.ts";
import { applyEdits } from "../../server/text/edit.ts";
import { span } from "../../server/text/span.ts";
import { draftOf } from "../check/judge.ts";

describe("the other form of a date", () => {
  const header = "Số: 12/KH-UBND\n\nHà Nội, ngày 01 tháng 3 năm 2023\n\nKẾ HOẠCH\nTổng kết năm 2023\n\n";
  const forms = (marked: string) => {
    const at = header.length + marked.indexOf("^");
    const draft = draftOf(header + marked.replace("^", ""));
    return dateForms(draft, span(at, at)).map((edit) => applyEdits(draft.text, [edit]).slice(header.length));
  };

  test.each([
    ["Họp ngày 2^1/11/2023.", ["Họp ngày 21 tháng 11 năm 2023."]],
    ["Họp 5^/3/2020.", ["Họp ngày 05 tháng 3 năm 2020."]],
    [
      "Các phòng báo cáo trước ngày 21 tháng ^11.",
      ["Các phòng báo cáo trước ngày 21/11.", "Các phòng báo cáo trước 21/11."],
    ],
    ["^Ngày 21 tháng 11 năm 2023 họp.", ["Ngày 21/11/2023 họp.", "21/11/2023 họp."]],
    ["Họp ngày 31/02/20^23.", []],
    ["Họp ng^ày mai.", []],
  ])("%s", (marked, expected) => {
    expect(forms(marked)).toEqual(expected);
  });
});

describe("a comment that ignores", () => {
  const ignored = (text: string, passage: string, reason = "theo quy chế") => {
    const draft = draftOf(text);
    const from = draft.text.indexOf(passage);
    return applyEdits(draft.text, [
      ignoreEdit(draft, "date-valid", span(from, from + passage.length), "here", reason),
    ]);
  };

  test("stands on the line before", () => {
    expect(ignored("Một\nHọp ngày 31/02/2023.\n", "31/02")).toBe(
      "Một\n<!-- bỏ qua: date-valid (theo quy chế) -->\nHọp ngày 31/02/2023.\n",
    );
  });

  test("stands in the row of a table, which stays whole", () => {
    const table = "| TT | Nội dung |\n| --- | --- |\n| 1 | Họp ngày 31/02/2023 |\n| 2 | Tổng kết |\n";
    const result = ignored(table, "31/02");
    expect(result).toContain("| 1 | Họp ngày 31/02/2023 <!-- bỏ qua: date-valid (theo quy chế) --> |\n");
    expect(draftOf(result).tables[0]?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual(
      draftOf(table).tables[0]?.rows.map(({ cells }) => cells.map(({ text }) => text)),
    );
  });

  test("cannot be ended by its reason", () => {
    expect(ignored("Họp ngày 31/02/2023.\n", "31/02", "x) --> <b>|\n")).toBe(
      "<!-- bỏ qua: date-valid (x - b) -->\nHọp ngày 31/02/2023.\n",
    );
  });
});
