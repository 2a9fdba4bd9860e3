import { expect, test, vi } from "vitest";
import type { TaskAnswer } from "../../server/lsp/protocol.ts";
import { fakeVscode } from "./vscode.ts";

vi.mock("vscode", () => fakeVscode({ languages: {} }));
const { countTasks, filtered, matches, taskDetail, taskLabel } = await import(
  "../../client/task-view-item.ts"
);

const node = (kind: TaskAnswer["kind"], title: string, more: Partial<TaskAnswer> = {}): TaskAnswer => ({
  kind,
  number: "",
  title,
  lead: [],
  support: [],
  output: "",
  time: "",
  end: undefined,
  term: undefined,
  uri: undefined,
  selection: { line: 0, character: 0 },
  children: [],
  ...more,
});
const report = node("task", "Báo cáo năm", {
  number: "2",
  lead: ["Văn phòng Sở"],
  time: "Trước 15/12",
  term: "overdue",
  selection: { line: 2, character: 0 },
});
const review = node("task", "Rà soát văn bản", { term: "later", selection: { line: 1, character: 0 } });
const group = node("group", "CÔNG TÁC VĂN THƯ", { children: [review, report] });

test("a task under two units is one task", () => {
  const units = ["Phòng A", "Phòng B"].map((unit) => node("unit", unit, { children: [report] }));
  expect(countTasks(units)).toEqual({ all: 1, overdue: 1 });
  expect(countTasks([group])).toEqual({ all: 2, overdue: 1 });
  const elsewhere = { ...report, uri: "file:///khac.vanban" };
  expect(countTasks([report, elsewhere])).toEqual({ all: 2, overdue: 2 });
});

test("a search keeps what matches with all it stands under, and all below a matching group", () => {
  expect(filtered([group], "bao cao").map(({ children }) => children)).toEqual([[report]]);
  expect(filtered([group], "van thu")).toEqual([group]);
  expect(filtered([group], "không có")).toEqual([]);
  expect(filtered([group], "  ")).toEqual([group]);
});

test("every word counts, wherever in the task it stands and whatever its accents", () => {
  expect(matches(report, "van phong 15/12")).toBe(true);
  expect(matches(report, "văn phòng quý")).toBe(false);
});

test("what the heading above says is not said again", () => {
  expect(taskLabel(report)).toBe("2 Báo cáo năm");
  expect(taskLabel(node("task", ""))).toBe("(trống)");
  expect(taskDetail(report, "section")).toBe("quá hạn · Trước 15/12 · Văn phòng Sở");
  expect(taskDetail(report, "deadline")).toBe("Trước 15/12 · Văn phòng Sở");
  expect(taskDetail(report, "unit")).toBe("quá hạn · Trước 15/12");
  expect(taskDetail(group)).toBe("2 nhiệm vụ, 1 quá hạn");
  expect(taskDetail(node("term", "Quá hạn", { children: [report] }))).toBe("1 nhiệm vụ");
});
