import { slice, span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { symbolGroups } from "./symbol.ts";

export const symbolHyphen: Rule = {
  id: "symbol-hyphen",
  part: "number",
  title: "Giữa các nhóm chữ viết tắt trong ký hiệu có dấu gạch nối (-), không cách chữ",
  why: "Dấu gạch ngang dài, dấu gạch dưới, dấu cách làm ký hiệu khác đi khi tra cứu.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.c",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const groups = symbolGroups(draft);
    for (const [index, group] of groups.entries()) {
      const next = groups[index + 1];
      if (!next) continue;
      const between = span(group.span.to, next.span.from);
      const written = slice(draft.plain, between);
      if (written === "-" || (written.includes("/") && index > 0)) continue;
      // "KBKV XVII-NVKB": the number of a region belongs to the office's abbreviation.
      if (written === " " && /^(?:KV|[IVX]{1,5})$/.test(next.text)) continue;
      yield {
        span: span(group.span.from, next.span.to),
        message: `Giữa “${group.text}” và “${next.text}” cần dấu gạch nối (-), không cách chữ.`,
        fixes: [replace(between, "-", written.includes("/") ? "guarded" : "safe", "Sửa dấu gạch nối")],
      };
    }
  },
  examples: [
    { bad: "BỘ NỘI VỤ\nSố: 15/«QĐ - BNV»\n", good: "BỘ NỘI VỤ\nSố: 15/QĐ-BNV\n" },
    { bad: "UBND TỈNH ĐỒNG NAI\nSố: 15/«QÐ–UBND»\n", good: "UBND TỈNH ĐỒNG NAI\nSố: 15/QÐ-UBND\n" },
    { bad: "SỞ NỘI VỤ\nSố: 64/«QĐ. SNV»\n\nQUYẾT ĐỊNH\nVề việc điều động\n" },
    { bad: "SỞ NỘI VỤ\nSố: /«SNV- XDCQ»\n", good: "SỞ NỘI VỤ\nSố: /SNV-XDCQ\n" },
    { bad: "BỘ Y TẾ\nSố: 12/2019/«TT_BYT»\n", good: "BỘ Y TẾ\nSố: 12/2019/TT-BYT\n" },
    { good: "BỘ Y TẾ - BỘ CÔNG AN\nSố: 03/2010/TTLT-BYT-BCA\n" },
    { good: "KHO BẠC NHÀ NƯỚC KHU VỰC XVII\nSố: 655/KBKV XVII-NVKB\n\nKính gửi: Sở Tài chính.\n" },
    { good: "VĂN PHÒNG\nSố: 1488/VP-KH&CĐS\n" },
  ],
};
