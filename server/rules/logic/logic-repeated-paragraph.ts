import type { Draft, Paragraph, Section } from "../../draft/draft.ts";
import { matchesOf } from "../../text/match.ts";
import { contains, indexFrom, type Span, slice, spanOfMatch, trimSpan } from "../../text/span.ts";
import { countSyllables } from "../../text/syllables.ts";
import { type Report, type Rule, replace } from "../rule.ts";
import { wordsOf } from "../support.ts";

/** Shorter paragraphs, "Đơn vị chủ trì: Văn phòng Sở" and the like, are repeated by right. */
const SYLLABLES = 20;

export const logicRepeatedParagraph: Rule = {
  id: "logic-repeated-paragraph",
  part: "logic",
  title: "Không lặp nguyên văn một đoạn, một câu",
  why: "Đoạn, câu lặp nguyên văn thường do dán hai lần.",
  basis: "Kiểm tra lô-gíc, không phải quy định của nghị định",
  severity: "warning",
  *check(draft) {
    const seen = new Map<string, Paragraph>();
    let previous: Paragraph | undefined;
    let before = "";
    // Pasted again one paragraph further down, even below another heading.
    let lastButOne: Paragraph | undefined;
    let beforeLast = "";
    for (const paragraph of draft.paragraphs) {
      if (!contains(draft.main, paragraph.span) || paragraph.heading) continue;
      const words = wordsOf(draft, paragraph.body).toLowerCase();
      const long = countSyllables(words) >= SYLLABLES;
      const key = long ? `${parentOf(draft.sections, paragraph.span)?.span.from ?? -1} ${words}` : "";
      const same = long
        ? (seen.get(key) ?? (isPastedAgain(words, beforeLast) ? lastButOne : undefined))
        : undefined;
      const begun =
        previous && beginsAgain(before, words) && !isBelow(draft, paragraph, previous) ? previous : undefined;
      const first = same ?? begun;
      if (first) {
        const where = same
          ? paragraph.body
          : {
              from: paragraph.body.from,
              to: paragraph.body.from + (begun as Paragraph).body.to - (begun as Paragraph).body.from,
            };
        yield {
          span: where,
          message: same ? "Đoạn này lặp nguyên văn đoạn trước." : "Đoạn này lặp lại câu của đoạn liền trước.",
          related: [{ span: first.body, message: "Đoạn đã viết." }],
          tags: ["unnecessary"],
        };
      }
      if (long) yield* repeatedSentences(draft, paragraph);
      if (long && !seen.has(key)) seen.set(key, paragraph);
      [lastButOne, previous] = [previous, paragraph];
      [beforeLast, before] = [before, words];
    }
  },
  examples: [
    {
      bad: "- Chỉ đạo triển khai tốt công tác tiếp nhận, xử lý những phản ánh, kiến nghị của người dân và tổ chức đối với việc giải quyết thủ tục.\n\n- Đã rà soát.\n\n- «Chỉ đạo triển khai tốt công tác tiếp nhận, xử lý những phản ánh, kiến nghị của người dân và tổ chức đối với việc giải quyết thủ tục.»\n",
    },
    {
      bad: "- Đã xây dựng kế hoạch thực hiện công tác cải cách thủ tục hành chính năm 2022;\n- «Đã xây dựng kế hoạch thực hiện công tác cải cách thủ tục hành chính năm 2022;» thực hiện kiểm soát.\n",
    },
    {
      bad: "Thực hiện Kế hoạch của Ủy ban nhân dân tỉnh về tổ chức các hoạt động hưởng ứng tháng hành động vì an toàn thực phẩm trên địa bàn tỉnh, Sở Y tế đề nghị các đơn vị trực thuộc triển khai các nội dung sau:\n\n1. Tuyên truyền\n\n«Thực hiện Kế hoạch của Ủy ban nhân dân tỉnh về tổ chức các hoạt động hưởng ứng tháng hành động vì an toàn thực phẩm trên địa bàn tỉnh, Sở Y tế đề nghị các đơn vị trực thuộc triển khai các nội dung sau:»\n",
    },
    {
      bad: "- Các phòng rà soát hồ sơ. Văn phòng tổng hợp kết quả, trình Giám đốc trước ngày 20 hằng tháng. «Văn phòng tổng hợp kết quả, trình Giám đốc trước ngày 20 hằng tháng.»\n",
    },
    {
      good: "1. Loại A\n\n- Không có cán bộ, công chức trực tiếp chịu sự quản lý vi phạm kỷ luật từ khiển trách trở lên trong năm đánh giá.\n\n2. Loại B\n\n- Không có cán bộ, công chức trực tiếp chịu sự quản lý vi phạm kỷ luật từ khiển trách trở lên trong năm đánh giá.\n",
    },
    { good: "- Văn phòng Sở chủ trì.\n\n- Phòng Đào tạo phối hợp.\n\n- Văn phòng Sở chủ trì.\n" },
    { good: "- Đã xây dựng kế hoạch năm 2022;\n- Đã xây dựng kế hoạch năm 2022 và 2023.\n" },
    {
      good: "2. Kiểm tra việc lập, công khai danh sách đối tượng được hỗ trợ trên địa bàn xã\n\n- Kiểm tra việc lập, công khai danh sách đối tượng được hỗ trợ trên địa bàn xã theo quy định tại Điều 5, gồm cả đối tượng phát sinh.\n",
    },
    {
      good: "Điều 2. Hồ sơ đề nghị hỗ trợ chi phí học tập, cấp bù học phí của người học\n\n1. Hồ sơ đề nghị hỗ trợ chi phí học tập, cấp bù học phí của người học gồm:\n\na) Đơn đề nghị;\n",
    },
  ],
};

/** A sentence that stands twice in succession, long enough not to be said again on purpose. */
function* repeatedSentences({ plain }: Draft, { body }: Paragraph): Generator<Report> {
  let before = "";
  for (const match of matchesOf(slice(plain, body), /[^.;!?]+[.;!?]?/g)) {
    const words = match[0].replace(/\s+/g, " ").trim();
    const where = spanOfMatch(match, body.from);
    if (words === before && words.length >= 40)
      yield {
        span: trimSpan(plain, where),
        message: "Câu này lặp nguyên văn câu liền trước.",
        fixes: [replace(where, "", "guarded", "Bỏ câu lặp")],
        tags: ["unnecessary"],
      };
    before = words;
  }
}

/** The paragraph that stood before the last one again, too long for what two headings may share. */
function isPastedAgain(words: string, beforeLast: string): boolean {
  return words === beforeLast && countSyllables(words) >= 2 * SYLLABLES;
}

/** The paragraph begins with the whole of the one before it, a sentence of some length. */
function beginsAgain(before: string, words: string): boolean {
  return words.length > before.length && words.startsWith(before) && countSyllables(before) >= 12;
}

/** "2. Kiểm tra hồ sơ" and "- Kiểm tra hồ sơ theo Điều 5" below it: the words of a title begin what it is about. */
function isBelow({ allSections }: Draft, { span: where }: Paragraph, title: Paragraph): boolean {
  return allSections.some(({ span }) => span.from === title.span.from && contains(span, where));
}

/** The innermost numbered unit around a place: criteria repeated under two headings are repeated by right. */
function parentOf(sections: readonly Section[], where: Span): Section | undefined {
  const around = sections[indexFrom(sections, where.from) - 1];
  if (!around || around.kind === "bullet" || !contains(around.span, where)) return undefined;
  return parentOf(around.children, where) ?? around;
}
