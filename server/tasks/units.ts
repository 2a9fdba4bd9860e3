import { capitalised } from "../text/case.ts";
import { matchesOf } from "../text/match.ts";
import { anyOf } from "../text/pattern.ts";
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
  const units: string[] = [];
  for (const line of wholeNames(lines)) {
    for (const item of splitBy(line, ITEM_END)) units.push(...splitItem(trimmed(item)));
  }
  if (units.length === 1 && NOBODY.test(units[0] as string)) return [];
  // "Ông A" above "(Phó Giám đốc)": the second line says more of the first.
  const named = units.filter((unit) => !/^\(.*\)$/.test(unit)).map((unit) => adviser(withoutDuty(unit)));
  if (named.length > 0) units.splice(0, units.length, ...named);
  return unique(units.some(saysTask) ? units.map((unit) => subject(unit)?.who ?? unit) : units);
}

/** Units of a cell that names both: "Chủ trì: …; Phối hợp: …", "Văn phòng chủ trì, phối hợp với các phòng". */
export function leadAndSupport(lines: readonly string[]): Units | undefined {
  const text = wholeNames(lines).join("\n");
  const labelled = LABELLED.exec(text) ?? BOTH.exec(text);
  if (labelled) {
    const { lead = "", support = "" } = labelled.groups ?? {};
    return { lead: splitUnits(lead.split("\n")), support: splitUnits(support.split("\n")) };
  }
  const marked = MARKED.test(text) ? splitUnits(lines) : [];
  if (marked.some((unit) => LEADS.test(unit))) {
    const lead = marked.filter((unit) => LEADS.test(unit));
    const support = marked.filter((unit) => !LEADS.test(unit));
    return { lead: lead.map(unmarked), support: support.map(unmarked) };
  }
  if (!/phối hợp/iu.test(text)) return undefined;
  return /chủ trì/iu.test(text) || PARTNERS.test(text) ? unitsInSentences(lines) : undefined;
}

/** The lines of a cell, those joined that a narrow column has broken inside a name: "Văn phòng" over "UBND tỉnh". */
function wholeNames(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const above = whole.at(-1);
    if (above !== undefined && isBroken(above, line)) whole[whole.length - 1] = `${above} ${line}`;
    else whole.push(line);
  }
  return whole;
}

