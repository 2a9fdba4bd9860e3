import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { noKnowledge } from "../../server/citations/knowledge.ts";
import { defaultConfig } from "../../server/config/config.ts";
import { rangeAt } from "../../server/lsp/convert.ts";
import { citeOtherDate } from "../../server/rules/citation/cite-other-date.ts";
import { related, whereWords } from "../../server/rules/citation/elsewhere.ts";
import { ownNumberDuplicate } from "../../server/rules/citation/own-number-duplicate.ts";
import { createDossier } from "../../server/workspace/dossier.ts";
import { readRegister } from "../../server/workspace/register.ts";
import { readCsv } from "../../server/workspace/register-csv.ts";
import { isRegisterName, readRegisterFile } from "../../server/workspace/register-file.ts";
import type { Mention } from "../../server/workspace/workspace.ts";
import { draftOf } from "../check/judge.ts";

const CSV = `SỔ ĐĂNG KÝ VĂN BẢN ĐI,,,
"Số, ký hiệu",Ngày tháng văn bản,Tên loại và trích yếu nội dung văn bản,Nơi nhận
54/QĐ-SNV,07/12/2021,"Quyết định ban hành Quy chế làm việc, của Sở",Các phòng
55/QĐ-SNV,08/12/2021,Quyết định giao chỉ tiêu,
`;

test("columns are known by their names, below the title, in CSV", () => {
  const { mentions, problems } = readRegister("so.csv", readCsv(CSV));
  expect(problems).toEqual([]);
  expect(mentions.map(({ number, date, subject }) => [number, date, subject])).toEqual([
    ["54/QĐ-SNV", "2021-12-07", "Quyết định ban hành Quy chế làm việc, của Sở"],
    ["55/QĐ-SNV", "2021-12-08", "Quyết định giao chỉ tiêu"],
  ]);
  const [first] = mentions;
  expect(CSV.slice(first?.span.from, first?.span.to)).toBe("54/QĐ-SNV");
  expect(first?.place).toMatchObject({ line: 3, column: 1 });
});

test("number and symbol may stand in two columns, the separator may be a semicolon, cells may hold line ends", () => {
  const text = 'Số;Ký hiệu;Ngày ban hành;Trích yếu\r\n12;KH-SNV;2024-03-05;"Kế hoạch\r\nvăn thư"\r\n';
  const { mentions, problems } = readRegister("so.csv", readCsv(text));
  expect(problems).toEqual([]);
  expect(mentions[0]).toMatchObject({ number: "12/KH-SNV", date: "2024-03-05", subject: "Kế hoạch văn thư" });
});

test.each([
  ["thiếu số", ",05/3/2024,Kế hoạch", "Dòng 2, cột 1: thiếu số, ký hiệu."],
  ["số lạ", "mười hai,05/3/2024,Kế hoạch", "Dòng 2, cột 1: “mười hai” không đọc được"],
  ["thiếu ngày", "12/KH-SNV,,Kế hoạch", "Dòng 2, cột 2: thiếu ngày tháng văn bản."],
  [
    "ngày không có thật",
    "12/KH-SNV,31/02/2024,Kế hoạch",
    "Dòng 2, cột 2: “31/02/2024” không phải ngày có thật",
  ],
])("a faulty row is told with row and column: %s", (_, row, message) => {
  const { problems } = readRegister("so.csv", readCsv(`Số ký hiệu,Ngày,Trích yếu\n${row}\n`));
  expect(problems.map((problem) => problem.message).join("\n")).toContain(message);
});

test("numbers given twice, left out and out of order are told", () => {
  const rows = ["10/KH-SNV,05/3/2024", "11/KH-SNV,04/3/2024", "11/KH-SNV,06/3/2024", "13/KH-SNV,07/3/2024"];
  const { problems } = readRegister("so.csv", readCsv(`Số ký hiệu,Ngày\n${rows.join("\n")}\n`));
  expect(problems.map(({ message }) => message)).toEqual([
    "Dòng 3, cột 1: 11/KH-SNV có ngày trước 10/KH-SNV (dòng 2) dù số lớn hơn.",
    "Dòng 4, cột 1: số 11/KH-SNV đã có ở dòng 3.",
    "Dòng 5, cột 1: thiếu số giữa 11/KH-SNV (dòng 4) và 13/KH-SNV.",
  ]);
});

const problemsOf = (rows: readonly string[]) =>
  readRegister("so.csv", readCsv(`Số ký hiệu,Ngày\n${rows.join("\n")}\n`)).problems.map(
    ({ message }) => message,
  );

