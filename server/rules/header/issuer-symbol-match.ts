import { issuersByCode } from "../../conventions/issuers.ts";
import { typeByAbbreviation } from "../../conventions/types.ts";
import { isLetter, symbolGroups } from "../number/symbol.ts";
import type { Rule } from "../rule.ts";
import { issuingBody } from "./bodies.ts";

export const issuerSymbolMatch: Rule = {
  id: "issuer-symbol-match",
  part: "header",
  title: "Chữ viết tắt cơ quan trong ký hiệu khớp với tên cơ quan ban hành",
  why: "Dự thảo chép từ văn bản của cơ quan khác thường còn sót ký hiệu cũ.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.b",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const body = issuingBody(draft);
    const groups = symbolGroups(draft);
    const group = isLetter(draft)
      ? groups[0]
      : typeByAbbreviation(groups[0]?.text ?? "")
        ? groups[1]
        : undefined;
    if (!body || !group || groups.length > 2) return;
    const named = body.rows;
    const coded = issuersByCode(group.text);
    // Codes are each body's own choice: only two that are both known for certain can contradict each other.
    if (named.length === 0 || coded.length === 0 || ![...named, ...coded].every(({ sure }) => sure)) return;
    if (coded.some(({ name }) => named.some((row) => row.name === name))) return;
    yield {
      span: group.span,
      message: `“${group.text}” là ký hiệu của ${coded[0]?.name}, không khớp với tên cơ quan “${body.text}”.`,
    };
  },
  examples: [
    { bad: "UBND TỈNH ĐỒNG NAI\nSỞ TÀI CHÍNH\nSố: 15/QĐ-«SKHĐT»\n\nQUYẾT ĐỊNH\nVề khen thưởng\n" },
    { bad: "BỘ NỘI VỤ\nSố: 15/«BTC»-VP\nV/v góp ý dự thảo\n\nKính gửi: Bộ Y tế\n" },
    { good: "UBND TỈNH ĐỒNG NAI\nSỞ TÀI CHÍNH\nSố: 15/QĐ-STC\n\nQUYẾT ĐỊNH\nVề khen thưởng\n" },
    { good: "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH\nSố: 15/QĐ-SVHTT&DL\n\nQUYẾT ĐỊNH\nVề khen thưởng\n" },
    { good: "SỞ GIÁO DỤC VÀ ĐÀO TẠO\nTRƯỜNG THPT ĐỨC TRÍ\nSố: 15/QĐ-THPTĐT\n\nQUYẾT ĐỊNH\nVề khen thưởng\n" },
  ],
};
