import fc from "fast-check";
import { expect, test } from "vitest";
import { type Knowledge, noKnowledge } from "../../server/citations/knowledge.ts";
import { foldings } from "../../server/features/folding.ts";
import { hover } from "../../server/features/hover.ts";
import { type OutlineItem, outline } from "../../server/features/outline.ts";
import { enclosing } from "../../server/features/selection.ts";
import { taskTree } from "../../server/features/task-tree.ts";
import { wordsOf } from "../../server/features/words.ts";
import { renderTables } from "../../server/page/html.ts";
import { readTasks } from "../../server/tasks/tasks.ts";
import { contains } from "../../server/text/span.ts";
import { draftOf } from "../check/judge.ts";

const words = wordsOf("vi");
const PLAN = `KẾ HOẠCH
Cải cách hành chính năm 2026

PHỤ LỤC

| STT | Nội dung | Thời gian | Đơn vị chủ trì |
| --- | --- | --- | --- |
| I | CẢI CÁCH THỂ CHẾ | | |
| 1 | Rà soát văn bản | Quý II | Phòng Pháp chế |
| 2 | Báo cáo & <b>đánh giá</b> | Trước 15/12 | Văn phòng Sở |
| II | CẢI CÁCH THỦ TỤC | | |
| 1 | Công bố thủ tục | Tháng 6 | Văn phòng Sở |
`;

test("tasks hang under their groups, with unit, time and last day", () => {
  const draft = draftOf(PLAN);
  const tree = taskTree(readTasks(draft.tables, draft.text, 2026), words);
  expect(tree.map(({ number, title, children }) => [number, title, children.length])).toEqual([
    ["I", "CẢI CÁCH THỂ CHẾ", 2],
    ["II", "CẢI CÁCH THỦ TỤC", 1],
  ]);
  expect(tree[0]?.children[0]).toMatchObject({
    kind: "task",
    number: "1",
    title: "Rà soát văn bản",
    lead: ["Phòng Pháp chế"],
    time: "Quý II",
    end: "2026-06-30",
  });
});

test("the page holds the tables as text, with headings that say what they head", () => {
  const draft = draftOf(PLAN);
  const html = renderTables(draft, {
    findings: [],
    words,
    lineOf: (at) => draft.text.slice(0, at).split("\n").length - 1,
  });
  expect(html).toContain('<th scope="col">Nội dung</th>');
  expect(html).toMatch(
    /<tr class="group" data-line="7" tabindex="-1"><th scope="rowgroup">I<\/th><td colspan="3">/,
  );
  expect(html).toContain("Báo cáo &amp; đánh giá");
  expect(html).not.toContain("<b>");
});

test("a hover on a citation says what is known, escaped, and until when", () => {
  const text = "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;\n";
  const knowledge: Knowledge = {
    ...noKnowledge,
    asOf: "2026-11-21",
    byNumber: (number) =>
      number === "30/2020/NĐ-CP"
        ? [
            {
              number,
              type: "Nghị định",
              date: "2020-03-05",
              dateSure: "official",
              issuer: "Chính phủ",
              issuerSure: "official",
              title: "Về [công tác](http://x) văn thư",
              titleSure: "weak",
              effective: "2020-03-05",
              status: "in force",
              statusSource: "official index",
              endOfForce: undefined,
              replacedBy: [],
              amendedBy: [],
              partlyRepealedBy: [],
            },
          ]
        : [],
  };
  const shown = hover(draftOf(text), [], knowledge, text.indexOf("30/2020"), words, () => undefined);
  expect(shown?.markdown).toContain("Ngày ban hành: 05/3/2020");
  expect(shown?.markdown).toContain("\\[công tác\\]\\(http://x\\) văn thư (chưa đối chiếu bản gốc)");
  expect(shown?.markdown).toContain("Tình trạng: còn hiệu lực");
  expect(shown?.markdown).toContain("Dữ liệu đến ngày 21/11/2026.");
});

test("nothing throws on any text, and what is nested stays nested", () => {
  const part = fc.constantFrom(
    "PHỤ LỤC",
    "Số: 1/KH-UBND",
    "I. ",
    "1. a) ",
    "| a | b |",
    "|---|---|",
    "\t",
    "<table><tr><td>",
    "Nơi nhận:\n- ",
    "Căn cứ ",
    "ngày 1/1/2020",
    "\ud800",
    "\0",
    "\n",
    "<!--",
    "**",
  );
  const nested = (item: OutlineItem): boolean =>
    item.children.every((child) => contains(item.span, child.span) && nested(child));
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string()), { maxLength: 40 }), fc.nat(), (parts, at) => {
      const draft = draftOf(parts.join(""));
      const offset = draft.text.length === 0 ? 0 : at % draft.text.length;
      const tasks = taskTree(readTasks(draft.tables, draft.text, 2026), words);
      expect(outline(draft, tasks, words).every(nested)).toBe(true);
      foldings(draft);
      const chain = enclosing(draft, offset);
      for (const [index, inner] of chain.slice(0, -1).entries()) {
        const outer = chain[index + 1];
        expect(outer !== undefined && contains(outer, inner)).toBe(true);
      }
      renderTables(draft, { findings: [], words, lineOf: () => 0 });
    }),
  );
});
