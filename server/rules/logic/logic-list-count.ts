import type { Draft, Paragraph, Section } from "../../draft/draft.ts";
import { matchesOf, sought } from "../../text/match.ts";
import { anyOf } from "../../text/pattern.ts";
import { indexFrom, type Span, slice, span } from "../../text/span.ts";
import { EVERYWHERE, type Report, type Rule } from "../rule.ts";
import { placeOf } from "../structure/sequence.ts";
import { matchesIn } from "../text/matches.ts";
import { valueOfWords } from "./number-words.ts";
import known from "./words.json" with { type: "json" };

const NUMBER = String.raw`(\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)`;
/** Not behind what the number would be the name of: "Điều 5", "quý 2", "từ 3 nhóm trở lên". */
const ALONE = String.raw`(?<![\p{L}\p{N}/.,-])(?<!${anyOf(known.notCounted)} )`;
/** What is counted: a thing that a list names one by one. */
const THING = String.raw`${anyOf(known.things)}(?!\p{L})`;

/** "thống nhất 03 nội dung sau:" at the end of a paragraph. */
const LEAD = new RegExp(String.raw`${ALONE}${NUMBER} ${THING}[^.;:\d\n]{0,60}(?:sau|sau đây)\s?:\s*$`, "iu");
/** "04 phòng: Phòng Kinh tế, Phòng Tư pháp.": what is counted heads each of the named. */
const NAMED = sought(
  new RegExp(
    String.raw`${ALONE}${NUMBER} (${anyOf(known.bodies)})(?: [\p{Ll}]{2,6}){0,3}: (?=\p{L})([^.;:()\n]{10,400})(?=[.;]|$)`,
    "giu",
  ),
);
/** "3 thành viên: ông …, bà …". */
const PERSONS = sought(
  new RegExp(
    String.raw`${ALONE}${NUMBER} (?:thành viên|đồng chí|cá nhân|người|ông,? bà)(?: sau)?: ((?:[Ôô]ng|[Bb]à) [^.;:()\n]{10,400})(?=[.;]|$)`,
    "gu",
  ),
);

export const logicListCount: Rule = {
  id: "logic-list-count",
  part: "logic",
  title: "Số mục nêu trước danh sách bằng số mục liệt kê",
  why: "“04 nội dung sau:” mà chỉ có ba thì người đọc không biết thiếu một mục hay sai con số.",
  basis: "Kiểm tra lô-gíc, không phải quy định của nghị định",
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const [index, paragraph] of draft.paragraphs.entries()) {
      const words = slice(draft.flowing, paragraph.body);
      const lead = endsWithColon(draft, paragraph.body) && LEAD.exec(words.slice(-200));
      const next = draft.paragraphs[index + 1];
      if (!lead || !next?.label) continue;
      const items = itemsFrom(draft, next);
      if (items === undefined) continue;
      const from = paragraph.body.from + Math.max(0, words.length - 200) + lead.index;
      yield* told(lead[1] ?? "", items, from);
    }
    for (const { span: where, words } of matchesIn(draft, NAMED)) {
      const head = new RegExp(String.raw`(?:^|, |và )${words[2]} \p{Lu}`, "giu");
      const named = [...matchesOf(words[3] ?? "", head)].length;
      // A name without its head ("Phòng Kinh tế, Tư pháp") leaves open how many there are.
      const bare = (words[3] ?? "").split(/, | và /).length;
      if (named > 1 && named === bare) yield* told(words[1] ?? "", named, where.from);
    }
    for (const { span: where, words } of matchesIn(draft, PERSONS)) {
      const named = [...matchesOf(words[2] ?? "", PERSON)].length;
      if (named > 1) yield* told(words[1] ?? "", named, where.from);
    }
  },
  examples: [
    {
      bad: "Hội nghị thống nhất «04» nội dung sau:\n- Hoàn thiện hồ sơ;\n- Bố trí kinh phí;\n- Báo cáo kết quả.\n",
    },
    {
      bad: "Nộp «ba» loại giấy tờ sau:\na) Đơn đề nghị;\nb) Bản sao giấy khai sinh;\nc) Giấy xác nhận;\nd) Ảnh chân dung.\n\nNộp tại bộ phận một cửa.\n",
    },
    {
      bad: "- Tham dự có «04» phòng: Phòng Kinh tế, Phòng Văn hóa, Phòng Tư pháp.\n- Tổ gồm «2» thành viên: ông Lê Văn An, bà Trần Thị Bình, bà Đỗ Thị Dung.\n",
    },
    {
      good: "Hội nghị thống nhất 02 nội dung sau:\n- Hoàn thiện hồ sơ:\n+ Thiết kế;\n+ Dự toán;\n- Bố trí kinh phí.\n\nQuý 2 nội dung như sau:\n- Rà soát;\n- Báo cáo;\n- Tổng kết.\n",
    },
    {
      good: "Đề nghị 02 nội dung sau:\n- Bổ sung biên chế.\nViệc bổ sung thực hiện trong năm.\n- Bố trí kinh phí.\n",
    },
    {
      good: "Thực hiện 02 nhiệm vụ sau:\n- Rà soát quy trình;\n- Báo cáo kết quả.\n\nNgoài ra, tiếp tục:\n- Đào tạo công chức.\n",
    },
    {
      good: "- Dự họp có 03 phòng: Phòng Kinh tế, Văn hóa, Tư pháp; tổ gồm 2 đồng chí: ông Lê Văn An, bà Trần Thị Bình.\n",
    },
  ],
};

