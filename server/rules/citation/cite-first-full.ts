import type { Draft } from "../../draft/draft.ts";
import { contains, textBefore } from "../../text/span.ts";
import type { Rule } from "../rule.ts";
import {
  basisAt,
  citesItself,
  firstMentions,
  isAmending,
  isAttachmentLine,
  isDatedBefore,
  isDatedFurtherOn,
  isDatedInRow,
  isWithinTitle,
  keyOf,
  type Numbered,
  nameSpan,
  numbered,
  sharesDate,
} from "./cited.ts";

export const citeFirstFull: Rule = {
  id: "cite-first-full",
  part: "citation",
  title: "Viện dẫn lần đầu ghi đủ ngày ban hành",
  why: "Lần đầu viện dẫn phải ghi đủ để người đọc tìm đúng văn bản; các lần sau chỉ cần tên loại và số, ký hiệu.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.b",
  severity: "warning",
  yieldsTo: ["cite-same-symbol"],
  *check(draft) {
    const dated = new Set(
      numbered(draft)
        .filter(({ date }) => date)
        .map(keyOf),
    );
    for (const citation of firstMentions(draft)) {
      if (citation.date || citation.number.serial === "" || isExempt(draft, citation)) continue;
      // "Nghị định 61" where the full number stands in the text is no first mention.
      if (
        draft.fullCitations.has(citation) ||
        sharesDate(draft, citation) ||
        isAmending(draft, citation) ||
        isDatedBefore(draft, citation)
      )
        continue;
      // "ngày 18/8/20222", "37-NQ/TW NQ/TW ngày 24/12/2018": a date that cannot be read or stands off is not a missing one.
      if (isDatedFurtherOn(draft, citation)) continue;
      // A page-cut table cell may have parted the number from its date: then another place has the date and all is well.
      if (
        dated.has(keyOf(citation)) &&
        draft.tables.some(({ span: table }) => contains(table, citation.span))
      )
        continue;
      yield {
        span: nameSpan(citation),
        message: "Viện dẫn lần đầu thiếu ngày ban hành.",
      };
    }
  },
  examples: [
    {
      bad: "Thực hiện «Nghị định số 107/2020/NĐ-CP» và Quyết định số 12/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh.\n",
    },
    { bad: "Theo «Công văn số 591/SKHĐT-VP» của Văn phòng Sở, các phòng báo cáo.\n" },
    {
      good: "Theo Nghị định số 107/2020/NĐ-CP ngày 14/9/2020 của Chính phủ.\n\nNghị định số 107/2020/NĐ-CP quy định rõ.\n",
    },
    {
      good: "Thông tư số 05/2008/TT-BTTTT ngày 12/11/2008 của Bộ Thông tin và Truyền thông hướng dẫn một số điều của Nghị định số 97/2008/NĐ-CP.\n",
    },
    { good: "Ngày 09/4/2024, Sở Y tế đã có Công văn số 94/SYT-NVY đề nghị các đơn vị rà soát.\n" },
    {
      good: "Ngày 13/5/2016, Sở Nội vụ đã có Công văn gửi các huyện về việc tổ chức thi nâng ngạch (Công văn số 210/SNV-CCVC).\n",
    },
    { good: "Theo Nghị quyết số 37-NQ/TW NQ/TW ngày 24/12/2018 của Bộ Chính trị về việc sắp xếp.\n" },
    {
      good: "Sở nhận được Công văn số 06/CV HALO 2024 ngày 14/02/2024 của Công ty cổ phần Hạ Long đề nghị hướng dẫn.\n",
    },
    {
      good: "Thực hiện Kế hoạch số 125/KH-TH&THCS Mỹ Long ngày 21 tháng 9 năm 2024 về tổ chức hoạt động ngoại khóa.\n",
    },
    { good: "Theo Luật Đất đai số 31/2024/QH15 và Nghị định này.\n" },
    {
      good: "STT\tSố, ký hiệu\tNgày ban hành\tTên gọi của văn bản\n1\t34/2004/QĐ-UBND\t25/12/2004\tQuy định chế độ thu phí\n2\t12/2006/QĐ-UBND\t03/4/2006\tQuy định mức chi hội nghị\n",
    },
    {
      good: "Ngày 16/4/2024, Ủy ban nhân dân tỉnh ban hành Chỉ thị số 11/CT-UBND về việc tăng cường kỷ luật công vụ.\n",
    },
    {
      good: "Theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ, Nghị định 61 giao Văn phòng làm đầu mối.\n",
    },
  ],
};

/** Laws are cited by name (II.6.b); the draft's own number and numbers inside a quoted title stand as they are; bases have their own rule. */
function isExempt(draft: Draft, citation: Numbered): boolean {
  return (
    citation.number.family === "assembly" ||
    isNumberLine(draft, citation) ||
    citesItself(draft, citation) ||
    isAttachmentLine(draft, citation) ||
    isDatedInRow(draft, citation) ||
    isWithinTitle(draft, citation) ||
    isDatedAhead(draft, citation) ||
    basisAt(draft, citation.span) !== undefined ||
    (draft.title.subject !== undefined && contains(draft.title.subject, citation.span)) ||
    (draft.recipients !== undefined && contains(draft.recipients.span, citation.span))
  );
}

/** "Số: 07/SY-STP" of a certified copy, or of a form that follows: a number line, not a citation. */
function isNumberLine(draft: Draft, citation: Numbered): boolean {
  const before = textBefore(draft.plain, citation.numberSpan.from, 40);
  return citation.type === undefined && /(?:^|\n|\t| {3})\s*Số\s?:?\s*$/iu.test(before);
}

/**
 * "Ngày 09/02/2021, Bộ Y tế đã có Công văn số 949/BYT-KH-TC": the date opens the sentence; so it does where the number
 * is given in brackets behind what was sent.
 */
function isDatedAhead(draft: Draft, citation: Numbered): boolean {
  const { from } = citation.type ?? citation.numberSpan;
  const sentence = textBefore(draft.plain, from, 320).split("\n").pop() ?? "";
  return /(?<!\p{L})ngày\s(?:\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\stháng\s\d{1,2}\snăm\s\d{4}),[^.;]{1,120}\s(?:có|ban hành|gửi|ký)\s(?:[^.;()]{1,160}\()?$/iu.test(
    sentence,
  );
}
