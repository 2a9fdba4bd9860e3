import { isKnownPair, keyOf } from "../../language/pairs.ts";
import { capitalised } from "../../text/case.ts";
import { sought } from "../../text/match.ts";
import { anyOf } from "../../text/pattern.ts";
import { span } from "../../text/span.ts";
import { EVERYWHERE, type Rule, replace } from "../rule.ts";
import { matchesIn } from "../text/matches.ts";
import { APPENDIX_II } from "./row.ts";
import known from "./words.json" with { type: "json" };

const NAMED = sought(
  new RegExp(
    `(?<![\\p{L}])${anyOf(known.placeKinds)} (\\p{Lu}\\p{Ll}{1,6}) (\\p{L}\\p{Ll}{1,6})(?![\\p{L}])`,
    "giu",
  ),
);

export const capPlaceInconsistent: Rule = {
  id: "cap-place-inconsistent",
  part: "capitals",
  title: "Tên riêng địa lý viết hoa như nhau ở mọi chỗ",
  why: "“Khu kinh tế Vân Phong” rồi “Khu kinh tế Vân phong” là cùng một tên; một chỗ đã quên viết hoa.",
  basis: `${APPENDIX_II}, Mục III.1`,
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    const found = [...matchesIn(draft, NAMED)].filter(({ words }) => /^\p{Lu}/u.test(words[1] ?? ""));
    const right = new Set(
      found.filter(({ words }) => /^\p{Lu}/u.test(words[2] ?? "")).map(({ words }) => words[0].toLowerCase()),
    );
    for (const { span: where, words } of found) {
      const second = words[2] ?? "";
      if (/^\p{Lu}/u.test(second) || !right.has(words[0].toLowerCase())) continue;
      // "quận Tân tiến hành rà soát" beside "quận Tân Tiến": the second syllable opens a word of its own.
      const next = /^ (\p{Ll}+)/u.exec(draft.plain.slice(where.to, where.to + 9))?.[1];
      if (next && isKnownPair(keyOf(second), keyOf(next))) continue;
      const letter = span(where.to - second.length, where.to);
      const as = capitalised(second);
      yield {
        span: letter,
        message: `Chỗ khác trong văn bản viết “${words[1]} ${as}”.`,
        fixes: [replace(letter, as, "guarded")],
      };
    }
  },
  examples: [
    {
      bad: "- Khu kinh tế Vân Phong có 12 dự án.\n- Doanh nghiệp trong Khu kinh tế Vân «phong» nộp hồ sơ.\n",
      good: "- Khu kinh tế Vân Phong có 12 dự án.\n- Doanh nghiệp trong Khu kinh tế Vân Phong nộp hồ sơ.\n",
    },
    {
      bad: "- Xã Đức «hòa» báo cáo; xã Đức Hòa đã nộp.\n",
      good: "- Xã Đức Hòa báo cáo; xã Đức Hòa đã nộp.\n",
    },
    { good: "- Khu kinh tế Vân Phong và khu kinh tế Nhơn Hội báo cáo; tỉnh Huế có 12 xã.\n" },
    { good: "- Xã Tân Tiến đã nộp; xã Tân tiến hành rà soát.\n" },
    { good: "- Xã Ân báo cáo; xã Ân Phú đã nộp; huyện Sơn và huyện Sơn đã sáp nhập.\n" },
  ],
};
