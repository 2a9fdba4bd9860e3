import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { draftOf } from "../check/judge.ts";
import { cleanFixtures, faultyFixtures } from "../fixtures/fixtures.ts";
import { printDraft } from "./print.ts";

/** The files in golden/ were read against the drafts. After a change: `npx vitest run test/draft -u`, then read the diff. */
describe("a draft is read as its golden tree says", () => {
  it.each([...cleanFixtures(), ...faultyFixtures()])("$name", async ({ name, text }) => {
    const tree = printDraft(draftOf(text));
    const folder = name.startsWith("clean/") ? "" : "faulty-";
    const file = `golden/${folder}${basename(name).replace(/\.vanban\.\w+$/, "")}.txt`;
    await expect(tree).toMatchFileSnapshot(file);
    for (const form of [text.replaceAll("\n", "\r\n"), text.normalize("NFD")]) {
      expect(printDraft(draftOf(form))).toBe(tree);
    }
  });
});
