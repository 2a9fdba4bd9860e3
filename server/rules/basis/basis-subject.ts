import { slice, span } from "../../text/span.ts";
import { basisAt, firstCited, firstMentions, isWithinTitle } from "../citation/cited.ts";
import type { Rule } from "../rule.ts";

/** Papers that have no subject of their own to be quoted. */
const WITHOUT_SUBJECT = /^(?:hợp đồng|biên bản|giấy|đơn|phiếu|công hàm|thư|điện|hồ sơ|bản)(?!\p{L})/iu;

export const basisSubject: Rule = {
  id: "basis-subject",
  part: "basis",
  title: "Căn cứ ghi cả trích yếu nội dung của văn bản",
  why: "Số và ngày nói là văn bản nào, trích yếu nói văn bản ấy về việc gì; Nghị định đòi ghi cả hai.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a",
  severity: "warning",
  *check(draft) {
    for (const citation of firstMentions(draft)) {
      const { date, issuer, subject, number, type } = citation;
      if (!date || !issuer || !type || subject || number.serial === "") continue;
      if (/^(?:party|joint|assembly)$/.test(number.family) || isWithinTitle(draft, citation)) continue;
      if (WITHOUT_SUBJECT.test(slice(draft.plain, type))) continue;
      // "Kế hoạch phát triển giao thông số 48/KH-UBND": the subject stands before the number.
      if (!/^\s*(?:số)?[\s:]*$/iu.test(draft.plain.slice(type.to, citation.numberSpan.from))) continue;
      const basis = basisAt(draft, citation.span);
      if (!basis || firstCited(draft, basis) !== citation) continue;
      if (!/^Căn\s+c[ứư]\s+(?:các\s+)?$/iu.test(draft.plain.slice(basis.keyword.from, type.from))) continue;
      // Only a basis that ends with the issuer's name: what follows in any other may be the subject in words of its own.
      if (!/^\s*[;.,]?\s*$/u.test(draft.plain.slice(issuer.to, basis.span.to))) continue;
      yield {
        span: span(type.from, Math.max(citation.numberSpan.to, type.to)),
        message: "Căn cứ thiếu trích yếu nội dung của văn bản.",
      };
    }
  },
  examples: [
    {
      bad: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ «Nghị định số 30/2020/NĐ-CP» ngày 05 tháng 3 năm 2020 của Chính phủ;\n\nQUYẾT ĐỊNH:\n",
    },
    {
      bad: "KẾ HOẠCH\nĐào tạo năm 2022\n\nCăn cứ «Kế hoạch số 48/KH-UBND» ngày 24/12/2021 của Ủy ban nhân dân tỉnh Đồng Nai;\n\nSở xây dựng kế hoạch như sau:\n",
    },
    {
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;\n\nQUYẾT ĐỊNH:\n",
    },
    {
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Kế hoạch phát triển giao thông số 48/KH-UBND ngày 24/12/2021 của Ủy ban nhân dân tỉnh;\n\nQUYẾT ĐỊNH:\n",
    },
    {
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Biên bản số 15/BB-SNV ngày 05 tháng 3 năm 2024 của Sở Nội vụ;\n\nQUYẾT ĐỊNH:\n",
    },
    {
      good: "QUYẾT ĐỊNH\nVề việc giao kinh phí\n\nCăn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015;\n\nTheo đề nghị tại Tờ trình số 12/TTr-STC ngày 05 tháng 3 năm 2024 của Sở Tài chính.\n",
    },
  ],
};
