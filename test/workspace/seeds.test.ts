import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { check } from "../../server/check.ts";
import { noKnowledge } from "../../server/citations/knowledge.ts";
import { defaultConfig } from "../../server/config/config.ts";
import { citationRules } from "../../server/rules/citation/index.ts";
import type { Finding } from "../../server/rules/rule.ts";
import { draftOf } from "../check/judge.ts";
import { corpus, describeCorpus } from "../corpus/documents.ts";
import { folderOf, uriOf } from "./folder.ts";

const folder = path.join(corpus, "seeds");

describeCorpus("the seeds as one folder", () => {
  let found: { readonly file: string; readonly text: string; readonly finding: Finding }[] = [];

  beforeAll(() => {
    const names = readdirSync(folder);
    const texts = Object.fromEntries(
      names.map((name) => [name, readFileSync(path.join(folder, name), "utf8")]),
    );
    const dossier = folderOf(texts);
    found = Object.entries(texts).flatMap(([name, text]) => {
      const draft = draftOf(text);
      const context = {
        today: "2026-11-21",
        config: defaultConfig,
        knowledge: noKnowledge,
        workspace: dossier.view(uriOf(name)),
      };
      return check(draft, context, citationRules).findings.map((finding) => ({
        file: name.slice(0, 3),
        text: draft.text.slice(finding.span.from, finding.span.to),
        finding,
      }));
    });
  });

  test("the contradictions between the seeds are told in both files, with the other place", () => {
    const across = found
      .filter(({ finding }) =>
        ["cite-other-date", "cite-other-issuer", "number-date-order", "own-number-duplicate"].includes(
          finding.rule.id,
        ),
      )
      .map(({ file, text, finding }) => {
        const [other] = finding.related ?? [];
        return [finding.rule.id, file, text, other?.uri?.split("/").at(-1)?.slice(0, 3), other?.place?.line];
      });
    expect(across.sort()).toEqual([
      ["cite-other-date", "002", "10/01/2022", "004", 13],
      ["cite-other-date", "004", "11/01/2022", "002", 11],
      ["cite-other-issuer", "002", "UBND tỉnh", "004", 49],
      ["cite-other-issuer", "004", "Chủ tịch UBND tỉnh", "002", 102],
      ["number-date-order", "000", "148/QĐ-SKHĐT", "002", 86],
      ["number-date-order", "002", "54/QĐ-SKHĐT", "000", 33],
    ]);
  });
});
