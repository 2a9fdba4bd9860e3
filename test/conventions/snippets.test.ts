import { describe, expect, it } from "vitest";
import { check } from "../../server/check.ts";
import { noKnowledge } from "../../server/citations/knowledge.ts";
import { defaultConfig } from "../../server/config/config.ts";
import { documentTypes } from "../../server/conventions/types.ts";
import { rules } from "../../server/rules/index.ts";
import snippets from "../../snippets/vanban.json" with { type: "json" };
import { draftOf } from "../check/judge.ts";
import { expandSnippet, tabStops } from "./expand-snippet.ts";

interface Snippet {
  /** Of a part of a document. */
  readonly prefix?: string;
  /** Of a whole document. */
  readonly keyword?: string;
  readonly isFileTemplate?: boolean;
  readonly description: string;
  readonly body: readonly string[];
}

const all = Object.entries(snippets as Readonly<Record<string, Snippet>>);
const context = { today: "2026-03-05", config: defaultConfig, knowledge: noKnowledge, workspace: undefined };
const clock = { date: "05", month: "03", year: "2026" };
const written = documentTypes.filter((type) => type.family === "administrative" || type.family === "copy");

function snippetOf(name: string): Snippet {
  const found = all.find(([title]) => title === name)?.[1];
  if (found === undefined) throw new Error(`no snippet for ${name}`);
  return found;
}

describe("snippets", () => {
  it("have short names without accents, each once, and say in Vietnamese what they are", () => {
    const names = all.map(([, { prefix, keyword }]) => prefix ?? keyword);
    expect(new Set(names).size).toBe(names.length);
    for (const [name, snippet] of all) {
      expect(snippet.prefix ?? snippet.keyword).toMatch(/^[a-z]{3,18}$/);
      expect(snippet.description, name).toMatch(/\p{L}/u);
    }
  });

  it("of whole documents have no prefix, so that no line of a draft is offered them", () => {
    const whole = all.filter(([, { body }]) => body.includes("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
    expect(whole.length).toBeGreaterThan(29);
    for (const [name, { prefix, isFileTemplate }] of whole)
      expect([prefix, isFileTemplate], name).toEqual([undefined, true]);
  });

  it.each(all)("%s: stops are numbered from 1 in order and end at 0", (_, snippet) => {
    const stops = tabStops(snippet.body);
    expect(stops.at(-1)).toBe(0);
    expect(stops.slice(0, -1)).toEqual(stops.slice(0, -1).map((_, at) => at + 1));
  });

  it("write the month as the decree does: 01 and 02 padded, 3 to 9 not", () => {
    const body = snippetOf("Hôm nay").body;
    const shown = (month: string) => expandSnippet(body, { ...clock, month });
    expect(shown("02")).toBe("ngày 05 tháng 02 năm 2026");
    expect(shown("03")).toBe("ngày 05 tháng 3 năm 2026");
    expect(shown("10")).toBe("ngày 05 tháng 10 năm 2026");
  });
});

describe.each(written)("$name", (type) => {
  const text = () => expandSnippet(snippetOf(type.name).body, clock);
  const draft = () => draftOf(text());

  it("has what its template asks for", () => {
    const { header, title, addressees, recipients, signatures, bases, decisionMarker } = draft();
    const lacks = (part: string) => type.lacks.includes(part);
    if (!lacks("nationalName")) expect(header.nationalName).toBeDefined();
    if (!lacks("motto")) expect(header.motto).toBeDefined();
    if (!lacks("number")) expect(header.number).toBeDefined();
    if (!lacks("placeDate")) expect(header.placeDate).toBeDefined();
    if (!lacks("subject")) expect(title.subject).toBeDefined();
    if (!lacks("recipients")) expect(recipients).toBeDefined();
    if (type.addressee === "required") expect(addressees).toBeDefined();
    if (type.needs.includes("basis")) expect(bases.length).toBeGreaterThan(0);
    if (type.needs.includes("decisionMarker")) expect(decisionMarker).toBeDefined();
    if (type.needs.includes("authority")) expect(title.authority).toBeDefined();
    expect(signatures.length).toBeGreaterThan(0);
  });

  it("leaves number and day to the clerk and bears the type's abbreviation", () => {
    const { header } = draft();
    const value = header.number?.value;
    if (value === undefined) return expect(type.lacks).toContain("number");
    expect(header.number?.digits.from).toBe(header.number?.digits.to);
    const symbol = text().slice(value.from, value.to).trim();
    expect(symbol).toMatch(type.abbreviation === null ? /^\/CQ-ĐV$/ : new RegExp(`^/${type.abbreviation}-`));
    expect(draft().issued).toBeUndefined();
  });

  it("gives no error and no warning as it is inserted", () => {
    const result = check(draft(), context, rules);
    const heavy = result.findings.filter(({ severity }) => severity === "error" || severity === "warning");
    expect(heavy.map((finding) => `${finding.rule.id}: ${finding.message}`)).toEqual([]);
  });

  it("is read as its type", () => {
    if (!type.lacks.includes("typeLine")) expect(draft().title.type?.name).toBe(type.name);
  });
});
