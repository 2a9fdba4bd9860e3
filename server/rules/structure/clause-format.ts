import { span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { allSections } from "../support.ts";

export const clauseFormat: Rule = {
  id: "clause-format",
  part: "structure",
  title: "Khoản ghi “1.”: chữ số Ả Rập, sau có dấu chấm",
  why: "Nghị định quy định sau số thứ tự của khoản có dấu chấm, không dùng gạch chéo, gạch nối.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.đ",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const { kind, mark, number, label } of allSections(draft.sections)) {
      if (kind !== "number" || (mark !== "/" && mark !== "-" && mark !== "–")) continue;
      yield {
        span: label,
        message: `Khoản ghi “${number}.” với dấu chấm.`,
        fixes: [replace(span(label.from + number.length, label.to), ".", "safe", `Sửa thành “${number}.”`)],
      };
    }
  },
  examples: [
    { bad: "«1/» Mục đích\n\n«2/» Đối tượng\n", good: "1. Mục đích\n\n2. Đối tượng\n" },
    { bad: "«1-» Ủy ban nhân dân cấp xã\n", good: "1. Ủy ban nhân dân cấp xã\n" },
    { good: "1. Mục đích\n\n2. Đối tượng\n" },
    { good: "12/QĐ-UBND là số của quyết định.\n1/2 ngày làm việc.\n" },
  ],
};
