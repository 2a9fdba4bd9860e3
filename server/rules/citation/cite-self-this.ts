import { documentTypes } from "../../conventions/types.ts";
import { sought } from "../../text/match.ts";
import { anyOf } from "../../text/pattern.ts";
import { type Rule, replace } from "../rule.ts";
import { matchesIn } from "../text/matches.ts";

const TYPE = anyOf([...documentTypes.map(({ name }) => name), "Nghị định", "Thông tư"]);
/** "Quyết định có hiệu lực kể từ ngày ký", "chịu trách nhiệm thi hành Quyết định./.": which one is not said. */
const UNTOLD = sought(
  new RegExp(
    String.raw`(?<=(?:^|\n)[ \t*]{0,8}Điều \d{1,3}[.:][ \t*]{0,4})${TYPE}(?= có hiệu lực (?:thi hành )?(?:kể )?từ ngày)|(?<=chịu trách nhiệm (?:tổ chức )?thi hành )${TYPE}(?=\s?(?:\.\/\.?|\.)\s{0,3}(?:\n|$))`,
    "gu",
  ),
);

export const citeSelfThis: Rule = {
  id: "cite-self-this",
  part: "citation",
  title: "Nói đến chính văn bản thì ghi “Quyết định này”",
  why: "“Quyết định có hiệu lực từ ngày ký” không cho biết là quyết định nào; mẫu của nghị định ghi “Quyết định này”.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.2, Mẫu 1.3",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const { span: where, words } of matchesIn(draft, UNTOLD)) {
      if (where.from < draft.bodyFrom) continue;
      yield {
        span: where,
        message: `Thiếu chữ “này”: cần ghi “${words[0]} này”.`,
        fixes: [replace(where, `${words[0]} này`, "guarded")],
      };
    }
  },
  examples: [
    {
      bad: "Điều 1. Thành lập Tổ công tác.\n\nĐiều 2. «Quyết định» có hiệu lực kể từ ngày ký.\n",
      good: "Điều 1. Thành lập Tổ công tác.\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\n",
    },
    {
      bad: "Điều 3. Chánh Văn phòng chịu trách nhiệm thi hành «Quyết định»./.\n",
      good: "Điều 3. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.\n",
    },
    { good: "Điều 2. Quyết định này có hiệu lực kể từ ngày ký; Quy chế có hiệu lực cùng ngày.\n" },
    { good: "Nghị quyết có hiệu lực thi hành kể từ ngày 01/01/2020, các xã sáp nhập xong trong quý I.\n" },
    { good: "1. Sau khi Quyết định có hiệu lực từ ngày 01/7/2025, các đơn vị căn cứ Quyết định thi hành.\n" },
  ],
};
