import { span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { issueLine } from "../support.ts";

export const placeNoTrailingMark: Rule = {
  id: "place-no-trailing-mark",
  part: "date",
  title: "Sau năm ban hành không có dấu câu",
  why: "Địa danh và thời gian ban hành là một dòng thể thức, không phải câu văn.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.4 và Mục V",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const { plain } = draft;
    const date = issueLine(draft)?.date;
    if (!date?.year) return;
    const to = date.span.to;
    const match = /^\s{0,2}([.,;:])(?=[ \t]*(?:\n|$|[ \t]{2,}\S))/.exec(plain.slice(to, to + 60));
    if (!match) return;
    const where = span(to, to + match[0].length);
    yield {
      span: where,
      message: "Thừa dấu câu sau năm ban hành.",
      fixes: [replace(where, "", "safe", "Xóa dấu thừa")],
    };
  },
  examples: [
    {
      bad: "Số: 15/QĐ-SNV\nĐồng Nai, ngày 15 tháng 3 năm 2020«.»\n",
      good: "Số: 15/QĐ-SNV\nĐồng Nai, ngày 15 tháng 3 năm 2020\n",
    },
    {
      bad: "Số: 15/QĐ-SNV\nHà Nội, ngày 15 tháng 3 năm 2020«;»\n",
      good: "Số: 15/QĐ-SNV\nHà Nội, ngày 15 tháng 3 năm 2020\n",
    },
    { good: "Số: 15/QĐ-SNV\nĐồng Nai, ngày 15 tháng 3 năm 2020\n" },
    { good: "Số: 15/QĐ-SNV\nĐồng Nai, ngày     tháng     năm 20...\n" },
  ],
};
