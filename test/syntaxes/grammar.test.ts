import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { documentTypes } from "../../server/conventions/types.ts";
import { cleanFixtures, faultyFixtures, samples } from "../fixtures/fixtures.ts";
import { loadTokenizer, type Token } from "./tokenize.ts";

let tokenize: (text: string) => readonly (readonly Token[])[];

beforeAll(async () => {
  tokenize = await loadTokenizer();
});

/** "scope: words" of every coloured stretch of one line. */
function colours(line: string): readonly string[] {
  return (tokenize(line)[0] ?? [])
    .filter((token) => token.scope !== "")
    .map((token) => `${token.scope}: ${token.text.trim()}`);
}

describe("header", () => {
  it.each([
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "markup.bold.national-name"],
    ["CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "markup.bold.national-name"],
    ["Độc lập - Tự do - Hạnh phúc", "markup.bold.motto"],
    ["Ðộc lập – Tự do – Hạnh phúc", "markup.bold.motto"],
  ])("%s", (line, scope) => {
    expect(colours(line)).toEqual([`${scope}: ${line}`]);
  });

  it.each([
    ["Số: 15/QĐ-BNV", "15/QĐ-BNV"],
    ["Số: 1186 /KH-SKHĐT", "1186 /KH-SKHĐT"],
    ["Số:       /SNV-VP", "/SNV-VP"],
    ["Số: 21/2026/QĐ-UBND", "21/2026/QĐ-UBND"],
  ])("%s", (line, number) => {
    expect(colours(line)).toEqual([
      "keyword.other.number-label: Số:",
      `constant.other.document-number: ${number}`,
    ]);
  });

  it("tells place and date apart, blanks included", () => {
    expect(colours("Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2019")).toEqual([
      "entity.name.place: Thành phố Hồ Chí Minh",
      "constant.numeric.date: ngày 29 tháng 6 năm 2019",
    ]);
    expect(colours("Trước đây, ngày 05/3/2020 có hiệu lực")).toEqual([
      "constant.numeric.date: ngày 05/3/2020",
    ]);
    expect(colours("Hà Nội, ngày     tháng 3 năm 2026")).toContain(
      "constant.numeric.date: ngày     tháng 3 năm 2026",
    );
  });

  it("colours both columns of a header that tabs hold apart", () => {
    expect(colours("Số: 77/TB-SKHCN\tMinh Hải, ngày 09 tháng 12 năm 2026")).toEqual([
      "keyword.other.number-label: Số:",
      "constant.other.document-number: 77/TB-SKHCN",
      "entity.name.place: Minh Hải",
      "constant.numeric.date: ngày 09 tháng 12 năm 2026",
    ]);
  });

  it("knows the type line of every type that has one, bare or as a Markdown heading", () => {
    for (const type of documentTypes) {
      if (type.lacks.includes("typeLine")) continue;
      const name = (type.title ?? type.name).toUpperCase();
      for (const line of [name, `## **${name}**`]) {
        expect(colours(line).join(), line).toContain(`: ${name}`);
      }
    }
    expect(colours("KẾ HOẠCH CHI TIẾT CHO NĂM SAU")).toEqual([]);
  });
});

describe("body", () => {
  it("marks bases, decision markers and addressees", () => {
    expect(colours("Căn cứ Luật Đất đai;")[0]).toBe("keyword.other.basis: Căn cứ");
    expect(colours("*Theo đề nghị của Chánh Văn phòng.*")).toContain("keyword.other.basis: Theo đề nghị của");
    expect(colours("QUYẾT ĐỊNH:")).toEqual(["keyword.control.decision: QUYẾT ĐỊNH:"]);
    expect(colours("Kính gửi: Bộ Nội vụ")[0]).toBe("keyword.other.addressee: Kính gửi");
    expect(colours("Căn cứa")).toEqual([]);
  });

  it.each([
    ["Chương II", "entity.name.section: Chương II"],
    ["#### **I. MỤC ĐÍCH**", "entity.name.section.roman: I."],
    ["**Điều 5.** Trách nhiệm", "entity.name.section.article: Điều 5."],
    ["1. Mục đích", "entity.name.section.number: 1."],
    ["1.2.3. Nội dung", "entity.name.section.decimal: 1.2.3."],
    ["đ) Trình lãnh đạo", "entity.name.section.point: đ)"],
    ["- Nội dung", "punctuation.definition.list: -"],
    ["**PHỤ LỤC II**", "entity.name.section.appendix: PHỤ LỤC II"],
  ])("%s", (line, first) => {
    expect(colours(line)).toContain(first);
  });

  it("marks citations: type, số, number, clause, date", () => {
    expect(
      colours("theo điểm a khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ"),
    ).toEqual([
      "variable.other.clause: điểm a khoản 2 Điều 5",
      "storage.type.cited: Nghị định",
      "keyword.other.so: số",
      "constant.other.document-number: 30/2020/NĐ-CP",
      "constant.numeric.date: ngày 05 tháng 3 năm 2020",
    ]);
    expect(colours("Quyết định 107/QĐ-UBND ngày 11/01/2022")).toEqual([
      "storage.type.cited: Quyết định",
      "constant.other.document-number: 107/QĐ-UBND",
      "constant.numeric.date: ngày 11/01/2022",
    ]);
    expect(colours("các văn bản số 2467/KH-SKHĐT, 1065/KH-SKHĐT")).toContain(
      "constant.other.document-number: 1065/KH-SKHĐT",
    );
  });

  it("leaves running text plain", () => {
    expect(colours("Nâng cao chất lượng phục vụ, đạt từ 85% trở lên trong 24/7 giờ.")).toEqual([]);
    expect(colours("Bộ phận một cửa tiếp nhận 12 hồ sơ (đạt 100%)")).toEqual([]);
  });
});

