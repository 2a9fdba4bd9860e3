import { isKnownPair, keyOf } from "../../language/pairs.ts";
import { findPhrases, indexPhrases } from "../../language/phrases.ts";
import table from "../../language/turned.json" with { type: "json" };
import { likeCase } from "../../text/case.ts";
import { slice } from "../../text/span.ts";
import { EVERYWHERE, type Rule, replace } from "../rule.ts";
import { takesInMarkup } from "./matches.ts";

/** Each word with its two syllables exchanged: "nhiệm trách". */
const turned = indexPhrases(
  table.words.map((right) => ({ wrong: right.split(" ").reverse().join(" "), right })),
);

const whole: ReadonlySet<string> = new Set([...table.words, ...table.sometimesTurned]);

export const textTurnedWord: Rule = {
  id: "text-turned-word",
  part: "text",
  title: "Hai tiếng của một từ đứng đúng thứ tự",
  why: "“nhiệm trách”, “vị đơn” do gõ đảo hai tiếng; từng tiếng vẫn đúng chính tả nên phần mềm soát lỗi không thấy.",
  basis: "Chính tả tiếng Việt; cặp âm tiết thường gặp trong văn bản pháp luật và hành chính",
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { row, span: where, prose, at } of findPhrases(draft, turned)) {
      const [before, first, second, after] = [-1, 0, 1, 2].map((step) => prose.words[at + step]?.lower ?? "");
      // "liên quan | cơ bản": the one ends a word, the other begins one.
      const isBetweenWords = isWord(before, first) || isWord(second, after);
      const found = slice(draft.text, where);
      // A capital in the middle begins a name.
      if (isBetweenWords || /\s\p{Lu}\p{Ll}/u.test(found) || takesInMarkup(draft, where)) continue;
      yield {
        span: where,
        message: `“${found.replace(/\s+/g, " ")}” viết đảo thứ tự; cần viết “${row.right}”.`,
        fixes: [replace(where, likeCase(found, row.right), "guarded")],
      };
    }
  },
  examples: [
    {
      bad: "- Thủ trưởng các cơ quan chịu «nhiệm trách» thi hành Quyết định này.\n",
      good: "- Thủ trưởng các cơ quan chịu trách nhiệm thi hành Quyết định này.\n",
    },
    {
      bad: "- Các «vị đơn» gửi báo cáo về Văn phòng.\n- Căn cứ nội dung trên, «chức tổ» thực hiện.\n",
      good: "- Các đơn vị gửi báo cáo về Văn phòng.\n- Căn cứ nội dung trên, tổ chức thực hiện.\n",
    },
    { good: "- Các nội dung liên quan cơ bản đã xong; công chức tổ một cửa trực.\n" },
    { good: "- Cơ quan, đơn vị chịu trách nhiệm thi hành; Hội nghị đề ra phương hướng.\n" },
  ],
};

function isWord(first = "", second = ""): boolean {
  return whole.has(`${first} ${second}`) || isKnownPair(keyOf(first), keyOf(second));
}
