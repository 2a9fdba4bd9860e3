import { expect } from "vitest";
import { readAll } from "./read.ts";

/** What must be read of a citation; undefined: must not be. */
export type Wanted = Readonly<Record<string, string | boolean | undefined>>;

/** Expects exactly these citations of a text, in order, with these parts. */
export function shows(text: string, wanted: readonly Wanted[]): void {
  const read = readAll(text);
  expect(read.map(({ number, name, type }) => number ?? name ?? type)).toEqual(
    wanted.map(({ number, name, type }) => number ?? name ?? type),
  );
  for (const [index, parts] of wanted.entries())
    for (const [part, value] of Object.entries(parts))
      expect([part, read[index]?.[part as keyof (typeof read)[number]]]).toEqual([part, value]);
}
