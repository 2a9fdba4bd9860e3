import { matchesOf } from "../../text/match.ts";
import { spanOfMatch } from "../../text/span.ts";
import { type Rule, SINCE_DECREE } from "../rule.ts";

/** In "Điều 2, khoản 4 Điều 5" the clause belongs to what follows. */
const GOES_ON = String.raw`(?:[\s,;]{1,3}(?:và|khoản|điểm|mục|[a-zđ]|\d{1,2})){0,12}\s+Điều\s`;
/** From large to small, commas or not. */
const REVERSED = new RegExp(
  [
    // "Điều 24, khoản 1, điểm a"
    String.raw`(?<!\p{L})Điều\s+\d{1,3}[a-zđ]?,?\s+khoản\s+\d{1,2}(?:,?\s+điểm\s+[a-zđ](?!\p{L}))?(?!\d|${GOES_ON})`,
    // "khoản 1 điểm a Điều 24"
    String.raw`(?<!\p{L})khoản\s+\d{1,2}\s+điểm\s+[a-zđ](?=\s+Điều\s)`,
  ].join("|"),
  "giu",
);

export const citeClauseOrder: Rule = {
  id: "cite-clause-order",
  part: "citation",
  title: "Viện dẫn từ nhỏ đến lớn: điểm, khoản, điều",
  why: "Nghị định viết “điểm a khoản 1 Điều 24”; viết ngược làm người đọc khó tra.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục II, Mục V.7 (mẫu viện dẫn)",
  severity: "warning",
  regimes: ["administrative", "legal"],
  since: SINCE_DECREE,
  *check(draft) {
    for (const match of matchesOf(draft.plain, REVERSED)) {
      yield { span: spanOfMatch(match), message: "Viện dẫn theo thứ tự điểm, khoản, Điều." };
    }
  },
  examples: [
    { bad: "Theo quy định tại «Điều 24, khoản 1, điểm a» của Luật Đất đai.\n" },
    { bad: "Căn cứ «Điều 5 khoản 2» Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.\n" },
    { bad: "Theo quy định tại «khoản 2 điểm b» Điều 7 của Quy chế.\n" },
    { good: "Theo quy định tại khoản 2, điểm b khoản 3 Điều 7; khoản 2 và điểm a khoản 3 Điều 8.\n" },
    { good: "Theo quy định tại điểm a khoản 1 Điều 24 của Luật Đất đai.\n" },
    { good: "Sửa đổi khoản 1 Điều 2, khoản 2 Điều 4, điểm d khoản 1, khoản 2 Điều 7 của Quy chế.\n" },
    { good: "Các Điều 5, 6 và khoản 2 Điều 7 của Nghị định này.\n" },
  ],
};
