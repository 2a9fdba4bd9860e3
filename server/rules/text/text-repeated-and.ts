import { issuers } from "../../conventions/issuers.ts";
import { sought } from "../../text/match.ts";
import { span } from "../../text/span.ts";
import openers from "../capitals/openers.json" with { type: "json" };
import { EVERYWHERE, type Rule, replace } from "../rule.ts";
import { matchesIn } from "./matches.ts";

const VERBS: ReadonlySet<string> = new Set(openers.pairs);
/** "giáo dục và đào tạo": fields of two parts, as offices are named after them, are one thing and stay together. */
const FIELDS: ReadonlySet<string> = new Set(
  issuers.flatMap(({ name }) => /\p{L}+ \p{L}+ và \p{L}+ \p{L}+$/u.exec(name)?.[0].toLowerCase() ?? []),
);
/** The literal stands first: the engine finds it at once, and looks back only there. */
const TWICE = sought(
  / và (?<=(\p{Ll}{2,7} \p{Ll}{2,7}) và )(?=(\p{Ll}{2,7} \p{Ll}{2,7}) và (\p{Ll}{2,7} \p{Ll}{2,7})(?!\p{L}))/gu,
);

export const textRepeatedAnd: Rule = {
  id: "text-repeated-and",
  part: "text",
  title: "Ba việc kể liền nối bằng dấu phẩy và một chữ “và”",
  why: "“rà soát và cập nhật và công khai” lặp chữ “và” do thêm việc vào câu có sẵn; chỉ giữ chữ “và” trước việc cuối.",
  basis: "Thông lệ trình bày văn bản (phép liệt kê trong tiếng Việt)",
  severity: "info",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { span: where, words } of matchesIn(draft, TWICE)) {
      // Only of verbs is it certain that all three are told one after another.
      if (!VERBS.has(words[2] ?? "") || !VERBS.has(words[3] ?? "")) continue;
      if (FIELDS.has(`${words[1]} và ${words[2]}`) || FIELDS.has(`${words[2]} và ${words[3]}`)) continue;
      yield {
        span: span(where.from + 1, where.to - 1),
        message: `“và ${words[2]} và ${words[3]}” lặp chữ “và”; chỉ giữ chữ “và” trước việc cuối.`,
        fixes: [replace(where, ", ", "guarded", "Thay “và” đầu bằng dấu phẩy")],
      };
    }
  },
  examples: [
    {
      bad: "- Công bố «và» cập nhật và công khai danh mục thủ tục.\n",
      good: "- Công bố, cập nhật và công khai danh mục thủ tục.\n",
    },
    {
      bad: "- Các đơn vị rà soát «và» đề xuất và xây dựng Đề án.\n",
      good: "- Các đơn vị rà soát, đề xuất và xây dựng Đề án.\n",
    },
    { good: "- Rà soát, cập nhật và công khai; Sở Giáo dục và Đào tạo và Sở Y tế phối hợp.\n" },
    { good: "- Phát triển giáo dục và đào tạo và xây dựng nông thôn mới.\n" },
    { good: "- Tổ chức và cá nhân và hộ kinh doanh tại Đồng Nai.\n" },
  ],
};
