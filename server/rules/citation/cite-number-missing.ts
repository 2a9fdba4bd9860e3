import { ISSUER_HEAD } from "../../citations/words.ts";
import type { Draft } from "../../draft/draft.ts";
import { matchesOf } from "../../text/match.ts";
import { anyOf } from "../../text/pattern.ts";
import { type Span, spanOfMatch } from "../../text/span.ts";
import type { Rule } from "../rule.ts";
import { citationsNear } from "./cited.ts";
import known from "./words.json" with { type: "json" };

const BARE = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:theo|tại|căn cứ|thực hiện)\s{1,3})${anyOf(known.ofOneIssuer)}\s{1,3}của\s{1,3}${ISSUER_HEAD}`,
  "giu",
);

export const citeNumberMissing: Rule = {
  id: "cite-number-missing",
  part: "citation",
  title: "Viện dẫn một văn bản cụ thể có số, ký hiệu và ngày",
  why: "“Theo Quyết định của UBND tỉnh” không cho biết quyết định nào.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.b",
  severity: "hint",
  *check(draft) {
    for (const match of matchesOf(draft.plain, BARE)) {
      if (!/^\p{Lu}/u.test(match[0])) continue; // "theo quyết định của …" speaks of any decision
      // "Công văn số … về việc thực hiện Chỉ thị của …": the title is quoted as it stands.
      if (isInTitle(draft, match.index)) continue;
      yield { span: spanOfMatch(match), message: "Viện dẫn chưa ghi số, ký hiệu và ngày ban hành." };
    }
  },
  examples: [
    { bad: "Thực hiện đúng chức năng theo «Quyết định của UBND» tỉnh Thừa Thiên Huế.\n" },
    { bad: "Giải ngân vốn theo «Nghị quyết của HĐND» tỉnh về đầu tư công.\n" },
    { good: "Thực hiện đúng chức năng theo Quyết định số 12/QĐ-UBND ngày 05/3/2024 của UBND tỉnh.\n" },
    {
      good: "Sở đã có Công văn số 49/SNV-NC ngày 24/10/2024 về việc thực hiện Chỉ thị của Thủ tướng Chính phủ về thi đua.\n",
    },
    {
      good: "Sử dụng biên chế theo đúng quyết định phê duyệt của UBND tỉnh và theo quyết định của Giám đốc.\n",
    },
  ],
};

function isInTitle(draft: Draft, at: number): boolean {
  const isAround = (where: Span | undefined) => where !== undefined && where.from <= at && at < where.to;
  return (
    isAround(draft.title.subject) ||
    citationsNear(draft, { from: at, to: at }).some(({ subject }) => isAround(subject))
  );
}
