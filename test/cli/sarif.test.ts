import { fileURLToPath } from "node:url";
import type { Log } from "sarif";
import { describe, expect, test } from "vitest";
import { composeEngine } from "../../server/lsp/compose.ts";
import { fakeRules, sai, throwing } from "../check/fake.ts";
import { knowledge } from "../check/knowledge.ts";
import { folderOf, vanthu } from "./bench.ts";
import { validateSarif } from "./sarif-schema.ts";

async function sarif(args: readonly string[], over: Parameters<typeof vanthu>[2] = {}): Promise<Log> {
  const log = JSON.parse((await vanthu(["check", "--format", "sarif", ...args], "", over)).out);
  validateSarif(log);
  expect(validateSarif.errors ?? []).toEqual([]);
  return log;
}

describe("SARIF", () => {
  test("holds rules, results, regions in UTF-16 units and fixes", async () => {
    using folder = await folderOf({ "a.vanban": "tốt\r\n😀 sai xấu cũ" });
    const [run] = (await sarif([folder.at("a.vanban")])).runs;
    expect(run?.columnKind).toBe("utf16CodeUnits");
    expect(run?.tool.driver).toMatchObject({
      name: "vanthu",
      version: "1.2.3",
      rules: fakeRules.map(({ id }) => ({ id })),
    });
    expect(run?.results?.map(({ ruleId, ruleIndex, level }) => [ruleId, ruleIndex, level])).toEqual([
      ["word-sai", 0, "error"],
      ["word-xau", 1, "warning"],
      ["word-cu", 2, "note"],
    ]);
    const region = { startLine: 2, startColumn: 4, endLine: 2, endColumn: 7 };
    expect(run?.results?.[0]?.locations?.[0]?.physicalLocation?.region).toEqual(region);
    expect(run?.results?.[0]?.fixes?.[0]?.artifactChanges[0]?.replacements).toEqual([
      { deletedRegion: region, insertedContent: { text: "đúng" } },
    ]);
  });

  test("fingerprints do not move with the line", async () => {
    using folder = await folderOf({ "a.vanban": "Một sai.", "b.vanban": "\n\nMột sai." });
    const [run] = (await sarif([folder.path])).runs;
    const prints = run?.results?.map(({ partialFingerprints }) => partialFingerprints?.["vanthuLine/v1"]);
    expect(new Set(prints).size).toBe(1);
  });

  test("says so when a file could not be read or a rule failed", async () => {
    using folder = await folderOf({ "a.vanban": "sai" });
    const [unread] = (await sarif(["/nơi nào.vanban"])).runs;
    expect(unread?.invocations?.[0]?.executionSuccessful).toBe(false);
    const [failed] = (await sarif([folder.at("a.vanban")], { rules: [throwing] })).runs;
    expect(failed?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toContain(
      "word-throwing",
    );
  });

  test("paths with Vietnamese letters, spaces, % and # are URIs", async () => {
    using folder = await folderOf({ "Kế hoạch 50% #1 (mới).vanban": "sai" });
    await sarif([folder.path]);
    const { out } = await vanthu(
      ["check", "--format", "sarif", "--stdin", "--stdin-path", "Kế hoạch/a b%.vanban"],
      "sai",
    );
    const [run] = (JSON.parse(out) as Log).runs;
    expect(run?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(
      "K%E1%BA%BF%20ho%E1%BA%A1ch/a%20b%25.vanban",
    );
  });

  test("fixes and related places that are twice the same stand once", async () => {
    using folder = await folderOf({ "a.vanban": "sai" });
    const twice = {
      ...sai,
      *check(...args: Parameters<typeof sai.check>) {
        for (const report of sai.check(...args)) {
          const fixes = [...(report.fixes ?? []), ...(report.fixes ?? [])];
          const other = { span: report.span, message: "Nơi kia." };
          yield { ...report, fixes, related: [other, other] };
        }
      },
    };
    const [run] = (await sarif([folder.at("a.vanban")], { rules: [twice] })).runs;
    expect(run?.results?.[0]).toMatchObject({ fixes: [{}], relatedLocations: [{}] });
  });

  test("all real rules with what they find in the samples", async () => {
    const { rules, parse } = composeEngine(() => "2026-11-21", knowledge);
    const samples = fileURLToPath(new URL("../../samples", import.meta.url));
    const [run] = (await sarif([samples], { rules, parse, knowledge })).runs;
    expect(run?.tool.driver.rules).toHaveLength(rules.length);
    expect(run?.results?.length).toBeGreaterThan(10);
  });

  test.each([
    ["no runs", { version: "2.1.0" }],
    ["a level of our own", logWith({ results: [{ message: { text: "x" }, level: "info" }] })],
    ["a result without a message", logWith({ results: [{ ruleId: "x" }] })],
    ["a property that the standard lacks", logWith({ columns: "utf16CodeUnits" })],
    ["a path that is no URI", logWith({ artifacts: [{ location: { uri: "Kế hoạch.txt" } }] })],
  ])("the schema refuses %s", (_, log) => {
    expect(validateSarif(log)).toBe(false);
  });
});

function logWith(members: object): object {
  return { version: "2.1.0", runs: [{ tool: { driver: { name: "x" } }, ...members }] };
}
