import { matchesOf } from "../text/match.ts";
import { anyOf } from "../text/pattern.ts";
import { sentencesIn, unitsIn, wholeNames } from "./unit-split.ts";
import { beginsWithUnit, END, GIVEN, MARKED, NEED_NAME, PLURAL, trimmed, UNIT } from "./unit-words.ts";
import words from "./units.json" with { type: "json" };

/** Who does a task, as far as its cells say. */
export interface Units {
  readonly lead: readonly string[];
  readonly support: readonly string[];
}

/**
 * Splits the lines of a unit cell into units: at line ends, semicolons, list dashes, and at commas and "và" before
 * the name of another unit. "Các phòng, Trung tâm trực thuộc Sở" is one.
 */
export function splitUnits(lines: readonly string[]): string[] {
  const units = wholeNames(lines).flatMap(unitsIn);
  if (units.length === 1 && NOBODY.test(units[0] as string)) return [];
  // "Ông A" above "(Phó Giám đốc)": the second line says more of the first.
  const named = units.filter((unit) => !/^\(.*\)$/.test(unit)).map((unit) => adviser(withoutDuty(unit)));
  const all = named.length > 0 ? named : units;
  return unique(all.some(saysTask) ? all.map((unit) => subject(unit)?.who ?? unit) : all);
}

/** Units of a cell that names both: "Chủ trì: …; Phối hợp: …", "Văn phòng chủ trì, phối hợp với các phòng". */
export function leadAndSupport(lines: readonly string[]): Units | undefined {
  const text = wholeNames(lines).join("\n");
  const labelled = LABELLED.exec(text) ?? BOTH.exec(text);
  if (labelled) {
    const { lead = "", support = "" } = labelled.groups ?? {};
    return { lead: splitUnits(lead.split("\n")), support: splitUnits(support.split("\n")) };
  }
  const only = ONLY_LEAD.exec(text);
  if (only) return { lead: splitUnits(text.slice(only[0].length).split("\n")), support: [] };
  const marked = MARKED.test(text) ? splitUnits(lines) : [];
  if (marked.some((unit) => LEADS.test(unit))) {
    const lead = marked.filter((unit) => LEADS.test(unit));
    const support = marked.filter((unit) => !LEADS.test(unit));
    return { lead: lead.map(unmarked), support: support.map(unmarked) };
  }
  if (!/phối hợp/iu.test(text)) return undefined;
  return /chủ trì/iu.test(text) || PARTNERS.test(text) ? unitsInSentences(lines) : undefined;
}

/** Units that begin the sentences of a method cell: "Văn phòng Sở chủ trì, phối hợp với …", "- Phòng Một cửa hướng dẫn …". */
export function unitsInSentences(lines: readonly string[]): Units {
  const lead: string[] = [];
  const support: string[] = [];
  for (const sentence of lines.flatMap(sentencesIn)) {
    const found = subject(trimmed(sentence).replace(GIVEN, ""));
    if (!found) continue;
    // "Phòng A chủ trì …; phòng B phối hợp phát phiếu": not so where the sentence goes on "phối hợp với …".
    if ((lead.length > 0 ? ASSISTS : ASSISTS_ONLY).test(found.rest.trim())) {
      support.push(...splitUnits([found.who]));
      continue;
    }
    lead.push(...splitUnits([found.who]));
    const partners = PARTNERS.exec(found.rest.slice(0, 600));
    if (partners) support.push(...splitUnits([untilVerb(partners.groups?.who ?? "")]));
  }
  return { lead: unique(lead), support: unique(support) };
}

const ASSISTS = /^phối hợp(?! (?:chặt chẽ |tốt )?(?:với|cùng))/iu;
const ASSISTS_ONLY = /^phối hợp(?: thực hiện)?$/iu;
/** "Không", "nt" in a unit cell: no unit. */
const NOBODY = new RegExp(`^${anyOf(words.nobody)}$`, "iu");
const VERBS = anyOf(words.verbs);
/** Lower case only: "Phòng Đăng ký kinh doanh" is a name. */
const VERB = new RegExp(`\\s(?<verb>${VERBS})${END}`, "gu");
const BARE = new RegExp(`^${NEED_NAME}$`, "iu");
const PARTNERS = new RegExp(
  `phối hợp (?:(?:chặt chẽ |tốt )?(?:với|cùng)(?: với)? |(?=${UNIT}|${PLURAL} ))(?<who>[^.;]{1,300})`,
  "iu",
);
const LABELLED =
  /(?<!\p{L})(?:(?:đơn vị |cơ quan |cq |đv )?chủ trì|ct)\s?:(?<lead>[\s\S]{1,400}?)(?<!\p{L})(?:(?:đơn vị |cơ quan |cq |đv )?phối hợp|ph)\s?:(?<support>[\s\S]{1,600})/iu;
