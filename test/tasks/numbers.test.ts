import { describe, expect, test } from "vitest";
import { readTables } from "../../server/draft/read-tables.ts";
import { checkNumberMarks, checkTaskNumbers } from "../../server/tasks/numbers.ts";
import { readTasks, type TaskTable } from "../../server/tasks/tasks.ts";
import { readSource } from "../../server/text/source.ts";

/** A plan whose rows have these numbers; Roman ones and letters head groups. */
function plan(numbers: string): TaskTable {
  const rows = numbers
    .split(" ")
    .map((number) =>
      /^[IVXA-E]+\.?$/.test(number) ? `${number}\tNHÓM\t\t` : `${number}\tHọp\tPhòng A\tQuý I`,
    );
  const source = readSource(`STT\tNội dung\tĐơn vị\tThời gian\n${rows.join("\n")}\n`);
  return readTasks(readTables(source), source.text, 2024)[0] as TaskTable;
}

function findings(numbers: string): string[] {
  return checkTaskNumbers(plan(numbers)).map(
    ({ kind, number, expected, missing }) =>
      `${kind} ${number}${expected ? ` → ${expected}` : ""}${missing.length > 0 ? ` (${missing})` : ""}`,
  );
}

describe("right numbering is silent", () => {
  test.each([
    "1 2 3 4",
    "1. 2. 3.",
    "I 1 2 II 1 2 3",
    "I 1 2 II 3 4",
    "A I 1 2 II 1 B I 1",
    "1 1.1 1.2 2 2.1 2.2 3",
    "I 1.1 1.2 II 2.1 2.2",
    "1 1.1 1.1.1 1.1.2 1.2 1.2.1 2",
    "1 a) b) c) d) đ) e) g) 2 a) b)",
    "I II III IV V VI VII VIII IX X XI",
    "1 2 3 4 5 6 7 8 9 10 11 12",
    "1 1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.9 1.10 1.11",
    "5 6 7",
    "8 8.1 8.2 9 9.1 9.2 10 11",
    "IV 12 13 V 14 15",
    "I 1 2 II 3 4",
  ])("%s", (numbers) => {
    expect(findings(numbers)).toEqual([]);
  });
});

describe("wrong numbering", () => {
  test.each([
    ["1 2 2 3", ["repeat 2"]],
    ["1 2 2 4", ["repeat 2 → 3"]],
    ["1 2 4 5", ["gap 4 (3)"]],
    ["1 2 5 6", ["gap 5 (3,4)"]],
    ["1 1.1 1.2 1.2 1.3", ["repeat 1.2"]],
    ["1 1.1 1.3", ["gap 1.3 (1.2)"]],
    ["1 1.1 1.2 2 2.1 1.3", ["level 1.3 → 2.2"]],
    ["1 1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.9 110 1.11", ["separator 110 → 1.10"]],
    ["1 1.1 1.2 1.4 110 1.5", ["gap 1.4 (1.3)", "separator 110"]],
    ["1 1.1 1,2 1.3", ["separator 1,2 → 1.2"]],
    ["I 1 2 III 1", ["gap III (II)"]],
    ["1 2 3 2 5", ["order 2 → 4"]],
    ["1 a) b) d) e)", ["gap d (c)", "gap e (đ)"]],
    ["1 2 3 I 2 3", ["gap 2 (1)"]],
    ["I 1 2 3 II 5 6", ["gap 5 (4)"]],
    ["I 2 3", ["gap 2 (1)"]],
  ])("%s", (numbers, expected) => {
    expect(findings(numbers)).toEqual(expected);
  });

  test("the finding stands on the number, and names the one before", () => {
    const table = plan("1 2 4");
    const finding = checkTaskNumbers(table)[0];
    expect(finding?.span).toEqual(table.tasks[2]?.numberSpan);
    expect(finding?.previous).toEqual({ number: "2", span: table.tasks[1]?.numberSpan });
  });
});

test("a mark unlike nearly all others", () => {
  expect(
    checkNumberMarks(plan("1. 2. 3 4. 5. 6.")).map(({ number, expected }) => [number, expected]),
  ).toEqual([["3", "."]]);
  expect(checkNumberMarks(plan("1. 2 3. 4 5."))).toEqual([]);
  expect(checkNumberMarks(plan("I 1 2 II. 1 2"))).toEqual([]);
});

test("numbers of criteria are those of where they are laid down", () => {
  const source = readSource(
    "TT\tTiêu chí thành phần\tGiải pháp khắc phục\tCơ quan chủ trì\tThời hạn\n1.1\tThực hiện kế hoạch\tĐôn đốc\tSở Nội vụ\tQuý I\n1.4\tXử lý sau kiểm tra\tPhúc tra\tSở Nội vụ\tQuý II\n2.3\tXử lý văn bản\tRà soát\tSở Tư pháp\tQuý III\n",
  );
  const [table] = readTasks(readTables(source), source.text, 2024) as [TaskTable];
  expect(table.tasks).toHaveLength(3);
  expect(checkTaskNumbers(table)).toEqual([]);
});
