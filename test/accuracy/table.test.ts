import { expect, test } from "vitest";
import type { Placed } from "../corpus/documents.ts";
import type { Count, Fault, Verdict } from "./count.ts";
import { changes, page } from "./table.ts";

const placed = (id: string, severity: string) => ({ finding: { rule: { id }, severity } }) as Placed;
const judged = (one: Placed, verdict: Verdict | undefined) => ({ file: "a.txt", placed: one, verdict });
const fault = (kind: string, ...by: Placed[]): Fault => ({ file: "a.txt", line: 1, kind, by });

const error = placed("symbol-slash", "error");
const hint = placed("bullet-dash", "hint");
const documents: Count = {
  judged: [judged(error, "true"), judged(error, "true"), judged(error, "false"), judged(error, undefined)],
  faults: [fault("slash", error), fault("dash", hint), fault("dash"), fault("spelling")],
};
const nothing: Count = { judged: [], faults: [] };
const written = page(documents, nothing, (kind) => kind === "spelling");

test("findings in doubt or unread count for nothing, hints are no findings", () => {
  expect(written).toContain("| real documents: findings that are right | 2 | 1 | 1 | 66.7 % | ≥ 98 % |");
  expect(written).toContain("| symbol-slash | 2 | 1 | 1 | 66.7 % |");
  expect(written).not.toMatch(/^\| bullet-dash/m);
});

test("faults found by an offer alone are told apart, faults of wording too", () => {
  expect(written).toContain("| real documents: certain faults found | 2 | 1 |  | 66.7 % | ≥ 95 % |");
  expect(written).toContain("| the same, counting errors and warnings only | 1 | 2 |  | 33.3 % |");
  expect(written).toContain("| real documents: certain faults of wording found | 0 | 1 |  | 0.0 % |");
  expect(written).toContain("| dash | 1 | 1 | 0 | 50.0 % | bullet-dash |");
});

test("what was gained or lost is named", () => {
  const better = page(
    { ...documents, faults: [fault("dash", hint), fault("dash", error)] },
    nothing,
    () => false,
  );
  expect(changes(written, written)).toEqual([]);
  expect(changes(written, better)).toContain("Certain faults: dash: 1 / 1 → 2 / 0");
  expect(changes(written, better)).toContain("Certain faults: slash: 1 / 0 → gone");
});
