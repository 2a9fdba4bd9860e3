import { expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Checking } from "../../server/check.ts";
import { parseDraft } from "../../server/draft/parse.ts";
import { createStore, type Opened } from "../../server/lsp/store.ts";

const URI = "untitled:a";
const STEPS = 5;

/** A store over one document, whose check takes five steps, each longer than the slice after which others are served. */
function slowStore() {
  const document = TextDocument.create(URI, "vanban", 1, "Nơi nhận:\n- Lưu: VT.\n");
  const steps: number[] = [];
  function* check(opened: Opened): Checking {
    for (let step = 0; step < STEPS; step++) {
      const end = performance.now() + 40;
      while (performance.now() < end);
      steps.push(opened.version);
      yield;
    }
    return { findings: [], failures: [] };
  }
  const store = createStore({
    document: (uri) => (uri === URI ? document : undefined),
    parse: parseDraft,
    check,
    today: () => "2026-11-21",
  });
  const type = (text: string) =>
    void TextDocument.update(document, [{ text: document.getText() + text }], document.version + 1);
  return { store, steps, type };
}

/** Does something in between, once the first step has been made. */
async function afterFirst(steps: readonly number[], action: () => void): Promise<void> {
  while (steps.length === 0) await new Promise((resume) => setTimeout(resume, 0));
  action();
}

test("others are served while a draft is judged", async () => {
  const { store, steps } = slowStore();
  let stepsBefore = STEPS;
  const other = afterFirst(steps, () => {
    stepsBefore = steps.length;
  });
  await store.get(URI)?.ready();
  await other;
  expect(store.isJudged(URI)).toBe(true);
  expect(steps).toHaveLength(STEPS);
  expect(stepsBefore).toBeLessThan(STEPS);
});

test("what is ready goes out before a check begins", async () => {
  const { store, steps } = slowStore();
  const ready = store.get(URI)?.ready();
  await new Promise((resume) => setImmediate(resume));
  expect(steps).toEqual([]);
  await ready;
});

test("two who wait for the findings of one version wait for one check", async () => {
  const { store, steps } = slowStore();
  await Promise.all([store.get(URI)?.ready(), store.get(URI)?.ready()]);
  await store.get(URI)?.ready();
  expect(steps).toHaveLength(STEPS);
});

test("a newer text ends the check of the older one, and is judged itself", async () => {
  const { store, steps, type } = slowStore();
  const older = store.get(URI);
  const change = afterFirst(steps, () => type("\n"));
  const judged = await store.judged(URI);
  await change;
  expect(older?.isJudged()).toBe(false);
  expect(judged?.version).toBe(2);
  expect(judged?.isJudged()).toBe(true);
  expect(steps.filter((version) => version === 1).length).toBeLessThan(STEPS);
  expect(steps.filter((version) => version === 2)).toHaveLength(STEPS);
});

test("other settings end a check under other ones", async () => {
  const { store, steps } = slowStore();
  const change = afterFirst(steps, store.invalidate);
  const judged = await store.judged(URI);
  await change;
  expect(judged?.isJudged()).toBe(true);
  expect(steps.length).toBeGreaterThan(STEPS);
});
