import type { Draft } from "../../draft/draft.ts";
import { slice, span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

export const basisCapital: Rule = {
  id: "basis-capital",
  part: "basis",
  title: "Căn cứ bắt đầu bằng chữ hoa, không có gạch đầu dòng",
  why: "Căn cứ là một đoạn văn bắt đầu bằng “Căn cứ”; gạch đầu dòng là cách trình bày của văn bản Đảng.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a; Phụ lục II, Mục I",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const listed = isOneOfParticulars(draft);
    for (const { span: basis, keyword } of draft.bases) {
      const first = draft.plain.slice(keyword.from, keyword.from + 1);
      const hasDash = keyword.from > basis.from;
      const word = slice(draft.plain, keyword);
      if (/^C[Ăă]n C[Ứứ]$|^CĂN CỨ$/u.test(word)) {
        yield { span: keyword, message: "Cần viết “Căn cứ”.", fixes: [replace(keyword, "Căn cứ", "safe")] };
        continue;
      }
      if (!hasDash && first === first.toUpperCase()) continue;
      if (hasDash && listed) continue;
      const where = span(basis.from, keyword.from + 1);
      yield {
        span: span(basis.from, keyword.to),
        message: hasDash ? "Thừa gạch đầu dòng trước căn cứ." : "Căn cứ cần bắt đầu bằng chữ hoa.",
        fixes: [replace(where, first.toUpperCase(), "safe", hasDash ? "Bỏ gạch đầu dòng" : "Viết hoa")],
      };
    }
  },
  examples: [
    {
      bad: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\n«- Căn cứ» Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\n«- Theo đề nghị» của Chánh Văn phòng.\n",
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nTheo đề nghị của Chánh Văn phòng.\n",
    },
    {
      bad: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\n«+ Căn cứ» Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nTheo đề nghị của Chánh Văn phòng.\n",
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nTheo đề nghị của Chánh Văn phòng.\n",
    },
    {
      bad: "KẾ HOẠCH\nĐào tạo\n\n«căn cứ» Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nSở ban hành kế hoạch.\n",
      good: "KẾ HOẠCH\nĐào tạo\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nSở ban hành kế hoạch.\n",
    },
    {
      bad: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\n«Căn Cứ» Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\n«CĂN CỨ» Luật Đất đai ngày 18 tháng 01 năm 2024.\n",
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nCăn cứ Luật Đất đai ngày 18 tháng 01 năm 2024.\n",
    },
    {
      good: "BÁO CÁO\nKết quả tự kiểm tra\n\n- Căn cứ hướng dẫn thực hiện nhiệm vụ năm học của Sở;\n- Thời gian: 07 giờ 30 phút, ngày 12 tháng 10 năm 2024;\n- Địa điểm: Trường Tiểu học Long Thới.\n",
    },
    { good: "KẾ HOẠCH\nĐào tạo\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nSở ban hành kế hoạch.\n" },
    {
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Nghị định số 43/2014/NĐ-CP ngày 15 tháng 5 năm 2014 của Chính phủ quy định chi tiết\nthi hành một số điều của Luật Đất đai;\nTheo đề nghị của Chánh Văn phòng.\n",
    },
    { good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\n*Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;*\n" },
  ],
};

/** True if the dashes go on below the bases with "- Thời gian: …", "- Tại: …": a list of particulars, the bases among them. */
function isOneOfParticulars(draft: Draft): boolean {
  const last = draft.bases.at(-1);
  if (!last) return false;
  const below = draft.plain.slice(last.span.to, last.span.to + 80).trimStart();
  return /^[-–+] {0,3}\p{Lu}[^:;.\n]{1,24}:/u.test(below);
}
