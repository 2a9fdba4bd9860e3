import type { Draft, Section } from "./draft.ts";
import type { SectionKind } from "./label.ts";
import { regionOf } from "./regions.ts";

/** Every unit below some, and they themselves: outer before inner, in text order. */
export function flattened(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...flattened(section.children)]);
}

/** Units of one kind that follow each other under the same parent and in the same region. */
export function runsOf(draft: Pick<Draft, "sections" | "appendices">): readonly (readonly Section[])[] {
  const runs: Section[][] = [];
  const visit = (siblings: readonly Section[]): void => {
    const open = new Map<SectionKind, Section[]>();
    let region = 0;
    for (const section of siblings) {
      const here = regionOf(draft, section.span);
      if (here !== region) open.clear();
      region = here;
      const run = open.get(section.kind) ?? [];
      if (run.length === 0) {
        open.set(section.kind, run);
        runs.push(run);
      }
      run.push(section);
      visit(section.children);
    }
  };
  visit(draft.sections);
  return runs;
}
