import type { Span } from "../text/span.ts";
import type { TaskTable } from "./tasks.ts";

/** A unit as the plan tables of a draft name it. */
export interface UnitMention {
  readonly name: string;
  /** The kind of unit: "phòng", "sở"; what follows is `rest`. */
  readonly head: string;
  readonly rest: string;
  /** In how many rows it stands. */
  readonly count: number;
  /** The cell in which it stands first. */
  readonly span: Span;
}

const HEAD =
  /^(văn phòng|phòng|ban|sở|trung tâm|chi cục|khoa|vụ|cục|bộ phận|thanh tra|công an|vp(?=\s)|p\.|tt(?=\s))\s*(?<!\p{L})(\S.{0,99})$/iu;
/** "VP Sở", "P. Tổ chức": heads written short. */
const SHORT_HEADS: Readonly<Record<string, string>> = { vp: "văn phòng", "p.": "phòng", tt: "trung tâm" };

/** The units with a name of their own, each once, in the order in which they first stand. */
export function readTableUnits(plans: readonly TaskTable[]): readonly UnitMention[] {
  const found = new Map<string, { readonly mention: Omit<UnitMention, "count">; count: number }>();
  for (const { lead, support, cells } of plans.flatMap(({ tasks }) => tasks)) {
    for (const [units, cell] of [
      [lead, cells.lead],
      [support, cells.support],
    ] as const) {
      for (const name of cell ? units : []) {
        const known = found.get(name);
        if (known) known.count++;
        else if (cell) {
          const match = HEAD.exec(name);
          if (!match) continue;
          const [, head = "", rest = ""] = match;
          found.set(name, { mention: { name, head: headOf(head), rest, span: cell.span }, count: 1 });
        }
      }
    }
  }
  return [...found.values()].map(({ mention, count }) => ({ ...mention, count }));
}

function headOf(written: string): string {
  const head = written.toLowerCase();
  return SHORT_HEADS[head] ?? head;
}
