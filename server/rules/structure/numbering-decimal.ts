import { type Rule, SINCE_DECREE } from "../rule.ts";

export const numberingDecimal: Rule = {
  id: "numbering-decimal",
  part: "structure",
  title: "Dưới khoản là điểm a), b); nghị định không nêu cách đánh số nhiều cấp 1.1.1",
  why: "Mẫu của nghị định là I. – 1. – a). Số nhiều cấp vẫn hiểu được nhưng viện dẫn dài và dễ nhầm.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục V (dòng 6b)",
  severity: "hint",
  since: SINCE_DECREE,
  *check(draft) {
    const deep = draft.allSections.find(
      ({ kind, number }) => kind === "decimal" && number.split(".").length >= 3,
    );
    if (deep) yield { span: deep.label, message: "Đánh số ba cấp trở lên: cân nhắc dùng a), b) dưới khoản." };
  },
  examples: [
    { bad: "1. Đào tạo\n\n1.1. Kế hoạch\n\n«1.1.1.» Thời gian\n\n1.1.2. Địa điểm\n" },
    { bad: "2. Đánh giá\n\n«2.1.1» Kết quả\n" },
    { good: "1. Đào tạo\n\n1.1. Kế hoạch\n" },
    { good: "1. Đào tạo\n\na) Kế hoạch;\n\nđ) Kinh phí.\n" },
  ],
};
