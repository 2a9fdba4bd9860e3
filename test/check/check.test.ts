import { describe, expect, test } from "vitest";
import { check } from "../../server/check.ts";
import type { Rule } from "../../server/rules/rule.ts";
import { cu, fakeRules, sai, throwing, wordRule, xau } from "./fake.ts";
import { context, draftOf } from "./judge.ts";

const found = (text: string, rules = fakeRules, over = context) =>
  check(draftOf(text), over, rules).findings.map(({ rule, span }) => `${rule.id}@${span.from}`);

describe("check", () => {
  test("stamps rule and severity, in text order", () => {
    const { findings } = check(draftOf("cũ sai xấu"), context, fakeRules);
    expect(findings.map(({ rule, severity }) => [rule.id, severity])).toEqual([
      ["word-cu", "info"],
      ["word-sai", "error"],
      ["word-xau", "warning"],
    ]);
  });

  test("gives the same order whatever the order of the rules", () => {
    const twin = wordRule("word-a-twin", "sai");
    expect(found("sai sai", [sai, twin])).toEqual(found("sai sai", [twin, sai]));
  });

  test("a rule that throws loses its own findings only, and says so", () => {
    const result = check(draftOf("sai"), context, [throwing, sai]);
    expect(result.findings.map(({ rule }) => rule.id)).toEqual(["word-sai"]);
    expect(result.failures).toEqual([{ rule: throwing, error: new Error("no such node") }]);
  });

  test("does not ask a rule that is off", () => {
    const config = { ...context.config, severityOf: () => "off" as const };
    expect(found("sai", fakeRules, { ...context, config })).toEqual([]);
  });

  test("does not judge a draft by what came later", () => {
    const later = wordRule("word-later", "sai", "error", undefined, { since: "2027-01-01" });
    expect(found("sai", [later])).toEqual([]);
    expect(found("sai", [later], { ...context, today: "2027-01-01" })).toEqual(["word-later@0"]);
  });

  test("asks nothing of form of a draft older than the first circular on it", () => {
    const ofForm: Rule = { ...wordRule("word-form", "sai"), part: "number" };
    const old = "SỞ Y TẾ\nSố: 12/QĐ-SYT\nLai Châu, ngày 12 tháng 3 năm 1999\n\nQUYẾT ĐỊNH\n\nsai\n";
    expect(found(old, [ofForm])).toEqual([]);
    expect(found(old.replace("1999", "2009"), [ofForm])).toHaveLength(1);
  });

  test("asks nothing of form of what parties sign with each other", () => {
    const ofForm: Rule = { ...wordRule("word-form", "sai"), part: "basis" };
    const head = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n------o0o------\n\n";
    expect(found(`${head}HỢP ĐỒNG THUÊ KHO\n\nsai\n`, [ofForm])).toEqual([]);
    expect(found(`${head}BÁO CÁO\nCông tác kho\n\nsai\n`, [ofForm])).toHaveLength(1);
  });

  test("says nothing else of a passage that a finding calls unreadable", () => {
    const unreadable = {
      span: { from: 0, to: 3 },
      message: "Không đọc được.",
      unreadable: [{ from: 0, to: 10 }],
    };
    const encoding: Rule = {
      ...wordRule("word-encoding", "???"),
      *check() {
        yield unreadable;
      },
    };
    expect(found("sai xấu sai cũ", [...fakeRules, encoding])).toEqual(["word-encoding@0", "word-cu@12"]);
  });

  test("tells a fault once: a rule keeps silent where one it yields to speaks", () => {
    const quiet = wordRule("word-quiet", "sai", "hint", undefined, { yieldsTo: ["word-phrase"] });
    const phrase = wordRule("word-phrase", "sai lỗi");
    expect(found("sai lỗi, sai", [quiet, phrase])).toEqual(["word-phrase@0", "word-quiet@9"]);
    expect(found("sai lỗi, sai", [quiet])).toEqual(["word-quiet@0", "word-quiet@9"]);
  });

  test("asks a rule in its regimes only", () => {
    const party = wordRule("word-party", "sai", "error", undefined, { regimes: ["party"] });
    expect(found("sai", [party])).toEqual([]);
  });
});

describe("bỏ qua", () => {
  const quiet = (comment: string, rest: string) => found(`${comment}\n${rest}`);

  test("silences the next line that is not blank, for the rules it names", () => {
    expect(quiet("<!-- bỏ qua: word-sai (theo quy chế) -->", "\n\nsai xấu\nsai")).toEqual([
      expect.stringContaining("word-xau"),
      expect.stringContaining("word-sai"),
    ]);
  });

  test("takes several ids, several comments, any case", () => {
    expect(
      quiet("<!-- Bỏ qua: word-sai, word-cu (mẫu cũ) -->\n<!-- bỏ qua: word-xau -->", "cũ sai xấu"),
    ).toEqual([]);
  });

  test("behind text on a line silences that line", () => {
    expect(found("sai <!-- bỏ qua: word-sai -->\nsai")).toEqual([expect.stringMatching(/^word-sai@3\d$/)]);
  });

  test("silences the whole draft", () => {
    expect(found("sai\n\nsai\n<!-- bỏ qua cả văn bản: word-sai (văn bản mẫu) -->\n")).toEqual([]);
  });

  test("is read in NFD and CRLF too", () => {
    expect(found("<!-- bỏ qua: word-sai -->\r\nsai\r\n".normalize("NFD"))).toEqual([]);
  });

  test("what stands in the comment itself is no finding", () => {
    expect(quiet("<!-- bỏ qua: word-sai (vì chữ sai, chữ xấu) -->", "sai")).toEqual([]);
  });

  test("an unused id is reported at the id", () => {
    const text = "<!-- bỏ qua: word-sai, word-cu -->\nsai\n";
    const { findings } = check(draftOf(text), context, fakeRules);
    expect(
      findings.map(({ rule, severity, span }) => [rule.id, severity, text.slice(span.from, span.to)]),
    ).toEqual([["suppression-unused", "info", "word-cu"]]);
  });

  test("a comment with nothing after it is unused", () => {
    expect(found("sai\n<!-- bỏ qua: word-cu -->\n\n")).toContain("suppression-unused@17");
  });

  test("an unknown id is reported even though the line has a finding", () => {
    const { findings } = check(draftOf("<!-- bỏ qua: word-sia -->\nsai"), context, fakeRules);
    expect(findings.map(({ message }) => message)[0]).toContain("“word-sia”");
  });

  test("an id whose rule is off or has failed is not called unused", () => {
    const rules = [...fakeRules, throwing];
    expect(found("<!-- bỏ qua: word-throwing -->\nx", rules)).toEqual([]);
    const severityOf = (rule: { id: string; severity: "error" | "warning" | "info" | "hint" }) =>
      rule.id === cu.id ? ("off" as const) : rule.severity;
    const over = { ...context, config: { ...context.config, severityOf } };
    expect(found("<!-- bỏ qua: word-cu -->\ncũ", fakeRules, over)).toEqual([]);
  });

  test("stays quick on a text of nothing but comments", () => {
    const text = "<!-- bỏ qua: word-sai -->".repeat(40_000) + "<!-- bỏ qua: ".repeat(40_000);
    const draft = draftOf("sai");
    const started = performance.now();
    check({ ...draft, text, plain: text }, context, [xau, ...fakeRules.slice(3)]);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
