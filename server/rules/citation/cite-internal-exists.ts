import type { Section } from "../../draft/draft.ts";
import { matchesOf } from "../../text/match.ts";
import { spanOfMatch } from "../../text/span.ts";
import type { Rule } from "../rule.ts";
import { allSections } from "../support.ts";

/** "Điều 7 Quyết định này", "khoản 2 Điều 5 của Quy chế này". */
const INTERNAL =
  /(?<!\p{L})Điều\s+(\d{1,3})\s+(?:của\s+)?(Quyết định|Nghị quyết|Quy chế|Quy định|Nội quy|Thông tư|Nghị định|Điều lệ)\s+này/giu;

export const citeInternalExists: Rule = {
  id: "cite-internal-exists",
  part: "citation",
  title: "Điều được dẫn trong chính văn bản phải có thật",
  why: "Khi thêm bớt điều, các chỗ dẫn chéo thường bị quên sửa số.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const articles = [...allSections(draft.sections)].filter(
      (section: Section) => section.kind === "article",
    );
    if (articles.length === 0) return;
    const numbers = new Set(articles.map(({ number }) => number));
    for (const match of matchesOf(draft.plain, INTERNAL)) {
      if (!numbers.has(match[1] ?? ""))
        yield { span: spanOfMatch(match), message: `Văn bản không có Điều ${match[1]}.` };
    }
  },
  examples: [
    { bad: "Điều 1. Thành lập Tổ.\n\nĐiều 2. Nhiệm vụ theo «Điều 7 Quyết định này».\n" },
    { bad: "Điều 1. Phạm vi\n\nĐiều 2. Hồ sơ nộp theo khoản 2 «Điều 9 của Quy chế này».\n" },
    { good: "Điều 1. Thành lập Tổ.\n\nĐiều 2. Nhiệm vụ theo Điều 1 Quyết định này.\n" },
    { good: "Sở thực hiện theo Điều 7 Quyết định này.\n" },
  ],
};