test.each([
  [
    "goes on from the year before",
    ["480/QĐ-SNV,28/12/2023", "481/QĐ-SNV,30/12/2023", "482/QĐ-SNV,03/01/2024", "483/QĐ-SNV,04/01/2024"],
    ["Dòng 4, cột 1: 482/QĐ-SNV tiếp theo 481/QĐ-SNV của năm trước; số năm 2024 cần bắt đầu lại từ 01."],
  ],
  [
    "begins after 01",
    ["03/QĐ-SNV,04/01/2024", "04/QĐ-SNV,05/01/2024"],
    ["Dòng 2, cột 1: thiếu số trước 03/QĐ-SNV; số năm 2024 cần bắt đầu lại từ 01."],
  ],
  ["begins again at 01", ["480/QĐ-SNV,28/12/2023", "01/QĐ-SNV,03/01/2024", "02/QĐ-SNV,04/01/2024"], []],
  ["is kept from the middle of a year", ["154/QĐ-SNV,04/6/2024", "155/QĐ-SNV,05/6/2024"], []],
])("a series that %s", (_, rows, expected) => expect(problemsOf(rows)).toEqual(expected));

test("where all types are counted together, no number of another type is missing", () => {
  const rows = [
    "01/KH-SNV,02/01/2024",
    "02/QĐ-SNV,03/01/2024",
    "03/BC-SNV,03/01/2024",
    "04/KH-SNV,04/01/2024",
  ];
  expect(problemsOf(rows)).toEqual([]);
});

test("where every type is counted for itself, the same number of another type is not given twice", () => {
  expect(problemsOf(["01/KH-SNV,02/01/2024", "01/QĐ-SNV,03/01/2024", "02/KH-SNV,04/01/2024"])).toEqual([]);
});

test.each([
  ["commas in the subjects, semicolons between the cells", (text: string) => Buffer.from(text)],
  ["a byte order mark", (text: string) => Buffer.from(`\uFEFF${text}`)],
  ["tabs and UTF-16, as Excel's Unicode text", (text: string) => wide(text.replaceAll(";", "\t"))],
  ["line ends of Windows", (text: string) => Buffer.from(text.replaceAll("\n", "\r\n"))],
])("a register with %s", async (_, bytesOf) => {
  const text =
    'SỞ NỘI VỤ\n"Số, ký\nhiệu";Ngày tháng văn bản;Trích yếu\n12/KH-SNV;05/3/2024;Kế hoạch văn thư, lưu trữ, tin học, thi đua\n13/KH-SNV;45357;"Kế hoạch ""một cửa"", số hóa, dữ liệu"\n';
  const { mentions, problems } = await readRegisterFile("so-dang-ky.csv", bytesOf(text));
  expect(problems).toEqual([]);
  expect(mentions.map(({ date, subject }) => [date, subject])).toEqual([
    ["2024-03-05", "Kế hoạch văn thư, lưu trữ, tin học, thi đua"],
    ["2024-03-06", 'Kế hoạch "một cửa", số hóa, dữ liệu'],
  ]);
});

function wide(text: string): Uint8Array {
  return Buffer.from(`\uFEFF${text}`, "utf16le");
}

test.each([
  ["5/3/24", "2024-03-05"],
  ["05.03.2024", "2024-03-05"],
  ["2024-03-05 00:00:00", "2024-03-05"],
  ["45356", "2024-03-05"],
  ["45356.5", "2024-03-05"],
])("a day written %s is %s", (written, day) => {
  const { mentions } = readRegister("so.csv", readCsv(`Số ký hiệu;Ngày\n12/KH-SNV;${written}\n`));
  expect(mentions[0]?.date).toBe(day);
});

test("a register in an old code page says how to save it", async () => {
  const { problems } = await readRegisterFile("so-dang-ky.csv", Uint8Array.from([0x53, 0xe8, 0x20, 0xb5]));
  expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining("CSV UTF-8")]);
});

test("a file without column names says what is expected", () => {
  expect(readRegister("so.csv", readCsv("a,b\n1,2\n")).problems[0]?.message).toContain(
    "Không thấy dòng tên cột",
  );
});