function endsWithColon(draft: Draft, { from, to }: Span): boolean {
  return draft.flowing.slice(from, to).trimEnd().endsWith(":");
}

const PERSON = /(?:^|, |và )(?:ông|bà) \p{Lu}/giu;

function* told(said: string, items: number, from: number): Iterable<Report> {
  const value = /\d/.test(said) ? Number(said) : valueOfWords(said);
  if (value === undefined || value === items || value === 0) return;
  yield { span: span(from, from + said.length), message: `Nêu ${said} nhưng liệt kê ${items}.` };
}

/** How many items the list has whose first a paragraph is; undefined where its end cannot be told. */
function itemsFrom(draft: Draft, first: Paragraph): number | undefined {
  const run = draft.siblingRuns.find((units) => units.some(({ label }) => label.from === first.label?.from));
  const start = run?.findIndex(({ label }) => label.from === first.label?.from) ?? -1;
  const [head, ...others] = run?.slice(start) ?? [];
  if (start < 0 || !head) return undefined;
  return head.kind === "bullet" ? bulletsFrom(draft, head, others) : numbersFrom(head, others);
}

/** Numbered items count up from one; a fresh start is another list, a leap is told elsewhere. */
function numbersFrom(head: Section, others: readonly Section[]): number | undefined {
  if (placeOf(head) !== 1) return undefined;
  let last = 1;
  for (const unit of others) {
    const place = placeOf(unit);
    if (place === 1) break;
    if (place !== last + 1) return undefined;
    last = place;
  }
  return last;
}

/** Bulleted items up to what leads another list ("Ngoài ra, tiếp tục:"); undefined where other text stands among them. */
function bulletsFrom(draft: Draft, head: Section, following: readonly Section[]): number | undefined {
  let count = 1;
  let before = head;
  for (const unit of following) {
    if (unit.number !== head.number) return undefined;
    const [from, to] = [before.label.from, unit.label.from].map((at) => indexFrom(draft.paragraphs, at + 1));
    const between = draft.paragraphs.slice(from, (to ?? 1) - 1);
    const others = between.filter(({ label }) => !label);
    if (others.length > 0) return others.some(({ body }) => endsWithColon(draft, body)) ? count : undefined;
    count++;
    before = unit;
  }
  return count;
}
