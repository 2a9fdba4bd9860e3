import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, test, vi } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
let language: string | undefined;
vi.mock("vscode", () => ({
  workspace: { getConfiguration: () => ({ get: () => language }) },
}));
const { texts } = await import("../../client/texts.ts");
const { vietnamese } = await import("../../client/texts-vi.ts");
const { english } = await import("../../client/texts-en.ts");
const { SAMPLES } = await import("../../client/samples.ts");

afterEach(() => {
  language = undefined;
});

/** Every text as "tasks.count" → what it says; functions are called with what they may get. */
function all(table: object, above = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(table)) {
    const name = `${above}${key}`;
    if (typeof value === "string") found.set(name, value);
    else if (typeof value === "function") found.set(name, String(value(3, 2, 1, 4)));
    else for (const [inner, text] of all(value, `${name}.`)) found.set(inner, text);
  }
  return found;
}

test("the setting chooses the language; Vietnamese for anything but “en”", () => {
  expect(texts()).toBe(vietnamese);
  language = "fr";
  expect(texts()).toBe(vietnamese);
  language = "en";
  expect(texts()).toBe(english);
});

test("every text is there in both languages, none of them empty", () => {
  const [vi_, en_] = [all(vietnamese), all(english)];
  expect([...en_.keys()]).toEqual([...vi_.keys()]);
  for (const [name, text] of [...vi_, ...en_]) expect(text.trim(), name).not.toBe("");
});

test("the English texts are English but for names and examples of what is to be written", () => {
  const left = [...all(english)]
    .filter(([name]) => name !== "drafting.subjectExample")
    .map(([, text]) => text.replaceAll(/Văn Thư|“Văn bản hành chính”/g, ""))
    .filter((text) => /[àáảãạăắằẳẵặâấầẩẫậèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵđ]/i.test(text));
  expect(left).toEqual([]);
});

test("counts are said in full sentences", () => {
  expect(vietnamese.status.counts(2, 1, 0, 0)).toBe("2 lỗi, 1 cảnh báo");
  expect(english.status.counts(2, 1, 0, 0)).toBe("2 errors, 1 warning");
  expect(vietnamese.status.counts(0, 0, 0, 0)).toBe("không thấy lỗi");
  expect(english.tasks.countOverdue(1, 1)).toBe("1 task, 1 overdue");
});

test("no Vietnamese text stands in the window's code outside the table", () => {
  const allowed = /^(?:Văn Thư|Bảng nhiệm vụ)$|^Văn Thư: \$\{/;
  const found = readdirSync(path.join(root, "client"))
    .filter((name) => name.endsWith(".ts") && !["texts-vi.ts", "texts-en.ts", "samples.ts"].includes(name))
    .flatMap((name) => {
      const code = readFileSync(path.join(root, "client", name), "utf8").replaceAll(
        /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm,
        "",
      );
      return [...code.matchAll(/(["'`])((?:(?!\1)[^\n])*?[À-ỹ](?:(?!\1)[^\n])*)\1/g)].map(
        (match) => match[2] ?? "",
      );
    })
    .filter((text) => !allowed.test(text) && text !== "đ");
  expect(found).toEqual([]);
});

test("the samples offered are those of the folder", () => {
  expect(SAMPLES.map(({ file }) => file).sort()).toEqual(readdirSync(path.join(root, "samples")).sort());
});
