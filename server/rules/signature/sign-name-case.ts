import { withoutRank } from "../../draft/closing-words.ts";
import { isUpperCase } from "../../text/case.ts";
import { slice, span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { everySignature } from "../support.ts";
import { signed } from "./example.ts";

export const signNameCase: Rule = {
  id: "sign-name-case",
  part: "signature",
  title: "Họ tên người ký viết in thường, hoa chữ cái đầu, không có dấu câu phía sau",
  why: "Chức vụ in hoa, họ tên in thường; viết hoa hết thì khó phân biệt.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.7.đ",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const { name } of everySignature(draft)) {
      if (!name) continue;
      const written = slice(draft.text, name);
      const mark = /[.,;]$/.exec(slice(draft.plain, name));
      if (mark) {
        const where = span(name.to - 1, name.to);
        yield {
          span: where,
          message: "Sau họ tên người ký không có dấu câu.",
          fixes: [replace(where, "", "safe", "Bỏ dấu câu")],
        };
      }
      const isSlip = /(?:^|\s)\p{Ll}\p{L}*(?:\s|$)/u.test(withoutRank(slice(draft.plain, name)));
      if (!isUpperCase(written) && !isSlip) continue;
      const right = written
        .toLowerCase()
        .replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());
      yield {
        span: name,
        message: isSlip
          ? "Họ tên người ký viết hoa chữ cái đầu của mọi âm tiết."
          : "Họ tên người ký cần viết in thường, hoa chữ cái đầu.",
        fixes: [replace(name, right, "guarded")],
      };
    }
  },
  examples: [
    { bad: signed("GIÁM ĐỐC\n\n«NGUYỄN THỊ HOA»\n"), good: signed("GIÁM ĐỐC\n\nNguyễn Thị Hoa\n") },
    {
      bad: signed("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n«TRẦN ĐỨC ANH»\n"),
      good: signed("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nTrần Đức Anh\n"),
    },
    { bad: signed("GIÁM ĐỐC\n\n«Nguyễn thanh Bình»\n"), good: signed("GIÁM ĐỐC\n\nNguyễn Thanh Bình\n") },
    { bad: signed("GIÁM ĐỐC\n\n«nguyễn thị hoa»\n"), good: signed("GIÁM ĐỐC\n\nNguyễn Thị Hoa\n") },
    { bad: signed("GIÁM ĐỐC\n\nNguyễn Thị Hoa«.»\n"), good: signed("GIÁM ĐỐC\n\nNguyễn Thị Hoa\n") },
    { good: signed("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nĐại tá Nguyễn Thị Hoa\n") },
    { bad: signed("GIÁM ĐỐC\n\n«trần Văn Bình»\n"), good: signed("GIÁM ĐỐC\n\nTrần Văn Bình\n") },
    { good: signed("KT. CHÁNH VĂN PHÒNG\nPHÓ VĂN PHÒNG\n\nNguyễn Thị Hoa\n") },
    { good: signed("BỘ TRƯỞNG, CHỦ NHIỆM\nVĂN PHÒNG CHÍNH PHỦ\n\nNguyễn Thị Hoa\n") },
    { good: signed("GIÁM ĐỐC\n\nNguyễn Thị Hoa\n") },
    { good: signed("HIỆU TRƯỞNG\n\nPGS.TS. Đỗ Thị Hoa\n") },
  ],
};
