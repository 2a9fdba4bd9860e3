import type { Draft } from "../../draft/draft.ts";
import { keyOf } from "../../language/pairs.ts";
import { type FoundPhrase, findPhrases, indexPhrases, type PhraseRow } from "../../language/phrases.ts";
import { type Span, slice, textBefore } from "../../text/span.ts";
import { type Report, type Rule, replace } from "../rule.ts";
import { takesInMarkup } from "../text/matches.ts";
import { BODIES, FIELDS, isInOfficeList } from "./offices.ts";
import { APPENDIX_II } from "./row.ts";

/** The longest name first, so that it is the one found. A name with a comma is looked for without it, too. */
const rowsOf = (names: readonly string[]): PhraseRow[] =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .flatMap((name) =>
      [...new Set([name, name.replaceAll(",", "")])].map((wrong) => ({ wrong, right: name })),
    );
const bodies = indexPhrases(rowsOf(BODIES));
const fields = indexPhrases(rowsOf(FIELDS));

export const capAgency: Rule = {
  id: "cap-agency",
  part: "capitals",
  title: "Tên bộ, sở viết hoa theo loại hình và lĩnh vực: Bộ Tài chính, Sở Nội vụ",
  why: "Viết hoa chữ cái đầu của từ, cụm từ chỉ loại hình, chức năng, lĩnh vực hoạt động; âm tiết thứ hai của một từ và liên từ viết thường.",
  basis: `${APPENDIX_II}, Mục IV.1.a`,
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const names = [...findPhrases(draft, bodies)];
    const general = spokenOfInGeneral(draft, names);
    for (const name of names) {
      const found = slice(draft.plain, name.span).replace(/\s+/g, " ");
      if (isMisspelt(draft, name, found) && isMeant(draft, name, found, general)) yield written(name, found);
    }
    // In a list of bodies the field alone stands for one: "các Sở: Tài chính, Công thương".
    for (const name of findPhrases(draft, fields)) {
      const found = slice(draft.plain, name.span).replace(/\s+/g, " ");
      const isListed = /^\p{Lu}/u.test(found) && isInOfficeList(draft, name.span.from);
      if (isListed && isMisspelt(draft, name, found)) yield written(name, found);
    }
  },
  examples: [
    {
      bad: "- Giao «Sở thông tin và Truyền thông» phối hợp với «Bộ Tài Chính».\n",
      good: "- Giao Sở Thông tin và Truyền thông phối hợp với Bộ Tài chính.\n",
    },
    {
      bad: "- Giám đốc «sở Giáo dục và Đào tạo» và «Sở Kế Hoạch Và Đầu Tư» chịu trách nhiệm.\n",
      good: "- Giám đốc Sở Giáo dục và Đào tạo và Sở Kế hoạch và Đầu tư chịu trách nhiệm.\n",
    },
    {
      bad: "- Giao «Ủy ban chứng khoán nhà nước» chủ trì, «Kho bạc nhà nước» phối hợp.\n",
      good: "- Giao Ủy ban Chứng khoán Nhà nước chủ trì, Kho bạc Nhà nước phối hợp.\n",
    },
    {
      bad: "- Trường Đại học Việt Nhật thuộc «Đại học Quốc Gia Hà Nội» thông báo.\n",
      good: "- Trường Đại học Việt Nhật thuộc Đại học Quốc gia Hà Nội thông báo.\n",
    },
    { bad: "Nơi nhận:\n- «Sở Y Tế»;\n- Lưu: VT.\n", good: "Nơi nhận:\n- Sở Y tế;\n- Lưu: VT.\n" },
    {
      bad: "- Theo công văn của «Bộ Văn hóa thể thao và du lịch» và «Sở Văn hóa Thể thao và Du lịch».\n",
      good: "- Theo công văn của Bộ Văn hóa, Thể thao và Du lịch và Sở Văn hóa, Thể thao và Du lịch.\n",
    },
    {
      bad: "- Theo đề nghị của Giám đốc «sở nội vụ» tại cuộc họp.\n",
      good: "- Theo đề nghị của Giám đốc Sở Nội vụ tại cuộc họp.\n",
    },
    {
      bad: "- Đến nay «sở nội vụ» đã tổng hợp xong theo hướng dẫn của «bộ nội vụ».\n",
      good: "- Đến nay Sở Nội vụ đã tổng hợp xong theo hướng dẫn của Bộ Nội vụ.\n",
    },
    {
      bad: "- Giám đốc các Sở: Tài chính, «Công thương», «Thông tin và truyền thông» chịu trách nhiệm.\n",
      good: "- Giám đốc các Sở: Tài chính, Công Thương, Thông tin và Truyền thông chịu trách nhiệm.\n",
    },
    {
      good: "- Cơ sở y tế, trụ sở tài chính; lãnh đạo sở y tế các tỉnh; các đảng bộ xây dựng kế hoạch; đơn vị thuộc sở xây dựng kế hoạch.\n",
    },
    {
      good: "- Giao Sở Tài chính, Bộ Công Thương; cán bộ y tế, cán bộ công an xã; các sở giáo dục và đào tạo.\n",
    },
    {
      good: "- Đề nghị các sở giáo dục và đào tạo báo cáo, gửi kèm văn bản sở giáo dục và đào tạo đã ban hành.\n",
    },
    { good: "- Sở Y tế, Sở Văn hoá và Thể thao, BỘ TÀI CHÍNH; công tác nội bộ tài chính.\n" },
  ],
};

