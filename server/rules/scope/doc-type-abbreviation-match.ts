import { modernAbbreviation } from "../../conventions/legacy-abbreviations.ts";
import { typeByAbbreviation } from "../../conventions/types.ts";
import { symbolGroups } from "../number/symbol.ts";
import { type Rule, replace } from "../rule.ts";

export const docTypeAbbreviationMatch: Rule = {
  id: "doc-type-abbreviation-match",
  part: "scope",
  title: "Chữ viết tắt trong ký hiệu khớp với tên loại văn bản",
  why: "Ký hiệu nói một loại, tên loại nói loại khác thì văn bản bị đăng ký, tra cứu sai.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.b; Phụ lục III, Mục I",
  severity: "error",
  *check(draft) {
    const { title } = draft;
    const code = title.type?.abbreviation;
    const first = symbolGroups(draft)[0];
    if (!title.typeSpan || title.type?.family !== "administrative" || !code || !first) return;
    if (first.text.toLowerCase() === code.toLowerCase()) return;
    if (modernAbbreviation(first.text)?.abbreviation === code) return;
    const other = typeByAbbreviation(first.text);
    // "KL", "VBHN" are used for special kinds of notices; only the decree's own types contradict each other.
    if (!other || (other.family !== "administrative" && other.abbreviation !== "TT")) return;
    yield {
      span: first.span,
      message: `“${first.text}” là chữ viết tắt của ${other.name}; ${title.type.name} viết tắt là “${code}”.`,
      fixes: [replace(first.span, code, "guarded")],
      related: [{ span: title.typeSpan, message: "Tên loại văn bản." }],
    };
  },
  examples: [
    {
      bad: "UBND XÃ ĐỨC LẬP\nSố: 12/«QĐ»-UBND\n\nQUY ĐỊNH\nVề tiếp công dân\n",
      good: "UBND XÃ ĐỨC LẬP\nSố: 12/QyĐ-UBND\n\nQUY ĐỊNH\nVề tiếp công dân\n",
    },
    {
      bad: "SỞ TÀI CHÍNH\nSố: 12/«TT»-STC\n\nTỜ TRÌNH\nVề việc bổ sung kinh phí\n",
      good: "SỞ TÀI CHÍNH\nSố: 12/TTr-STC\n\nTỜ TRÌNH\nVề việc bổ sung kinh phí\n",
    },
    {
      bad: "SỞ TÀI CHÍNH\nSố: 12/«CT»-STC\n\nCHƯƠNG TRÌNH\nCông tác năm 2026\n",
      good: "SỞ TÀI CHÍNH\nSố: 12/CTr-STC\n\nCHƯƠNG TRÌNH\nCông tác năm 2026\n",
    },
    { good: "SỞ TÀI CHÍNH\nSố: 12/Ctr-STC\n\nCHƯƠNG TRÌNH\nCông tác năm 2026\n" },
    { good: "UBND TỈNH ĐỒNG NAI\nSố: 12/KL-UBND\n\nTHÔNG BÁO\nKết luận của Chủ tịch\n" },
    { good: "CỤC THUẾ TỈNH ĐỒNG NAI\nSố: 12/CT-TTHT\nV/v hóa đơn\n\nKính gửi: Công ty\n" },
  ],
};
