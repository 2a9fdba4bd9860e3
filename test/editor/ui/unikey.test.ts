import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from "vitest";
import { type Editor, openWindow } from "./editor.ts";
import { type Method, strokes, typeWith } from "./input-method.ts";

/** With everything on that could answer a keystroke; the first of them is off by default in drafts. */
const LOUD = {
  "[vanban]": { "editor.quickSuggestions": { other: "on", comments: "on", strings: "on" } },
  "editor.inlineSuggest.enabled": true,
};

const TEXT = `Căn cứ Kế hoạch số 12/KH-UBND ngày 05 tháng 3 năm 2026, đề nghị các đơn vị được giao nhiệm vụ hưởng ứng.
- Văn phòng Sở tổng hợp, trình Ủy ban nhân dân xã Ưng Hòa trước ngày 30/11/2026;
| 5 | Đẩy mạnh tuyên truyền | Phòng Nội vụ | Quý IV |
`;

describe("the recordings", () => {
  test.each<[Method, string, readonly string[]]>([
    ["telex", "hoạch", ["h", "o", "a", "c", "h", "<<<ạch"]],
    ["telex", "được", ["d", "<đ", "u", "o", "<<ươ", "c", "<<ợc"]],
    ["vni", "được", ["d", "u", "o", "c", "<<<<đuoc", "<<<ươc", "<<ợc"]],
    ["vni", "Kế", ["K", "e", "<ê", "<ế"]],
    ["telex", "12/KH", ["1", "2", "/", "K", "H"]],
  ])("%s types “%s” as UniKey does", (method, word, wanted) => {
    const written = strokes(word, method).map(({ backspaces, text }) => "<".repeat(backspaces) + text);
    expect(written).toEqual(wanted);
  });
});

describe.each<[Method, Record<string, unknown>, string]>([
  ["telex", {}, "default settings"],
  ["vni", {}, "default settings"],
  ["telex", LOUD, "suggestions while typing switched on"],
  ["vni", LOUD, "suggestions while typing switched on"],
])("%s with %#", (method, settings, name) => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await openWindow("ke-hoach.vanban.md", settings);
    await editor.page.locator("[class*=squiggly-]").first().waitFor({ timeout: 60_000 });
  });
  afterAll(async () => {
    await editor?.close();
  });

  test(`leaves exactly the text that was meant (${name})`, async () => {
    onTestFailed(() => editor.screenshot(`unikey-${method}-failed`, true));
    // The Enter of the method's user must not take a suggestion that happens to be open: only with suggestions off.
    const text = settings === LOUD ? (TEXT.split("\n")[0] ?? "") : TEXT;
    const file = path.join(editor.folder, "ke-hoach.vanban.md");
    const before = readFileSync(file, "utf8");
    await editor.goTo(41, 1);
    await typeWith(editor.page, text, method);
    await editor.screenshot(`unikey-${method}`);
    await editor.page.keyboard.press("Escape");
    await editor.page.keyboard.press("Control+s");
    const lines = before.split("\n");
    const wanted = [...lines.slice(0, 40), text + (lines[40] ?? ""), ...lines.slice(41)].join("\n");
    await expect.poll(() => readFileSync(file, "utf8"), { timeout: 10_000 }).toBe(wanted);
  });
});
