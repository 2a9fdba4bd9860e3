import columns from "../conventions/columns.json" with { type: "json" };

/** What a column of a plan table is for; "other" where its heading says nothing known. */
export type ColumnRole =
  | "number" // STT
  | "content" // nội dung, nhiệm vụ, công việc
  | "output" // kết quả, sản phẩm
  | "lead" // đơn vị chủ trì, thực hiện
  | "support" // đơn vị phối hợp
  | "supervisor" // lãnh đạo chỉ đạo, cấp trình, cơ quan ban hành
  | "start" // bắt đầu
  | "time" // thời gian, tiến độ, thời hạn
  | "method" // cách thức, giải pháp
  | "budget" // kinh phí
  | "note" // ghi chú
  | "place" // địa điểm
  | "target" // mục tiêu, chỉ tiêu
  | "quantity" // đơn vị tính, số lượng
  | "subject" // đối tượng
  | "basis" // căn cứ
  | "status" // tình hình thực hiện
  | "other";

/** The role that a heading announces on its own, by the synonyms of conventions/columns.json. */
export function columnRole(heading: string): ColumnRole {
  return namedRole(heading) ?? "other";
}

/** True if no word of the heading is known: then only the cells can tell what the column is for. */
export function isSilent(heading: string): boolean {
  return namedRole(heading) === undefined;
}

function namedRole(heading: string): ColumnRole | undefined {
  const words = normalise(heading);
  if (words === "" || words.length > LONGEST_HEADING) return undefined;
  const bare = normalise(heading.replace(ASIDE, " "));
  return WHOLE.get(ofYear(words)) ?? strongRole(heading) ?? WHOLE.get(bare) ?? earliest(bare, WEAK);
}

/** "Kế hoạch 2026", "Thực hiện năm 2025": whichever year it is. */
function ofYear(words: string): string {
  return words.replace(/ (?:năm )?(?:19|20)\d\d$/, " năm");
}

/** True if only a word that often means something else gave the heading its role: "Chương trình", "Lĩnh vực". */
export function isWeakly(heading: string): boolean {
  return !isStrong(heading);
}

/** True if the heading says its role whole, or holds a phrase that does: "Đơn vị chủ trì", not "Phòng Nội vụ". */
export function isStrong(heading: string): boolean {
  return WHOLE.has(normalise(heading)) || strongRole(heading) !== undefined;
}

function strongRole(heading: string): ColumnRole | undefined {
  return earliest(normalise(heading.replace(ASIDE, " ")), STRONG) ?? earliest(asideOf(heading), STRONG);
}

/** What else a heading or the cells under it tell, by the same file. */
export type ColumnHint =
  | "catalogues"
  | "stages"
  | "persons"
  | "members"
  | "calendars"
  | "descriptions"
  | "actions"
  | "measures"
  | "posts"
  | "registers"
  | "histories"
  | "done"
  | "assignments"
  | "aspects"
  | "investments"
  | "prices"
  | "bodies";

/**
 * True if a heading names a thing of a kind ("catalogues", "persons"), if a cell begins like one ("stages", "actions",
 * "posts"), or is one ("measures").
 */
export function tells(text: string, hint: ColumnHint): boolean {
  const words = ` ${normalise(text)} `;
  const phrases = HINTS[hint];
  if (hint === "measures") return phrases.includes(words);
  const starts = STARTS.get(hint);
  if (starts)
    return starts.get(words.split(" ", 2)[1] ?? "")?.some((phrase) => words.startsWith(phrase)) ?? false;
  return phrases.some((phrase) => words.includes(phrase));
}

const HINTS: Readonly<Record<ColumnHint, readonly string[]>> = {
  catalogues: padded(columns.catalogues),
  stages: padded(columns.stages),
  persons: padded(columns.persons),
  members: padded(columns.members),
  calendars: padded(columns.calendars),
  descriptions: padded(columns.descriptions),
  actions: padded(columns.actions),
  measures: padded(columns.measures),
  posts: padded(columns.posts),
  registers: padded(columns.registers),
  histories: padded(columns.histories),
  done: padded(columns.done),
  assignments: padded(columns.assignments),
  aspects: padded(columns.aspects),
  investments: padded(columns.investments),
  prices: padded(columns.prices),
  bodies: padded(columns.bodies),
};

/** The hints that a cell begins with, by their first word: there are hundreds of verbs, and a table has many cells. */
const STARTS: ReadonlyMap<ColumnHint, ReadonlyMap<string, readonly string[]>> = new Map(
  (["stages", "actions", "posts"] as const).map((hint) => [
    hint,
    grouped(HINTS[hint], (phrase) => phrase.split(" ", 2)[1] ?? ""),
  ]),
);

function padded({ phrases }: { readonly phrases: readonly string[] }): readonly string[] {
  return phrases.map((phrase) => ` ${phrase} `);
}

/** "Đơn vị (chủ trì)": few words in brackets say more of the role; many, as "(từ sản phẩm hiện có)", do not. */
function asideOf(heading: string): string {
  const words = normalise(heading.match(ASIDE)?.join(" ") ?? "");
  return words.split(" ").length <= 3 ? words : "";
}

const LONGEST_HEADING = 160;
/** "Tuổi thọ (tháng)": a measure in brackets says nothing of the column's role. */
const ASIDE = /\([^()]{0,80}\)/g;

interface Phrase {
  readonly words: string;
  readonly role: ColumnRole;
}

const ROLES = columns.roles as readonly {
  readonly role: ColumnRole;
  readonly whole: readonly string[];
  readonly strong: readonly string[];
  readonly weak: readonly string[];
}[];
const WHOLE: ReadonlyMap<string, ColumnRole> = new Map(
  ROLES.flatMap(({ role, whole }) => whole.map((words) => [words, role] as const)),
);
const STRONG = phrasesOf("strong");
const WEAK = phrasesOf("weak");

/** The phrases by their first word, the longest first; of two alike the one that is written out. */
function phrasesOf(strength: "strong" | "weak"): ReadonlyMap<string, readonly Phrase[]> {
  const written = ROLES.flatMap(({ role, [strength]: list }) => list.map((words) => ({ words, role })));
  const all = strength === "strong" ? [...written, ...dutyPhrases()] : written;
  all.sort((one, other) => other.words.length - one.words.length);
  return grouped(all, ({ words }) => words.split(" ", 1)[0] ?? "");
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** "Lực lượng hỗ trợ", "người duyệt": every word for somebody with every duty. */
function dutyPhrases(): readonly Phrase[] {
  const duties = columns.duties as readonly {
    readonly role: ColumnRole;
    readonly phrases: readonly string[];
  }[];
  return columns.actors.phrases.flatMap((actor) =>
    duties.flatMap(({ role, phrases }) => phrases.map((duty) => ({ words: `${actor} ${duty}`, role }))),
  );
}

/** Vietnamese puts the head first: the phrase that begins earliest decides, the longest of those at one place. */
function earliest(words: string, phrases: ReadonlyMap<string, readonly Phrase[]>): ColumnRole | undefined {
  const padded = `${words} `;
  let at = 0;
  for (const word of words.split(" ")) {
    const best = phrases.get(word)?.find((phrase) => padded.startsWith(`${phrase.words} `, at));
    if (best) return best.role;
    at += word.length + 1;
  }
  return undefined;
}

function normalise(heading: string): string {
  return heading
    .slice(0, LONGEST_HEADING * 2)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
