import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDraft } from "../../server/draft/parse.ts";
import { readTables } from "../../server/draft/read-tables.ts";
import type { Table } from "../../server/draft/table.ts";
import type { TableAction } from "../../server/features/table-action.ts";
import { convertTable, type TableForm } from "../../server/features/table-convert.ts";
import { editTable } from "../../server/features/table-edit.ts";
import { renumbered } from "../../server/features/table-edit-numbers.ts";
import { wordsOf } from "../../server/features/words.ts";
import { checkTaskNumbers } from "../../server/tasks/numbers.ts";
import { readTasks } from "../../server/tasks/tasks.ts";
import { applyEdits } from "../../server/text/edit.ts";
import { readSource } from "../../server/text/source.ts";

const FORMS: readonly TableForm[] = ["pipes", "tabs", "html"];
const HEADING = ["STT", "Nội dung", "Đơn vị chủ trì", "Thời gian"];
const cell = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "Rà soát",
        "**đậm**",
        "a|b",
        "x*y",
        "Quý I",
        "<b>in</b>",
        "&amp;",
        "\\",
        "-",
        "<br>",
        "a_b",
        "Phòng A;",
        ":--",
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 4 },
  )
  .map((parts) =>
    parts
      .join(" ")
      .replace(/[\r\n\t\u0085\u2028\u2029\f\v]/g, " ")
      .trim(),
  );
const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 });

/** A plan as a person types it in one of the forms. */
function typed(body: readonly (readonly [string, string, string])[], form: TableForm): string {
  const all = [HEADING, ...body.map((cells, at) => [String(at + 1), ...cells])];
  if (form === "html") {
    const tag = (at: number) => (at === 0 ? "th" : "td");
    return `<table>\n${all.map((cells, at) => `<tr>${cells.map((one) => `<${tag(at)}>${one}</${tag(at)}>`).join("")}</tr>`).join("\n")}\n</table>`;
  }
  if (form === "tabs") return all.map((cells) => cells.join("\t")).join("\n");
  const lines = all.map((cells) => `| ${cells.map((one) => one.replace(/\\?\|/g, "\\|")).join(" | ")} |`);
  return [lines[0], "|---|---|---|---|", ...lines.slice(1)].join("\n");
}

function sole(text: string): Table | undefined {
  const tables = readTables(readSource(text));
  return tables.length === 1 ? tables[0] : undefined;
}

function texts(table: Table): string[][] {
  return [table.heading, ...table.rows.map((row) => row.cells)].map((cells) => cells.map(({ text }) => text));
}

test("a table written in another form and back says the same in every cell", () => {
  let converted = 0;
  fc.assert(
    fc.property(rows, fc.constantFrom(...FORMS), fc.constantFrom(...FORMS), (body, from, to) => {
      const text = typed(body, from);
      const table = sole(text);
      if (!table || from === to) return;
      const there = convertTable(text, table, to);
      if (!("edits" in there)) return;
      const other = applyEdits(text, there.edits);
      const otherTable = sole(other) as Table;
      expect(otherTable.form).toBe(to);
      expect(padded(texts(otherTable))).toEqual(padded(texts(table)));
      const back = convertTable(other, otherTable, from);
      if (!("edits" in back)) return;
      converted++;
      expect(padded(texts(sole(applyEdits(other, back.edits)) as Table))).toEqual(padded(texts(table)));
    }),
    { numRuns: 1500 },
  );
  // A conversion may be refused, but most are not.
  expect(converted).toBeGreaterThan(500);
});

function padded(lines: readonly string[][]): string[][] {
  return lines.map((cells) => Array.from({ length: 8 }, (_, at) => cells[at] ?? ""));
}

const KEEP: readonly TableAction[] = [
  "format",
  "row-above",
  "row-below",
  "row-up",
  "row-down",
  "column-before",
  "column-after",
  "column-left",
  "column-right",
  "to-pipes",
  "to-tabs",
  "to-html",
];

test("no action but deleting loses or changes what a cell says, wherever the cursor is", () => {
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom(...FORMS),
      fc.constantFrom(...KEEP),
      fc.nat(),
      (body, form, action, seed) => {
        const text = `Lời dẫn.\n\n${typed(body, form)}\n\nLời kết.\n`;
        const source = readSource(text);
        const draft = parseDraft(source);
        const table = sole(source.text);
        if (!table) return;
        const done = editTable(draft, seed % (source.text.length + 1), action);
        if (!("edits" in done)) return;
        const result = applyEdits(source.text, done.edits);
        expect(result.startsWith("Lời dẫn.\n\n") && result.endsWith("\n\nLời kết.\n")).toBe(true);
        const bag = (one: string) =>
          one
            .replace(/<\/?(?:table|thead|tbody|tr|th|td|br|b)>/g, "")
            .replace(/&(?:lt|gt|amp|quot|nbsp);/g, (entity) => ENTITIES[entity] ?? "")
            .replace(/[\s|:\\-]/g, "")
            .split("")
            .sort()
            .join("");
        expect(bag(result)).toBe(bag(source.text));
      },
    ),
    { numRuns: 1500 },
  );
});

test("any place and any action in any text ends in edits within the text, or a reason", () => {
  const line = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom(
      "| a | b |",
      "|---|---|",
      "a\tb\tc",
      "1\tHọp\tPhòng A\tQuý I",
      "STT\tNội dung\tĐơn vị\tThời gian",
      "<table><tr><td>1<td>x",
      "</table>",
      "",
      "<td rowspan=2>",
      "\ud800\t\0\t",
    ),
  );
  const actions: readonly TableAction[] = [
    ...KEEP,
    "row-delete",
    "column-delete",
    "renumber",
    "sort",
    "join",
    "split",
  ];
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 10 }),
      fc.constantFrom(...actions),
      fc.nat(),
      (lines, action, seed) => {
        const source = readSource(lines.join("\n"));
        const done = editTable(parseDraft(source), seed % (source.text.length + 1), action);
        if (!("edits" in done)) expect(wordsOf("vi").refused.table[done.refused]).toMatch(/\.$/);
        else
          for (const { span } of done.edits)
            expect(0 <= span.from && span.from <= span.to && span.to <= source.text.length).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});

test("whatever the numbers were, renumbered ones are right", () => {
  const number = fc.oneof(
    fc.constantFrom(
      "I",
      "II",
      "IV",
      "1",
      "2",
      "3",
      "7",
      "1.1",
      "1.2",
      "1.4",
      "2.1",
      "a)",
      "b)",
      "d)",
      "110",
      "1,2",
      "1.1.1",
      "1.1.3",
    ),
    fc.integer({ min: 1, max: 40 }).map(String),
  );
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 15 }), (numbers) => {
      const plan = (list: readonly string[]) => {
        const body = list.map((one) =>
          /^[IVX]+$/.test(one) ? `${one}\tNHÓM\t\t` : `${one}\tHọp\tPhòng A\tQuý I`,
        );
        const source = readSource(`STT\tNội dung\tĐơn vị\tThời gian\n${body.join("\n")}\n`);
        return readTasks(readTables(source), source.text, 2026)[0];
      };
      const first = plan(["1", ...numbers]);
      if (!first) return;
      const again = plan(renumbered(first.entries).map((one, at) => one ?? first.entries[at]?.number ?? ""));
      expect(again && checkTaskNumbers(again).map(({ kind, number: found }) => `${kind} ${found}`)).toEqual(
        [],
      );
    }),
    { numRuns: 1000 },
  );
});

/** What a conversion may write for a character that would read as markup. */
const ENTITIES: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"' };
