import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readTables } from "../../server/draft/read-tables.ts";
import { checkTaskNumbers, type NumberFinding } from "../../server/tasks/numbers.ts";
import { readTasks, type TaskTable } from "../../server/tasks/tasks.ts";
import { readSource } from "../../server/text/source.ts";
import { corpus, describeCorpus } from "../corpus/documents.ts";
import { convertTables, FORMS, type Form } from "./convert.ts";

interface Expected {
  readonly document: string;
  readonly columns: readonly { readonly name: string; readonly role: string }[];
  readonly groups?: readonly { readonly path: readonly string[]; readonly line: number }[];
  readonly tasks: readonly {
    readonly number: string;
    readonly line: number;
    readonly time: string;
    readonly timeKind: string | null;
    readonly start?: string | null;
    readonly end?: string | null;
    readonly lead?: readonly string[];
  }[];
  readonly numberingFindings?: readonly { readonly line: number; readonly what: string }[];
  readonly malformed?: readonly { readonly line: number }[];
  readonly repeatedHeaderLines?: readonly number[];
  readonly continuationLines: readonly number[];
}

describeCorpus("plans of the corpus, read as a careful reader does", () => {
  describe.each([
    ["002.tasks.json", 2022],
    ["003.tasks.json", 2021],
  ])("%s", (file, year) => {
    const expected: Expected = JSON.parse(readFileSync(resolve(corpus, "expected", file), "utf8"));
    const original = readFileSync(resolve(corpus, "seeds", expected.document), "utf8");
    const source = readSource(original);
    const table = only(readTasks(readTables(source), source.text, year));
    const lineOf = (offset: number): number => source.text.slice(0, offset).split("\n").length;

    test("columns, groups, tasks, times and units", () => {
      expect(table.columns.map(({ name, role }) => ({ name, role }))).toEqual(expected.columns);
      expect(table.groups.map(({ path, span }) => ({ path, line: lineOf(span.from) }))).toEqual(
        expected.groups ?? [],
      );
      expect(table.tasks.map((task, at) => shown(table, at, expected, lineOf(task.span.from)))).toEqual(
        expected.tasks,
      );
    });

    test("numbering", () => {
      const found = checkTaskNumbers(table).map((finding) => ({
        line: lineOf(finding.span.from),
        what: said(finding, lineOf),
      }));
      expect(found).toEqual(expected.numberingFindings ?? []);
    });

    test("malformed rows, repeated headings, rows cut by a page break", () => {
      expect(table.malformed.map(({ span }) => lineOf(span.from))).toEqual(
        (expected.malformed ?? []).map(({ line }) => line),
      );
      expect(table.table.repeatedHeadings.map(({ from }) => lineOf(from))).toEqual(
        expected.repeatedHeaderLines ?? [],
      );
      const continued = table.table.rows.flatMap((row) => row.continuations.map(({ from }) => lineOf(from)));
      expect(continued).toEqual(expected.continuationLines);
    });

    test.each(FORMS)("the same plan as %s", (form: Form) => {
      const again = readSource(convertTables(source, form));
      const same = only(readTasks(readTables(again), again.text, year));
      expect(same.table.form).toBe(form);
      expect(same.columns.map(({ name, role }) => ({ name, role }))).toEqual(expected.columns);
      expect(same.groups.map(({ path }) => path)).toEqual((expected.groups ?? []).map(({ path }) => path));
      const tasks = same.tasks.map((_, at) => shown(same, at, expected, expected.tasks[at]?.line ?? 0));
      expect(tasks).toEqual(expected.tasks);
      expect(checkTaskNumbers(same).map(({ number }) => number)).toEqual(
        checkTaskNumbers(table).map(({ number }) => number),
      );
      expect(same.tasks.map(content)).toEqual(table.tasks.map(content));
    });
  });
});

function only(tables: readonly TaskTable[]): TaskTable {
  expect(tables).toHaveLength(1);
  return tables[0] as TaskTable;
}

function content(task: TaskTable["tasks"][number]): unknown {
  const { title, lead, support, output } = task;
  return { title, lead, support, output };
}

/** The task with the fields that the expected file gives for it. */
function shown(table: TaskTable, at: number, expected: Expected, line: number): unknown {
  const task = table.tasks[at];
  const wanted = expected.tasks[at] ?? {};
  const all = {
    number: task?.number,
    line,
    time: task?.time?.text ?? "",
    timeKind: task?.time?.kind ?? null,
    start: task?.time?.start ?? null,
    end: task?.time?.end ?? null,
    lead: task?.lead,
  };
  return Object.fromEntries(
    Object.entries(all).filter(([key]) => key in wanted || ["number", "line"].includes(key)),
  );
}

function said(finding: NumberFinding, lineOf: (offset: number) => number): string {
  const { kind, number, expected, missing, previous } = finding;
  if (kind === "repeat") return `${number} repeats line ${lineOf(previous?.span.from ?? 0)}`;
  if (kind === "gap") return `${number} follows ${previous?.number}: ${missing.join(", ")} is missing`;
  if (kind === "separator") return `${number} should read ${expected}`;
  return `${number} follows ${previous?.number}: ${expected} expected`;
}
