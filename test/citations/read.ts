import type { Citation } from "../../server/citations/citation.ts";
import { findCitations } from "../../server/citations/find.ts";
import { readSource } from "../../server/text/source.ts";
import type { Span } from "../../server/text/span.ts";

/** A citation as the words it was read from; parts that are absent are left out. */
export interface Read {
  clause?: string;
  type?: string;
  so?: true;
  number?: string;
  name?: string;
  date?: string;
  year?: string;
  issuer?: string;
  subject?: string;
  self?: true;
}

/** What is found in a text, in words. White space inside a part is shown as one space. */
export function readAll(original: string): Read[] {
  const { plain, text } = readSource(original);
  return findCitations(plain).map((citation) => inWords(text, citation));
}

function inWords(text: string, citation: Citation): Read {
  const words = (where: Span | undefined) => where && text.slice(where.from, where.to).replace(/\s+/g, " ");
  const parts = {
    clause: words(citation.clause),
    type: words(citation.type),
    so: citation.soWord ? (true as const) : undefined,
    number: words(citation.numberSpan),
    name: words(citation.name),
    date: citation.date?.iso ?? words(citation.date?.span),
    year: words(citation.year),
    issuer: words(citation.issuer),
    subject: words(citation.subject),
    self: citation.self ? (true as const) : undefined,
  };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}
