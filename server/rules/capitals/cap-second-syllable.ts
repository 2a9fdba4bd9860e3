import type { Draft } from "../../draft/draft.ts";
import type { Word } from "../../draft/prose.ts";
import { isKnownPair, keyOf } from "../../language/pairs.ts";
import table from "../../language/turned.json" with { type: "json" };
import { slice, span } from "../../text/span.ts";
import { EVERYWHERE, type Report, type Rule, replace } from "../rule.ts";
import { takesInMarkup } from "../text/matches.ts";
import openers from "./openers.json" with { type: "json" };
import { APPENDIX_II } from "./row.ts";

/** Words of two syllables that are no part of a name when the first is small. */
const WORDS: ReadonlySet<string> = new Set([...table.words, ...table.sometimesTurned]);
/** Verbs that are no part of a name even in capitals: "các đơn vị Triển Khai Thực Hiện". */
const NEVER_NAMES: ReadonlySet<string> = new Set(openers.neverNames);
/** Behind these no name begins that is such a word: "các Giải Pháp". */
const BEFORE = /^(?:các|những|mọi|mỗi|số|của|về|và|cho|theo|trong|với|để)$/u;

export const capSecondSyllable: Rule = {
  id: "cap-second-syllable",
  part: "capitals",
  title: "Tiếng thứ hai của một từ thường không viết hoa",
  why: "“thực Hiện”, “Kế Hoạch” là gõ nhầm phím Shift; trong câu chỉ tên riêng viết hoa.",
  basis: `${APPENDIX_II}, Mục I`,
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { words, upper } of draft.prose) {
      if (!upper) yield* verbsInCapitals(draft, words);
      for (const [at, second] of words.entries()) {
        const first = words[at - 1];
        if (second.text === second.lower || !first || !/^\p{L}\p{Ll}+$/u.test(first.text)) continue;
        if (!WORDS.has(`${first.lower} ${second.lower}`) || !/^\p{Lu}\p{Ll}+$/u.test(second.text)) continue;
        // Behind a capital or before one it may be part of a name.
        const [before, after] = [words[at - 2], words[at + 1]];
        if (first.text !== first.lower && !BEFORE.test(before?.text ?? "")) continue;
        if ([before, after].some((word) => word !== undefined && word.text !== word.lower)) continue;
        // "ban hành | Chính sách": the capital begins another word.
        if (after && isKnownPair(keyOf(second.lower), keyOf(after.lower))) continue;
        if (draft.plain.slice(first.to, second.from) !== " " || takesInMarkup(draft, second)) continue;
        yield {
          span: span(second.from, second.to),
          message: `“${first.text} ${second.text}” viết thường: “${first.lower} ${second.lower}”.`,
          fixes: [replace(second, second.lower, "guarded")],
        };
      }
    }
  },
  examples: [
    {
      bad: "- Các đơn vị thực «Hiện» đúng tiến độ.\n",
      good: "- Các đơn vị thực hiện đúng tiến độ.\n",
    },
    {
      bad: "- Phối hợp xây dựng kế «Hoạch» của từng đơn vị.\n",
      good: "- Phối hợp xây dựng kế hoạch của từng đơn vị.\n",
    },
    {
      bad: "- Các sở thực hiện những Nội «Dung» chủ yếu và các Biện «Pháp» cấp bách.\n",
    },
    {
      bad: "- Giao các đơn vị «Triển Khai Thực Hiện» Kế hoạch; sau đó «Báo Cáo Kết Quả» về Sở.\n",
      good: "- Giao các đơn vị triển khai thực hiện Kế hoạch; sau đó báo cáo kết quả về Sở.\n",
    },
    { good: "- Công ty Phối Hợp, ông Lê Nâng Cao; phần mềm “Báo Cáo Số”; nhóm Hướng Dẫn Viên.\n" },
    { good: "- Giao ông Kế Hoạch và bà Trương Thị Hiện phụ trách; chợ Đơn Vị.\n" },
    { good: "- Hội đồng nhân dân tỉnh ban hành Chính sách hỗ trợ học phí.\n" },
    { good: "- Các đơn vị thực hiện Kế hoạch này; Sở Tài Nguyên báo cáo.\n" },
  ],
};

/** A verb in capitals behind two words in small letters, with the known words in capitals that follow it. */
function* verbsInCapitals(draft: Draft, words: readonly Word[]): Generator<Report> {
  const isCapital = (at: number) => /^\p{Lu}\p{Ll}+$/u.test(words[at]?.text ?? "");
  const isSmall = (at: number) => words[at] !== undefined && words[at].text === words[at].lower;
  const pairAt = (at: number) => `${words[at]?.lower} ${words[at + 1]?.lower}`;
  for (let at = 2; at + 1 < words.length; at++) {
    if (!isCapital(at) || !isCapital(at + 1) || !NEVER_NAMES.has(pairAt(at))) continue;
    if (!isSmall(at - 1) || !isSmall(at - 2)) continue;
    let end = at + 2;
    while (isCapital(end) && isCapital(end + 1) && (WORDS.has(pairAt(end)) || NEVER_NAMES.has(pairAt(end))))
      end += 2;
    const where = span((words[at] as Word).from, (words[end - 1] as Word).to);
    const written = draft.plain.slice((words[at - 1] as Word).from, where.to);
    // A mark between them may open a title; a capital behind them may be the rest of a name.
    if (!/^[\p{L} ]+$/u.test(written) || takesInMarkup(draft, where)) continue;
    if (isCapital(end) && isCapital(end + 1)) continue;
    const right = slice(draft.plain, where).toLowerCase();
    if (isCapital(end) && !isKnownPair(keyOf(words[end]?.lower ?? ""), keyOf(words[end + 1]?.lower ?? "")))
      continue;
    yield {
      span: where,
      message: `“${slice(draft.plain, where)}” viết thường: “${right}”.`,
      fixes: [replace(where, right, "guarded")],
    };
  }
}
