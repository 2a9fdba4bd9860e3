import { isUpperCase } from "../../text/case.ts";
import { slice } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { everyPostLine } from "../support.ts";
import { signed } from "./example.ts";

export const signTitleUppercase: Rule = {
  id: "sign-title-uppercase",
  part: "signature",
  title: "Quyền hạn, chức vụ của người ký viết bằng chữ in hoa",
  why: "Chức vụ in hoa, đậm; họ tên in thường, đậm.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.7.đ",
  severity: "info",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const { span: post } of everyPostLine(draft)) {
      const written = slice(draft.text, post);
      if (isUpperCase(written.replace(/\([^)]*\)/g, "")) || written.length > 80) continue;
      yield {
        span: post,
        message: "Chức vụ của người ký cần viết bằng chữ in hoa.",
        fixes: [replace(post, written.toUpperCase(), "guarded")],
      };
    }
  },
  examples: [
    {
      bad: signed("KT. GIÁM ĐỐC\n«Phó Giám đốc»\n\nĐỗ Thị Hoa\n"),
      good: signed("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nĐỗ Thị Hoa\n"),
    },
    {
      bad: signed("TL. CHỦ TỊCH\n«Chánh Văn phòng»\n\nĐỗ Thị Hoa\n"),
      good: signed("TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nĐỗ Thị Hoa\n"),
    },
    { good: signed("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nĐỗ Thị Hoa\n") },
    { good: signed("GIÁM ĐỐC\n\nĐỗ Thị Hoa\n") },
  ],
};
