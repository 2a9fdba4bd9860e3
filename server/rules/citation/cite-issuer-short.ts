import { slice } from "../../text/span.ts";
import type { Rule } from "../rule.ts";
import { numbered } from "./cited.ts";

const SHORT = /^(?:Bộ|Sở) (\p{Lu}{2,6}(?:\s?[&,-]?\s?\p{Lu}{2,6}){0,2})$/u;

export const citeIssuerShort: Rule = {
  id: "cite-issuer-short",
  part: "citation",
  title: "Lần đầu viện dẫn ghi đủ tên cơ quan ban hành, không viết tắt",
  why: "“Bộ NN&PTNT” chỉ người trong ngành đọc được; lần đầu viện dẫn phải ghi tên cơ quan ban hành.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.b",
  severity: "info",
  *check(draft) {
    const told = new Set<string>();
    for (const { issuer } of numbered(draft)) {
      const short = issuer && SHORT.exec(slice(draft.plain, issuer).trim())?.[1];
      if (!issuer || !short || told.has(short)) continue;
      told.add(short);
      // "Bộ Giáo dục và Đào tạo (sau đây gọi tắt là Bộ GD&ĐT)": the short name has been introduced.
      if (/\([^()]*$/u.test(draft.plain.slice(0, draft.plain.indexOf(short)).slice(-60))) continue;
      yield { span: issuer, message: "Lần đầu viện dẫn cần ghi đủ tên cơ quan ban hành." };
    }
  },
  examples: [
    {
      bad: "- Thực hiện Quyết định số 1215/QĐ-BNN ngày 12/9/2023 của «Bộ NN&PTNT» về khuyến nông.\n",
    },
    {
      bad: "- Theo Thông tư số 22/2016/TT-BGDĐT ngày 22/9/2016 của «Bộ GD&ĐT» về đánh giá học sinh.\n",
    },
    {
      good: "- Theo Thông tư số 22/2016/TT-BGDĐT ngày 22/9/2016 của Bộ Giáo dục và Đào tạo về đánh giá học sinh.\n",
    },
    {
      good: "- Bộ Giáo dục và Đào tạo (sau đây gọi tắt là Bộ GD&ĐT) đã ban hành; theo Thông tư số 22/2016/TT-BGDĐT ngày 22/9/2016 của Bộ GD&ĐT về đánh giá.\n",
    },
  ],
};
