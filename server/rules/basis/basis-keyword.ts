import { slice } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

export const basisKeyword: Rule = {
  id: "basis-keyword",
  part: "basis",
  title: "Viết đúng “Căn cứ”",
  why: "Gõ thiếu dấu thành “Căn cư” là lỗi hay gặp ở đầu căn cứ.",
  basis: "Chính tả tiếng Việt; NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const { keyword } of draft.bases) {
      if (slice(draft.plain, keyword).toLowerCase() !== "căn cư") continue;
      yield { span: keyword, message: "Viết “Căn cứ”.", fixes: [replace(keyword, "Căn cứ", "safe")] };
    }
  },
  examples: [
    {
      bad: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\n«Căn cư» Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n",
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n",
    },
    {
      bad: "KẾ HOẠCH\nĐào tạo\n\n«căn cư» Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nSở ban hành.\n",
      good: "KẾ HOẠCH\nĐào tạo\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nSở ban hành.\n",
    },
    { good: "KẾ HOẠCH\nĐào tạo\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n" },
    { good: "Dân cư, căn cước, cư trú.\n" },
  ],
};
