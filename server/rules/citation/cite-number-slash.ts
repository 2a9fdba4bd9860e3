import { matchesOf } from "../../text/match.ts";
import { type Span, span, spanOfMatch } from "../../text/span.ts";
import { insert, type Report, type Rule, replace } from "../rule.ts";

const NUMBER_AND_YEAR = String.raw`(?<=(?<![\p{L}\p{N}/])\d{1,4}/(?:19|20)\d{2})`;
/** The dash in "54/2006-NĐ-CP", and the two marks of "66-NQ/CP": the Party's form, given to an act of the State. */
const YEAR_DASH = new RegExp(
  String.raw`${NUMBER_AND_YEAR}\s?[-–]\s?(?=(?:NĐ-CP|NQ-(?:CP|HĐND)|QĐ-(?:TTg|UBND|B\p{Lu}{1,6})|TT-(?:B\p{Lu}{1,8}|NHNN|VPCP|TTCP)|CT-(?:TTg|UBND))(?![\p{L}/]))`,
  "gu",
);
const NO_SLASH = new RegExp(
  String.raw`${NUMBER_AND_YEAR}(?=(?:NĐ-CP|NQ-(?:CP|HĐND)|QĐ-(?:TTg|UBND)|TT-(?:B\p{Lu}{1,8}|NHNN))(?![\p{L}/]))`,
  "gu",
);
const PARTY_FORM =
  /(?<![\p{L}\p{N}/-])(\d{1,4})-(NQ|NĐ|QĐ|CT|TB|KH|BC|CĐ)\/(CP|TTg|UBND|HĐND|UBTVQH\d{0,2})(?![\p{L}\p{N}/-])/gu;

/** A number of a legal act with another mark in one of its places: "54-2014-TT-BQP", "63/2010/NĐ.CP". */
const OTHER_MARKS =
  /(?<![\p{L}\p{N}/-])(\d{1,4})[-/]((?:19|20)\d{2})[-/](NĐ|TT|NQ|QĐ|CT)[-.](CP|TTg|UBND|HĐND|B\p{Lu}{1,8})(?![\p{L}\p{N}/-])/gu;

export const citeNumberSlash: Rule = {
  id: "cite-number-slash",
  part: "citation",
  title: "Giữa số (và năm) với ký hiệu là dấu gạch chéo",
  why: "“66-NQ/CP” là cách ghi của văn bản Đảng; văn bản của Nhà nước ghi “66/NQ-CP”, “54/2006/NĐ-CP”.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.c",
  severity: "warning",
  yieldsTo: ["cite-number-format"],
  regimes: ["administrative", "legal", "party"],
  *check(draft) {
    for (const match of matchesOf(draft.plain, YEAR_DASH)) {
      const where = spanOfMatch(match);
      yield {
        span: where,
        message: "Giữa năm và ký hiệu cần dấu gạch chéo “/”.",
        fixes: [replace(where, "/", "guarded")],
      };
    }
    for (const { index } of matchesOf(draft.plain, NO_SLASH)) {
      yield {
        span: span(index - 4, index),
        message: "Thiếu dấu gạch chéo giữa năm và ký hiệu.",
        fixes: [insert(index, "/", "guarded", "Thêm dấu gạch chéo")],
      };
    }
    for (const match of matchesOf(draft.plain, OTHER_MARKS)) {
      const right = `${match[1]}/${match[2]}/${match[3]}-${match[4]}`;
      // The dash before the type alone is told above.
      if (match[0] !== right && match[0] !== right.replace(/\/(?=\p{L})/u, "-"))
        yield rewritten(spanOfMatch(match), right);
    }
    for (const match of matchesOf(draft.plain, PARTY_FORM))
      yield rewritten(spanOfMatch(match), `${match[1]}/${match[2]}-${match[3]}`);
  },
  examples: [
    {
      bad: "Căn cứ Nghị định số 54/2006«-»NĐ-CP ngày 26 tháng 5 năm 2006 của Chính phủ;\n",
      good: "Căn cứ Nghị định số 54/2006/NĐ-CP ngày 26 tháng 5 năm 2006 của Chính phủ;\n",
    },
    {
      bad: "- Thực hiện Nghị quyết số «66-NQ/CP» ngày 18/4/2024 của Chính phủ.\n",
      good: "- Thực hiện Nghị quyết số 66/NQ-CP ngày 18/4/2024 của Chính phủ.\n",
    },
    {
      bad: "- Thực hiện Nghị định số 30/«2020»NĐ-CP ngày 05/3/2020 của Chính phủ.\n",
      good: "- Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.\n",
    },
    {
      bad: "- Theo Thông tư số «54-2014-TT-BQP» và Nghị định số «63/2010/NĐ.CP» của Chính phủ.\n",
      good: "- Theo Thông tư số 54/2014/TT-BQP và Nghị định số 63/2010/NĐ-CP của Chính phủ.\n",
    },
    { good: "- Thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị và Kế hoạch số 12-KH/TU.\n" },
    { good: "- Giai đoạn 2021/2022-QĐ; hồ sơ 12-QĐ/UB; Quyết định số 15/2024/QĐ-UBND.\n" },
  ],
};

function rewritten(where: Span, right: string): Report {
  return {
    span: where,
    message: `Số, ký hiệu này ghi “${right}”.`,
    fixes: [replace(where, right, "guarded")],
  };
}
