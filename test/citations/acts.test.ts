import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { endOfForce, loadKnowledge } from "../../server/citations/acts.ts";
import { isoOf } from "../../server/citations/date.ts";
import { comparable, parseNumber } from "../../server/citations/number.ts";

const path = join(import.meta.dirname, "../../server/citations/acts.dat");
const bytes = readFileSync(path);
const known = loadKnowledge(bytes);
const all = everyNumber().flatMap((number) => known.byNumber(number));

describe("the bundled base is sound", () => {
  test("it is small enough to ship and names its day", () => {
    expect(statSync(path).size).toBeLessThan(1_500_000);
    expect(known.asOf).toBe("2026-11-21");
    expect(all.length).toBeGreaterThan(12_500);
  });

  test("dates are days of the calendar, in a possible order", () => {
    const isDay = (day: string) =>
      isoOf(...(day.split("-").reverse().map(Number) as [number, number, number])) === day;
    const dates = (act: (typeof all)[number]) =>
      [act.date, act.effective, act.endOfForce].filter((day) => day !== undefined);
    expect(all.filter((act) => !dates(act).every(isDay)).map((act) => act.number)).toEqual([]);
    expect(
      all.filter((act) => act.date && act.effective && act.effective < act.date).map((act) => act.number),
    ).toEqual([]);
    expect(all.filter((act) => act.date && act.date > known.asOf).map((act) => act.number)).toEqual([]);
  });

  test("numbers are in the form in which they are compared", () => {
    expect(all.filter((act) => comparable(act.number) !== act.number).map((act) => act.number)).toEqual([]);
  });

  test("an unknown fact has no sureness, a known one has", () => {
    expect(
      all.filter((act) => (act.date === undefined) !== (act.dateSure === "none")).map((act) => act.number),
    ).toEqual([]);
    expect(
      all.filter((act) => (act.title === undefined) !== (act.titleSure === "none")).map((act) => act.number),
    ).toEqual([]);
  });

  test("an expired act has a successor", () => {
    expect(
      all.filter((act) => act.status === "expired" && act.replacedBy.length === 0).map((act) => act.number),
    ).toEqual([]);
  });

  test("nothing replaces itself", () => {
    expect(all.filter((act) => act.replacedBy.includes(act.number)).map((act) => act.number)).toEqual([]);
  });

  test("the year in a number is the year of a sure date, but for acts numbered over the turn of the year", () => {
    const off = all.filter((act) => {
      const year = parseNumber(act.number)?.year;
      return act.dateSure === "official" && year !== undefined && act.date?.slice(0, 4) !== String(year);
    });
    expect(off.length).toBeLessThan(all.length / 200);
  });
});

describe("what is known", () => {
  test("a circular on travel allowances does not end by one on price reports", () => {
    expect(known.byNumber("97/2010/TT-BTC")).toMatchObject([{ status: "possibly expired", replacedBy: [] }]);
  });

  test("the decree on document work", () => {
    const [act] = known.byNumber("30/2020/NĐ-CP");
    expect(act).toMatchObject({
      type: "Nghị định",
      date: "2020-03-05",
      issuer: "Chính phủ",
      status: "in force",
    });
    expect(act?.title).toMatch(/công tác văn thư/);
  });

  test("an act read by hand corrects the index", () => {
    const [act] = known.byNumber("61/2018/NĐ-CP");
    expect(act).toMatchObject({
      status: "expired",
      statusSource: "read by hand",
      replacedBy: ["118/2025/NĐ-CP"],
    });
    expect(act && endOfForce(act, known)).toBe("2025-07-01");
  });

  test("end of force from the successor where it was not read", () => {
    const act = all.find(
      (each) =>
        each.status === "expired" &&
        !each.endOfForce &&
        known.byNumber(each.replacedBy[0] ?? "")[0]?.effective,
    );
    const days = act?.replacedBy.flatMap((number) =>
      known.byNumber(number).flatMap((each) => each.effective ?? []),
    );
    expect(act && endOfForce(act, known)).toBe(days?.sort()[0]);
  });

  test("a number is found however it is written", () => {
    expect(known.byNumber("61 /2018/N\u00d0 - CP")).toHaveLength(1);
    expect(known.byNumber("61/2018/nđ-cp")).toHaveLength(1);
    expect(known.byNumber("99999/2018/NĐ-CP")).toEqual([]);
    expect(known.byNumber("")).toEqual([]);
  });

  test("a number without a year may be several acts", () => {
    expect(new Set(known.byNumber("02/NQ-CP").map((act) => act.date?.slice(0, 4))).size).toBeGreaterThan(1);
  });

  test("laws by their name, oldest first", () => {
    expect(known.byName("Luật Đất đai").map((act) => act.number)).toEqual([
      "13/2003/QH11",
      "45/2013/QH13",
      "31/2024/QH15",
    ]);
    expect(known.byName("Bộ luật Lao động").map((act) => act.number)).toEqual([
      "10/2012/QH13",
      "45/2019/QH14",
    ]);
    expect(known.byName("LUẬT TỔ CHỨC CHÍNH QUYỀN ĐỊA PHƯƠNG").at(-1)?.number).toBe("72/2025/QH15");
    expect(known.byName("luật không có")).toEqual([]);
  });

  test("an act that was read has its end and its successor, of whatever the index says", () => {
    const [land] = known.byNumber("45/2013/QH13").filter(({ type }) => type === "Luật");
    expect(land).toMatchObject({ status: "expired", endOfForce: "2024-08-01", replacedBy: ["31/2024/QH15"] });
    expect(known.byNumber("08/2012/QH13")[0]).toMatchObject({ status: "expired", endOfForce: "2026-01-01" });
  });

  test("search by words of the title, by number, by type", () => {
    expect(known.search("công tác văn thư", 3)[0]?.number).toBe("30/2020/NĐ-CP");
    expect(known.search("nghị định công tác văn thư", 3)[0]?.number).toBe("30/2020/NĐ-CP");
    expect(known.search("61/2018/nđ", 5).map((act) => act.number)).toContain("61/2018/NĐ-CP");
    expect(known.search("Nghị định số 61/2018", 5).map((act) => act.number)).toEqual(["61/2018/NĐ-CP"]);
    expect(known.search("một cửa", 4)).toHaveLength(4);
    expect(known.search("xyz không thể có", 5)).toEqual([]);
    expect(known.search("", 5)).toEqual([]);
    expect(known.search("một cửa", 0)).toEqual([]);
  });

  test("issuers of symbols", () => {
    expect(known.issuerOf("NĐ-CP")).toBe("Chính phủ");
    expect(known.issuerOf("QĐ - TTg")).toBe("Thủ tướng Chính phủ");
    expect(known.issuerOf("QĐ-ABC")).toBeUndefined();
  });
});

test("what is no knowledge file is refused", () => {
  expect(() => loadKnowledge(new TextEncoder().encode("{}\n"))).toThrow(SyntaxError);
  expect(() => loadKnowledge(new Uint8Array())).toThrow(SyntaxError);
});

/** Numbers as they stand in the file, without going through what is tested. */
function everyNumber(): string[] {
  const end = bytes.indexOf(10) + 1;
  const head = JSON.parse(bytes.subarray(0, end).toString("utf8")) as { acts: number; bytes: number };
  const lines = bytes
    .subarray(end, end + head.bytes)
    .toString("utf8")
    .split("\n")
    .slice(0, head.acts);
  return [...new Set(lines.map((line) => (line.split("\t")[0] ?? "").toUpperCase()))];
}
