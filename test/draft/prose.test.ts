import { expect, test } from "vitest";
import { parseDraft } from "../../server/draft/parse.ts";
import { readSource } from "../../server/text/source.ts";

function kinds(text: string): string[] {
  return parseDraft(readSource(text)).prose.map(({ kind }) => kind);
}

test("articles quoted word for word are a quotation, up to the closing mark", () => {
  expect(
    kinds(
      "Điều 5 quy định:\n\n“1. Người nộp thuế kê khai.\n\n2. Cơ quan thuế kiểm tra.”\n\nVì vậy đề nghị quý Công ty thực hiện.\n",
    ),
  ).toEqual(["body", "quotation", "quotation", "body"]);
});

test("a quotation that is never closed is one paragraph; a quoted phrase is none", () => {
  expect(kinds("Quy định như sau:\n\n“a) Kê khai đúng hạn;\n\nĐề nghị thực hiện.\n")).toEqual([
    "body",
    "quotation",
    "body",
  ]);
  expect(kinds("“Một cửa” là cách làm.\n\n“Năm cánh” là phong trào.\n")).toEqual(["body", "body"]);
});
