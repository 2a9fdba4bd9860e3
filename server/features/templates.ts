import snippetRows from "../../snippets/vanban.json" with { type: "json" };
import type { Office } from "../config/settings.ts";
import { documentTypes } from "../conventions/types.ts";
import fieldRows from "../templates/fields.json" with { type: "json" };
import { capitalised, uncapitalised } from "../text/case.ts";
import { oneLine } from "../text/lines.ts";
import { authorityOf, bodyInProse, postLines } from "./templates-office.ts";
import {
  escapeSnippet,
  type Piece,
  pieces,
  plainText,
  resolveVariables,
  type Stop,
} from "./templates-snippet.ts";

/** A whole document that can be begun: one of the 29 types, a variant of one, or a copy. */
export interface Template {
  /** "Kế hoạch"; unique. */
  readonly name: string;
  /** Where it comes from, one line. */
  readonly detail: string;
  /** Unaccented, for finding it: "kehoach". */
  readonly keyword: string;
  /** True if it has a subject to ask for. */
  readonly hasSubject: boolean;
  /** True for what offices write most: it stands first. */
  readonly isCommon: boolean;
}

/** What the author of a new draft has said so far; everything left out stays a blank to fill in. */
export interface Wishes {
  readonly subject?: string | undefined;
  readonly office?: Office | undefined;
  /** Texts for blanks by the words that stand in them in the template: "Nội dung" → a whole section. */
  readonly instead?: Readonly<Record<string, string>> | undefined;
  /** The same for the first such blank alone and the full stop behind it: for a table. */
  readonly insteadOnce?: Readonly<Record<string, string>> | undefined;
  /** YYYY-MM-DD: month and year of the draft. */
  readonly today: string;
}

/** A draft to begin with, in two forms. */
export interface NewDraft {
  /** In the editor's snippet syntax, with stops at what is left to fill in. */
  readonly snippet: string;
  /** As it stands before anything is filled in. */
  readonly text: string;
}

/** A whole document has a keyword and no prefix: editors list it for an empty file only, not wherever a line begins. */
interface Snippet {
  readonly keyword?: string;
  readonly prefix?: string;
  readonly description: string;
  readonly body: readonly string[];
}

type Field =
  | keyof Office
  | "authority"
  | "collective"
  | "name"
  | "ownPost"
  | "subject"
  | "issuing"
  | "enclosing";

/** What may stand in several places of one draft; everything else is filled once, for it may be another's. */
const EVERYWHERE: readonly (Field | undefined)[] = ["symbol", "unit", "name", "subject"];

const SNIPPETS = snippetRows as Readonly<Record<string, Snippet>>;
const FIELDS = fieldRows as Readonly<Record<string, Field>>;

/** What offices write most. */
const COMMON = [
  "Công văn",
  "Quyết định",
  "Kế hoạch",
  "Báo cáo",
  "Tờ trình",
  "Thông báo",
  "Giấy mời",
  "Biên bản",
];

/**
 * Everything that "Văn bản mới…" offers: what is common, then the other types in the order of the decree, each before
 * its variants, then copies.
 */
export function templates(): Template[] {
  const order = new Map(documentTypes.map(({ name }, index) => [name, index]));
  const typeOf = (name: string) => documentTypes.findLast((type) => name.startsWith(type.name))?.name ?? "";
  const rank = (name: string) =>
    COMMON.includes(name)
      ? COMMON.indexOf(name) - COMMON.length
      : (order.get(name) ?? (order.get(typeOf(name)) ?? order.size) + 0.5);
  return Object.entries(SNIPPETS)
    .sort(([a], [b]) => rank(a) - rank(b))
    .flatMap(([name, { keyword, description, body }]) => {
      if (keyword === undefined) return [];
      const hasSubject = pieces(body.join("\n")).some((piece) => fieldOf(piece) === "subject");
      const isCommon = COMMON.includes(name);
      return { name, detail: withoutName(description, name), keyword, hasSubject, isCommon };
    });
}

