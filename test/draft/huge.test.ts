import { describe, expect, it } from "vitest";
import { check } from "../../server/check.ts";
import { rules } from "../../server/rules/index.ts";
import { context, draftOf } from "../check/judge.ts";
import { cleanFixtures } from "../fixtures/fixtures.ts";

const MEGABYTE = 1_000_000;

function fill(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}

/** Reads and judges; gives the milliseconds that this process was at work, whatever else the machine does. */
function timeOf(text: string): number {
  const from = process.cpuUsage();
  const draft = draftOf(text);
  const { failures } = check(draft, context, rules);
  const { user, system } = process.cpuUsage(from);
  expect(failures).toEqual([]);
  return Math.round((user + system) / 1000);
}

/** Without words there is little to judge: these are read at full length. */
const LONG = ["a", "ợ", " ", "- - - ", "((((", "123", "\t", "<p>", "**", "\u0000", "\u0301"];
/** What is read as words, numbers and dates takes its time; a fifth of the length shows as well how it grows. */
const RICH = [
  "1.1.1.1",
  "Căn cứ ",
  "Căn cứ Luật ;",
  "| a ",
  "<table><tr><td>",
  "“",
  "e\u0301",
  "\ud800",
  "số 15/QĐ-UBND ngày 1/1/2020 ",
  "Điều 1 khoản 2 ",
  "TM. KT. ",
];
const LINES = [
  "\n",
  "- Như trên;\n",
  "Điều 1. A\n",
  "PHỤ LỤC I\nA\n",
  "Nơi nhận:\n",
  "1\ta\tQuý I\n",
  "|a|b|\n",
  "TM. A\n",
];

describe("a text that is no draft is read and judged, however long", () => {
  const cases = [
    ...LONG.map((piece) => [piece, 5] as const),
    ...RICH.map((piece) => [piece, 1] as const),
    ...LINES.map((piece) => [piece, 0.5] as const),
  ];
  it.each(cases)(
    "%j, %d MB",
    (piece, size) => {
      const spent = timeOf(fill(piece, size * MEGABYTE));
      console.info(`${size} MB of ${JSON.stringify(piece)}: ${spent} ms`);
      // Far above what is measured: what grows with the square of the length would take minutes.
      expect(spent).toBeLessThan(30_000);
    },
    60_000,
  );
});

describe("a real-looking draft takes time in step with its length", () => {
  const clean = (name: string) => cleanFixtures().find((fixture) => fixture.name.includes(name))?.text ?? "";
  const long = clean("bao-cao-dai");
  const [body, closing] = [long.indexOf("#### **I."), long.indexOf("***Nơi nhận")];
  const shapes: Readonly<Record<string, (size: number) => string>> = {
    "a report with a long body": (size) =>
      long.slice(0, body) + fill(long.slice(body, closing), size) + long.slice(closing),
    "one draft behind another": (size) =>
      fill(
        cleanFixtures()
          .map(({ text }) => text)
          .join("\n"),
        size,
      ),
    "a decision with many regulations": (size) => fill(clean("quyet-dinh-quy-che"), size),
  };

  it.each(Object.entries(shapes))(
    "%s",
    (name, make) => {
      timeOf(make(20_000));
      const [small, large] = [timeOf(make(100_000)), timeOf(make(MEGABYTE))];
      console.info(`${name}: 100 KB ${small} ms, 1 MB ${large} ms`);
      // Ten times the length; a hundred times the time would be quadratic.
      expect(large).toBeLessThan(40 * Math.max(small, 100));
    },
    120_000,
  );
});
