import { slice, span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { lastCharacter } from "../support.ts";
import { standsAlone } from "./items.ts";

export const recipientsLastPeriod: Rule = {
  id: "recipients-last-period",
  part: "recipients",
  title: "Dòng cuối của Nơi nhận kết thúc bằng dấu chấm",
  why: "Dấu chấm cho biết danh sách nơi nhận đã hết.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9.d",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const { recipients, plain } = draft;
    const last = recipients?.items.at(-1);
    if (!last?.isFileCopy || !standsAlone(draft, last)) return;
    const words = slice(plain, last.span);
    const mark = /\.\s?\/\s?\.?$/u.exec(words)?.[0];
    if (mark) {
      const found = span(last.span.to - mark.length, last.span.to);
      yield {
        span: found,
        message: "“./.” kết thúc nội dung; dòng cuối của Nơi nhận chỉ có dấu chấm.",
        fixes: [replace(found, ".", "safe")],
      };
      return;
    }
    // A count of copies or the typist's mark may follow the period: "- Lưu: VT. (30 bản)", "- Lưu: VT, KTTH (2). Hòa",
    // "- Lưu: VT, CN (3b).12".
    if (/\.(?:\s*\([^()]{1,30}\)|\s+\p{L}{1,8}|(?<=\)\.)\s*[\p{L}\d]{1,8})?$/u.test(words)) return;
    if (/…$/.test(words)) return;
    const where = /[;,]$/.test(words) ? lastCharacter(last.span) : span(last.span.to, last.span.to);
    yield {
      span: lastCharacter(last.span),
      message: "Dòng cuối của Nơi nhận cần kết thúc bằng dấu chấm.",
      fixes: [replace(where, ".", "safe", "Kết thúc dòng bằng “.”")],
    };
  },
  examples: [
    {
      bad: "Nơi nhận:\n- Như trên;\n- Lưu: VT, VP«;»\n",
      good: "Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n",
    },
    {
      bad: "Nơi nhận:\n- Như Điều 3;\n- Lưu: VT, TĐK«T»\n",
      good: "Nơi nhận:\n- Như Điều 3;\n- Lưu: VT, TĐKT.\n",
    },
    {
      bad: "Nơi nhận:\n- Như trên;\n- Lưu: VT, V10«./.»\n",
      good: "Nơi nhận:\n- Như trên;\n- Lưu: VT, V10.\n",
    },
    { good: "Nơi nhận:\n- Như trên;\n- Lưu: VT, XDCQ. (30 bản)\n" },
    { good: "Nơi nhận:\n- Như trên;\n- Lưu: VT, NN (2). Thủy\n" },
    { good: "Nơi nhận:\n- Như trên;\n- Lưu: VT, ĐTN (3b).12\n\nGIÁM ĐỐC\n\nĐỗ Thị Hoa\n" },
    { good: "Nơi nhận:\n- Như trên;\n- Lưu: VT, GSQL\n.\n" },
    { good: "***Nơi nhận:***\n- Như trên;\n- Lưu: VT, Đ.08.\n\n**GIÁM ĐỐC**\n" },
  ],
};
