import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadKnowledge } from "../../server/citations/acts.ts";
import { completeCitation } from "../../server/features/citation-complete.ts";
import { citationCompletions } from "../../server/features/completion-citation.ts";
import { hover } from "../../server/features/hover.ts";
import { statusHints } from "../../server/features/inlay.ts";
import { citedCounts } from "../../server/features/lens.ts";
import { newNumber, numberAt, placesOfNumber } from "../../server/features/rename.ts";
import { review } from "../../server/features/review.ts";
import { reviewTable } from "../../server/features/review-table.ts";
import { wordsOf } from "../../server/features/words.ts";
import { applyEdits } from "../../server/text/edit.ts";
import { draftOf } from "../check/judge.ts";
import { folderOf } from "../workspace/folder.ts";

const knowledge = loadKnowledge(
  readFileSync(fileURLToPath(new URL("../../server/citations/acts.dat", import.meta.url))),
);
const words = wordsOf("vi");
const today = "2026-11-21";

/** What is offered at the "|" of a text. */
function offered(marked: string, folder: ReturnType<typeof folderOf> | undefined = undefined, day = today) {
  const offset = marked.indexOf("|");
  const draft = draftOf(marked.replace("|", ""));
  const origins = folder?.origins("") ?? [];
  return citationCompletions(draft, offset, knowledge, origins, words, day).map((one) => ({
    ...one,
    result: applyEdits(draft.text, [{ span: one.replaced, newText: one.text }]),
  }));
}

