import fc from "fast-check";
import { expect, test } from "vitest";
import { readTables } from "../../server/draft/read-tables.ts";
import { checkTaskRows } from "../../server/tasks/facts.ts";
import { checkNumberMarks, checkTaskNumbers } from "../../server/tasks/numbers.ts";
import { readTasks } from "../../server/tasks/tasks.ts";
import { readSource } from "../../server/text/source.ts";

const CELLS = [
  "",
  "1",
  "1.",
  "2",
  "1.1",
  "110",
  "I",
  "A",
  "a)",
  "-",
  "12 Tổng kết công tác",
  "Họp giao ban",
  "Quý I",
  "Trước 15/12",
  "Văn phòng Sở",
  "Các phòng; Sở A",
  "<p>x</p>",
  "x",
  "\ud800",
  "Tổng cộng",
];
const row = fc.array(fc.oneof(fc.constantFrom(...CELLS), fc.string({ maxLength: 12 })), {
  minLength: 1,
  maxLength: 8,
});
const plan = fc
  .tuple(
    fc.constantFrom(
      "STT\tNội dung\tĐơn vị chủ trì\tThời gian",
      "TT\tNhiệm vụ\tSản phẩm\tTháng 1\tTháng 2\tCách thức",
      "",
    ),
    fc.array(row, { maxLength: 15 }),
    fc.constantFrom("\n", "\n\n"),
  )
  .map(([heading, rows, between]) => [heading, ...rows.map((cells) => cells.join("\t"))].join(between));

test("any table is read as tasks, and every span lies in the text", () => {
  fc.assert(
    fc.property(plan, (original) => {
      const source = readSource(original);
      for (const table of readTasks(readTables(source), source.text, 2024)) {
        const spans = [
          ...table.entries.flatMap((entry) => [entry.span, entry.numberSpan]),
          ...checkTaskNumbers(table).map(({ span }) => span),
          ...checkNumberMarks(table).map(({ span }) => span),
          ...checkTaskRows(table).map(({ span }) => span),
        ];
        for (const { from, to } of spans)
          expect(0 <= from && from <= to && to <= source.text.length).toBe(true);
        for (const task of table.tasks)
          expect(task.group === undefined || table.groups.includes(task.group)).toBe(true);
        expect(table.entries).toHaveLength(table.groups.length + table.tasks.length);
      }
    }),
    { numRuns: 1000 },
  );
});

test("5,000 rows are read within a blink", () => {
  const rows = Array.from({ length: 5000 }, (_, at) =>
    at % 50 === 0
      ? `${"I".repeat((at / 50) % 3 || 1)}\tNHÓM VIỆC\t\t\t`
      : `${at % 50}\tRà soát, cập nhật quy trình thứ ${at} của Sở\tVăn phòng Sở; Phòng ${at}\tCác phòng\tTrước ${(at % 28) + 1}/6`,
  );
  const source = readSource(`STT\tNội dung\tĐơn vị chủ trì\tPhối hợp\tThời gian\n${rows.join("\n")}\n`);
  const times = Array.from({ length: 5 }, () => {
    const before = performance.now();
    const [table] = readTasks(readTables(source), source.text, 2024);
    expect(table?.tasks).toHaveLength(4900);
    return performance.now() - before;
  });
  console.info(`5,000 rows read as tasks in ${Math.min(...times).toFixed(0)} ms`);
  expect(Math.min(...times)).toBeLessThan(10_000);
});
