import type { Rule } from "../rule.ts";
import { isWholeDocument } from "../support.ts";

export const decisionMarkerMissing: Rule = {
  id: "decision-marker-missing",
  part: "title",
  title: "Quyết định có dòng “QUYẾT ĐỊNH:”, nghị quyết có dòng “QUYẾT NGHỊ:” sau phần căn cứ",
  why: "Thiếu dòng này thì phần căn cứ và phần quyết định liền nhau, không rõ quyết định bắt đầu từ đâu.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.1, Mẫu 1.2, Mẫu 1.3",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const { type, typeSpan } = draft.title;
    const last = draft.bases.at(-1);
    if (!isWholeDocument(draft) || !typeSpan || !last || draft.decisionMarker) return;
    if (!type?.needs.includes("decisionMarker")) return;
    const rest = draft.plain.slice(typeSpan.to, draft.main.to);
    if (/^\s{0,80}(?:QUYẾT\s{1,9}(?:ĐỊNH|NGHỊ)|NGHỊ\s{1,9}QUYẾT)\s{0,3}[:.]?\s*$/mu.test(rest)) return;
    if (/(?<![\p{L}])quyết\s+(?:định|nghị)\s*:\s*$/imu.test(rest)) return;
    if (!/^\s{0,40}Điều\s+1(?!\d)/mu.test(rest)) return;
    // Since 2025 a legal document says it in a sentence: "Ủy ban nhân dân tỉnh ban hành Quyết định quy định …".
    if (
      draft.regime === "legal" &&
      /(?<!\p{L})ban\s+hành\s+(?:Quyết\s+định|Nghị\s+quyết)(?!\s+(?:số|này))/u.test(rest)
    )
      return;
    const marker = type.name === "Nghị quyết" ? "QUYẾT NGHỊ:" : "QUYẾT ĐỊNH:";
    yield { span: last.keyword, message: `Thiếu dòng “${marker}” sau phần căn cứ.` };
  },
  examples: [
    {
      bad: "BỘ Y TẾ\nSố: 15/QĐ-BYT\n\nQUYẾT ĐỊNH\nBan hành Kế hoạch\n\nBỘ TRƯỞNG BỘ Y TẾ\n\nCăn cứ Luật Dược;\n«Theo đề nghị» của Chánh Văn phòng Bộ.\n\nĐiều 1. Ban hành Kế hoạch.\n",
    },
    {
      bad: "HỘI ĐỒNG NHÂN DÂN\nTỈNH ĐẮK LẮK\nSố: 15/NQ-HĐND\n\nNGHỊ QUYẾT\nVề kế hoạch đầu tư\n\n«Căn cứ» Luật Đầu tư công;\n\nĐiều 1. Thông qua kế hoạch.\n",
    },
    {
      good: "BỘ Y TẾ\nSố: 15/QĐ-BYT\n\nQUYẾT ĐỊNH\nBan hành Kế hoạch\n\nCăn cứ Luật Dược;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành.\n",
    },
    {
      good: "BỘ Y TẾ\nSố: 15/CT-BYT\n\nCHỈ THỊ\nVề phòng, chống dịch\n\nCăn cứ Luật Dược;\n\n1. Các đơn vị thực hiện.\n",
    },
  ],
};
