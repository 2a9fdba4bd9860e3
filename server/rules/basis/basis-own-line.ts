import { matchesOf } from "../../text/match.ts";
import { slice, spanOfMatch } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

export const basisOwnLine: Rule = {
  id: "basis-own-line",
  part: "basis",
  title: "Mỗi căn cứ xuống dòng riêng",
  why: "Sau mỗi căn cứ phải xuống dòng để người ký và văn thư soát từng căn cứ.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const { span: basis } of draft.bases) {
      for (const match of matchesOf(
        slice(draft.plain, basis),
        /(?<=[;.]) +(?=Căn cứ\s)|(?<=;) +(?=(?:Xét|Theo) đề nghị\s)/gu,
      )) {
        const where = spanOfMatch(match, basis.from);
        yield {
          span: where,
          message: "Căn cứ tiếp theo cần xuống dòng riêng.",
          fixes: [replace(where, "\n\n", "safe", "Xuống dòng")],
        };
      }
    }
  },
  examples: [
    {
      bad: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;« »Căn cứ Luật Đầu tư công ngày 29 tháng 11 năm 2024.\n",
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nCăn cứ Luật Đầu tư công ngày 29 tháng 11 năm 2024.\n",
    },
    {
      bad: "KẾ HOẠCH\nĐào tạo\n\nCăn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh;«  »Căn cứ Đề án 06;\n\nSở ban hành kế hoạch.\n",
      good: "KẾ HOẠCH\nĐào tạo\n\nCăn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh;\n\nCăn cứ Đề án 06;\n\nSở ban hành kế hoạch.\n",
    },
    {
      bad: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;« »Theo đề nghị của Chánh Văn phòng.\n",
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nTheo đề nghị của Chánh Văn phòng.\n",
    },
    {
      good: "KẾ HOẠCH\nĐào tạo\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\nCăn cứ Luật Đầu tư công ngày 29 tháng 11 năm 2024.\n",
    },
    {
      good: "KẾ HOẠCH\nĐào tạo\n\nCăn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh; Quyết định số 15/QĐ-UBND ngày 06/3/2024 của Ủy ban nhân dân tỉnh.\n",
    },
  ],
};