describe("tables", () => {
  it("mark pipes, rules, tags and the heading of tab tables", () => {
    expect(
      colours("| 1 | Nội dung |").filter((each) => each.startsWith("punctuation.separator.table")),
    ).toHaveLength(3);
    expect(colours("| --- | :-: |")).toEqual(["punctuation.separator.table: | --- | :-: |"]);
    expect(colours("<td>1</td>")).toContain("entity.name.tag: td");
    expect(colours("Stt\tNội dung")).toEqual(["markup.bold.table-heading: Stt"]);
    expect(colours("nhỏ hơn < 5 và lớn hơn > 3")).toEqual([]);
  });
});

describe("closing", () => {
  it("marks recipients, file copy and signature", () => {
    expect(colours("***Nơi nhận:***")).toContain("keyword.other.recipients: Nơi nhận");
    expect(colours("- Lưu: VT, VP.")).toEqual([
      "punctuation.definition.list: -",
      "keyword.other.file-copy: Lưu",
    ]);
    expect(colours("KT. GIÁM ĐỐC")).toEqual([
      "keyword.operator.authority: KT.",
      "entity.name.function.post: GIÁM ĐỐC",
    ]);
    expect(colours("này./.")).toEqual(["keyword.control.end: ./."]);
  });
});

describe("comments", () => {
  it("go over lines and hide what they hold", () => {
    const [first, second, third] = tokenize("<!-- bỏ qua: x\nSố: 15/QĐ-BNV\n--> Số: 15/QĐ-BNV");
    expect(first?.some((token) => token.scope.startsWith("comment.block"))).toBe(true);
    expect(second?.map((token) => token.scope)).toEqual(["comment.block"]);
    expect(third?.at(-1)?.scope).not.toBe("comment.block");
  });
});

describe("whole drafts", () => {
  it.each([...cleanFixtures(), ...faultyFixtures(), ...samples()])(
    "$name: no comment or tag runs away",
    ({ text }) => {
      const last = tokenize(`${text}\nvăn bản`).at(-1);
      expect(last).toEqual([{ text: "văn bản", scope: "" }]);
    },
  );

  it("takes lines of 20,000 characters in linear time", () => {
    const pieces = ["a", " ", "(", "1.", "I", "A-", "/", "ngày ", "Số: ", "*", "#", "| ", "-", "Ủ"];
    const started = performance.now();
    for (const piece of pieces) tokenize(piece.repeat(20_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe("language configuration", () => {
  const read = () =>
    JSON.parse(readFileSync(new URL("../../syntaxes/language-configuration.json", import.meta.url), "utf8"));

  it("closes nothing by itself and overrides no key, so that Telex and VNI typing is left alone", () => {
    expect(read().autoClosingPairs).toEqual([]);
    expect(read().onEnterRules).toBeUndefined();
  });

  it("takes a Vietnamese syllable for a word, composed or not", () => {
    const { pattern, flags } = read().wordPattern;
    const words = (text: string) => text.match(new RegExp(pattern, `g${flags}`));
    expect(words("Nghị quyết số 15.")).toEqual(["Nghị", "quyết", "số", "15"]);
    expect(words("quyết định".normalize("NFD"))).toHaveLength(2);
  });
});
