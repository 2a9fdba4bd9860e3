import type { DateMention } from "../../citations/date.ts";
import type { Draft } from "../../draft/draft.ts";
import { anyOf } from "../../text/pattern.ts";
import { indexFrom } from "../../text/span.ts";
import type { Rule } from "../rule.ts";
import { isInForm } from "../support.ts";
import list from "../title/verbs.json" with { type: "json" };
import known from "./words.json" with { type: "json" };

const ASK = new RegExp(
  [
    String.raw`(?<!\p{L})(?:${anyOf(known.asked)}|sẽ)[^;\n]{0,120}`,
    String.raw`(?:trước|chậm nhất(?:\s+là)?(?:\s+vào)?(?:\s+đến)?(?:\s+hết)?|muộn nhất|trong`,
    // "đến hết ngày" alone tells how long something lasts.
    String.raw`|(?<=(?:gửi|nộp|đăng ký|góp ý|hạn)[^;\n]{0,60})đến\s+hết)\s+`,
    // "trước 17 giờ 00 ngày"
    String.raw`(?:\d{1,2}\s?(?:giờ|h|g)\s?(?:\d{2})?(?:\s?phút)?,?\s+)?(?:ngày\s+)?$`,
  ].join(""),
  "iu",
);

const LONGEST_SENTENCE = 600;

/** Types that hand out work. */
const ORDER = /^(?:Kế hoạch|Phương án|Chỉ thị|Công điện)$/;
const BY = /(?:trước|chậm nhất(?: là)?)\s(?:ngày\s)?$/iu;
const WORK = new RegExp(String.raw`^\P{L}*${anyOf(list.verbs)}(?!\p{L})`, "iu");

/** "Kiện toàn Ban Chỉ huy trước ngày …" in a plan; of last year's day, a slip, any sentence that ends with it. */
function isHandedOut({ issued, title, plain }: Draft, asked: string, { year, span }: DateMention): boolean {
  if (!ORDER.test(title.type?.name ?? "") || !BY.test(asked)) return false;
  const isLastYear = year?.value === Number(issued?.slice(0, 4)) - 1;
  return (isLastYear || WORK.test(asked)) && /^\s?(?:\.|;|$)/m.test(plain.slice(span.to, span.to + 2));
}

/** The sentence up to an offset, over the lines of its paragraph; in a table the line alone. */
function sentenceBefore({ paragraphs, plain }: Draft, to: number): string {
  const paragraph = paragraphs[indexFrom(paragraphs, to) - 1];
  const from = Math.max(paragraph?.span.from ?? 0, to - LONGEST_SENTENCE);
  const before = plain.slice(from, to);
  const line = paragraph && to < paragraph.span.to ? before.replaceAll("\n", " ") : before;
  // "ĐT: 0283.892.111": a stop inside a word ends nothing.
  return line.split(/[.;](?=\s)|\n/).pop() ?? "";
}

export const logicDeadlinePast: Rule = {
  id: "logic-deadline-past",
  part: "logic",
  title: "Thời hạn giao việc không trước ngày ban hành",
  why: "Hạn đã qua khi văn bản ra đời thì không ai thực hiện được; thường do chép từ văn bản năm trước.",
  basis: "Kiểm tra lô-gíc, không phải quy định của nghị định",
  severity: "warning",
  yieldsTo: ["table-deadline-past"],
  *check(draft) {
    const { issued } = draft;
    const own = draft.header.placeDate?.dateSpan;
    if (!issued || !own || draft.title.type?.name === "Báo cáo" || draft.title.type?.name === "Biên bản")
      return;
    for (const date of draft.dates) {
      const { iso, span, year } = date;
      if (!iso || !year || iso >= issued || span.from < draft.bodyFrom || isInForm(draft, span)) continue;
      // What is asked begins at the last verb of asking: what an earlier letter has asked is told, not asked.
      const asked =
        sentenceBefore(draft, span.from)
          .split(/(?<!\p{L})(?:đề nghị|yêu cầu|giao)(?!\p{L})/iu)
          .pop() ?? "";
      if (
        !(ASK.test(asked) || isHandedOut(draft, asked, date)) ||
        /(?<!\p{L})(?:đã|được|từng|chưa|không|(?<!báo cáo )kết quả(?! (?:\p{L}+ ){0,8}(?:báo cáo|gửi) )|năm trước)(?!\p{L})/iu.test(
          asked,
        )
      )
        continue;
      yield {
        span,
        message: "Thời hạn này đã qua so với ngày ban hành.",
        related: [{ span: own, message: "Ngày ban hành của văn bản này." }],
      };
    }
  },
  examples: [
    {
      bad: "Số: 12/SNV-VP\nHuế, ngày 10 tháng 6 năm 2022\n\nKính gửi: Sở Tài chính\n\nĐề nghị gửi báo cáo về Sở Nội vụ trước ngày «25/5/2022»./.\n",
    },
    {
      bad: "Số: 12/KH-SNV\nHuế, ngày 10 tháng 01 năm 2023\n\nKẾ HOẠCH\nĐào tạo\n\nCác phòng hoàn thành chậm nhất ngày «15/12/2022».\n",
    },
    {
      bad: "Số: 12/KH-UBND\nHuế, ngày 10 tháng 02 năm 2023\n\nKẾ HOẠCH\nPhòng, chống thiên tai\n\n1. Kiện toàn Ban Chỉ huy phường trước ngày «15/01/2023».\n",
    },
    {
      good: "Số: 12/KH-UBND\nHuế, ngày 10 tháng 02 năm 2023\n\nKẾ HOẠCH\nPhòng, chống thiên tai\n\n1. Rà soát các công trình đã khởi công trước ngày 15/01/2023.\n2. Hỗ trợ người có hộ khẩu thường trú trước ngày 01/01/2023 và đang ở trọ.\n",
    },
    {
      bad: "Số: 12/CĐ-UBND\nHuế, ngày 27 tháng 10 năm 2025\n\nCÔNG ĐIỆN\nỨng phó mưa lũ\n\n1. Sơ tán người dân vùng trũng; hoàn thành trước 17 giờ 00 ngày «27/10/2024».\n\n2. Gửi báo cáo (email: ubnd@hue.gov.vn) chậm nhất là 9h30 ngày «28/10/2024».\n",
    },
    {
      good: "Số: 12/SNV-VP\nHuế, ngày 10 tháng 6 năm 2022\n\nKính gửi: Sở Tài chính\n\nSở Nội vụ đã có Công văn số 15/SNV-VP về việc rà soát danh sách người làm việc tại các đơn vị sự nghiệp công lập thuộc ngành, trong đó nêu thời hạn gửi về Sở Nội vụ trước ngày 25/5/2022, đến nay chưa nhận được.\n",
    },
    {
      good: "Số: 12/SNV-VP\nHuế, ngày 10 tháng 6 năm 2022\n\nKính gửi: Sở Tài chính\n\nSở Nội vụ đã có Công văn số 15/SNV-VP về việc rà soát danh sách người làm việc,\nthời hạn gửi về Sở Nội vụ trước ngày 25/5/2022.\n",
    },
    {
      good: "Số: 12/SNV-VP\nHuế, ngày 10 tháng 6 năm 2022\n\nKính gửi: Sở Tài chính\n\nĐề nghị gửi báo cáo về Sở Nội vụ trước ngày 25/6/2022./.\n",
    },
    {
      good: "Số: 12/TB-SNV\nHuế, ngày 10 tháng 6 năm 2022\n\nTHÔNG BÁO\nKết quả\n\nCác phòng đã hoàn thành trước ngày 25/5/2022.\n",
    },
  ],
};
