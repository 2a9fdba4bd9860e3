import type { Rule } from "../rule.ts";
import { symbolGroups } from "./symbol.ts";

export const symbolAdvisoryBody: Rule = {
  id: "symbol-advisory-body",
  part: "number",
  title: "Văn bản của hội đồng, ban, tổ tư vấn mang ký hiệu và hệ thống số riêng",
  why: "Tổ chức tư vấn được ghi là cơ quan ban hành thì phải lấy hệ thống số riêng, không lẫn với số của cơ quan.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.a",
  severity: "info",
  *check(draft) {
    const body = draft.header.issuers.at(-1)?.text ?? "";
    if (!/^(?:BAN CHỈ ĐẠO|BAN TỔ CHỨC|TỔ CÔNG TÁC|HỘI ĐỒNG (?!NHÂN DÂN))/iu.test(body)) return;
    const last = symbolGroups(draft).at(-1);
    if (!last || !/^(?:UBND|S\p{Lu}{1,6}|VP)$/u.test(last.text)) return;
    if (draft.title.typeSpan === undefined) return;
    yield {
      span: last.span,
      message: `Văn bản của ${body.toLowerCase()} cần ký hiệu riêng, không dùng “${last.text}”.`,
    };
  },
  examples: [
    { bad: "UBND TỈNH ĐẮK LẮK\nBAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ\nSố: 03/BC-«UBND»\n\nBÁO CÁO\nKết quả quý I\n" },
    { bad: "SỞ NỘI VỤ\nHỘI ĐỒNG THI ĐUA\nSố: 05/TB-«SNV»\n\nTHÔNG BÁO\nKết quả bình xét\n" },
    { good: "UBND TỈNH ĐẮK LẮK\nBAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ\nSố: 03/BC-BCĐ\n\nBÁO CÁO\nKết quả quý I\n" },
    { good: "HỘI ĐỒNG NHÂN DÂN\nTỈNH ĐẮK LẮK\nSố: 05/TB-HĐND\n\nTHÔNG BÁO\nKết quả kỳ họp\n" },
  ],
};
