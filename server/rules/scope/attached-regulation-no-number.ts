import { span } from "../../text/span.ts";
import type { Rule } from "../rule.ts";

const OWN_NUMBER = /^[ \t]{0,40}(Số\s?:\s{0,12}\d{0,5}\s{0,12}\/[^\n]{2,30})$/mu;

export const attachedRegulationNoNumber: Rule = {
  id: "attached-regulation-no-number",
  part: "scope",
  title: "Quy chế, quy định ban hành kèm theo không có số, ký hiệu riêng",
  why: "Văn bản kèm theo dùng số của văn bản ban hành, ghi ở dòng “(Kèm theo …)”.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.3",
  severity: "info",
  *check(draft) {
    const { title, header, appendices, plain } = draft;
    const message = "Thừa số, ký hiệu; văn bản ban hành kèm theo dùng số của văn bản ban hành.";
    if (title.attachment && header.number?.symbol) yield { span: header.number.span, message };
    for (const appendix of appendices) {
      if (appendix.kind !== "regulation" || !appendix.attachment) continue;
      const head = plain.slice(appendix.span.from, appendix.attachment.from);
      const match = OWN_NUMBER.exec(head);
      if (!match?.[1]) continue;
      const from = appendix.span.from + match.index + match[0].indexOf(match[1]);
      yield { span: span(from, from + match[1].trimEnd().length), message };
    }
  },
  examples: [
    {
      bad: "SỞ Y TẾ\n«Số: 15/QC-SYT»\n\nQUY CHẾ\nLàm việc của Sở Y tế\n(Kèm theo Quyết định số 12/QĐ-SYT ngày 05 tháng 3 năm 2024)\n",
    },
    {
      bad: "UBND XÃ ĐỨC LẬP\n«Số: 07/QyĐ-UBND»\n\nQUY ĐỊNH\nVề tiếp công dân\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND)\n",
    },
    { good: "QUY CHẾ\nLàm việc của Sở Y tế\n(Kèm theo Quyết định số 12/QĐ-SYT ngày 05 tháng 3 năm 2024)\n" },
    { good: "SỞ Y TẾ\nSố: 15/QC-SYT\n\nQUY CHẾ\nLàm việc của Sở Y tế\n\nChương I\nQUY ĐỊNH CHUNG\n" },
  ],
};
