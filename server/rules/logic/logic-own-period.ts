import type { Draft } from "../../draft/draft.ts";
import { matchesOf, sought } from "../../text/match.ts";
import { type Span, slice, spanOfMatch } from "../../text/span.ts";
import { type Report, type Rule, replace } from "../rule.ts";
import { wordsOf } from "../support.ts";
import { matchesIn } from "../text/matches.ts";

/** What a closing sentence says the draft is about. */
const ABOVE = sought(/(?<!\p{L})Trên đây là [^.;\n]{5,240}/gu);
/** Sentences that name the draft's subject again beside much else: "… xây dựng Kế hoạch … như sau", "Điều 1. Ban hành …". */
const NAMING = sought(
  /(?<![^.,;\n])[^.,;\n]{5,200}(?= (?:như sau|với (?:các |những |một số )?nội dung (?:chính |chủ yếu )?(?:như )?sau)(?!\p{L}))|(?<=(?<!\p{L})Điều 1\. )[^.;\n]{5,300}/gu,
);

/** The year, school year, term, quarter or month that a title names. */
const PERIODS: readonly [RegExp, ...RegExp[]] = [
  /(?<=(?<!\p{L})năm )(?:19|20)\d{2}(?![\d]|\s?[-–]\s?\d)/giu,
  /(?<=(?<!\p{L})(?:năm học|giai đoạn|nhiệm kỳ) )20\d{2}\s?[-–]\s?20\d{2}(?!\d)/giu,
  /(?<=(?<!\p{L})quý )(?:I{1,3}|IV|[1-4])(?![\p{L}\p{N}])/giu,
  /(?<=(?<!\p{L})tháng )(?:0?[1-9]|1[0-2])(?![\p{L}\p{N}])/giu,
  /(?<![\p{N}.,/-])\d{1,2}(?= tháng đầu năm)/giu,
  /(?<=\d tháng )(?:đầu|cuối)(?= năm)/giu,
];

export const logicOwnPeriod: Rule = {
  id: "logic-own-period",
  part: "logic",
  title: "Năm, quý, tháng trong câu mở, câu kết và Điều 1 khớp với trích yếu",
  why: "Câu mở, câu kết chép từ văn bản kỳ trước còn giữ năm, quý, tháng cũ; người nhận không biết số liệu của kỳ nào.",
  basis: "Kiểm tra lô-gíc, không phải quy định của nghị định",
  severity: "warning",
  regimes: ["administrative", "party"],
  *check(draft) {
    const { subject } = draft.title;
    if (!subject) return;
    for (const { span: sentence } of matchesIn(draft, ABOVE)) yield* otherPeriods(draft, subject, sentence);
    for (const { span: sentence } of matchesIn(draft, NAMING, ["body"]))
      yield* otherPeriods(draft, subject, sentence, sameThing);
    yield* lastYear(draft, subject);
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
      bad: "SỞ Y TẾ\nSố: 15/KH-SYT\n\nKẾ HOẠCH\nTập huấn dân quân tự vệ năm 2026\n\nSở xây dựng kế hoạch tập huấn dân quân tự vệ năm «2025» như sau:\n\n1. Mở 02 lớp.\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/QĐ-SYT\n\nQUYẾT ĐỊNH\nBan hành Kế hoạch phòng, chống dịch giai đoạn 2026 - 2030\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch phòng, chống dịch giai đoạn «2021 - 2025» của Sở Y tế.\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/KH-SYT\nHuế, ngày 12 tháng 3 năm 2026\n\nKẾ HOẠCH\nTập huấn dân quân năm «2025»\n\nThực hiện chương trình công tác năm 2026, Sở tổ chức tập huấn.\n",
    },
    {
      good: "SỞ Y TẾ\nSố: 15/BC-SYT\nHuế, ngày 12 tháng 01 năm 2026\n\nBÁO CÁO\nKết quả tập huấn năm 2025\n\nTheo Kế hoạch số 12/KH-SYT ngày 15/3/2025, Sở mở 02 lớp; năm 2026 mở 03 lớp.\n",
    },
    {
      good: "SỞ Y TẾ\nSố: 15/KH-SYT\n\nKẾ HOẠCH\nTiêm chủng mở rộng năm 2026\n\nTrên cơ sở kết quả tiêm chủng mở rộng năm 2025, Sở xây dựng kế hoạch như sau:\n\n1. Mở 02 lớp.\n",
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
function* otherPeriods(
  draft: Draft,
  subject: Span,
  sentence: Span,
  isOf: (title: string, said: string) => boolean = () => true,
): Generator<Report> {
  const title = wordsOf(draft, subject);
  const words = slice(draft.plain, sentence);
  for (const period of PERIODS) {
    const [own, ...others] = matchesOf(title, period);
    if (!own || others.length > 0) continue;
    const [said, ...more] = [...matchesOf(words, period)].filter(({ index }) =>
      isOf(title.slice(0, own.index), words.slice(0, index)),
    );
    if (!said || more.length > 0) continue;
    if (sameNumber(own[0], said[0])) continue;
    const where = spanOfMatch(said, sentence.from);
    yield {
      span: where,
      message: `Trích yếu ghi “${own[0]}”, câu này ghi “${said[0]}”.`,
      related: [{ span: subject, message: "Trích yếu ở đây." }],
      fixes: [replace(where, own[0], "guarded")],
    };
  }
}

/** The year before that of issue in the subject, where all the rest speaks of the year of issue and of no other. */
function* lastYear(draft: Draft, subject: Span): Generator<Report> {
  const [year, ...others] = matchesOf(slice(draft.plain, subject), PERIODS[0]);
  const issued = Number(draft.issued?.slice(0, 4));
  if (!year || others.length > 0 || Number(year[0]) !== issued - 1) return;
  const rest = draft.plain.slice(subject.to);
  if (
    rest.includes(year[0]) ||
    !new RegExp(String.raw`(?<!tháng \d{1,2} )năm ${issued}(?!\d)`, "u").test(rest)
  )
    return;
  yield {
    span: spanOfMatch(year, subject.from),
    message: `Trích yếu ghi năm ${year[0]}, phần còn lại chỉ nói đến năm ${issued}.`,
  };
}

/** True where the same words precede both: the sentence speaks of what the title names. */
function sameThing(title: string, said: string): boolean {
  const [one, other] = [title, said].map((before) => before.toLowerCase().match(/\S+/g)?.slice(-4).join(" "));
  return one?.includes(" ") === true && one === other;
}

function sameNumber(one: string, other: string): boolean {
  return spelt(one) === spelt(other);
}

/** "02" and "2", "2025 - 2026" and "2025-2026" are one. */
function spelt(number: string): string {
  return number.replace(/^0|\s/g, "").replace("–", "-").toUpperCase();
}
