import { slice } from "../text/span.ts";
import type { Line } from "./line.ts";

/** A position in the lines that only moves on. */
export class Cursor {
  constructor(
    readonly plain: string,
    readonly lines: readonly Line[],
    public index: number,
  ) {}

  /** The next line with words on it, drawn lines and page numbers passed over; does not move. */
  peek(from = this.index): { line: Line; words: string; index: number } | undefined {
    for (let index = from; index < this.lines.length; index++) {
      const line = this.lines[index] as Line;
      if (line.kind === "blank" || line.kind === "rule" || line.kind === "pageNumber") continue;
      return { line, words: slice(this.plain, line.content), index };
    }
    return undefined;
  }
}
