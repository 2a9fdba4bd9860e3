import { span } from "../../text/span.ts";
import { insert, type Rule } from "../rule.ts";

/** "Theo đề nghị Cục trưởng …": who proposes follows without "của". */
const WITHOUT_OF = /^((?:Theo|Xét)\s+đề\s+nghị)\s+(?=\p{Lu})/u;

export const basisProposal: Rule = {
  id: "basis-proposal",
  part: "basis",
  title: "Ghi “Theo đề nghị của …” trước chức vụ, cơ quan đề nghị",
  why: "Thiếu chữ “của” thì câu đọc thành đề nghị người đó làm, không phải người đó đề nghị.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.2",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const { span: where } of draft.bases) {
      const words = WITHOUT_OF.exec(draft.plain.slice(where.from, Math.min(where.to, where.from + 60)));
      if (!words) continue;
      const to = where.from + (words[1] as string).length;
      yield {
        span: span(where.from, to),
        message: "Thiếu chữ “của” sau “đề nghị”.",
        fixes: [insert(to, " của", "guarded", "Thêm “của”")],
      };
    }
  },
  examples: [
    {
      bad: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n«Theo đề nghị» Trưởng phòng Tổ chức.\n\nQUYẾT ĐỊNH:\n",
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\nTheo đề nghị của Trưởng phòng Tổ chức.\n\nQUYẾT ĐỊNH:\n",
    },
    {
      bad: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\n«Xét đề nghị» Giám đốc Sở Nội vụ tại Tờ trình số 15/TTr-SNV ngày 12 tháng 5 năm 2025.\n\nQUYẾT ĐỊNH:\n",
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nXét đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 15/TTr-SNV ngày 12 tháng 5 năm 2025.\n\nQUYẾT ĐỊNH:\n",
    },
    {
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nTheo đề nghị của Trưởng phòng Tổ chức.\n\nQUYẾT ĐỊNH:\n",
    },
    {
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nTheo đề nghị tại Tờ trình số 15/TTr-SNV ngày 12 tháng 5 năm 2025 của Sở Nội vụ.\n\nQUYẾT ĐỊNH:\n",
    },
  ],
};
