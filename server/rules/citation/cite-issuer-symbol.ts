import { issuersAgree } from "../../citations/issuer.ts";
import { span } from "../../text/span.ts";
import type { Rule } from "../rule.ts";
import { wordsOf } from "../support.ts";
import { numbered } from "./cited.ts";

export const citeIssuerSymbol: Rule = {
  id: "cite-issuer-symbol",
  part: "citation",
  title: "Cơ quan ban hành khớp với ký hiệu của văn bản viện dẫn",
  why: "Ký hiệu ghi chữ viết tắt của cơ quan ban hành; “15/QĐ-SNV của UBND tỉnh” thì số hoặc tên cơ quan đã sai.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.b và II.6.b",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const { number, numberSpan, issuer } of numbered(draft)) {
      if (!issuer || issuersAgree(number, wordsOf(draft, issuer)) !== false) continue;
      // "của Bộ Công an Bộ Quốc phòng": both are named, only the word between them is lost.
      if (
        number.family === "joint" &&
        /^\s(?:Bộ|Ủy ban|Ban|Tòa án|Viện)\s\p{Lu}/u.test(draft.plain.slice(issuer.to, issuer.to + 12))
      )
        continue;
      const symbol = number.text.replace(/^[^/]*\/(?:\d{4}\/)?/, "");
      yield {
        span: span(numberSpan.from, issuer.to),
        message: `Ký hiệu “${symbol}” không khớp với cơ quan ban hành “${wordsOf(draft, issuer)}”.`,
      };
    }
  },
  examples: [
    { bad: "Theo Quyết định số «15/QĐ-SNV ngày 22/4/2021 của UBND tỉnh» về việc kiện toàn tổ công tác.\n" },
    {
      bad: "Căn cứ Nghị định số «86/2015/NĐ-CP ngày 02/10/2015 của Thủ tướng Chính phủ» quy định về học phí;\n",
    },
    {
      good: "Theo Quyết định số 15/QĐ-SNV ngày 22/4/2021 của Giám đốc Sở Nội vụ về việc kiện toàn tổ công tác.\n",
    },
    {
      good: "Theo Quyết định số 12/QĐ-UBND ngày 05/3/2024 của Chủ tịch Ủy ban nhân dân tỉnh; Thông tư số 23/2023/TT-BTC ngày 25/4/2023 của Bộ trưởng Bộ Tài chính.\n",
    },
  ],
};
