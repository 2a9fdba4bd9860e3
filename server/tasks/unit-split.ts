import { capitalised } from "../text/case.ts";
import { anyOf } from "../text/pattern.ts";
import {
  beginsWithUnit,
  END,
  GIVEN,
  HEADS,
  inEveryCase,
  MANY,
  MARKED,
  NEED_NAME,
  NEXT_UNIT,
  PLURAL,
  trimmed,
  UNIT,
} from "./unit-words.ts";
import words from "./units.json" with { type: "json" };

/** The lines of a cell, those joined that a narrow column has broken inside a name: "Văn phòng" over "UBND tỉnh". */
export function wholeNames(lines: readonly string[]): string[] {
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

/** "Sở", "UBND", "Các phòng" at the end of a line: the name goes on in the next. */
const BARE_HEAD = new RegExp(`^(?:${PLURAL} )?(?:${NEED_NAME}|${anyOf(words.bareHeads)})$`, "iu");
const NEXT_LINE = new RegExp(`^${NEXT_UNIT}`, "iu");
/** "…, TTTT", "…, P. KT" */
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

/** The units that a line of a unit cell names. */
export function unitsIn(line: string): string[] {
  return splitBy(line, ITEM_END).flatMap((item) => splitItem(trimmed(item)));
}

/** The sentences of a line, and what dashes set apart before the name of a unit. */
export function sentencesIn(line: string): string[] {
  return splitBy(line, SENTENCE_END);
}

function splitItem(item: string): string[] {
  const bare = item.replace(GIVEN, "");
  return splitOpen(bare.replace(ASIDE, hidden)).map((unit) => trimmed(shown(unit)));
}

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
  const isPerson = TITLED_NAME.test(first) || (FULL_NAME.test(first) && !beginsWithUnit(first));
  const isPost = mark === COMMA_ALONE && isPerson;
  // "các Vụ: PC, TCCB": what stands behind a colon is told of one.
  const isListed = mark !== COMMA && /: /.test(first);
  return others.length > 0 && (isPost || isListed) ? [part] : [first, ...others];
}

/** "Nguyễn Văn A, Trần Thị B", "Nguyễn Văn A & Trần Thị B"; "Minh, Trang", "TV1, TV4": one word each. */
function splitNames(part: string): string[] {
  const tokens = part.split(/,\s/u);
  if (
    tokens.length > 1 &&
    tokens.every((token) => TOKEN.test(token)) &&
    !tokens.every((token) => STAFF_CODE.test(token))
  )
    return tokens;
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

const TOKEN = /^\p{Lu}[\p{L}\d]{1,11}$/u;
const STAFF_CODE = new RegExp(`^${anyOf(words.staffCodes)}$`, "iu");
const FULL_NAME =
  /^(?:(?:GS|PGS|TS|ThS|BS|CN|KS)\.\s?){0,3}(?:\p{Lu}\p{L}{0,6} ){1,4}\p{Lu}\p{L}{0,6}(?:\s?\([^()]{1,200}\))?$/u;
const LONG_NAME = new RegExp(`^(?!${UNIT})(?:\\p{Lu}\\p{Ll}{1,6} ){2,4}\\p{Lu}\\p{Ll}{0,6}$`, "u");
/** "Ông Nguyễn Văn An", "Đ/c Lan" */
const TITLED_NAME = new RegExp(
  `^${anyOf(words.titles.flatMap(inEveryCase))}\\.?(?: \\p{Lu}\\p{Ll}{0,6}){1,5}$`,
  "u",
);
const RANK = anyOf(words.ranks);
const ALIKE = new RegExp(`^${RANK} (?=.{2,80}\\s${RANK} \\p{Lu})`, "u");
