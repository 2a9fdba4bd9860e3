import { isKnownPair, keyOf } from "../../language/pairs.ts";
import table from "../../language/turned.json" with { type: "json" };
import { span } from "../../text/span.ts";
import { EVERYWHERE, type Rule, replace } from "../rule.ts";
import { takesInMarkup } from "../text/matches.ts";
import { APPENDIX_II } from "./row.ts";

/** Words of two syllables that are no part of a name when the first is small. */
const WORDS: ReadonlySet<string> = new Set([...table.words, ...table.sometimesTurned]);
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
    for (const { words } of draft.prose) {
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
    { good: "- Giao ông Kế Hoạch và bà Trương Thị Hiện phụ trách; chợ Đơn Vị.\n" },
    { good: "- Hội đồng nhân dân tỉnh ban hành Chính sách hỗ trợ học phí.\n" },
    { good: "- Các đơn vị thực hiện Kế hoạch này; Sở Tài Nguyên báo cáo.\n" },
  ],
};
