import { abbreviations } from "../conventions/abbreviations.ts";
import { components } from "../conventions/components.ts";
import { toRoman } from "../conventions/numbering.ts";
import { postsOfIssuer } from "../conventions/posts.ts";
import type { Draft } from "../draft/draft.ts";
import headingRows from "../templates/headings.json" with { type: "json" };
import partRows from "../templates/parts.json" with { type: "json" };
import { type Span, slice, span } from "../text/span.ts";
import { definedAbbreviations, unitNames } from "./rename-term.ts";
import { escapeSnippet, resolveVariables } from "./templates-snippet.ts";

/** Something to write at the cursor. */
export interface Suggestion {
  readonly kind: "draft" | "part" | "heading" | "unit" | "post" | "abbreviation";
  /** What it is called in the list. */
  readonly label: string;
  /** What it is found by, where that is more than the label. */
  readonly search?: string;
  /** In the snippet syntax of editors. */
  readonly snippet: string;
  /** What the suggestion takes the place of: words already typed of it, else nothing. */
  readonly span: Span;
  /** One line beside the label. */
  readonly detail: string;
  /** Where it comes from, in a sentence. */
  readonly documentation: string;
}

type Part = (typeof partRows)[number];

/**
 * What may come at an offset: at the head of a line the parts still missing, usual headings and posts, elsewhere the
 * units and abbreviations of the draft, then the units that other drafts of the folder name. Nothing inside a syllable,
 * so that typing is never answered. `today` as YYYY-MM-DD.
 */
export function suggestions(
  draft: Draft,
  offset: number,
  today: string,
  elsewhere: () => readonly string[] = () => [],
): Suggestion[] {
  if (isInSyllable(draft.text, offset)) return [];
  const from = draft.text.lastIndexOf("\n", offset - 1) + 1;
  const before = draft.plain.slice(from, offset);
  if (before.trim() === "")
    return [...parts(draft, offset, today), ...headings(draft, offset), ...posts(draft, offset)];
  const own = unitNames(draft);
  const others = elsewhere().filter((name) => !own.includes(name));
  return [
    ...units(draft, offset, own, "văn bản"),
    ...terms(draft, offset),
    ...units(draft, offset, others, "thư mục"),
  ];
}

function isInSyllable(text: string, offset: number): boolean {
  return (
    /[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, offset - 2), offset)) ||
    /^[\p{L}\p{M}\p{N}]/u.test(text.slice(offset, offset + 2))
  );
}

function parts(draft: Draft, offset: number, today: string): Suggestion[] {
  return (partRows as readonly Part[])
    .filter(({ part }) => isMissing(draft, part))
    .map(({ name, component, body }) => {
      const clause = components.find(({ id }) => id === component)?.clause ?? "";
      return {
        kind: "part",
        label: name,
        snippet: resolveVariables(body.join("\n"), today),
        span: span(offset, offset),
        detail: "chưa có trong văn bản",
        documentation: `Thành phần “${name}” chưa có. ${clause}.`,
      };
    });
}

function isMissing(draft: Draft, part: string): boolean {
  const { header, title, addressees, bases, decisionMarker, recipients, signatures } = draft;
  const lacks = (name: string) => title.type?.lacks.includes(name) === true;
  const needs = (name: string) => title.type?.needs.includes(name) === true;
  switch (part) {
    case "nationalName":
      return !header.nationalName && title.type?.family !== "copy";
    case "number":
      return !header.number && !lacks("number");
    case "placeDate":
      return !header.placeDate && !lacks("placeDate");
    case "addressees":
      return !addressees && title.type?.addressee === "required";
    case "basis":
      return bases.length === 0 && needs("basis");
    case "decisionMarker":
      return !decisionMarker && needs("decisionMarker");
    case "recipients":
      return !recipients && !lacks("recipients");
    default:
      return signatures.length === 0;
  }
}

