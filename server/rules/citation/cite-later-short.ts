import { foldName } from "../../conventions/fold.ts";
import type { Draft } from "../../draft/draft.ts";
import { regionOf } from "../../draft/regions.ts";
import { contains, overlaps, type Span, slice, span } from "../../text/span.ts";
import { type Rule, replace, SINCE_DECREE } from "../rule.ts";
import {
  citationsNear,
  citesItself,
  isAttachmentLine,
  isWithinTitle,
  keyOf,
  type Numbered,
  numbered,
} from "./cited.ts";

export const citeLaterShort: Rule = {
  id: "cite-later-short",
  part: "citation",
  title: "Từ lần viện dẫn thứ hai chỉ ghi tên loại và số, ký hiệu",
  why: "Ngày, cơ quan ban hành và trích yếu đã ghi ở lần đầu; lặp lại làm văn bản dài và dễ lệch nhau.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.b",
  severity: "hint",
  since: SINCE_DECREE,
  *check(draft) {
    const complete = new Map<string, Numbered>();
    for (const citation of numbered(draft)) {
      if (citation.number.serial === "" || isExempt(draft, citation)) continue;
      // An attached text is read by itself: what it cites first, it cites in full.
      const key = `${keyOf(citation)} ${yearOf(citation)} ${regionOf(draft, citation.span)}`;
      const first = complete.get(key);
      if (!first) {
        if (citation.date && citation.issuer && contains(citation.span, citation.issuer))
          complete.set(key, citation);
        continue;
      }
      const details = detailsOf(draft, citation, first);
      if (!details) continue;
      yield {
        span: details,
        message: `${citation.number.text} đã được viện dẫn đầy đủ ở trên; ở đây chỉ cần tên loại và số, ký hiệu.`,
        related: [{ span: first.span, message: "Lần viện dẫn đầy đủ." }],
        fixes: isPlain(draft, citation, details)
          ? [replace(details, "", "guarded", "Rút gọn, chỉ giữ tên loại và số, ký hiệu")]
          : [],
      };
    }
  },
  examples: [
    {
      bad: "Theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về cơ chế một cửa.\n\nCác đơn vị thực hiện Nghị định số 61/2018/NĐ-CP« ngày 23/4/2018 của Chính phủ», báo cáo hằng quý.\n",
      good: "Theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về cơ chế một cửa.\n\nCác đơn vị thực hiện Nghị định số 61/2018/NĐ-CP, báo cáo hằng quý.\n",
    },
    {
      bad: "Căn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh về giao dự toán;\n\nQuyết định số 12/QĐ-UBND« ngày 05 tháng 3 năm 2024 của Ủy ban nhân dân tỉnh» giao cho Sở.\n",
      good: "Căn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh về giao dự toán;\n\nQuyết định số 12/QĐ-UBND giao cho Sở.\n",
    },
    {
      good: "Theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về cơ chế một cửa.\n\nCác đơn vị thực hiện Nghị định số 61/2018/NĐ-CP.\n",
    },
    {
      good: "KẾ HOẠCH\nTriển khai Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ\n\nThực hiện Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về cơ chế một cửa, Sở ban hành Kế hoạch.\n",
    },
    {
      good: "Nghị quyết số 01/NQ-CP ngày 05/01/2024 của Chính phủ và Nghị quyết số 01/NQ-CP ngày 08/01/2025 của Chính phủ.\n",
    },
  ],
};

function isExempt(draft: Draft, citation: Numbered): boolean {
  return (
    citation.number.family === "short" ||
    citation.number.family === "assembly" ||
    citesItself(draft, citation) ||
    isAttachmentLine(draft, citation) ||
    // The subject names what the draft is about; the text itself cites it in full the first time.
    (draft.title.subject !== undefined && contains(draft.title.subject, citation.span)) ||
    isWithinTitle(draft, citation)
  );
}

/** A number that begins afresh every year names another document in another year. */
function yearOf({ number, date }: Numbered): number | undefined {
  return number.year ?? date?.year?.value;
}

/**
 * From behind the number to the end of date and issuer, where both stand there; the subject goes too if it is the one
 * given first. What else looks like a subject may be the rest of the sentence.
 */
function detailsOf(
  draft: Draft,
  { numberSpan, span: whole, date, issuer, subject }: Numbered,
  first: Numbered,
) {
  const rest = span(numberSpan.to, whole.to);
  if (!date || !issuer || !contains(rest, issuer) || !contains(rest, date.span)) return undefined;
  const isSame =
    subject &&
    first.subject &&
    foldName(slice(draft.plain, subject)) === foldName(slice(draft.plain, first.subject));
  return span(numberSpan.to, Math.max(issuer.to, date.span.to, isSame ? subject.to : 0));
}

/** True if nothing else is cited in what would go, nor a line ended by it. */
function isPlain(draft: Draft, citation: Numbered, details: Span): boolean {
  if (slice(draft.text, details).includes("\n")) return false;
  return !citationsNear(draft, details).some((other) => other !== citation && overlaps(other.span, details));
}
