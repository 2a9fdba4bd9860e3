import { span } from "../../text/span.ts";
import { insert, type Rule } from "../rule.ts";
import { numbered } from "./cited.ts";

/** A day right behind the number: "62/2013/NĐ-CP 25/6/2013". */
const DAY = /^,? (?=\d{1,2}\/\d{1,2}\/(?:19|20)\d\d(?![\d/]))/;

export const citeDayWord: Rule = {
  id: "cite-day-word",
  part: "citation",
  title: "Giữa số, ký hiệu và ngày ban hành có từ “ngày”",
  why: "“Nghị định số 62/2013/NĐ-CP 25/6/2013” mất từ “ngày”, hai con số dính vào nhau.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a, II.6.b (mẫu viện dẫn)",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const { type, numberSpan } of numbered(draft)) {
      const gap = DAY.exec(draft.plain.slice(numberSpan.to, numberSpan.to + 14));
      if (!type || !gap) continue;
      const at = numberSpan.to + gap[0].length;
      yield {
        span: span(numberSpan.from, at + 1),
        message: "Thiếu từ “ngày” trước ngày ban hành.",
        fixes: [insert(at, "ngày ", "guarded", "Thêm “ngày”")],
      };
    }
  },
  examples: [
    {
      bad: "Căn cứ Nghị định số «62/2013/NĐ-CP 2»5/6/2013 của Chính phủ quy định chức năng của Bộ Xây dựng;\n",
      good: "Căn cứ Nghị định số 62/2013/NĐ-CP ngày 25/6/2013 của Chính phủ quy định chức năng của Bộ Xây dựng;\n",
    },
    {
      bad: "- Thực hiện Kế hoạch số «12/KH-UBND, 0»3/01/2026 của Ủy ban nhân dân xã.\n",
      good: "- Thực hiện Kế hoạch số 12/KH-UBND, ngày 03/01/2026 của Ủy ban nhân dân xã.\n",
    },
    { good: "- Thực hiện Kế hoạch số 12/KH-UBND ngày 03/01/2026 của Ủy ban nhân dân xã.\n" },
    { good: "- Kế hoạch số 12/KH-UBND, 15/KH-UBND và 03/01 của năm.\n" },
  ],
};
