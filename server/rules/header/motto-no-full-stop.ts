import { span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { mottos } from "./emblem.ts";

export const mottoNoFullStop: Rule = {
  id: "motto-no-full-stop",
  part: "header",
  title: "Sau Tiêu ngữ không có dấu câu",
  why: "Tiêu ngữ là một dòng thể thức, không phải câu văn.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.1.b và Mục V",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const motto of mottos(draft)) {
      const match = /^\s{0,2}[.,;:]/.exec(draft.plain.slice(motto.to, motto.to + 4));
      if (!match || match[0].includes("\n")) continue;
      const where = span(motto.to, motto.to + match[0].length);
      yield {
        span: where,
        message: "Thừa dấu câu sau Tiêu ngữ.",
        fixes: [replace(where, "", "safe", "Xóa dấu thừa")],
      };
    }
  },
  examples: [
    {
      bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc«.»\n",
      good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n",
    },
    {
      bad: "SỞ Y TẾ\tĐộc lập - Tự do - Hạnh phúc«;»\nSố: 15/QĐ-SYT\n",
      good: "SỞ Y TẾ\tĐộc lập - Tự do - Hạnh phúc\nSố: 15/QĐ-SYT\n",
    },
    { good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n" },
    { good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n..........\n" },
  ],
};