function isBroken(above: string, line: string): boolean {
  if (MARKED.test(line.slice(0, 20)) || /[-–&(]$|\s(?:và|các)$/u.test(above)) return true;
  const last = above.slice(above.search(/[^,;]*$/u)).trim();
  return BARE_HEAD.test(last) || (/^\p{Ll}/u.test(line) && !NEXT_LINE.test(line));
}

/** Units that begin the sentences of a method cell: "Văn phòng Sở chủ trì, phối hợp với …", "- Phòng Một cửa hướng dẫn …". */
export function unitsInSentences(lines: readonly string[]): Units {
  const lead: string[] = [];
  const support: string[] = [];
  for (const sentence of lines.flatMap((line) => splitBy(line, SENTENCE_END))) {
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

/** True if a text begins like the name of a unit or of a group of people. */
export function beginsWithUnit(text: string): boolean {
  return UNIT_START.test(text);
}

const HEADS = anyOf(words.heads);
const PLURAL = anyOf(words.plural);
const PEOPLE = anyOf(words.people);
const END = "(?![\\p{L}\\p{N}])";

const NOT_UNIT = `(?!${anyOf(words.notUnits)}${END})`;
const MANY = anyOf(words.manyOnly);
const UNIT = `(?:${PLURAL} (?:${HEADS}|${MANY})|${NOT_UNIT}${HEADS})${END}`;

const UNIT_START = new RegExp(`^(?:${UNIT}|(?:${PLURAL} )?${PEOPLE}${END})`, "iu");
/** Where another unit begins inside an enumeration: a unit word or an abbreviation in capitals. */
const NEED_NAME = anyOf(words.needName);
const GENERIC = anyOf(words.generic);
/** "Sở, ban, ngành", "phòng, ban thuộc Sở": a bare head in an enumeration is no unit of its own. */
const NEXT_UNIT = `(?=${UNIT}|${PLURAL} ${PEOPLE}${END})(?!(?:${NEED_NAME}|bộ|sở|đơn vị|cơ quan|địa phương)(?:\\s*[,;.)/]|\\s*$|\\s${GENERIC}${END}))`;
/** "Sở", "UBND", "Các phòng" at the end of a line: the name goes on in the next. */
const BARE_HEAD = new RegExp(
  `^(?:${PLURAL} )?(?:${NEED_NAME}|bộ|sở|ubnd|hđnd|văn phòng|công an|ủy ban nhân dân)$`,
  "iu",
);
const NEXT_LINE = new RegExp(`^${NEXT_UNIT}`, "iu");
const ABBREVIATION = "(?=\\p{Lu}{3,}[\\p{Lu}&]*(?:[,;]| và|$)|P\\. ?\\p{Lu})";
/** "Các sở, ban, ngành, UBND cấp xã": bodies that no plural before them takes in, unless both are named as one. */
const AFTER_MANY = new RegExp(
  `(?<!hđnd|hội đồng nhân dân)(?:,|\\svà)\\s(?=${anyOf(words.standing)}\\s)`,
  "iu",
);
/** "Sở Nội vụ và UBND các huyện", "bệnh viện và TTYT": bodies of another kind than what stands before them. */
const AND_STANDING = new RegExp(
  `(?<!hđnd|hội đồng nhân dân),?\\svà\\s(?=${anyOf(words.standing)}(?:\\s|$))`,
  "iu",
);
/** "Không", "nt" in a unit cell: no unit. */
const NOBODY = new RegExp(`^${anyOf(words.nobody)}$`, "iu");
/** "Trưởng đoàn, thư ký", "Khoa, CTĐT, giảng viên": who stands alone in an enumeration, and whole kinds of staff that do not. */
const COMMA_ALONE = new RegExp(`,\\s?(?=${anyOf([...words.alone, ...words.posts])}${END})`, "iu");
const STAFF = new RegExp(`^${anyOf(words.staff)}\\s?,`, "iu");
/** "CB, GV, NV": whole kinds of staff. */
const STAFF_CODES = new RegExp(
  `^(?:${anyOf(words.staffCodes)}(?:,\\s?|\\s[-–]\\s)){1,9}${anyOf(words.staffCodes)}(?:\\s[^,;]{1,40})?$`,
  "iu",
);
const COMMA_CODE =
  /(?<!(?:Văn phòng|VP) HĐND)(?<=\p{Lu}{2,8}),\s?(?=\p{Lu}{2,}(?:[,;\s]|$)|\p{Lu}{2,}\s\p{Lu})/u;
const PLURAL_START = new RegExp(`^${PLURAL}\\s`, "iu");
/** "Ông A - Tổ trưởng": behind a name, what the person is. */
const NAMED = "(?<!(?:^|,\\s)(?:đ\\/c|đồng chí|ông|bà)\\.? \\p{L}{1,7}(?: \\p{L}{1,7}){0,3})";
const ITEM_END = new RegExp(
  `;|\\s(?=\\(?\\d{1,2}[.)]\\s${UNIT})|${NAMED}(?<!hđnd|hội đồng nhân dân)\\s[-–+•]\\s?(?:${NEXT_UNIT}|(?=P\\. ?\\p{L}))|${NAMED}(?<!(?:^|\\s)${anyOf(words.staffCodes)})\\s[-–+•]\\s(?!${anyOf(words.inNames)}${END})(?=${anyOf(words.alone)}${END})|(?<=[.,])\\s?[-–+•]\\s?(?=\\p{L})`,
  "iu",
);
/** "Ban Quản trị / Phòng CNTT", "Ông A + Bà B": two, where each could stand alone. */
const SLASH = new RegExp(
  `\\s/\\s?${NEXT_UNIT}|(?<=\\s\\p{L}{2,20})(?<!^${PLURAL} \\p{L}{2,20})/(?:(?=(?:${anyOf(words.standing)}|các)\\s)|${NEXT_UNIT})`,
  "iu",
);
const PLUS = /\s\+\s(?=\p{Lu})|(?<=\p{Lu}{2})\+(?=\p{Lu}{2})/u;
/** "P. KT, 03 khoa" */
const COMMA_COUNT = new RegExp(`,\\s?(?=\\d{1,3} (?:${HEADS}|${MANY})${END})`, "iu");
/** "Văn phòng HĐND, UBND huyện" is one. */
const COMMA = new RegExp(`(?<!(?:văn phòng|vp) hđnd),\\s?${NEXT_UNIT}`, "iu");
/** "Tổng công ty, các chi nhánh" */
const COMMA_MANY = /,\s?(?=các\s)/iu;
/** Apart from the comma before a unit word, because capitals matter here. */
const COMMA_ABBREVIATION = new RegExp(`,\\s?${ABBREVIATION}`, "u");
const AND_MANY = new RegExp(`,?\\s(?:và|cùng)\\s(?=${PLURAL} (?:${HEADS}|${MANY})${END})`, "u");
const AND_NAMED = new RegExp(
  `,?\\s(?:và|cùng|&)\\s(?=(?:${anyOf(words.heads.flatMap(inEveryCase))} |P\\. ?)\\p{Lu})`,
  "u",
);
/** "Các trường THPT, Trung tâm GDNN": one with a name of its own behind many. */
const COMMA_NAMED = new RegExp(`,\\s(?=${anyOf(words.heads.map(capitalised))} \\p{Lu})`, "u");
const SENTENCE_END = new RegExp(`;|(?<=[.])\\s|\\s[-–+•]\\s?${NEXT_UNIT}`, "iu");
/** Without one of these signs the expression need not look: most cells have none, and to translate all names of units takes long. */
const SIGNS: ReadonlyMap<RegExp, RegExp> = new Map([
  [ITEM_END, /[;\-–+•]|\d[.)]/],
  [SENTENCE_END, /[;.\-–+•]/],
  [SLASH, /\//],
  [COMMA, /,/],
  [COMMA_COUNT, /,/],
]);
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
/** "Sở Nội vụ chủ trì, Sở Tài chính phối hợp" */
const BOTH =
  /^(?<lead>[^:.]{2,200}?) chủ trì\s?[,;–-]\s?(?!phối hợp)(?<support>[^:.]{2,300}?) (?:cùng )?phối hợp(?: thực hiện)?\.?$/iu;
/** "Sở Y tế (chủ trì), Sở Tài chính (phối hợp)", "(CT)", "(PH)". */
const MARKED = /\((?:(?:đơn vị |cơ quan )?(?:chủ trì|phối hợp)|ct|ph)\)/iu;
const LEADS = /\((?:(?:đơn vị |cơ quan )?chủ trì|ct)\)/iu;
const LONGEST_NAME = 100;

/** "Sở Nội vụ tham mưu UBND tỉnh": who does the work for the other. */
function adviser(unit: string): string {
  const who = UNIT_START.test(unit) ? ADVISES.exec(unit)?.[1] : undefined;
  return who?.includes(" ") ? who : unit;
}

const ADVISES = /^(.{2,100}?) (?:chủ trì,? )?(?:tham mưu|trình) (?:(?:cho|trình|giúp) )*\p{Lu}/u;

/** "Bảo vệ kiểm tra", "Vụ Pháp chế chủ trì": the name without what it does, where a name is left: not "Đơn vị thực hiện". */
function withoutDuty(unit: string): string {
  const who = DUTY.exec(unit)?.[1];
  return who && !NAMELESS.test(who) && (UNIT_START.test(unit) || ALONE_START.test(unit)) ? who : unit;
}

const DUTY = new RegExp(`^(.{2,100}?) ${anyOf(words.duties)}$`, "u");
const NAMELESS = new RegExp(
  `^(?:${PLURAL} )?(?:${NEED_NAME}|${anyOf(words.staff)}|đơn vị|cơ quan|địa phương|trường)$`,
  "iu",
);
const ALONE_START = new RegExp(`^${anyOf(words.alone)}${END}`, "iu");

function unmarked(unit: string): string {
  return trimmed(unit.replace(MARKED, ""));
}

/** "phòng", "Phòng", "PHÒNG": what the `i` flag would do where the letter that follows must be a capital. */
function inEveryCase(head: string): string[] {
  return [head, capitalised(head), head.toUpperCase()];
}

function splitItem(item: string): string[] {
  const bare = item.replace(GIVEN, "");
  return splitOpen(bare.replace(ASIDE, hidden)).map((unit) => trimmed(shown(unit)));
}

/** "(1) Sở Nội vụ", "2. Sở Tài chính", "Giao Sở Tư pháp": the unit begins behind it. */
const GIVEN = new RegExp(`^(?:\\(?\\d{1,2}[.)]\\s?|giao )(?=${UNIT})`, "iu");
/** "Bộ Giáo dục (Cục A, Thanh tra)": the marks in brackets part nothing. */
const ASIDE = /\([^()]{1,200}\)/gu;

function hidden(aside: string): string {
  return aside.replaceAll(",", "\u{e000}").replaceAll(" ", "\u{e001}");
}

function shown(unit: string): string {
  return unit.replaceAll("\u{e000}", ",").replaceAll("\u{e001}", " ");
}

function splitOpen(item: string): string[] {
  if (item === "") return [];
  const kinds = item.replace(PLURAL_START, "");
  const isStaff = STAFF.test(kinds) || STAFF_CODES.test(kinds);
  const alone = isStaff ? [] : [COMMA_ALONE];
  const marks = PLURAL_START.test(item)
    ? [AFTER_MANY, COMMA_NAMED, ...alone]
    : [
        COMMA,
        AFTER_MANY,
        COMMA_COUNT,
        COMMA_MANY,
        COMMA_ABBREVIATION,
        ...alone,
        ...(isStaff ? [] : [COMMA_CODE]),
        AND_MANY,
        AND_NAMED,
      ];
  return [...marks, AND_STANDING, SLASH, PLUS]
    .reduce((parts, mark) => parts.flatMap((part) => splitAt(part, mark)), [item])
    .flatMap(splitNames)
    .flatMap(splitAlike);
}

function splitBy(text: string, mark: RegExp): string[] {
  return SIGNS.get(mark)?.test(text) === false ? [text] : text.split(mark);
}

/** Not behind a full name: "Nguyễn Văn An, Trưởng phòng" is one. */
function splitAt(part: string, mark: RegExp): string[] {
  const [first = "", ...others] = splitBy(part, mark);
  const isPerson = TITLED_NAME.test(first) || (FULL_NAME.test(first) && !UNIT_START.test(first));
  const isPost = mark === COMMA_ALONE && isPerson;
  // "các Vụ: PC, TCCB": what stands behind a colon is told of one.
  const isListed = mark !== COMMA && /: /.test(first);
  return others.length > 0 && (isPost || isListed) ? [part] : [first, ...others];
}

/** "Nguyễn Văn A, Trần Thị B", "Nguyễn Văn A & Trần Thị B" */
function splitNames(part: string): string[] {
  const names = part.split(/,\s|\s(?:&|và)\s/u);
  // "Hành Chính & Nhân Sự": of two words it may be an office.
  const isName = names.length > part.split(", ").length ? LONG_NAME : FULL_NAME;
  return names.length > 1 && names.every((name) => isName.test(name)) ? names : [part];
}

/** "Sở Tài chính Sở Nội vụ": two of one rank without a mark between them, as a lost line end leaves them. */
function splitAlike(part: string): string[] {
  const head = ALIKE.exec(part)?.[0];
  return head ? part.split(new RegExp(`\\s(?=${head}\\p{Lu}|các ${head}|UBND các )`, "u")) : [part];
}

const FULL_NAME =
  /^(?:(?:GS|PGS|TS|ThS|BS|CN|KS)\.\s?){0,3}(?:\p{Lu}\p{L}{0,6} ){1,4}\p{Lu}\p{L}{0,6}(?:\s?\([^()]{1,200}\))?$/u;
const LONG_NAME = new RegExp(`^(?!${UNIT})(?:\\p{Lu}\\p{Ll}{1,6} ){2,4}\\p{Lu}\\p{Ll}{0,6}$`, "u");
/** "Ông Nguyễn Văn An", "Đ/c Lan" */
const TITLED_NAME = new RegExp(
  `^${anyOf(words.titles.flatMap(inEveryCase))}\\.?(?: \\p{Lu}\\p{Ll}{0,6}){1,5}$`,
  "u",
);
const ALIKE =
  /^(?:Sở|Phòng|Bộ|Vụ|Cục|Khoa|Trung tâm|Hội|Chi cục|Ban) (?=.{2,80}\s(?:Sở|Phòng|Bộ|Vụ|Cục|Khoa|Trung tâm|Hội|Chi cục|Ban) \p{Lu})/u;

/** "Các đơn vị thuộc Bộ thực hiện đối với …" names a unit and what it does; then its neighbours do so too. */
function saysTask(unit: string): boolean {
  return unit.length > 60 && subject(unit) !== undefined;
}

function subject(sentence: string): { who: string; rest: string } | undefined {
  if (!UNIT_START.test(sentence)) return undefined;
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

function trimmed(text: string): string {
  return text.replace(/^[\s\-–+•*,;:.]+|(?:[\s,;:.\-–•*&]|\s\+)+$/gu, "");
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