/** "Kế hoạch (Mẫu 1.4, Phụ lục III …)" beside the name itself: "Mẫu 1.4, Phụ lục III …". */
function withoutName(description: string, name: string): string {
  return description.startsWith(`${name} (`) ? description.slice(name.length + 2, -1) : description;
}

/** The draft a template gives; undefined if there is no such template. */
export function newDraft(name: string, wishes: Wishes): NewDraft | undefined {
  const body = SNIPPETS[name]?.body;
  const subject = wishes.subject && withoutType(wishes.subject, name);
  return body && fill(body, { ...wishes, subject });
}

/** Fills a snippet's blanks with what is known. A blank that several people or bodies share is filled once. */
export function fill(body: readonly string[], wishes: Wishes): NewDraft {
  const all = pieces(resolveVariables(body.join("\n"), wishes.today));
  const fillingOf = createFilling(all, wishes);
  const result: Piece[] = [];
  let swallowed: RegExp | undefined;
  for (let at = 0; at < all.length; at++) {
    const piece = all[at] as Piece;
    if (typeof piece === "string") {
      result.push(swallowed ? piece.replace(swallowed, "") : piece);
      swallowed = undefined;
      continue;
    }
    const filling = fillingOf(piece, at);
    if (filling.by !== undefined) result.push(filling.by);
    swallowed = filling.swallows;
    at += filling.skips ?? 0;
  }
  return { snippet: result.map(snippetText).join(""), text: plainText(result) };
}

/** What takes the place of a blank. */
interface Filling {
  /** Undefined: nothing. */
  readonly by: Piece | undefined;
  /** What goes with the blank at the head of the text behind it. */
  readonly swallows?: RegExp;
  /** How many pieces behind it go with it. */
  readonly skips?: number;
}

/** Decides what takes the place of each blank of a snippet; to be asked in their order. */
function createFilling(all: readonly Piece[], wishes: Wishes): (stop: Stop, at: number) => Filling {
  const { office = {}, instead = {} } = wishes;
  const values = valuesOf(wishes);
  const signs = isSigner(all, office);
  const used = new Set<Field>();
  const once = new Map(Object.entries(wishes.insteadOnce ?? {}));

  return (stop, at) => {
    if (isForTheClerk(all[at - 1], stop, all[at + 1])) return { by: stop.text };
    const block = once.get(stop.text);
    if (block !== undefined) {
      once.delete(stop.text);
      // The sentence it stands for ended with a full stop.
      return { by: block, swallows: /^\./ };
    }
    if (Object.hasOwn(instead, stop.text)) return { by: instead[stop.text] };
    const field = fieldOf(stop);
    // A body without a superior has no line for one.
    if (field === "parentBody" && office.body && !office.parentBody)
      return { by: undefined, swallows: /^\n/ };
    if (office.post && takesPost(stop, office)) {
      // The choice and the post below it are one block.
      const isBlock = all[at + 1] === "\n" && typeof all[at + 2] === "object";
      return { by: postLines(office.post).join("\n"), ...(isBlock ? { skips: 2 } : {}) };
    }
    const value = field && (field !== "signer" || signs) ? values[field] : undefined;
    const isFree = EVERYWHERE.includes(field) || (field !== undefined && !used.has(field));
    if (field) used.add(field);
    return { by: value && isFree ? inCaseOf(stop.text, value, field) : stop };
  };
}

/** What is known for the fields of a template. */
function valuesOf({ office = {}, subject }: Wishes): Readonly<Partial<Record<Field, string | undefined>>> {
  return {
    ...office,
    authority: authorityOf(office),
    collective: isCollective(office) ? office.body : undefined,
    name: bodyInProse(office),
    // A letter in one's own name bears the post without the authority.
    ownPost: postLines(office.post ?? "").at(-1),
    subject: subjectText(subject),
    ...decided(subjectText(subject)),
  };
}

