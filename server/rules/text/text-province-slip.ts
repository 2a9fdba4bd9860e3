import { foldName } from "../../conventions/fold.ts";
import { provinces } from "../../conventions/territories.ts";
import { withoutAccents } from "../../text/accents.ts";
import { sought } from "../../text/match.ts";
import { EVERYWHERE, type Rule, replace } from "../rule.ts";
import { matchesIn, PRACTICE } from "./matches.ts";

const NAMED = sought(/(?<=(?<!\p{L})[Tt]ỉnh )\p{Lu}\p{Ll}{1,6} \p{Lu}\p{Ll}{1,6}(?!\p{L})/gu);

/** Names of provinces by their letters without marks. */
const BY_LETTERS = new Map(provinces.map(({ name }) => [withoutAccents(name), name]));
const WRITTEN: ReadonlySet<string> = new Set(
  provinces.flatMap(({ name, alsoWritten }) => [name, ...(alsoWritten ?? [])].map(foldName)),
);

export const textProvinceSlip: Rule = {
  id: "text-province-slip",
  part: "text",
  title: "Tên tỉnh viết đúng dấu",
  why: "“tỉnh Binh Dương” chỉ khác tên đúng ở dấu, mắt đọc lướt dễ bỏ qua.",
  basis: PRACTICE,
  severity: "warning",
  regimes: EVERYWHERE,
  yieldsTo: ["text-malformed-syllable"],
  *check(draft) {
    for (const { span: where, words } of matchesIn(draft, NAMED)) {
      const right = BY_LETTERS.get(withoutAccents(words[0]));
      if (right === undefined || WRITTEN.has(foldName(words[0]))) continue;
      yield {
        span: where,
        message: `Tên tỉnh viết “${right}”, không viết “${words[0]}”.`,
        fixes: [replace(where, right, "guarded")],
      };
    }
  },
  examples: [
    {
      bad: "- Sở Nội vụ tỉnh «Binh Dương» đã trả lời; tỉnh «Đông Tháp» chưa trả lời.\n",
      good: "- Sở Nội vụ tỉnh Bình Dương đã trả lời; tỉnh Đồng Tháp chưa trả lời.\n",
    },
    {
      bad: "- Ủy ban nhân dân tỉnh «Hưng Yến» phê duyệt.\n",
      good: "- Ủy ban nhân dân tỉnh Hưng Yên phê duyệt.\n",
    },
    { good: "- Tỉnh Thanh Hoá, tỉnh Khánh Hòa, tỉnh Đắc Lắc và tỉnh Quảng Đông.\n" },
    { good: "- Hội Người cao tuổi tỉnh Trần Phú; đường tỉnh Binh An.\n" },
  ],
};
