import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseConfig, readSettings } from "../../server/config/file.ts";
import { configOf, tracedOffice, tracedOption, tracedSeverity } from "../../server/config/layers.ts";
import { noSettings } from "../../server/config/settings.ts";
import { wordRule } from "../check/fake.ts";

const optional = wordRule("word-optional", "x", "warning", undefined, {
  options: { words: ["a"], limit: 3, strict: false },
});
const rules = [wordRule("date-format", "a", "error"), wordRule("number-space", "b"), optional];

/** Where each problem lies, as the text under it. */
const problems = (text: string) =>
  parseConfig(text, rules).problems.map(({ span, severity, message }) => [
    severity,
    text.slice(span.from, span.to),
    message,
  ]);

describe("parseConfig", () => {
  test("reads levels, options, own names; comments and a last comma are let pass", () => {
    const { settings, problems: none } = parseConfig(
      `{
        // theo quy chế của Sở
        "rules": { "date-format": "off", "word-optional": { "severity": "hint", "limit": 5 } },
        "abbreviations": { "CĐS": "chuyển đổi số" },
        "bodies": { "SNV": "Sở Nội vụ" },
        "types": { "Đề cương": "ĐC" },
        "office": { "body": "SỞ NỘI VỤ", "symbol": "SNV" },
      }`,
      rules,
    );
    expect(none).toEqual([]);
    expect(settings).toEqual({
      rules: { "date-format": "off", "word-optional": { severity: "hint", limit: 5 } },
      abbreviations: { CĐS: "chuyển đổi số" },
      bodies: { SNV: "Sở Nội vụ" },
      types: { "Đề cương": "ĐC" },
      office: { body: "SỞ NỘI VỤ", symbol: "SNV" },
    });
  });

  test("points at a wrong level and keeps the rest", () => {
    const text = '{"rules": {"date-format": "loud", "number-space": "hint"}}';
    expect(problems(text)).toEqual([
      ["error", '"loud"', expect.stringContaining("off, hint, info, warning, error")],
    ]);
    expect(parseConfig(text, rules).settings.rules).toEqual({ "number-space": "hint" });
  });

  test("a text that breaks off is told once, null is no configuration", () => {
    expect(problems('{"rules": {"date-format": "off"').map(([, , message]) => message)).toEqual([
      "Thiếu dấu “}” đóng đối tượng.",
    ]);
    expect(problems("null")).toEqual([["error", "null", expect.stringContaining("“{}”")]]);
  });

  test("points at a wrong severity inside an object", () => {
    expect(problems('{"rules": {"date-format": {"severity": "loud"}}}')[0]?.[2]).toContain(
      "Mức cần là một trong",
    );
  });

  test("an unknown rule is a warning with a suggestion, at its name", () => {
    expect(problems('{"rules": {"date-fromat": "off"}}')).toEqual([
      ["warning", '"date-fromat"', "Không có quy tắc “date-fromat”, có lẽ là “date-format”."],
    ]);
    expect(problems('{"rules": {"zzzzzzzzzz": "off"}}')[0]?.[2]).toBe("Không có quy tắc “zzzzzzzzzz”.");
  });

  test("an unknown entry is a warning with a suggestion", () => {
    expect(problems('{"rule": {}}')).toEqual([
      ["warning", '"rule"', expect.stringContaining("có lẽ là “rules”")],
    ]);
  });

  test("a wrong entry of the office is pointed at, and the rest of it holds", () => {
    const text = '{"office": {"boby": "SỞ NỘI VỤ", "symbol": 5, "place": "Lâm Đồng"}}';
    expect(problems(text)).toEqual([
      ["warning", '"boby"', "Không có mục “boby”, có lẽ là “body”; mục này không được dùng."],
      ["error", "5", "Cần là một chuỗi ký tự trong ngoặc kép."],
    ]);
    expect(parseConfig(text, rules).settings.office).toEqual({ place: "Lâm Đồng" });
  });

  test("an option must exist and be of its default's kind", () => {
    expect(problems('{"rules": {"word-optional": {"limits": 1, "words": "a", "strict": true}}}')).toEqual([
      ["warning", '"limits"', "Quy tắc “word-optional” không có tùy chọn “limits”, có lẽ là “limit”."],
      ["error", '"words"', "Tùy chọn “words” cần là một danh sách."],
    ]);
  });

  test.each([
    ["{", "}"],
    ['{"rules": }', "Thiếu giá trị"],
    ['{"rules": {"date-format": off}}', "Ký hiệu lạ"],
    ['{"rules": {} "types": {}}', "Thiếu dấu phẩy"],
    ["", "trống"],
    ["\u0000", "Ký hiệu lạ"],
  ])("broken JSON %j is explained, and nothing of it is used", (text, hint) => {
    const read = parseConfig(text, rules);
    expect(read.settings).toBe(noSettings);
    expect(read.problems.map(({ message }) => message).join(" ")).toContain(hint);
  });

  test.each(["[]", "1", '"a"', "true"])("%s is no configuration", (text) => {
    expect(problems(text)).toEqual([["error", text, "Tệp cấu hình cần là một đối tượng JSON."]]);
  });

  test("accepts any string and any JSON without throwing, every span inside the text", () => {
    const any = fc.oneof(
      fc.string(),
      fc.json(),
      fc.record({ rules: fc.json(), types: fc.jsonValue() }).map((value) => JSON.stringify(value)),
      fc
        .dictionary(fc.constantFrom("date-format", "__proto__", "constructor"), fc.jsonValue())
        .map((value) => JSON.stringify({ rules: value })),
    );
    fc.assert(
      fc.property(any, (text) => {
        for (const { span } of parseConfig(text, rules).problems) {
          expect(span.from).toBeGreaterThanOrEqual(0);
          expect(span.to).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe("readSettings", () => {
  test("no settings at all are no fault", () => {
    expect(readSettings(undefined, rules)).toEqual({ settings: noSettings, problems: [] });
    expect(readSettings(null, rules)).toEqual({ settings: noSettings, problems: [] });
  });

  test("what the editor sends is checked in the same way", () => {
    const { settings, problems: found } = readSettings(
      { rules: { "date-format": "hint", "number-space": 3 } },
      rules,
    );
    expect(settings.rules).toEqual({ "date-format": "hint" });
    expect(found).toHaveLength(1);
  });
});

describe("layers", () => {
  const layer = (origin: string, value: unknown) => ({
    origin,
    settings: readSettings(value, rules).settings,
  });
  const layers = [
    layer("VS Code", {
      rules: { "date-format": "hint", "word-optional": { limit: 7, strict: true } },
      bodies: { A: "một", B: "hai" },
    }),
    layer("vanthu.json", {
      rules: { "date-format": "off", "word-optional": { limit: 9 } },
      bodies: { B: "ba" },
    }),
  ];
  const [date, number] = rules as [(typeof rules)[0], (typeof rules)[0]];

  test("the last that speaks wins, and options mix one by one", () => {
    const config = configOf(layers);
    expect(config.severityOf(date)).toBe("off");
    expect(config.severityOf(number)).toBe("warning");
    expect(config.severityOf(optional)).toBe("warning");
    expect(config.option<number>(optional, "limit")).toBe(9);
    expect(config.option<boolean>(optional, "strict")).toBe(true);
    expect(config.option<string[]>(optional, "words")).toEqual(["a"]);
    expect(config.bodies).toEqual({ A: "một", B: "ba" });
  });

  test("what the nearest file says of the office wins, key by key; a blank says nothing", () => {
    const office = [
      layer("VS Code", { office: { body: "SỞ Y TẾ", signer: "Trần Văn An", unit: "VP" } }),
      layer("vanthu.json", { office: { body: " SỞ  NỘI VỤ ", signer: "" } }),
    ];
    expect(configOf(office).office).toEqual({ body: "SỞ NỘI VỤ", signer: "Trần Văn An", unit: "VP" });
    expect(tracedOffice("body", office).origin).toBe("vanthu.json");
    expect(tracedOffice("signer", office).origin).toBe("VS Code");
  });

  test("every value can be traced", () => {
    expect(tracedSeverity(date, layers)).toEqual({ value: "off", origin: "vanthu.json" });
    expect(tracedSeverity(number, layers)).toEqual({ value: "warning", origin: undefined });
    expect(tracedOption(optional, "strict", layers)).toEqual({ value: true, origin: "VS Code" });
  });
});