/** True if the office's signer is the one person who signs; who signs for a collective body is not who signs for the office. */
function isSigner(all: readonly Piece[], office: Office): boolean {
  const persons = all.filter((piece) => fieldOf(piece) === "signer").length;
  const choice = all.find((piece) => typeof piece !== "string" && isSigningChoice(piece)) as Stop | undefined;
  return persons === 1 && (!choice || !office.post || takesPost(choice, office));
}

/**
 * Number and day in the header are given when the document is issued: they stay blank and are no place to stop at, or
 * the first words typed would go there.
 */
function isForTheClerk(before: Piece | undefined, { text }: Stop, after: Piece | undefined): boolean {
  if (text.trim() !== "" || typeof before !== "string" || typeof after !== "string") return false;
  if (before.endsWith("Số: ") || before.endsWith("Quyết định số ")) return true;
  return (
    (before.endsWith(", ngày ") || before === " ngày ") && /^ tháng \d{1,2} năm \d{4}(?:\n| của )/.test(after)
  );
}

function fieldOf(piece: Piece): Field | undefined {
  return typeof piece === "string" ? undefined : FIELDS[piece.text];
}

/** "KT. GIÁM ĐỐC, TL. GIÁM ĐỐC …" or, of a collective body, "TM. HỘI ĐỒNG NHÂN DÂN …". */
function isSigningChoice(stop: Stop): boolean {
  return /^(?:KT|TM)\. /.test(stop.choices?.[0] ?? "");
}

/** True if the office's own post goes where the choice is: on behalf of a collective body only one that signs so. */
function takesPost(stop: Stop, office: Office): boolean {
  return isSigningChoice(stop) && (stop.choices?.[0]?.startsWith("KT. ") === true || isCollective(office));
}

function isCollective({ post }: Office): boolean {
  return /^TM\.\s/iu.test(post ?? "");
}

/** A subject within a sentence ("V/v …", "Về việc …") begins small, one on a line of its own with a capital. */
function inCaseOf(blank: string, value: string, field: Field | undefined): string {
  if (field !== "subject") return value;
  const first = blank.charAt(0);
  return first === first.toUpperCase() ? capitalised(value) : beginningSmall(value);
}

/** A first syllable that may be (a part of) a name keeps its capital: "UBND …", "Đà Lạt …", "Sở Nội vụ …". */
export function beginningSmall(text: string): string {
  const [first = "", second = ""] = text.split(" ", 2);
  const isName = /^.\p{Lu}/u.test(first) || /^\p{Lu}/u.test(second) || /^(?:Ủy|Đảng|Nhà)$/u.test(first);
  return isName ? text : uncapitalised(text);
}

/** What a decision issues or approves, as its subject and as its first article say it. */
function decided(subject: string | undefined): Readonly<Partial<Record<Field, string>>> {
  if (subject === undefined) return {};
  const verb = /^phê duyệt(?!\p{L})/iu.test(subject) ? "Phê duyệt" : "Ban hành";
  const thing = capitalised(subject.replace(/^(?:ban hành|phê duyệt)\s/iu, ""));
  return { issuing: `${verb} ${thing}`, enclosing: `${verb} kèm theo Quyết định này ${thing}` };
}

/** "Kế hoạch công tác …" as the subject of a Kế hoạch: the type stands above it already. */
function withoutType(subject: string, template: string): string {
  const rest = subject.trimStart();
  const type = `${template} `;
  return rest.toLowerCase().startsWith(type.toLowerCase()) ? rest.slice(type.length) : subject;
}

function snippetText(piece: Piece): string {
  if (typeof piece === "string") return escapeSnippet(piece);
  if (piece.choices) return `\${${piece.number}|${piece.choices.join(",")}|}`;
  if (piece.number === 0) return "$0";
  return piece.text === "" ? `\${${piece.number}}` : `\${${piece.number}:${escapeSnippet(piece.text)}}`;
}

/** One line, without the "V/v" or "Về việc" that the template writes itself. */
function subjectText(subject: string | undefined): string | undefined {
  const text = oneLine(subject ?? "")
    .replace(/^(?:V\/v|Về việc)\s*:?\s*/iu, "")
    .replace(/\.$/, "");
  return text === "" ? undefined : text;
}
