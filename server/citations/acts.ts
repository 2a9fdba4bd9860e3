import { gunzipSync } from "fflate";
import { foldName } from "../conventions/fold.ts";
import { once } from "../text/once.ts";
import type { Act, ActStatus, Knowledge, StatusSource, Sureness } from "./knowledge.ts";
import { comparable } from "./number.ts";

/**
 * Opens the bundled base (acts.dat, written by scripts/knowledge.mjs). Only line ends are looked for: rows are taken
 * apart when asked for, and titles are unpacked when the first one is read. The layout: README.md beside this file.
 * @throws SyntaxError if the data is not such a file.
 */
export function loadKnowledge(data: Uint8Array): Knowledge {
  const { head, body, packed } = partsOf(data);
  const rows = linesOf(body);
  const firstSymbol = head.acts + head.laws;
  const titles = once(() => linesOf(new TextDecoder().decode(gunzipSync(packed))));
  const foldedTitles = once(() => foldKeepingLength(titles().text));
  const symbols = once(() => new Map(range(firstSymbol, head.symbols).map((row) => pair(rows.at(row)))));
  const names = once(() => new Map(range(head.acts, head.laws).map((row) => foldFirst(pair(rows.at(row))))));

  const keyAt = (row: number) => rows.firstCell(row).toUpperCase();
  const act = (row: number) => actOf(rows.at(row).split("\t"), head, () => titles().at(row));

  function byNumber(number: string): readonly Act[] {
    const wanted = comparable(number).toUpperCase();
    const found: Act[] = [];
    for (let row = lowest(0, head.acts, (at) => keyAt(at) >= wanted); row < head.acts; row++) {
      if (keyAt(row) !== wanted) break;
      found.push(act(row));
    }
    return found;
  }

  function byName(name: string): readonly Act[] {
    const numbers = names().get(foldName(name));
    return numbers ? numbers.split(" ").flatMap(byNumber).filter(isNamed) : [];
  }

  return {
    asOf: head.asOf,
    byNumber,
    byName,
    search: searcher({ head, rows, body, titles, foldedTitles, act }),
    issuerOf: (symbol) => symbols().get(comparable(symbol)),
  };
}

interface Searched {
  readonly head: Tables;
  /** The rows as they stand in the file, and the text they are lines of. */
  readonly rows: Lines;
  readonly body: string;
  titles(): Lines;
  /** The same titles folded, every character in its place. */
  foldedTitles(): string;
  act(row: number): Act;
}

/** Looks for the longest word of a query first, in numbers or in titles, and holds every row found against the others. */
function searcher({ head, rows, body, titles, foldedTitles, act }: Searched): Knowledge["search"] {
  return (words, limit) => {
    const query = queryOf(words, head.types);
    const longest = [...query.words].sort((a, b) => b.length - a.length)[0];
    if (longest === undefined || limit <= 0) return [];
    const isNumber = /\d/.test(longest);
    const text = isNumber ? body.toLowerCase() : foldedTitles();
    const lines = isNumber ? rows : titles();
    const found: { readonly act: Act; readonly score: number }[] = [];
    for (let at = text.indexOf(longest), row = 0; at >= 0; at = text.indexOf(longest, lines.start(row + 1))) {
      row = lines.rowOf(at);
      if (row >= head.acts) break;
      const title = foldedTitles().slice(titles().start(row), titles().start(row + 1) - 1);
      const searched = `${rows.firstCell(row).toLowerCase()} ${title}`;
      if (!query.words.every((word) => hasWord(searched, word))) continue;
      const each = act(row);
      if (query.type === "" || each.type === query.type)
        found.push({ act: each, score: scoreOf(each, title, query.phrase) });
    }
    return found
      .sort((a, b) => b.score - a.score || compareDates(b.act, a.act))
      .slice(0, limit)
      .map((each) => each.act);
  };
}

function range(from: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}

function pair(line: string): readonly [string, string] {
  const tab = line.indexOf("\t");
  return [line.slice(0, tab), line.slice(tab + 1)];
}

function foldFirst([first, second]: readonly [string, string]): readonly [string, string] {
  return [foldName(first), second];
}

/** A number must match from its first digit: "61/2018" is not in "161/2018". */
function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && (!/^\d/.test(word) || !/\d/.test(text[at - 1] ?? "") || text.indexOf(` ${word}`) >= 0);
}

interface Query {
  readonly words: readonly string[];
  readonly phrase: string;
  /** "Nghị định" if the query begins with it; empty otherwise. */
  readonly type: string;
}

function queryOf(words: string, types: readonly string[]): Query {
  const folded = foldName(words).replace(/(?<!\p{L})số (?=\d)/u, "");
  const named = types.filter((each) => each !== "" && folded.startsWith(`${foldName(each)} `));
  const type = named.sort((a, b) => b.length - a.length)[0] ?? "";
  const phrase = folded.slice(type.length).trim();
  return { words: phrase.split(" ").filter((word) => word !== ""), phrase, type };
}

/** Laws, codes and ordinances: from Quốc hội XI on resolutions share their numbers. */
function isNamed(act: Act): boolean {
  return /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)$/u.test(act.type);
}

