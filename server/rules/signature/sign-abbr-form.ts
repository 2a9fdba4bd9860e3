import type { Draft } from "../../draft/draft.ts";
import type { PostLine } from "../../draft/post-lines.ts";
import { slice, span } from "../../text/span.ts";
import { type Report, type Rule, replace } from "../rule.ts";
import { everyPostLine } from "../support.ts";
import { signed } from "./example.ts";

export const signAbbrForm: Rule = {
  id: "sign-abbr-form",
  part: "signature",
  title: "Quyền hạn người ký ghi “TM.”, “Q.”, “KT.”, “TL.”, “TUQ.”, sau dấu chấm có một dấu cách",
  why: "Nghị định quy định đúng năm chữ viết tắt; “KT/”, “T/M”, “KT.GIÁM ĐỐC” là cách ghi cũ hoặc lỗi gõ.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.7.b, II.7.đ",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const line of everyPostLine(draft)) {
      if (!line.mark) {
        yield* shortDeputy(draft, line);
        continue;
      }
      const written = slice(draft.plain, line.markSpan);
      const right = `${line.mark}. `;
      if (written === right || new RegExp(`^${line.mark}\\.\\s{2,}$`).test(written)) continue;
      yield {
        span: line.span,
        message: `Quyền hạn người ký cần ghi “${right.trim()}” rồi một dấu cách.`,
        fixes: [replace(line.markSpan, right, "safe", `Sửa thành “${right}${line.post}”`)],
      };
    }
  },
  examples: [
    {
      bad: signed("«TL.TRƯỞNG BAN»\nCHÁNH VĂN PHÒNG\n\nĐỗ Thị Hoa\n"),
      good: signed("TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG\n\nĐỗ Thị Hoa\n"),
    },
    {
      bad: signed("«KT/ GIÁM ĐỐC»\nPHÓ GIÁM ĐỐC\n\nĐỗ Thị Hoa\n"),
      good: signed("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nĐỗ Thị Hoa\n"),
    },
    {
      bad: signed("«T/M ỦY BAN NHÂN DÂN»\n«KT CHỦ TỊCH»\nPHÓ CHỦ TỊCH\n\nĐỗ Thị Hoa\n"),
      good: signed("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nĐỗ Thị Hoa\n"),
    },
    {
      bad: signed("«Kt. GIÁM ĐỐC»\nPHÓ GIÁM ĐỐC\n\nĐỗ Thị Hoa\n"),
      good: signed("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nĐỗ Thị Hoa\n"),
    },
    {
      bad: signed("«kt. GIÁM ĐỐC»\nPHÓ GIÁM ĐỐC\n\nĐỗ Thị Hoa\n"),
      good: signed("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nĐỗ Thị Hoa\n"),
    },
    {
      bad: signed("«K.T. GIÁM ĐỐC»\nPHÓ GIÁM ĐỐC\n\nĐỗ Thị Hoa\n"),
      good: signed("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nĐỗ Thị Hoa\n"),
    },
    {
      bad: signed("«KT, GIÁM ĐỐC»\nPHÓ GIÁM ĐỐC\n\nĐỗ Thị Hoa\n"),
      good: signed("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nĐỗ Thị Hoa\n"),
    },
    {
      bad: signed("KT. GIÁM ĐỐC\n«P. »GIÁM ĐỐC\n\nĐỗ Thị Hoa\n"),
      good: signed("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nĐỗ Thị Hoa\n"),
    },
    { good: signed("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nĐỗ Thị Hoa\n") },
    { good: signed("TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ NỘI VỤ\n\nĐỗ Thị Hoa\n") },
  ],
};

/** "P. GIÁM ĐỐC": a post itself is written out. */
function* shortDeputy(draft: Draft, { span: line }: PostLine): Generator<Report> {
  const short = /^P\.\s?/u.exec(slice(draft.plain, line))?.[0];
  if (!short) return;
  const where = span(line.from, line.from + short.length);
  yield {
    span: where,
    message: "Chức vụ ghi đủ “PHÓ …”, không viết tắt “P.”.",
    fixes: [replace(where, "PHÓ ", "guarded")],
  };
}