describe("completion of a citation", () => {
  test("words of a title after Căn cứ give the whole citation", () => {
    const [first] = offered("Căn cứ công tác văn thư|");
    expect(first?.result).toBe(
      "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
    );
    expect(first?.documentation).toContain("Tình trạng: còn hiệu lực");
  });

  test("so does the beginning of a number after its type", () => {
    const results = offered("Căn cứ Nghị định số 61/2018|").map(({ result }) => result);
    expect(results[0]).toContain("Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ");
  });

  test("an act that has expired by the draft's day is marked, and stands last", () => {
    const found = offered("Căn cứ cơ chế một cửa, một cửa liên thông|");
    const old = found.find(({ label }) => label.endsWith("61/2018/NĐ-CP"));
    expect(old).toMatchObject({ isExpired: true });
    expect(old?.detail).toContain("[hết hiệu lực]");
    expect(found.findIndex(({ isExpired }) => isExpired)).toBeGreaterThan(0);
    expect(found.findLastIndex(({ isExpired }) => !isExpired)).toBeLessThan(
      found.indexOf(old as (typeof found)[0]),
    );
    const then = offered(
      "Số: 1/KH-SNV\nHuế, ngày 10 tháng 6 năm 2022\n\nCăn cứ cơ chế một cửa, một cửa liên thông|",
    );
    expect(then.find(({ label }) => label.endsWith("61/2018/NĐ-CP"))).toMatchObject({ isExpired: false });
  });

  test("the day is written as the bases before it write theirs", () => {
    const offers = (before: string) => offered(`${before}\nCăn cứ Nghị định 30/2020|`)[0]?.text;
    const base = "QUYẾT ĐỊNH\nVề việc X\n\nCăn cứ Nghị định số 61/2018/NĐ-CP";
    expect(offers(`${base} ngày 23/4/2018 của Chính phủ;`)).toContain("NĐ-CP ngày 05/3/2020 của");
    expect(offers(`${base} ngày 23 tháng 4 năm 2018 của Chính phủ;`)).toContain(" ngày 05 tháng 3 năm 2020 ");
  });

  test("a law is completed by name and day, without number and issuer", () => {
    const laws = offered("Căn cứ Luật Lưu trữ|").map(({ text }) => text);
    expect(laws).toContain("Luật Lưu trữ ngày 21 tháng 6 năm 2024");
  });

  test("documents of the folder are offered by number and by subject", () => {
    const folder = folderOf({
      "ke-hoach.vanban":
        "Số: 86/KH-SNV\nHuế, ngày 19 tháng 4 năm 2022\n\nKẾ HOẠCH\nKiểm tra công tác văn thư\n",
    });
    const text = "Thực hiện Kế hoạch số 86/KH-SNV ngày 19 tháng 4 năm 2022 kiểm tra công tác văn thư";
    expect(offered("Thực hiện Kế hoạch số 86|", folder)[0]?.result).toBe(text);
    expect(offered("Thực hiện Kế hoạch kiểm tra công tác|", folder)[0]?.result).toBe(text);
  });

  test.each([
    "Các đơn vị kiểm tra công tác văn th|",
    "Căn cứ |",
    "Căn cứ N|",
    "Căn cứ Nghị định |",
    "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3|",
    "Theo Nghị định số 30/2020/NĐ-CP, các đơn vị báo cáo|",
    "Căn cứ công tác v|ăn thư",
    "công tác văn thư\n|",
  ])("nothing is offered in: %s", (text) => expect(offered(text)).toEqual([]));

  test("any text and place is answered", () => {
    const unit = fc.constantFrom(
      "Căn cứ ",
      "Nghị định ",
      "số ",
      "6",
      "1/",
      "2018",
      "văn ",
      "\n",
      "(",
      "ế",
      " ",
      "\ud800",
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), fc.nat(200), (text, at) => {
        const draft = draftOf(text);
        const offset = Math.min(at, draft.text.length);
        for (const { replaced } of citationCompletions(draft, offset, knowledge, [], words, today)) {
          expect(replaced.to).toBe(offset);
          expect(draft.text.slice(replaced.from, offset)).not.toContain("\n");
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("completing what is written", () => {
  const complete = (text: string, at: string) => {
    const draft = draftOf(text);
    const done = completeCitation(draft, draft.text.indexOf(at), knowledge);
    return done && applyEdits(draft.text, [done.edit]);
  };

  test("missing parts come from the base", () => {
    expect(complete("Căn cứ Nghị định số 30/2020/NĐ-CP;\n", "30/2020")).toBe(
      "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;\n",
    );
  });

  test("a day that is there keeps its form", () => {
    expect(complete("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020;\n", "30/2020")).toBe(
      "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;\n",
    );
  });

  test("what is complete, unknown, contradicted or of a list is left alone", () => {
    expect(
      complete("Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.", "30/"),
    ).toBeUndefined();
    expect(complete("Theo Quyết định số 107/QĐ-UBND.", "107")).toBeUndefined();
    expect(complete("Theo Nghị định số 30/2020/NĐ-CP ngày 06/3/2020.", "30/2020")).toBeUndefined();
    expect(complete("Theo Nghị định số 9999/2020/NĐ-CP.", "9999")).toBeUndefined();
  });
});

test("the card of a citation tells title, force, successor, source, the folder, and until when", () => {
  const text = "Theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.\n";
  const folder = folderOf({
    a: "Số: 3/KH-SNV\nHuế, ngày 19 tháng 4 năm 2022\n\nKẾ HOẠCH\nX\n\nTheo Nghị định số 61/2018/NĐ-CP.\n",
  });
  const elsewhere = () => folder.everywhere("61/2018/NĐ-CP");
  const card = hover(
    draftOf(text),
    [],
    knowledge,
    text.indexOf("61/"),
    words,
    () => undefined,
    elsewhere,
  )?.markdown;
  expect(card).toContain("một cửa");
  expect(card).toContain("Tình trạng: hết hiệu lực, từ ngày 01/7/2025");
  expect(card).toMatch(/Được thay thế bởi: 118\/2025\/NĐ\\-CP \\\(.{10}/u);
  expect(card).toContain("Nguồn về hiệu lực: ");
  expect(card).toContain("được viện dẫn 1 lần trong 1 văn bản khác");
  expect(card).toContain("Dữ liệu đến ngày 21/11/2026.");
});

test("the long title of a successor is cut between words, and seen to be cut", () => {
  const text = "Theo Nghị định số 107/2020/NĐ-CP ngày 14/9/2020 của Chính phủ.\n";
  const card = hover(draftOf(text), [], knowledge, text.indexOf("107/"), words, () => undefined)?.markdown;
  const successors = /Được thay thế bởi: (.*)/.exec(card ?? "")?.[1]?.split("; ") ?? [];
  expect(successors.length).toBeGreaterThan(0);
  for (const each of successors) expect(each).toMatch(/\p{L}…\\\)$/u);
});

describe("renaming a number", () => {
  const text =
    "Số: 12/KH-SNV\nHuế, ngày 19 tháng 4 năm 2022\n\nKẾ HOẠCH\nVăn thư\n\nTheo Quyết định số 12/QĐ-SNV ngày 05/3/2022. Quyết định số 12/QĐ-SNV và Quyết định số 12/QĐ-SNV ngày 05/3/2021.\n\nPHỤ LỤC\n(Kèm theo Kế hoạch số 12/KH-SNV ngày 19 tháng 4 năm 2022)\n";
  const draft = draftOf(text);

  test("finds every place of one document, and no other of another year", () => {
    const cited = numberAt(draft, text.indexOf("12/QĐ"))?.mention;
    expect(cited && placesOfNumber(draft, cited).map(({ from }) => text.slice(from, from + 24))).toEqual([
      "12/QĐ-SNV ngày 05/3/2022",
      "12/QĐ-SNV và Quyết định ",
    ]);
    const own = numberAt(draft, text.indexOf("12/KH"))?.mention;
    expect(own && placesOfNumber(draft, own)).toHaveLength(2);
  });

  test.each([
    ["13/KH-SNV", "13/KH-SNV"],
    [" 13/KH-SNV ", "13/KH-SNV"],
    ["mười ba", undefined],
    ["/KH-SNV", undefined],
    ["13", undefined],
  ])("%s as a new number: %s", (wanted, expected) => expect(newNumber(wanted)).toBe(expected));

  test("off a number there is nothing to rename", () =>
    expect(numberAt(draft, text.indexOf("Văn thư"))).toBeUndefined());
});

test("hints and lenses tell status and count", () => {
  const text =
    "Số: 12/KH-SNV\nHuế, ngày 19 tháng 8 năm 2025\n\nKẾ HOẠCH\nX\n\nTheo Nghị định số 61/2018/NĐ-CP và Nghị định số 30/2020/NĐ-CP.\nNghị định số 30/2020/NĐ-CP, Quyết định số 1/QĐ-UBND.\n";
  const draft = draftOf(text);
  const hints = statusHints(draft, { from: 0, to: text.length }, knowledge, words, today);
  expect(hints.map(({ label }) => label)).toEqual(["hết hiệu lực", "còn hiệu lực", "còn hiệu lực"]);
  expect(text.slice(0, hints[0]?.offset)).toMatch(/61\/2018\/NĐ-CP$/);
  const folder = folderOf({
    a: "Số: 3/BC-SNV\nHuế, ngày 19 tháng 9 năm 2025\n\nBÁO CÁO\nX\n\nTheo Kế hoạch số 12/KH-SNV ngày 19/8/2025.\n",
  });
  const counts = citedCounts(draft, (number) => folder.everywhere(number));
  expect(counts.map(({ span, count, files }) => [text.slice(span.from, span.to), count, files])).toEqual([
    ["12/KH-SNV", 1, 1],
    ["30/2020/NĐ-CP", 2, 1],
  ]);
});

describe("review", () => {
  const text =
    "Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về cơ chế một cửa;\n\nTheo Luật Lưu trữ năm 2024 và Quyết định số 1/QĐ-UBND ngày 05/3/2024. Nghị định số 61/2018/NĐ-CP.\n";
  const rows = (day: string) => review(draftOf(text), knowledge, day);

  test("the status is that of the day asked for", () => {
    const statuses = (day: string) => rows(day).map(({ status }) => status);
    expect(statuses("2022-01-01")).toEqual(["in force", "not yet in force", "unknown", "in force"]);
    expect(statuses("2026-11-21")).toEqual(["expired", "in force", "unknown", "expired"]);
  });

  test("parts are as written, and the first place of a document is marked", () => {
    const [decree, law, decision, again] = rows(today);
    expect(decree).toMatchObject({
      type: "Nghị định",
      number: "61/2018/NĐ-CP",
      date: "2018-04-23",
      issuer: "Chính phủ",
      first: true,
    });
    expect(law).toMatchObject({ type: "Luật", number: undefined, first: true });
    expect(decision).toMatchObject({ number: "1/QĐ-UBND", date: "2024-03-05", issuer: undefined });
    expect(again?.first).toBe(false);
    expect(decree?.advice).toContain("Thay bằng Nghị định số 118/2025/NĐ-CP");
  });

  test("the tables hold each document once, and no cell that a spreadsheet would run", () => {
    const table = rows(today).map((citation, index) => ({
      path: "=a|b.txt",
      line: index + 1,
      column: 1,
      citation,
    }));
    const md = reviewTable("md", table, today, knowledge.asOf);
    expect(md.match(/61\/2018/g)).toHaveLength(1);
    expect(md).toContain("=a\\|b.txt");
    const csv = reviewTable("csv", table, today, knowledge.asOf).split("\r\n");
    expect(csv).toHaveLength(5);
    expect(csv[1]).toContain(",'=a|b.txt,");
    expect(reviewTable("text", table, today, knowledge.asOf)).toContain("3 văn bản được viện dẫn");
  });
});
