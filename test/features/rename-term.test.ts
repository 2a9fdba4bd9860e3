import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { definedAbbreviations, renameTerm, termAt } from "../../server/features/rename-term.ts";
import { semanticTokens } from "../../server/features/semantic.ts";
import { applyEdits } from "../../server/text/edit.ts";
import { draftOf } from "../check/judge.ts";
import { knowledge } from "../check/knowledge.ts";

const read = (text: string) => draftOf(text);

function renamed(text: string, at: string, name: string) {
  const draft = read(text);
  const term = termAt(draft, text.indexOf(at) + 1);
  if (!term) throw new Error(`no term at ${at}`);
  const edits = renameTerm(draft, term, name);
  return typeof edits === "string" ? edits : applyEdits(text, edits);
}

const text = `SỞ NỘI VỤ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 12/KH-CCHC
Lâm Đồng, ngày 09 tháng 02 năm 2026

KẾ HOẠCH
Cải cách hành chính năm 2026

Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;
Căn cứ Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ về công tác văn thư.

Công tác cải cách hành chính (CCHC) năm 2026; kết quả CCHC được báo cáo hằng quý.

| STT | Nội dung công việc | Đơn vị chủ trì | Thời gian hoàn thành |
| --- | --- | --- | --- |
| 1 | Rà soát CCHC | Văn phòng Sở | Quý II |
| 2 | Tập huấn | Văn phòng Sở Nội vụ | Quý III |

Nơi nhận:
- Văn phòng Sở;
- Lưu: VT, VP.
`;

describe("renaming", () => {
  it("follows an abbreviation from its brackets to text and table, not into symbols", () => {
    const after = renamed(text, "CCHC được", "CCHCNN");
    expect(after).toContain("hành chính (CCHCNN) năm 2026; kết quả CCHCNN được");
    expect(after).toContain("| Rà soát CCHCNN |");
    expect(after).toContain("Số: 12/KH-CCHC\n");
  });

  it("follows a unit to table and Nơi nhận, not into the longer name of another", () => {
    const after = renamed(text, "Văn phòng Sở;", "Phòng Hành chính");
    expect(after).toContain("| Rà soát CCHC | Phòng Hành chính | Quý II |");
    expect(after).toContain("| Tập huấn | Văn phòng Sở Nội vụ | Quý III |");
    expect(after).toContain("- Phòng Hành chính;\n");
  });

  it("refuses a name that is empty, holds marks, or already means something else", () => {
    expect(renamed(text, "CCHC được", "  ")).toBe("empty");
    expect(renamed(text, "CCHC được", "A|B")).toBe("marks");
    expect(renamed(text, "Văn phòng Sở;", "Văn phòng Sở Nội vụ")).toBe("taken");
  });

  it("reads the ways in which a short name is introduced", () => {
    const names = (line: string) => definedAbbreviations(read(line)).map(({ name }) => name);
    expect(names("thủ tục hành chính (TTHC) và (II)\n")).toEqual(["TTHC"]);
    expect(names("Đề án phát triển dữ liệu (sau đây gọi tắt là Đề án 06) được\n")).toEqual(["Đề án 06"]);
    expect(names("Trung tâm (sau đây viết tắt là “TTPVHCC”)\n")).toEqual(["TTPVHCC"]);
  });

  it("is given up where nothing is defined", () => {
    expect(termAt(read(text), text.indexOf("hằng quý"))).toBeUndefined();
  });

  it("stands any text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."(AB)CĐ |\n-sau đây gọi tắt là ") }),
        fc.nat(60),
        (value, at) => {
          const draft = read(value);
          const term = termAt(draft, at);
          if (term)
            for (const { from, to } of term.places)
              expect(value.slice(from, to).toUpperCase()).toBe(term.name.toUpperCase());
        },
      ),
    );
  });
});

describe("semantic tokens", () => {
  const tokens = semanticTokens(read(text), knowledge, "2026-11-21").map(({ span, type, modifiers }) => [
    type,
    text.slice(span.from, span.to),
    modifiers.join(" "),
  ]);

  it("tell known from expired citations, and mark dates, abbreviations and units", () => {
    expect(tokens).toContainEqual(["citation", "30/2020/NĐ-CP", "known"]);
    expect(tokens).toContainEqual(["citation", "110/2004/NĐ-CP", "known deprecated"]);
    expect(tokens).toContainEqual(["date", "ngày 09 tháng 02 năm 2026", ""]);
    expect(tokens).toContainEqual(["abbreviation", "CCHC", ""]);
    expect(tokens).toContainEqual(["unit", "Văn phòng Sở Nội vụ", ""]);
  });

  it("call nothing expired that was in force on the draft's own day", () => {
    const modifiers = (day: string) =>
      semanticTokens(
        read(`Số: 12/QĐ-SNV\nHuế, ${day}\n\nQUYẾT ĐỊNH\n\nCăn cứ Nghị định số 110/2004/NĐ-CP;\n`),
        knowledge,
        "2026-11-21",
      ).find(({ type }) => type === "citation")?.modifiers;
    expect(modifiers("ngày 12 tháng 3 năm 2019")).toEqual(["known"]);
    expect(modifiers("ngày 12 tháng 3 năm 2021")).toEqual(["known", "deprecated"]);
  });

  it("never overlap and never run over a line end", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...text.split(/(?<=\s)/)), { maxLength: 80 }), (words) => {
        const mixed = words.join("");
        let end = 0;
        for (const { span } of semanticTokens(read(mixed), knowledge, "2026-11-21")) {
          expect(span.from).toBeGreaterThanOrEqual(end);
          expect(mixed.slice(span.from, span.to)).not.toContain("\n");
          end = span.to;
        }
      }),
      { numRuns: 60 },
    );
  });
});
