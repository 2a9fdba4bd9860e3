import type { Span } from "../text/span.ts";
import { readAddressees, readBases, readMarker } from "./bases.ts";
import { Cursor } from "./cursor.ts";
import type { Addressees, Basis, Title } from "./draft.ts";
import type { HeaderRead } from "./header.ts";
import type { Line } from "./line.ts";
import { readType } from "./title.ts";

/** What stands between header and body: type, subject, authority line, addressees, bases, decision marker. */
export interface OpeningRead {
  readonly title: Title;
  readonly addressees: Addressees | undefined;
  readonly bases: readonly Basis[];
  readonly decisionMarker: Span | undefined;
  /** Index of the first line of the body. */
  readonly next: number;
}

/** Reads on from the header to where the body begins. */
export function readOpening(plain: string, lines: readonly Line[], read: HeaderRead): OpeningRead {
  const cursor = new Cursor(plain, lines, read.next);
  const typeRead = readType(cursor, read);
  const early = readAddressees(cursor, typeRead.title.type);
  const marker = (): Span | undefined => readMarker(cursor);
  const bases = readBases(cursor, typeRead.title.type);
  const decisionMarker = marker();
  const late = decisionMarker ? readBases(cursor, typeRead.title.type) : [];
  return {
    title: typeRead.title,
    addressees: early ?? readAddressees(cursor, typeRead.title.type),
    bases: [...bases, ...late],
    decisionMarker,
    next: cursor.index,
  };
}
