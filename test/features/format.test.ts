import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { format, wordsOnly } from "../../server/features/format.ts";
import { editTable } from "../../server/features/table-edit.ts";
import { applyEdits } from "../../server/text/edit.ts";
import { displayWidth } from "../../server/text/width.ts";
import { draftOf } from "../check/judge.ts";

const parse = (text: string) => draftOf(text);

function formatted(text: string, hardBreaks = false): string {
  const edits = format(parse(text), parse, hardBreaks);
  return applyEdits(
    text,
    edits.map(({ from, to, newText }) => ({ span: { from, to }, newText })),
  );
}

const root = path.resolve(import.meta.dirname, "../..");
const own = ["samples", "test/fixtures/clean", "test/fixtures/faulty", "test/editor/workspace"].flatMap(
  (folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(?:md|txt|vanban)$/.test(file))
      .map((file) => path.join(root, folder, file)),
);

it("a table looks the same whether it is laid out alone or with its document", () => {
  const long = "Tổng hợp, báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện kế hoạch hằng quý";
  const text = `|STT|Nội dung|Đơn vị|\n|---|:-:|--:|\n|1|Rà soát quy chế|Văn phòng|\n|2|${long}|Thanh tra|\n`;
  const alone = editTable(parse(text), 1, "format");
  expect(formatted(text)).not.toBe(text);
  expect("edits" in alone && applyEdits(text, [...alone.edits])).toBe(formatted(text));
});

describe("formatting", () => {
  it.each([
    [
      "spaces at the end of a line",
      "Nội dung thứ nhất.  \nNội dung thứ hai.\t\n",
      "Nội dung thứ nhất.\nNội dung thứ hai.\n",
    ],
    ["a second blank line", "Đoạn một.\n\n\n\nĐoạn hai.\n", "Đoạn một.\n\nĐoạn hai.\n"],
    ["blank lines around the text", "\n\nĐoạn một.\n\n\n", "Đoạn một.\n"],
    ["no line feed at the end", "Đoạn một.", "Đoạn một.\n"],
    [
      "bullets of a word processor",
      "Các phòng:\n• Phòng Tài chính;\n•Phòng Nội vụ.\n",
      "Các phòng:\n- Phòng Tài chính;\n- Phòng Nội vụ.\n",
    ],
    [
      "labels without a space",
      "1.Mục đích\n\na)Nội dung thứ nhất.\n",
      "1. Mục đích\n\na) Nội dung thứ nhất.\n",
    ],
    ["two spaces between words", "Giao  Văn phòng   tổng hợp.\n", "Giao Văn phòng tổng hợp.\n"],
    [
      "the columns of a table",
      "| STT | Nội dung | Đơn vị |\n|---|:--|--:|\n|1|Rà soát quy chế|Văn phòng|\n",
      "| STT | Nội dung        |    Đơn vị |\n".replace("   Đơn vị", "Đơn vị   ") +
        "| --- | :-------------- | --------: |\n| 1   | Rà soát quy chế | Văn phòng |\n",
    ],
    [
      "an indented header",
      "      SỞ NỘI VỤ\n   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n     Độc lập - Tự do - Hạnh phúc\n\nSố: 5/KH-SNV\n",
      "SỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 5/KH-SNV\n",
    ],
  ])("%s", (_, before, after) => {
    expect(formatted(before)).toBe(after);
  });

  it.each([
    ["blanks for the clerk", "Số:      /KH-SNV\nLâm Đồng, ngày     tháng 3 năm 2026\n"],
    [
      "a header in two columns",
      "SỞ NỘI VỤ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 5/KH-SNV       Độc lập - Tự do - Hạnh phúc\n",
    ],
    ["second-level marks", "- Văn phòng:\n  + Tổng hợp;\n  + Báo cáo.\n"],
    ["a minus", "-5 độ\n"],
    ["a row of another length", "| A | B |\n|---|---|\n|1|2|3|\n"],
    ["a table without its rule", "|A|B|\n|1|2|\n"],
  ])("leaves %s", (_, text) => {
    expect(formatted(text)).toBe(text);
  });

  it("keeps a Markdown line break, CRLF and decomposed letters", () => {
    expect(formatted("Dòng một  \nDòng hai  \t\n", true)).toBe("Dòng một  \nDòng hai  \n");
    expect(formatted("Đoạn một. \r\n\r\n\r\nĐoạn hai.\r\n")).toBe("Đoạn một.\r\n\r\nĐoạn hai.\r\n");
    expect(formatted("Ủy ban \n".normalize("NFD"))).toBe("Ủy ban\n".normalize("NFD"));
  });

  it("counts what a reader sees", () => {
    expect(displayWidth("Ủy ban")).toBe(6);
    expect(displayWidth("Ủy ban".normalize("NFD"))).toBe(6);
    expect(displayWidth("漢字")).toBe(4);
  });

  it.each(own.map((file) => [path.relative(root, file), file]))(
    "%s: words stay, twice is once",
    (_, file) => {
      holds(readFileSync(file, "utf8"));
    },
  );

  it("changes no word of any text and is done after one time", () => {
    const line = fc.oneof(
      fc.constantFrom(
        "SỞ NỘI VỤ",
        "   KẾ HOẠCH",
        "Số:      /KH-SNV",
        "- Văn phòng;",
        "•Phòng",
        "1.Mục đích",
        "a)Nội dung",
        "| a | b |",
        "|---|:-:|",
        "|1|2|",
        "|1|",
        "",
        "  ",
        "\t",
        "Nơi nhận:",
        "* x",
        "+ y",
        "–Z",
        "Điều 1.  Nội dung",
        "GIÁM ĐỐC",
        "<table><tr><td>  a  </td></tr></table>",
        "```",
        "    mã",
        "Ngày   tháng",
        "\\|",
        "|\\|",
      ),
      fc.string({ unit: fc.constantFrom(..." -•|*.\t1aĐ)(:\\<>́") }),
    );
    const text = fc
      .array(line, { maxLength: 14 })
      .chain((all) => fc.constantFrom("\n", "\r\n").map((end) => all.join(end)));
    fc.assert(
      fc.property(text, fc.boolean(), (value, hard) => holds(value, hard)),
      { numRuns: 1500 },
    );
  });

  it("changes no word of the real documents", () => {
    const folder = path.resolve(process.env.VANTHU_CORPUS ?? path.join(root, "../shared/corpus"), "seeds");
    if (!existsSync(folder)) {
      console.warn(`${folder} is not there: real documents were not formatted.`);
      return;
    }
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      /\.(?:md|txt)$/.test(name),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const name of files) holds(readFileSync(path.join(folder, name), "utf8"));
  }, 300_000);
});

function holds(text: string, hardBreaks = false): void {
  const once = formatted(text, hardBreaks);
  expect(wordsOnly(once)).toBe(wordsOnly(text));
  expect(formatted(once, hardBreaks)).toBe(once);
}