/** The usual headings of the type that the draft does not have yet, numbered on from the last. */
function headings(draft: Draft, offset: number): Suggestion[] {
  const row = headingRows.find(({ type }) => type === draft.title.type?.name);
  if (!row) return [];
  const own = draft.sections.filter((section) => section.kind === "roman");
  const titles = own.map(({ title }) => fold(slice(draft.plain, title)));
  const number = toRoman(own.filter(({ span: where }) => where.from < offset).length + 1);
  return row.headings
    .filter((heading) => !titles.some((title) => title.startsWith(fold(heading))))
    .map((heading) => ({
      kind: "heading",
      label: `${number}. ${heading}`,
      snippet: `${number}. ${heading}\n\n$0`,
      span: span(offset, offset),
      detail: "đề mục thường có",
      documentation: `${row.source}.`,
    }));
}

/** Posts of those who sign, where the signature stands: behind the body. */
function posts(draft: Draft, offset: number): Suggestion[] {
  const isClosing =
    offset >= draft.bodyFrom && (draft.recipients ? offset >= draft.recipients.span.from : false);
  if (!isClosing) return [];
  const issuer = draft.header.issuers.at(-1)?.text.toUpperCase() ?? "";
  const row = postsOfIssuer(issuer);
  if (!row) return [];
  const suggestion = (lines: readonly string[], meaning: string): Suggestion => ({
    kind: "post",
    label: lines.join(" / "),
    snippet: `${lines.join("\n")}\n\n\${1:Họ và tên}$0`,
    span: span(offset, offset),
    detail: meaning,
    documentation: `${meaning}. NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.7.b.`,
  });
  const lead = row.collective ? [`TM. ${issuer}`] : [];
  return [
    ...row.head.map((head) => suggestion([...lead, head], "Người đứng đầu ký")),
    ...row.head.flatMap((head) =>
      row.deputy.map((deputy) => suggestion([...lead, `KT. ${head}`, deputy], "Cấp phó ký thay")),
    ),
  ];
}

function units(
  draft: Draft,
  offset: number,
  names: readonly string[],
  where: "văn bản" | "thư mục",
): Suggestion[] {
  const whose = where === "văn bản" ? "của văn bản này" : "của văn bản khác trong thư mục";
  return names.map((name) => ({
    kind: "unit",
    label: name,
    snippet: escapeSnippet(name),
    span: typed(draft, offset, name),
    detail: `đơn vị trong ${where}`,
    documentation: `Tên đã dùng trong bảng, Nơi nhận hoặc Kính gửi ${whose}.`,
  }));
}

/** The draft's own short names, then those that every office knows. */
function terms(draft: Draft, offset: number): Suggestion[] {
  const own = definedAbbreviations(draft);
  const common = abbreviations.filter(
    ({ common: known, short }) => known && !own.some(({ name }) => name === short),
  );
  return [
    ...own.map(({ name }) =>
      abbreviation(draft, offset, name, "đã giải thích trong văn bản", "Chữ viết tắt của văn bản này."),
    ),
    ...common.map(({ short, long, source }) =>
      abbreviation(draft, offset, short, long, `${short}: ${long}. ${source}.`),
    ),
  ];
}

function abbreviation(
  draft: Draft,
  offset: number,
  name: string,
  detail: string,
  documentation: string,
): Suggestion {
  return {
    kind: "abbreviation",
    label: name,
    snippet: escapeSnippet(name),
    span: typed(draft, offset, name),
    detail,
    documentation,
  };
}

/** The words before the cursor with which a name begins, in any case: "văn phòng " of "Văn phòng Sở". */
function typed(draft: Draft, offset: number, name: string): Span {
  const lower = name.toLowerCase();
  for (let length = Math.min(lower.length - 1, 80); length > 1; length--) {
    const from = offset - length;
    if (from < 0 || /[\p{L}\p{N}]/u.test(draft.plain[from - 1] ?? "")) continue;
    if (draft.plain.slice(from, offset).toLowerCase() === lower.slice(0, length)) return span(from, offset);
  }
  return span(offset, offset);
}

function fold(text: string): string {
  return text
    .toUpperCase()
    .replace(/[\s.,:;]{1,200}/g, " ")
    .trim();
}
