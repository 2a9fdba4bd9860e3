import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readTables } from "../../server/draft/read-tables.ts";
import type { Table } from "../../server/draft/table.ts";
import { readColumns } from "../../server/tasks/columns.ts";
import { readTasks, type Task, type TaskTable } from "../../server/tasks/tasks.ts";
import { readSource } from "../../server/text/source.ts";
import { draftOf } from "../check/judge.ts";
import labels from "./labels.json" with { type: "json" };
import { SHAPES, type Shape } from "./shapes.ts";
import { ANNEX_SHAPES } from "./shapes-annex.ts";
import { CELL_SHAPES } from "./shapes-cells.ts";
import { COLUMN_SHAPES } from "./shapes-columns.ts";
import { OFFICE_SHAPES } from "./shapes-office.ts";

/** Right ones of all, with what was wrong. */
interface Count {
  right: number;
  all: number;
  readonly wrong: string[];
}
const counts = () => ({ roles: none(), tasks: none(), times: none(), units: none() });
const none = (): Count => ({ right: 0, all: 0, wrong: [] });

function compare(count: Count, name: string, found: readonly string[], wanted: readonly string[]): void {
  const length = Math.max(found.length, wanted.length);
  for (let at = 0; at < length; at++) {
    count.all++;
    if (found[at] === wanted[at]) count.right++;
    else count.wrong.push(`${name} ${at + 1}: ${found[at]}, not ${wanted[at]}`);
  }
}

function rolesOf(table: Table, plan: TaskTable | undefined): string[] {
  return (plan ?? readColumns(table, undefined)).columns.map(({ role }) => role);
}

function timeOf({ time }: Task): string {
  return time ? `${time.kind} ${time.start ?? ""}..${time.end ?? ""}` : "";
}

function report(title: string, tables: number, all: ReturnType<typeof counts>): void {
  const line = Object.entries(all).map(([name, { right, all: of }]) => `${name} ${right}/${of}`);
  console.info(`${title}: ${tables} tables, ${line.join(", ")}`);
  for (const { wrong } of Object.values(all)) for (const one of wrong) console.info(`  ${one}`);
}

function expectShare({ right, all }: Count): void {
  if (all > 0) expect(right / all).toBeGreaterThanOrEqual(0.95);
}

/** The page of figures says what is counted here. */
function expectPublished(all: ReturnType<typeof counts>): void {
  const page = readFileSync(resolve(import.meta.dirname, "../../docs/accuracy-tables.md"), "utf8");
  for (const { right, all: of } of Object.values(all)) if (of > 0) expect(page).toContain(`${right}/${of}`);
}

const corpus = resolve(process.env.VANTHU_CORPUS ?? "../shared/corpus");
const present = existsSync(corpus);
if (!present) console.warn(`No corpus at ${corpus}: its labelled tables are not counted. Set VANTHU_CORPUS.`);

test.skipIf(!present)("tables of real documents, labelled by reading", () => {
  const all = counts();
  for (const { file, line, roles, tasks, groups, times } of labels) {
    const draft = draftOf(readFileSync(resolve(corpus, file), "utf8"));
    const lineOf = (offset: number) => draft.text.slice(0, offset).split("\n").length;
    const table = draft.tables.find(({ span }) => lineOf(span.from) === line);
    if (!table) throw new Error(`${file}: no table in line ${line}`);
    const plan = draft.plans.find((one) => one.table === table);
    const name = `${file} line ${line}`;
    compare(all.roles, name, rolesOf(table, plan), roles);
    compare(
      all.tasks,
      `${name} tasks and groups`,
      [String(plan?.tasks.length ?? 0), String(plan?.groups.length ?? 0)],
      [String(tasks), String(groups)],
    );
    const wanted = times.flatMap(([text, count]) => Array<string>(Number(count)).fill(String(text)));
    compare(all.times, name, plan?.tasks.map(timeOf) ?? [], wanted);
  }
  report("real documents (besides the two plans of the corpus test)", labels.length, all);
  expectShare(all.roles);
  expectShare(all.tasks);
  expectShare(all.times);
  expectPublished(all);
});

test.each([
  ["shapes of our own", SHAPES],
  ["shapes of tables met later", OFFICE_SHAPES],
  ["shapes told by their cells", COLUMN_SHAPES],
  ["shapes that no heading tells, and no plans", CELL_SHAPES],
  ["shapes of annexes", ANNEX_SHAPES],
])("%s, labelled when written", (title, shapes) => {
  const all = counts();
  for (const shape of shapes) compareShape(all, shape);
  report(title, shapes.length, all);
  for (const count of Object.values(all)) expectShare(count);
  expectPublished(all);
});

function compareShape(
  all: ReturnType<typeof counts>,
  { name, year, text, roles, groups, tasks }: Shape,
): void {
  const source = readSource(text);
  const tables = readTables(source);
  expect(tables, name).toHaveLength(1);
  const [plan] = readTasks(tables, source.text, year);
  compare(all.roles, name, rolesOf(tables[0] as Table, plan), roles);
  compare(all.tasks, `${name} groups`, [String(plan?.groups.length ?? 0)], [String(groups)]);
  const found = plan?.tasks ?? [];
  const column = (at: 0 | 1 | 2): string[] => tasks.map((task) => task[at]);
  compare(
    all.tasks,
    name,
    found.map(({ number }) => number),
    column(0),
  );
  compare(
    all.units,
    name,
    found.map(({ lead }) => lead.join("; ")),
    column(1),
  );
  compare(all.times, name, found.map(timeOf), column(2));
}