type Name = FoundPhrase<PhraseRow>;

function written({ row: { right }, span: where }: Name, found: string): Report {
  return {
    span: where,
    message: `Tên cơ quan viết “${right}”, không viết “${found}”.`,
    fixes: [replace(where, right, "safe")],
  };
}

function isMisspelt(draft: Draft, { row, span: where, prose }: Name, found: string): boolean {
  if (prose.upper || prose.kind === "heading" || !/\p{Ll}/u.test(found)) return false;
  return !isSameName(found, row.right) && !takesInMarkup(draft, where);
}

/** True if one body is meant, not its kind or another word. */
function isMeant(draft: Draft, name: Name, found: string, general: ReadonlySet<string>): boolean {
  const { row, span: where, prose } = name;
  const before = draft.plain.slice(Math.max(prose.span.from, where.from - 24), where.from);
  const isCapital = /^\p{Lu}/u.test(found);
  if (PLURAL.test(before) && (!isCapital || /^\p{Lu}\p{Ll}* \p{Ll}/u.test(found))) return false;
  if (isCapital) return true;
  const after = draft.plain.slice(where.to, where.to + 12);
  const small = { found, right: row.right, before, after, isAddressed: prose.kind === "addressee" };
  return isHeld(small) || (!general.has(found) && isOneOffice(small));
}

const PLURAL = /(?:các|những|mỗi|một số|từng)\s$/iu;

/** "các sở giáo dục và đào tạo": a draft that writes of that kind of office in general may do so without "các" as well. */
function spokenOfInGeneral(draft: Draft, names: readonly { readonly span: Span }[]): ReadonlySet<string> {
  const kinds = names
    .filter(({ span: { from } }) => PLURAL.test(textBefore(draft.plain, from, 10)))
    .map(({ span }) => slice(draft.plain, span).replace(/\s+/g, " "));
  return new Set(kinds.filter((name) => /^\p{Ll}/u.test(name)));
}

/** The words of a name that begins with a small letter, and what stands beside them. */
interface SmallName {
  readonly found: string;
  readonly right: string;
  readonly before: string;
  readonly after: string;
  readonly isAddressed: boolean;
}

/** "cán bộ y tế", "nội bộ": the first word of the name ends another. */
const PART_OF_WORD = /(?:cán|nội|toàn|đội|đồng|cục|cơ|chi|đảng|trụ|công|hội|liên|xứ|thuộc|theo)\s$/iu;

function beginsName({ found, before }: SmallName): boolean {
  return /^(?:bộ|sở|ngân hàng|ủy ban) /u.test(found) && !PART_OF_WORD.test(before);
}

/** True behind a post that heads a body, or a verb that a body takes: "Giám đốc sở nội vụ". */
function isHeld(name: SmallName): boolean {
  const held = /(?:[Gg]iám đốc|[Bb]ộ trưởng|[Tt]hứ trưởng|[Gg]iao|[Đđ]ề nghị|kính gửi|trình)\s$/u;
  return beginsName(name) && withoutKind(name.found).includes(" ") && held.test(name.before);
}

/**
 * "sở nội vụ" is always the office, in a plural or after "thuộc" aside; "bộ y tế" only where a body must be meant, and
 * "xây dựng" may be a verb: "thuộc bộ xây dựng kế hoạch". "bộ Tài chính" is a name with a slip.
 */
function isOneOffice(name: SmallName): boolean {
  const { found, right, before, after, isAddressed } = name;
  const rest = withoutKind(found);
  if (!beginsName(name)) return false;
  if (isSameName(rest, withoutKind(right))) return true;
  if (!rest.includes(" ")) return false;
  if (isAddressed) return true;
  if (/^\s(?:các|từng|mỗi|trong|tại|ở)(?!\p{L})/u.test(after)) return false;
  const mayBeVerb =
    /^(?:xây dựng|thông tin)/u.test(rest) && !/^(?:\s(?:và|để|đã|có|tại)(?!\p{L})|\s?[,.;:)]|$)/u.test(after);
  if (mayBeVerb) return false;
  if (found.startsWith("sở ")) return true;
  return found.startsWith("bộ ") && /(?:của|cho|với|gửi|về|báo cáo|,|để)\s$/u.test(before);
}

/** "sở nội vụ" without "sở". */
function withoutKind(name: string): string {
  return name.slice(name.indexOf(" ") + 1);
}

/** Equal but for spaces and for the place of tone marks (hóa, hoá), which the decree leaves free. */
function isSameName(found: string, right: string): boolean {
  const fold = (name: string) =>
    name
      .split(" ")
      .map((word) => (/^\p{Lu}/u.test(word) ? "^" : "") + keyOf(word))
      .join(" ");
  return fold(found) === fold(right);
}
