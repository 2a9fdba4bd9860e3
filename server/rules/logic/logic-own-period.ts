import type { Draft } from "../../draft/draft.ts";
import { matchesOf, sought } from "../../text/match.ts";
import { type Span, slice, span } from "../../text/span.ts";
import { type Report, type Rule, replace } from "../rule.ts";
import { matchesIn } from "../text/matches.ts";

/** What a closing sentence says the draft is about. */
const ABOVE = sought(/(?<!\p{L})Trên đây là [^.;\n]{5,240}/gu);

/** The year, quarter or month that a title names. */
const PERIODS: readonly RegExp[] = [
  /(?<=(?<!\p{L})năm )(?:19|20)\d{2}(?![\d]|\s?[-–]\s?\d)/giu,
  /(?<=(?<!\p{L})quý )(?:I{1,3}|IV|[1-4])(?![\p{L}\p{N}])/giu,
  /(?<=(?<!\p{L})tháng )(?:0?[1-9]|1[0-2])(?![\p{L}\p{N}])/giu,
];

export const logicOwnPeriod: Rule = {
  id: "logic-own-period",
  part: "logic",
  title: "Năm, quý, tháng trong câu “Trên đây là …” khớp với trích yếu",
  why: "Câu kết chép từ văn bản kỳ trước còn giữ năm, quý, tháng cũ; người nhận không biết số liệu của kỳ nào.",
  basis: "Kiểm tra lô-gíc, không phải quy định của nghị định",
  severity: "warning",
  regimes: ["administrative", "party"],
  *check(draft) {
    const { subject } = draft.title;
    if (!subject) return;
    for (const { span: sentence } of matchesIn(draft, ABOVE)) yield* otherPeriods(draft, subject, sentence);
  },
  examples: [
    {
      bad: "SỞ Y TẾ\nSố: 15/KH-SYT\n\nKẾ HOẠCH\nTiêm chủng năm 2026\n\nTrên đây là Kế hoạch tiêm chủng năm «2025» của Sở Y tế./.\n",
      good: "SỞ Y TẾ\nSố: 15/KH-SYT\n\nKẾ HOẠCH\nTiêm chủng năm 2026\n\nTrên đây là Kế hoạch tiêm chủng năm 2026 của Sở Y tế./.\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/BC-SYT\n\nBÁO CÁO\nKết quả tiêm chủng quý II năm 2026\n\nTrên đây là báo cáo kết quả tiêm chủng quý «I» năm 2026./.\n",
    },
    {
      good: "SỞ Y TẾ\nSố: 15/BC-SYT\n\nBÁO CÁO\nKết quả năm 2025, nhiệm vụ năm 2026\n\nTrên đây là báo cáo kết quả năm 2025./.\n",
    },
    {
      good: "SỞ Y TẾ\nSố: 15/BC-SYT\n\nBÁO CÁO\nKết quả 6 tháng đầu năm 2026\n\nTrên đây là báo cáo 6 tháng đầu năm 2026; đề nghị thực hiện kế hoạch năm 2027./.\n",
    },
  ],
};

/** Only where both name one year, quarter or month; a draft may be about several. */
function* otherPeriods(draft: Draft, subject: Span, sentence: Span): Generator<Report> {
  for (const period of PERIODS) {
    const [own, ...others] = matchesOf(slice(draft.plain, subject), period);
    const [said, ...more] = matchesOf(slice(draft.plain, sentence), period);
    if (!own || !said || others.length > 0 || more.length > 0) continue;
    if (sameNumber(own[0], said[0])) continue;
    const from = sentence.from + said.index;
    const where = span(from, from + said[0].length);
    yield {
      span: where,
      message: `Trích yếu ghi “${own[0]}”, câu này ghi “${said[0]}”.`,
      related: [{ span: subject, message: "Trích yếu ở đây." }],
      fixes: [replace(where, own[0], "guarded")],
    };
  }
}

function sameNumber(one: string, other: string): boolean {
  return one.replace(/^0/, "").toUpperCase() === other.replace(/^0/, "").toUpperCase();
}
