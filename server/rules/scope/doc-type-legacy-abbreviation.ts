import { modernAbbreviation } from "../../conventions/legacy-abbreviations.ts";
import { symbolGroups } from "../number/symbol.ts";
import { type Rule, replace, SINCE_DECREE } from "../rule.ts";

export const docTypeLegacyAbbreviation: Rule = {
  id: "doc-type-legacy-abbreviation",
  part: "scope",
  title: "Ký hiệu dùng chữ viết tắt tên loại hiện hành",
  why: "Bảng chữ viết tắt thay đổi năm 2020; nhiều mẫu cũ còn ghi GT, NP, UN.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục III, Mục I",
  severity: "warning",
  since: SINCE_DECREE,
  *check(draft) {
    const { type, typeSpan } = draft.title;
    const first = symbolGroups(draft)[0];
    const modern = first && modernAbbreviation(first.text)?.abbreviation;
    if (!typeSpan || !first || !modern || type?.abbreviation !== modern || modern === first.text) return;
    yield {
      span: first.span,
      message: `${type.name} nay viết tắt là “${modern}”, không phải “${first.text}”.`,
      fixes: [replace(first.span, modern, "guarded")],
    };
  },
  examples: [
    {
      bad: "SỞ NỘI VỤ\nSố: 03/«GT»-SNV\nĐà Nẵng, ngày 05 tháng 3 năm 2024\n\nGIẤY GIỚI THIỆU\n",
      good: "SỞ NỘI VỤ\nSố: 03/GGT-SNV\nĐà Nẵng, ngày 05 tháng 3 năm 2024\n\nGIẤY GIỚI THIỆU\n",
    },
    {
      bad: "SỞ NỘI VỤ\nSố: 03/«NP»-SNV\nĐà Nẵng, ngày 05 tháng 3 năm 2024\n\nGIẤY NGHỈ PHÉP\n",
      good: "SỞ NỘI VỤ\nSố: 03/GNP-SNV\nĐà Nẵng, ngày 05 tháng 3 năm 2024\n\nGIẤY NGHỈ PHÉP\n",
    },
    { good: "SỞ NỘI VỤ\nSố: 03/GT-SNV\nĐà Nẵng, ngày 05 tháng 3 năm 2012\n\nGIẤY GIỚI THIỆU\n" },
    { good: "SỞ NỘI VỤ\nSố: 03/GGT-SNV\nĐà Nẵng, ngày 05 tháng 3 năm 2024\n\nGIẤY GIỚI THIỆU\n" },
  ],
};
