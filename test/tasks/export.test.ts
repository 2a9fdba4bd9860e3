import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ICAL from "ical.js";
import readXlsx from "read-excel-file/node";
import { expect, test } from "vitest";
import { ensureLibreOffice } from "../../scripts/install.mjs";
import { readTables } from "../../server/draft/read-tables.ts";
import { tasksToCsv, tasksToIcs, tasksToJson, tasksToMarkdown } from "../../server/tasks/export.ts";
import { tasksToXlsx } from "../../server/tasks/export-xlsx.ts";
import { readTasks } from "../../server/tasks/tasks.ts";
import { readSource } from "../../server/text/source.ts";

const PLAN = `**KẾ HOẠCH KIỂM TRA**

STT	Nội dung	Sản phẩm	Đơn vị chủ trì	Đơn vị phối hợp	Thời gian
I	KIỂM TRA				
1	Kiểm tra "đột xuất", có báo cáo; gửi Sở	=1+1	Thanh tra Sở	Phòng A; Phòng B	Trước 29/02
2	Kiểm tra một đơn vị có tên rất dài để dòng lịch phải gấp lại nhiều lần khi ghi ra tệp	Biên bản	Thanh tra Sở		Thường xuyên
3	Tổng hợp | báo cáo				Từ Quý IV
`;
const source = readSource(PLAN);
const tables = readTasks(readTables(source), source.text, 2024);
const files = [{ name: "ke-hoach.vanban", tables }];
const lineOf = (offset: number): number => source.text.slice(0, offset).split("\n").length;

test("JSON", () => {
  const [table] = tasksToJson(tables, lineOf);
  expect(table).toMatchObject({
    title: "KẾ HOẠCH KIỂM TRA",
    line: 3,
    groups: [{ path: ["I"], title: "KIỂM TRA", line: 4 }],
  });
  expect(table?.tasks[0]).toEqual({
    number: "1",
    title: 'Kiểm tra "đột xuất", có báo cáo; gửi Sở',
    line: 5,
    group: ["I"],
    lead: ["Thanh tra Sở"],
    support: ["Phòng A", "Phòng B"],
    output: "=1+1",
    time: { text: "Trước 29/02", kind: "before", start: null, end: "2024-02-29" },
  });
  expect(table?.tasks[2]?.time).toEqual({ text: "Từ Quý IV", kind: "from", start: "2024-10-01", end: null });
});

test("CSV quotes what it must and writes no formula", () => {
  const lines = tasksToCsv(files).split("\r\n");
  expect(lines[0]?.startsWith("\uFEFFSố,")).toBe(true);
  expect(lines[1]).toBe(
    `1,I KIỂM TRA,"Kiểm tra ""đột xuất"", có báo cáo; gửi Sở",Thanh tra Sở,Phòng A; Phòng B,'=1+1,Trước 29/02,,2024-02-29`,
  );
  expect(lines).toHaveLength(5);
});

test("Markdown has one row a task, pipes escaped", () => {
  const markdown = tasksToMarkdown(files);
  expect(markdown.startsWith("## KẾ HOẠCH KIỂM TRA\n")).toBe(true);
  expect(markdown).toContain("Tổng hợp \\| báo cáo");
  const again = readSource(markdown);
  expect(readTables(again)[0]?.rows).toHaveLength(3);
});

test("iCalendar is read by a parser of others; lines are folded at 75 octets", () => {
  const text = tasksToIcs(files, "20240102T030405Z");
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  expect(events.map((event) => [event.startDate.toString(), event.endDate.toString()])).toEqual([
    ["2024-02-29", "2024-03-01"],
    ["2024-10-01", "2024-10-02"],
  ]);
  expect(events[0]?.summary).toBe('1 Kiểm tra "đột xuất", có báo cáo; gửi Sở');
  expect(events[0]?.description).toBe(
    "Thời gian: Trước 29/02\nChủ trì: Thanh tra Sở\nPhối hợp: Phòng A; Phòng B\nSản phẩm: =1+1",
  );
  expect(new Set(events.map((event) => event.uid)).size).toBe(2);
});

test("several files name themselves", () => {
  const both = [...files, { name: "khac.vanban", tables }];
  const lines = tasksToCsv(both).split("\r\n");
  expect(lines[0]?.startsWith("\uFEFFVăn bản,Số,")).toBe(true);
  expect(lines.slice(1, -1).map((line) => line.split(",")[0])).toEqual([
    ...Array(3).fill("ke-hoach.vanban"),
    ...Array(3).fill("khac.vanban"),
  ]);
  expect(tasksToMarkdown(both)).toContain("# khac.vanban\n");
  const ids = [...tasksToIcs(both, "20240102T030405Z").matchAll(/^UID:.*$/gm)].map(([line]) => line);
  expect(new Set(ids).size).toBe(4);
});

test("Excel: text stays text, days are dates, and a reader of others reads it", async () => {
  const bytes = await tasksToXlsx(files);
  const [sheet] = await readXlsx(Buffer.from(bytes));
  expect(sheet?.sheet).toBe("Nhiệm vụ");
  const rows = sheet?.data ?? [];
  expect(rows[0]?.slice(0, 3)).toEqual(["Số", "Nhóm", "Nhiệm vụ"]);
  expect(rows[1]).toEqual([
    "1",
    "I KIỂM TRA",
    'Kiểm tra "đột xuất", có báo cáo; gửi Sở',
    "Thanh tra Sở",
    "Phòng A; Phòng B",
    "=1+1",
    "Trước 29/02",
    null,
    new Date("2024-02-29T00:00:00Z"),
  ]);
  expect(rows).toHaveLength(4);
});

test("Excel: LibreOffice opens it", async () => {
  const office = await ensureLibreOffice();
  const folder = mkdtempSync(join(tmpdir(), "vanthu-xlsx-"));
  try {
    writeFileSync(join(folder, "nhiem-vu.xlsx"), await tasksToXlsx(files));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const filter = "csv:Text - txt - csv (StarCalc):44,34,76";
    const ran = spawnSync(office, [
      profile,
      "--headless",
      "--convert-to",
      filter,
      "--outdir",
      folder,
      join(folder, "nhiem-vu.xlsx"),
    ]);
    expect(ran.status, String(ran.stderr)).toBe(0);
    const lines = readFileSync(join(folder, "nhiem-vu.csv"), "utf8").trim().split("\n");
    expect(lines[1]).toBe(
      `1,I KIỂM TRA,"Kiểm tra ""đột xuất"", có báo cáo; gửi Sở",Thanh tra Sở,Phòng A; Phòng B,=1+1,Trước 29/02,,29/02/2024`,
    );
    expect(lines).toHaveLength(4);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 900_000);
