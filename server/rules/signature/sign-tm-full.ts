import { fullName } from "../../conventions/issuers.ts";
import { span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { everyPostLine } from "../support.ts";
import { signed } from "./example.ts";

export const signTmFull: Rule = {
  id: "sign-tm-full",
  part: "signature",
  title: "Sau “TM.” ghi đủ tên tập thể, cơ quan",
  why: "Phần ký ghi tên chính thức như ở đầu văn bản: “TM. ỦY BAN NHÂN DÂN”, không “TM. UBND”.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.7.b",
  severity: "info",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const { mark, markSpan, post } of everyPostLine(draft)) {
      const short = mark === "TM" ? /^(?:UBND|HĐND)(?!\p{L})/u.exec(post)?.[0] : undefined;
      if (!short) continue;
      const where = span(markSpan.to, markSpan.to + short.length);
      const full = fullName(short);
      yield {
        span: where,
        message: `Cần ghi đủ “TM. ${full}”.`,
        fixes: [replace(where, full, "guarded")],
      };
    }
  },
  examples: [
    {
      bad: signed("TM. «UBND» XÃ ĐỨC LẬP\nCHỦ TỊCH\n\nĐỗ Thị Hoa\n"),
      good: signed("TM. ỦY BAN NHÂN DÂN XÃ ĐỨC LẬP\nCHỦ TỊCH\n\nĐỗ Thị Hoa\n"),
    },
    {
      bad: signed("TM. «UBND»\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nĐỗ Thị Hoa\n"),
      good: signed("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nĐỗ Thị Hoa\n"),
    },
    { good: signed("TM. BAN CHỈ ĐẠO\nTRƯỞNG BAN\n\nĐỗ Thị Hoa\n") },
  ],
};