/** "Chủ trì: Văn phòng", and nobody who helps. */
const ONLY_LEAD = /^(?:(?:đơn vị |cơ quan |cq |đv )?chủ trì|ct)\s?:(?![\s\S]*phối hợp)/iu;
/** "Sở Nội vụ chủ trì, Sở Tài chính phối hợp" */
const BOTH =
  /^(?<lead>[^:.]{2,200}?) chủ trì\s?[,;–-]\s?(?!phối hợp)(?<support>[^:.]{2,300}?) (?:cùng )?phối hợp(?: thực hiện)?\.?$/iu;
const LEADS = /\((?:(?:đơn vị |cơ quan )?chủ trì|ct)\)/iu;
const LONGEST_NAME = 100;

/** "Sở Nội vụ tham mưu UBND tỉnh": who does the work for the other. */
function adviser(unit: string): string {
  const who = beginsWithUnit(unit) ? ADVISES.exec(unit)?.[1] : undefined;
  return who?.includes(" ") ? who : unit;
}

const ADVISES = /^(.{2,100}?) (?:chủ trì,? )?(?:tham mưu|trình) (?:(?:cho|trình|giúp) )*\p{Lu}/u;

/** "Bảo vệ kiểm tra", "Vụ Pháp chế chủ trì": the name without what it does, where a name is left: not "Đơn vị thực hiện". */
function withoutDuty(unit: string): string {
  const who = DUTY.exec(unit)?.[1];
  return who && !NAMELESS.test(who) && (beginsWithUnit(unit) || ALONE_START.test(unit)) ? who : unit;
}

const DUTY = new RegExp(`^(.{2,100}?) ${anyOf(words.duties)}$`, "u");
const NAMELESS = new RegExp(
  `^(?:${PLURAL} )?(?:${NEED_NAME}|${anyOf(words.staff)}|${anyOf(words.nameless)})$`,
  "iu",
);
const ALONE_START = new RegExp(`^${anyOf(words.alone)}${END}`, "iu");

function unmarked(unit: string): string {
  return trimmed(unit.replace(MARKED, ""));
}

/** "Các đơn vị thuộc Bộ thực hiện đối với …" names a unit and what it does; then its neighbours do so too. */
function saysTask(unit: string): boolean {
  return unit.length > 60 && subject(unit) !== undefined;
}

function subject(sentence: string): { who: string; rest: string } | undefined {
  if (!beginsWithUnit(sentence)) return undefined;
  // "Cục Giám sát quản lý về hải quan chủ trì": what else reads like a verb is part of the name.
  const [leader = ""] = LEADING.exec(sentence.slice(0, LONGEST_NAME + 20)) ?? [];
  if (leader !== "") return { who: trimmed(leader), rest: sentence.slice(leader.length) };
  for (const verb of matchesOf(sentence.slice(0, LONGEST_NAME + 20), VERB)) {
    const who = sentence.slice(0, verb.index);
    if (who.length > LONGEST_NAME || /[.:;(]/.test(who)) return undefined;
    // "Ban quản lý dự án chủ trì": the first verb is part of the name.
    const isName = BARE.test(who) && !/chủ trì|phối hợp/.test(verb[0]);
    if (!isName) return { who: trimmed(who), rest: sentence.slice(verb.index) };
  }
  return undefined;
}

const LEADING = /^[^.,:;()]{3,100}?(?= chủ trì(?!\p{L}))/u;

function untilVerb(text: string): string {
  const at = text.search(VERB);
  return trimmed(at > 0 ? text.slice(0, at) : text);
}

function unique(units: readonly string[]): string[] {
  const seen = new Set<string>();
  return units.filter((unit) => {
    const key = unit.toLowerCase();
    if (unit === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
