import { describe, expect, test } from "vitest";
import { readTables } from "../../server/draft/read-tables.ts";
import { editTable } from "../../server/features/table-edit.ts";
import { readTasks } from "../../server/tasks/tasks.ts";
import { applyEdits } from "../../server/text/edit.ts";
import { readSource } from "../../server/text/source.ts";
import { draftOf } from "../check/judge.ts";

/** As a PDF gives it: a centred heading over two lines, cells over several, a group, an appendix number. */
const PLAN = `
                             NHIỆM VỤ NĂM 2027

 STT            Nội dung công việc              Đơn vị chủ trì     Đơn vị phối hợp    Thời gian
                                                                                     hoàn thành
  I    CẢI CÁCH THỂ CHẾ
  1    Rà soát văn bản quy phạm pháp luật       Phòng Pháp chế     Các phòng          Tháng 3
       do Sở tham mưu ban hành
  2    Xây dựng quy chế làm việc                Văn phòng          Thanh tra Sở       Quý II

  II   CẢI CÁCH THỦ TỤC HÀNH CHÍNH VÀ KIỂM SOÁT THỦ TỤC HÀNH CHÍNH NĂM 2027
  1    Công bố danh mục thủ tục                 Văn phòng          Phòng Pháp chế,    Trước
                                                                   các đơn vị         15/6/2027
  2    Kiểm tra đột xuất                        Thanh tra Sở       Văn phòng          Quý IV

Tổ chức thực hiện theo Kế hoạch này.
`;

const tablesOf = (text: string) => readTables(readSource(text));

describe("a table whose columns are set with spaces", () => {
  test("is read with its roles, units and times, its cells joined", () => {
    const [table, ...others] = tablesOf(PLAN);
    expect(others).toEqual([]);
    expect(table?.form).toBe("spaces");
    expect(table?.heading.map(({ text }) => text)).toEqual([
      "STT",
      "Nội dung công việc",
      "Đơn vị chủ trì",
      "Đơn vị phối hợp",
      "Thời gian hoàn thành",
    ]);
    expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text).filter(Boolean))).toEqual([
      ["I", "CẢI CÁCH THỂ CHẾ"],
      [
        "1",
        "Rà soát văn bản quy phạm pháp luật do Sở tham mưu ban hành",
        "Phòng Pháp chế",
        "Các phòng",
        "Tháng 3",
      ],
      ["2", "Xây dựng quy chế làm việc", "Văn phòng", "Thanh tra Sở", "Quý II"],
      ["II", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH VÀ KIỂM SOÁT THỦ TỤC HÀNH CHÍNH NĂM 2027"],
      ["1", "Công bố danh mục thủ tục", "Văn phòng", "Phòng Pháp chế, các đơn vị", "Trước 15/6/2027"],
      ["2", "Kiểm tra đột xuất", "Thanh tra Sở", "Văn phòng", "Quý IV"],
    ]);
    const [plan] = readTasks(tablesOf(PLAN), PLAN, 2027);
    expect(plan?.tasks.map(({ lead }) => lead.join())).toEqual([
      "Phòng Pháp chế",
      "Văn phòng",
      "Văn phòng",
      "Thanh tra Sở",
    ]);
  });

  test.each([
    [
      "two rows",
      PLAN.split("\n")
        .filter((line) => !/^ {2}[12] {4}[KX]/.test(line))
        .join("\n"),
    ],
    ["starts that differ", PLAN.replaceAll(/^( {2}2 {4}.{41})/gm, "$1 ")],
    [
      "a heading of other words",
      PLAN.replace("STT ", "Nhà")
        .replace("Nội dung công việc", "Cây xanh")
        .replace(/Đơn vị/g, "Quả chín"),
    ],
    ["prose with gaps", "Căn cứ  Luật  Đất đai\nngày  một  hai\nba  bốn  năm\nsáu  bảy  tám\n"],
  ])("is left alone with %s", (_, text) => {
    expect(tablesOf(text)).toEqual([]);
  });

  test.each([
    ["a page number", "\n\n                                      2\n\n\n"],
    ["a form feed", "\n\f"],
  ])("goes on behind %s, where the heading stands again", (_, between) => {
    const head = PLAN.slice(PLAN.indexOf(" STT"), PLAN.indexOf("  I    CẢI"));
    const again = between.endsWith("\f") ? "" : head;
    const text = PLAN.replace("\n  II   ", `${between}${again}  II   `);
    const [table, ...others] = tablesOf(text);
    expect(others).toEqual([]);
    expect(table?.rows).toHaveLength(6);
    expect(table?.repeatedHeadings).toHaveLength(again === "" ? 0 : 1);
  });

  test("a row whose cells cannot be told apart ends the table", () => {
    const text = PLAN.replace(
      "  2    Kiểm tra đột xuất                        Thanh tra Sở  ",
      "  2    Kiểm tra đột xuất các đơn vị trực thuộc, Thanh tra Sở  ",
    );
    expect(tablesOf(text)[0]?.rows).toHaveLength(5);
  });

  test("the title of what follows it is no group of it", () => {
    const [table] = tablesOf(
      `${PLAN.trimEnd()}\nIII. TỔ CHỨC THỰC HIỆN\nCác đơn vị thực hiện Kế hoạch này.\n`,
    );
    expect(table?.rows.length).toBe(tablesOf(PLAN)[0]?.rows.length);
  });

  test("can be made another form, but not edited in place", () => {
    const act = (action: "to-pipes" | "row-below" | "renumber" | "format") => {
      const done = editTable(draftOf(PLAN), PLAN.indexOf("Rà soát"), action);
      return "edits" in done ? applyEdits(PLAN, done.edits) : done.refused;
    };
    expect(act("to-pipes")).toContain(
      "| 1 | Rà soát văn bản quy phạm pháp luật do Sở tham mưu ban hành | Phòng Pháp chế | Các phòng | Tháng 3 |\n",
    );
    for (const action of ["row-below", "renumber", "format"] as const)
      expect(act(action)).toBe("set with spaces");
  });

  test("hostile gaps take no long time", () => {
    const line = "STT  Nội dung  Đơn vị chủ trì  Thời gian\n";
    for (const text of [
      line.repeat(20_000),
      `${line}${"1  a  b  c\n".repeat(50_000)}`,
      line + "  ".repeat(500_000),
    ]) {
      const start = performance.now();
      tablesOf(text);
      expect(performance.now() - start).toBeLessThan(3000);
    }
  });

  test("is read where few rows have a note", () => {
    const text = `
STT   Nội dung                          Thời gian       Người thực hiện        Ghi chú
1     Kiểm tra hồ sơ giáo viên          01-05/11        Tổ trưởng
2     Hội giảng chào mừng 20/11         07-18/11        Giáo viên              2 tiết
3     Nộp báo cáo tháng                 Trước 28/11     Tổ trưởng
`;
    const [plan] = readTasks(tablesOf(text), text, 2022);
    expect(plan?.tasks.map(({ number, lead, time }) => [number, lead.join(), time?.end])).toEqual([
      ["1", "Tổ trưởng", "2022-11-05"],
      ["2", "Giáo viên", "2022-11-18"],
      ["3", "Tổ trưởng", "2022-11-28"],
    ]);
  });
});
