import { expect, test } from "vitest";
import { beginnings } from "../../server/features/completion-templates.ts";
import { templates } from "../../server/features/templates.ts";
import { draftOf } from "../check/judge.ts";

/** What is offered at the mark. */
function offered(marked: string) {
  const wishes = { today: "2026-11-21", office: { body: "SỞ NỘI VỤ" } };
  return beginnings(draftOf(marked.replace("¦", "")), marked.indexOf("¦"), wishes);
}

test("an empty draft can be begun from every template, filled with the office", () => {
  const found = offered("\n¦\n");
  expect(found.map(({ label }) => label)).toEqual(templates().map(({ name }) => name));
  const plan = found.find(({ label }) => label === "Kế hoạch");
  expect(plan?.snippet).toContain("SỞ NỘI VỤ");
  expect(plan?.search).toBe("kehoach Kế hoạch");
  expect(plan?.span).toEqual({ from: 1, to: 1 });
});

test.each(["kehoach¦", "  Kế ho¦\n"])("what is typed of a name gives way to the draft: %j", (text) => {
  const [first] = offered(text);
  const typed = text.replace("¦", "").trim();
  expect(first?.span).toEqual({ from: text.indexOf(typed[0] ?? ""), to: text.indexOf("¦") });
});

test.each(["SỞ NỘI VỤ\n¦", "KẾ HOẠCH\nCông tác năm 2026\n¦\n", "Số: 1/KH¦"])(
  "a draft with content is offered none: %j",
  (text) => {
    expect(offered(text)).toEqual([]);
  },
);
