import { isUpperCase } from "../../text/case.ts";
import { slice } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

export const typeLineUppercase: Rule = {
  id: "type-line-uppercase",
  part: "title",
  title: "Tên loại văn bản viết bằng chữ in hoa",
  why: "Tên loại in hoa, đậm, đứng một dòng để nhận ra ngay văn bản gì.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.5.b",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const where = draft.title.typeSpan;
    if (!draft.recognised || !where) return;
    const written = slice(draft.text, where);
    if (isUpperCase(written)) return;
    yield {
      span: where,
      message: "Tên loại văn bản cần viết bằng chữ in hoa.",
      fixes: [replace(where, written.toUpperCase(), "safe")],
    };
  },
  examples: [
    {
      bad: "SỞ Y TẾ\nSố: 15/CT-SYT\n\n«Chỉ thị»\nVề phòng, chống dịch\n",
      good: "SỞ Y TẾ\nSố: 15/CT-SYT\n\nCHỈ THỊ\nVề phòng, chống dịch\n",
    },
    {
      bad: "UBND XÃ ĐỨC LẬP\nSố: 15/KH-UBND\n\n«Kế Hoạch»\nTrồng cây năm 2026\n",
      good: "UBND XÃ ĐỨC LẬP\nSố: 15/KH-UBND\n\nKẾ HOẠCH\nTrồng cây năm 2026\n",
    },
    { good: "SỞ Y TẾ\nSố: 15/CT-SYT\n\nCHỈ THỊ\nVề phòng, chống dịch\n" },
    { good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v báo cáo\n\nKính gửi: Các đơn vị\n\nBáo cáo gửi trước ngày 15.\n" },
  ],
};
