import { expect, test } from "vitest";
import { parseDraft } from "../../server/draft/parse.ts";
import { plansTree, type TaskNode, taskTree, termOf } from "../../server/features/task-tree.ts";
import { wordsOf } from "../../server/features/words.ts";
import { readDeadline } from "../../server/tasks/deadline.ts";
import { readSource } from "../../server/text/source.ts";
import { draftOf } from "../check/judge.ts";

const words = wordsOf("vi");
const PLAN = `KẾ HOẠCH
Cải cách hành chính năm 2026

| STT | Nội dung | Thời gian | Đơn vị chủ trì |
| --- | --- | --- | --- |
| I | CẢI CÁCH THỂ CHẾ | | |
| 1 | Rà soát văn bản | Quý II | Phòng Pháp chế |
| 2 | Báo cáo | Trước 15/12 | Văn phòng Sở; Thanh tra Sở |
| II | CẢI CÁCH THỦ TỤC | | |
| 1 | Công bố thủ tục | Tháng 11 | văn phòng Sở |
| 2 | Tuyên truyền | Thường xuyên | |
`;
const { plans: tables } = draftOf(PLAN);
const today = "2026-11-21";
const shown = (nodes: readonly TaskNode[]): unknown[] =>
  nodes.map(({ title, children }) => (children.length > 0 ? [title, shown(children)] : title));

test("by section, each task with its term", () => {
  const tree = taskTree(tables, words, { order: "section", today });
  expect(tree.flatMap(({ children }) => children.map(({ term }) => term))).toEqual([
    "overdue",
    "quarter",
    "month",
    "ongoing",
  ]);
});

test("by unit: the busiest first, those without one last, a shared task under both", () => {
  expect(shown(taskTree(tables, words, { order: "unit", today }))).toEqual([
    ["Văn phòng Sở", ["Báo cáo", "Công bố thủ tục"]],
    ["Phòng Pháp chế", ["Rà soát văn bản"]],
    ["Thanh tra Sở", ["Báo cáo"]],
    ["(chưa ghi đơn vị)", ["Tuyên truyền"]],
  ]);
});

test("by deadline: overdue, this month, this quarter, later, ongoing", () => {
  expect(shown(taskTree(tables, words, { order: "deadline", today }))).toEqual([
    ["Quá hạn", ["Rà soát văn bản"]],
    ["Trong tháng này", ["Công bố thủ tục"]],
    ["Trong quý này", ["Báo cáo"]],
    ["Thường xuyên, định kỳ", ["Tuyên truyền"]],
  ]);
});

test.each([
  ["Trước 20/11/2026", "overdue"],
  ["Trước 21/11/2026", "month"],
  ["Tháng 12/2026", "quarter"],
  ["Quý I/2027", "later"],
  ["Từ ngày 01/12/2026", "later"],
  ["Từ ngày 01/10/2026", "ongoing"],
  ["Hằng tháng", "ongoing"],
  ["Sau khi có hướng dẫn", "unknown"],
  ["Sớm nhất có thể", "unknown"],
])("%s is %s", (text, term) => {
  expect(termOf(readDeadline(text, 2026), today)).toBe(term);
});

test("several plans: each under its name, or all together", () => {
  const plans = [
    { name: "a.vanban", uri: "file:///a.vanban", tables },
    { name: "trống.vanban", uri: "file:///t.vanban", tables: [] },
    { name: "b.vanban", uri: "file:///b.vanban", tables },
  ];
  const trees = plansTree(plans, words, { order: "section", today });
  expect(trees.map(({ kind, title, children }) => [kind, title, children.length])).toEqual([
    ["plan", "a.vanban", 2],
    ["plan", "b.vanban", 2],
  ]);
  const [overdue] = plansTree(plans, words, { order: "deadline", today });
  expect(overdue?.children.map(({ uri }) => uri)).toEqual(["file:///a.vanban", "file:///b.vanban"]);
});

test("5,000 rows are put in order without blow-up", () => {
  const rows = Array.from(
    { length: 5000 },
    (_, at) => `| ${(at % 50) + 1} | Việc thứ ${at} | Trước ${(at % 28) + 1}/6 | Phòng ${at % 40} |`,
  );
  const large = parseDraft(
    readSource(`${PLAN.split("\n").slice(0, 5).join("\n")}\n${rows.join("\n")}\n`),
  ).plans;
  expect(large[0]?.tasks).toHaveLength(5000);
  for (const order of ["section", "unit", "deadline"] as const) {
    const times = Array.from({ length: 5 }, () => {
      const before = performance.now();
      taskTree(large, words, { order, today });
      return performance.now() - before;
    });
    console.info(`5,000 tasks by ${order}: ${Math.min(...times).toFixed(1)} ms`);
    expect(Math.min(...times)).toBeLessThan(2000);
  }
});
