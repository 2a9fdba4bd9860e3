import { describe, expect, it } from "vitest";
import { parseConfig } from "../../server/config/file.ts";
import { switchOffInFolder } from "../../server/features/ignore-folder.ts";
import { rules } from "../../server/rules/index.ts";

const rule = "recipients-last-period";

describe("ignoring a rule in a folder", () => {
  it("begins a file, with the reason above the rule", () => {
    const text = switchOffInFolder(undefined, rule, "theo quy chế\ncủa Sở") ?? "";
    expect(text).toBe(`{\n  "rules": {\n    // theo quy chế của Sở\n    "${rule}": "off"\n  }\n}\n`);
    expect(parseConfig(text, rules)).toMatchObject({ settings: { rules: { [rule]: "off" } }, problems: [] });
  });

  it("keeps what the file says, comments included", () => {
    const before = `{\n  // của Sở\n  "rules": {\n    "date-dash": "warning"\n  },\n  "bodies": { "SNV": "Sở Nội vụ" }\n}\n`;
    const text = switchOffInFolder(before, rule, "") ?? "";
    expect(text).toContain("// của Sở");
    expect(parseConfig(text, rules)).toMatchObject({
      settings: { rules: { "date-dash": "warning", [rule]: "off" }, bodies: { SNV: "Sở Nội vụ" } },
      problems: [],
    });
  });

  it("replaces another level of the same rule", () => {
    const text = switchOffInFolder(`{"rules":{"${rule}":"hint"}}`, rule, "lý do") ?? "";
    expect(parseConfig(text, rules).settings.rules).toEqual({ [rule]: "off" });
  });

  it("leaves a file alone that is no JSON", () => {
    expect(switchOffInFolder("{ rules", rule, "")).toBeUndefined();
    expect(switchOffInFolder("[]", rule, "")).toBeUndefined();
  });
});
