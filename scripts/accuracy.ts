import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { countDocuments, countFixtures, labelOf, readLabels, weighs } from "../test/accuracy/count.ts";
import { changes, page, scoresOfRules, share, WANTED } from "../test/accuracy/table.ts";
import { corpus, hasCorpus } from "../test/corpus/documents.ts";
import { WORDING } from "../test/corpus/expected.ts";

const PAGE = "docs/accuracy.md";

/** Counts, writes the page where the real documents are at hand, and prints what a reader should look at. */
export function main(root: string): void {
  const labels = readLabels();
  const documents = countDocuments(labels);
  const fixtures = countFixtures(labels);
  const markdown = page(documents, fixtures, (kind) => WORDING.has(kind));
  console.log(markdown);

  const all = [...documents.judged, ...fixtures.judged];
  list(
    "wrong",
    all.filter(({ verdict }) => verdict === "false"),
  );
  list(
    "not read yet",
    all.filter(({ verdict, placed }) => verdict === undefined && weighs(placed)),
  );
  for (const { file, line, kind, by } of [...documents.faults, ...fixtures.faults]) {
    if (by.length === 0) console.log(`missed: ${file}:${line} ${kind}`);
    else if (!by.some(weighs)) {
      const offers = by.map(({ finding }) => `${finding.rule.id} (${finding.severity})`);
      console.log(`found as an offer only: ${file}:${line} ${kind}: ${offers.join(", ")}`);
    }
  }
  const stale = labels.filter(
    (label) => hasCorpus && !all.some(({ file, placed }) => file === label.file && labelOf(placed, [label])),
  );
  for (const { file, line, rule } of stale) console.log(`label without a finding: ${file}:${line} ${rule}`);
  for (const score of scoresOfRules(documents.judged)) {
    if (share(score) < WANTED)
      console.log(`below ${100 * WANTED} %: ${score.name} (${score.right} right, ${score.wrong} wrong)`);
  }

  if (!hasCorpus) {
    console.log(`The real documents are not at ${corpus}: ${PAGE} is left as it is.`);
    return;
  }
  const committed = spawnSync("git", ["show", `HEAD:${PAGE}`], { cwd: root, encoding: "utf8" }).stdout ?? "";
  writeFileSync(path.join(root, PAGE), markdown);
  const changed = changes(committed, markdown);
  console.log(changed.length > 0 ? `Changed (right / wrong):\n${changed.join("\n")}` : "Nothing changed.");
}

function list(what: string, judged: ReturnType<typeof countDocuments>["judged"]): void {
  for (const { file, placed } of judged) {
    console.log(
      `${what}: ${file}:${placed.line}:${placed.column} ${placed.finding.rule.id} (${placed.finding.severity})`,
    );
  }
}
