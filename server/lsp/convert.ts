import type { Position, Range } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Source } from "../text/source.ts";
import type { Span } from "../text/span.ts";
import type { Place } from "../workspace/workspace.ts";

/** The way between a draft's offsets and the protocol's lines and characters. The only place where both are known. */
export interface Positions {
  /** The editor's range of a span. */
  range(span: Span): Range;
  position(offset: number): Position;
  /** The same for an offset into the editor's own text. */
  positionOfOriginal(offset: number): Position;
  /** The draft's offset of an editor position. */
  offset(position: Position): number;
  /** The draft's span of an editor range. */
  span(range: Range): Span;
  /** 0-based line of an offset. */
  line(offset: number): number;
}

/** Positions of one version: `document` must still hold the text that `source` was read from. */
export function positionsOf(document: TextDocument, source: Source): Positions {
  const position = (offset: number) => document.positionAt(source.toOriginal(offset));
  const offset = (where: Position) => source.fromOriginal(document.offsetAt(where));
  return {
    position,
    positionOfOriginal: (at) => document.positionAt(at),
    offset,
    range: ({ from, to }) => ({ start: position(from), end: position(to) }),
    span: ({ start, end }) => ({ from: offset(start), to: offset(end) }),
    line: (at) => position(at).line,
  };
}

/** The range of a place in a file whose text is not at hand. */
export function rangeAt({ line, column, endLine, endColumn, sheet }: Place): Range {
  // A spreadsheet has no lines: the link opens the file.
  if (sheet !== undefined) return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  return {
    start: { line: line - 1, character: column - 1 },
    end: { line: endLine - 1, character: endColumn - 1 },
  };
}