/** A spreadsheet as the common programs write it: shared strings, a day as a number with a date format. */
function spreadsheet(): Uint8Array {
  const strings = [
    "Số, ký hiệu",
    "Ngày tháng văn bản",
    "Trích yếu",
    "12/KH-SNV",
    "Kế hoạch văn thư",
    "05/4/2024",
    "13/KH-SNV",
  ];
  const cell = (ref: string, index: number) => `<c r="${ref}" t="s"><v>${index}</v></c>`;
  const sheet = `<row r="1">${cell("A1", 0)}${cell("B1", 1)}${cell("C1", 2)}</row><row r="2">${cell("A2", 3)}<c r="B2" s="1"><v>45356</v></c>${cell("C2", 4)}</row><row r="3">${cell("A3", 6)}${cell("B3", 5)}</row>`;
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const files: Record<string, string> = {
    "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    "_rels/.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<?xml version="1.0"?><workbook ${main} xmlns:r="${office}"><sheets><sheet name="2024" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/styles.xml": `<?xml version="1.0"?><styleSheet ${main}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<?xml version="1.0"?><sst ${main}>${strings.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
    "xl/worksheets/sheet1.xml": `<?xml version="1.0"?><worksheet ${main}><sheetData>${sheet}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

test("a spreadsheet is read with its days", async () => {
  const { mentions, problems } = await readRegisterFile("so-dang-ky.xlsx", spreadsheet());
  expect(problems).toEqual([]);
  expect(mentions.map(({ number, date, place }) => [number, date, place.line])).toEqual([
    ["12/KH-SNV", "2024-03-05", 2],
    ["13/KH-SNV", "2024-04-05", 3],
  ]);
});

test("a row of a spreadsheet is named by sheet and row, and its link opens the file", async () => {
  const { mentions } = await readRegisterFile("file:///so/so-dang-ky.xlsx", spreadsheet());
  const [row] = mentions as [Mention];
  expect(row.place).toMatchObject({ sheet: "2024", line: 2 });
  expect(whereWords(row)).toBe("sổ đăng ký “so-dang-ky.xlsx”, trang tính “2024”, dòng 2");
  expect(related([row], ({ number }) => `${number}.`)).toMatchObject([
    { uri: "file:///so/so-dang-ky.xlsx", message: "Trang tính “2024”, dòng 2: 12/KH-SNV." },
  ]);
  expect(rangeAt(row.place).start).toEqual({ line: 0, character: 0 });
});

test("bytes that are no spreadsheet are told, not thrown", async () => {
  const { problems } = await readRegisterFile("so-dang-ky.xlsx", strToU8("không phải"));
  expect(problems[0]?.message).toContain("Không đọc được bảng tính này");
});

test("a draft is compared with the register of its office", () => {
  const dossier = createDossier();
  dossier.set("so.csv", readRegister("so.csv", readCsv(CSV)).mentions);
  const context = {
    today: "2026-11-21",
    config: defaultConfig,
    knowledge: noKnowledge,
    workspace: dossier.view(),
  };
  const draft = draftOf(
    "Số: 3/KH-SNV\nHuế, ngày 19 tháng 4 năm 2022\n\nKẾ HOẠCH\nVăn thư\n\nTheo Quyết định số 54/QĐ-SNV ngày 06/12/2021.\n",
  );
  const [finding, ...more] = [...citeOtherDate.check(draft, context)];
  expect(finding?.message).toContain("sổ đăng ký “so.csv”, dòng 3 ghi 07/12/2021");
  expect(more).toEqual([]);
  const other = draftOf(
    "Số: 55/QĐ-SNV\nHuế, ngày 08 tháng 12 năm 2021\n\nQUYẾT ĐỊNH\nVề việc thành lập Tổ kiểm kê\n",
  );
  expect([...ownNumberDuplicate.check(other, context)].map(({ message }) => message)).toEqual([
    "Số 55/QĐ-SNV đã cấp cho văn bản khác: sổ đăng ký “so.csv”, dòng 4.",
  ]);
});

test.each([
  ["so-dang-ky-di-2026.csv", true],
  ["Sổ đăng ký văn bản đi.xlsx", true],
  ["so_dang_ky.csv", true],
  ["dang-ky.csv", false],
  ["so-dang-ky.txt", false],
])("%s is a register by name: %s", (name, expected) => expect(isRegisterName(name)).toBe(expected));

test("any text is read as CSV, each cell where it stands", () => {
  const text = fc.string({
    unit: fc.constantFrom('"', ",", ";", "\n", "\r", "\t", "a", "ế", " ", "/", "1"),
    maxLength: 200,
  });
  fc.assert(
    fc.property(text, (csv) => {
      const rows = readCsv(csv);
      for (const { span, place, text: value } of rows.flat()) {
        expect(span.from).toBeLessThanOrEqual(span.to);
        expect(csv.slice(span.from, span.to).replaceAll('"', "")).toBe(value.replaceAll('"', ""));
        expect(place.line).toBeGreaterThan(0);
        expect(place.column).toBeGreaterThan(0);
      }
      readRegister("x.csv", rows);
    }),
    { numRuns: 500 },
  );
});
