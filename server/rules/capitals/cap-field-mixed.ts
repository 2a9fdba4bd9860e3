import { capitalised, uncapitalised } from "../../text/case.ts";
import { sought } from "../../text/match.ts";
import { anyOf } from "../../text/pattern.ts";
import { EVERYWHERE, type Rule, replace } from "../rule.ts";
import { matchesIn } from "../text/matches.ts";
import known from "./offices.json" with { type: "json" };
import { FIELDS } from "./offices.ts";
import { APPENDIX_II } from "./row.ts";

const TWO_PARTS = FIELDS.filter((field) => /^\p{Lu}[\p{Ll} ]+ và \p{Lu}/u.test(field)).map(uncapitalised);

/** Fields of two parts, of which only the second stands with a capital: "giáo dục và Đào tạo". */
const MIXED = sought(
  new RegExp(
    `(?<![\\p{L}\\p{N}])${anyOf(TWO_PARTS)}(?= ${anyOf(known.afterField)}(?!\\p{L})|\\s?(?:[,.;:)]|$))`,
    "gu",
  ),
);

export const capFieldMixed: Rule = {
  id: "cap-field-mixed",
  part: "capitals",
  title: "Tên lĩnh vực viết hoa cả hai vế hoặc không vế nào",
  why: "Là tên cơ quan thì viết “Giáo dục và Đào tạo”, là lĩnh vực nói chung thì viết “giáo dục và đào tạo”; nửa hoa nửa thường là sai trong cả hai trường hợp.",
  basis: `${APPENDIX_II}, Mục I và Mục IV.1.a`,
  severity: "warning",
  yieldsTo: ["cap-agency"],
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { span: where, words, prose } of matchesIn(draft, MIXED)) {
      if (prose.upper) continue;
      const [lower, upper] = [words[0].toLowerCase(), capitalised(words[0])];
      yield {
        span: where,
        message: `“${words[0]}” nửa thường nửa hoa: lĩnh vực viết “${lower}”, tên cơ quan viết “${upper}”.`,
        fixes: [replace(where, lower, "guarded"), replace(where, upper, "guarded")],
      };
    }
  },
  examples: [
    {
      bad: "- Đóng góp cho sự nghiệp «giáo dục và Đào tạo» của huyện.\n",
      good: "- Đóng góp cho sự nghiệp giáo dục và đào tạo của huyện.\n",
    },
    {
      bad: "- Đẩy mạnh hoạt động «khoa học và Công nghệ», chuyển đổi số.\n",
      good: "- Đẩy mạnh hoạt động khoa học và công nghệ, chuyển đổi số.\n",
    },
    { good: "- Sở Giáo dục và Đào tạo phát triển sự nghiệp giáo dục và đào tạo.\n" },
    { good: "- Hỗ trợ giáo dục và Đào tạo nghề cho lao động nông thôn.\n" },
    { good: "- Phát triển giáo dục và Đào tạo Việt Nam học; khoa học và công nghệ.\n" },
  ],
};