interface Tables {
  readonly asOf: string;
  readonly acts: number;
  readonly laws: number;
  readonly symbols: number;
  /** Length of the rows in the file. */
  readonly bytes: number;
  readonly types: readonly string[];
  readonly issuers: readonly string[];
  readonly statuses: readonly ActStatus[];
  readonly sources: readonly StatusSource[];
}

function partsOf(data: Uint8Array): { head: Tables; body: string; packed: Uint8Array } {
  const end = data.indexOf(10) + 1;
  const head: Partial<Tables> = JSON.parse(new TextDecoder().decode(data.subarray(0, end)));
  if (typeof head.bytes !== "number" || !head.types || !head.issuers)
    throw new SyntaxError("not a knowledge file");
  const body = new TextDecoder().decode(data.subarray(end, end + head.bytes));
  return { head: head as Tables, body, packed: data.subarray(end + head.bytes) };
}

/** A text by its lines, without a string for each. */
interface Lines {
  readonly text: string;
  start(row: number): number;
  at(row: number): string;
  /** The text before the first tab of a line. */
  firstCell(row: number): string;
  /** The line in which an offset lies. */
  rowOf(offset: number): number;
}

function linesOf(text: string): Lines {
  const starts: number[] = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const start = (row: number) => starts[row] ?? text.length + 1;
  return {
    text,
    start,
    at: (row) => text.slice(start(row), start(row + 1) - 1),
    firstCell: (row) => text.slice(start(row), text.indexOf("\t", start(row))),
    rowOf: (offset) => lowest(0, starts.length, (row) => start(row + 1) > offset),
  };
}

function actOf(cells: readonly string[], head: Tables, title: () => string): Act {
  const [
    number = "",
    type,
    date,
    sure = "",
    issuer,
    effective,
    status,
    source,
    end,
    replaced,
    amended,
    partly,
  ] = cells;
  return {
    number,
    type: head.types[Number(type)] ?? "",
    date: isoDate(date),
    dateSure: sureness(sure[0]),
    issuer: head.issuers[Number(issuer)] || undefined,
    issuerSure: sureness(sure[1]),
    get title() {
      return title() || undefined;
    },
    titleSure: sureness(sure[2]),
    effective: isoDate(effective),
    status: head.statuses[Number(status)] ?? "unknown",
    statusSource: head.sources[Number(source)] ?? "",
    endOfForce: isoDate(end),
    replacedBy: numbers(replaced),
    amendedBy: numbers(amended),
    partlyRepealedBy: numbers(partly),
  };
}

function isoDate(digits: string | undefined): string | undefined {
  if (digits?.length !== 8) return undefined;
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

function numbers(cell: string | undefined): readonly string[] {
  return cell ? cell.split(" ") : [];
}

function sureness(letter: string | undefined): Sureness {
  switch (letter) {
    case "o":
      return "official";
    case "s":
      return "strong";
    case "w":
      return "weak";
    default:
      return "none";
  }
}

/** The first index from `from` below `to` for which `test` holds, `to` if none: `test` must hold for all after the first. */
function lowest(from: number, to: number, test: (index: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Lower case and one tone style, character for character, so that offsets stay those of the text. */
function foldKeepingLength(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return text;
  return lower.replace(/(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/gu, (pair) => foldName(pair));
}

const RANK: Readonly<Record<string, number>> = {
  "Bộ luật": 9,
  Luật: 9,
  "Pháp lệnh": 8,
  "Nghị định": 7,
  "Nghị quyết": 6,
  "Quyết định": 5,
  "Thông tư liên tịch": 4,
  "Thông tư": 4,
  "Chỉ thị": 3,
};

/** In force before expired, high rank before low, the words together and early in the title before scattered. */
function scoreOf(act: Act, title: string, phrase: string): number {
  const at = title.indexOf(phrase);
  const place = act.number.toLowerCase().startsWith(phrase) ? 12 : at < 0 ? 0 : at < 12 ? 6 : 4;
  const whole = title.replace(/^(?:về(?: việc)?|luật|ban hành) /u, "") === phrase ? 6 : 0;
  const amending = /^(?:về việc |luật )?(?:sửa đổi|bãi bỏ|đính chính)/u.test(title) ? -3 : 0;
  const sure = act.titleSure === "weak" ? -2 : 0;
  return place + whole + amending + sure + (STATUS_SCORE[act.status] ?? 0) + (RANK[act.type] ?? 0);
}

const STATUS_SCORE: Readonly<Partial<Record<ActStatus, number>>> = {
  "in force": 1,
  "possibly expired": -5,
  disputed: -5,
  expired: -12,
};

function compareDates(a: Act, b: Act): number {
  return (a.date ?? "").localeCompare(b.date ?? "");
}

/**
 * The first day on which an expired act was no longer in force: as read, else the day on which the earliest of
 * its successors came into force. Undefined if neither is known.
 */
export function endOfForce(act: Act, knowledge: Knowledge): string | undefined {
  if (act.endOfForce !== undefined) return act.endOfForce;
  const days = act.replacedBy.flatMap((number) => knowledge.byNumber(number).map((each) => each.effective));
  return days.filter((day) => day !== undefined).sort()[0];
}
