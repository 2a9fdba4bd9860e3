import type { Word } from "../../draft/prose.ts";
import { isKnownPair, keyOf } from "../../language/pairs.ts";
import { isSyllable } from "../../language/syllable.ts";
import { capitalised, uncapitalised } from "../../text/case.ts";
import { sought } from "../../text/match.ts";
import { anyOf } from "../../text/pattern.ts";
import { span } from "../../text/span.ts";
import { EVERYWHERE, type Rule, replace } from "../rule.ts";
import { matchesIn, takesInMarkup } from "../text/matches.ts";
import { APPENDIX_II, capitalRule } from "./row.ts";
import known from "./words.json" with { type: "json" };

/** What ends with a full stop in the midst of a sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(known.abbreviations);

/** Two words with the end of a sentence between them, the second in small letters. */
const SENTENCE_START = sought(
  /(?<![\p{L}\p{N}.])(\p{Ll}{2,7}|\p{Lu}\p{Ll}{1,6}|\d[\d.,]{0,9} ?(?:km|mm|cm|ha|kg|m2|m3|m|%))[)”]?[.?] (\p{Ll}{2,7})(?![\p{L}\p{N}.])/gu,
);

export const capSentence: Rule = {
  id: "cap-sentence",
  part: "capitals",
  title: "Sau dấu chấm hết câu viết hoa",
  why: "Chữ thường sau dấu chấm cho thấy dấu chấm gõ thừa hoặc câu mới quên viết hoa.",
  basis: `${APPENDIX_II}, Mục I`,
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { span: where, words, prose } of matchesIn(draft, SENTENCE_START, ["body", "cell", "basis"])) {
      const [, before, after] = words as unknown as [string, string, string];
      if (
        where.from < prose.body.from ||
        prose.form ||
        !(/^\d/.test(before) || isSyllable(keyOf(before))) ||
        !isSyllable(keyOf(after))
      )
        continue;
      if (ABBREVIATIONS.has(before)) continue;
      const first = span(where.to - after.length, where.to - after.length + 1);
      const dot = span(where.to - after.length - 2, where.to - after.length - 1);
      yield {
        span: span(where.to - after.length, where.to),
        message: `Sau dấu chấm viết hoa “${capitalised(after)}”, hoặc bỏ dấu chấm nếu câu chưa hết.`,
        fixes: [
          replace(first, after.charAt(0).toUpperCase(), "guarded", `Viết hoa “${capitalised(after)}”`),
          replace(dot, "", "guarded", "Bỏ dấu chấm"),
        ],
      };
    }
  },
  examples: [
    {
      bad: "- Các đơn vị đã gửi báo cáo. «đến» nay còn hai đơn vị chưa gửi.\n",
      good: "- Các đơn vị đã gửi báo cáo. Đến nay còn hai đơn vị chưa gửi.\n",
    },
    {
      bad: "1. Công việc đã hoàn thành. «phòng» Tài chính lập báo cáo.\n",
      good: "1. Công việc đã hoàn thành. Phòng Tài chính lập báo cáo.\n",
    },
    {
      bad: "- Đoàn làm việc tại tỉnh Nam Định. «kết» quả kiểm tra được công bố.\n",
      good: "- Đoàn làm việc tại tỉnh Nam Định. Kết quả kiểm tra được công bố.\n",
    },
    { good: "- Bàn, ghế, tủ, v.v. được thanh lý; TP. Hồ Chí Minh; ThS. Nguyễn Văn A. Đề nghị thực hiện.\n" },
    { good: "1. Công việc đã hoàn thành. Phòng Tài chính lập báo cáo.\n- rà soát hồ sơ.\n" },
  ],
};

export const capAbout = capitalRule({
  id: "cap-about",
  title: "“về việc” và nội dung đi sau viết thường khi viện dẫn giữa câu",
  why: "Trích yếu đưa vào giữa câu không còn đứng đầu dòng nên không viết hoa chữ “Về”.",
  basis: `${APPENDIX_II}, Mục I`,
  severity: "warning",
  pattern: /(?<=[\p{Ll}\p{N})][ \n])Về việc(?=\s\p{Ll})/gu,
  become: uncapitalised,
  safety: "safe",
  kinds: ["body", "basis", "cell", "attachment"],
  unless: (before) => /(?:mục|phần|nội dung|số|điểm|khoản)\s(?:\d{1,2}|[IVX]+)\s$/iu.test(before),
  examples: [
    {
      bad: "- Thực hiện Công văn số 15/UBND-VX ngày 03/01/2024 «Về việc» tăng cường kiểm tra.\n",
      good: "- Thực hiện Công văn số 15/UBND-VX ngày 03/01/2024 về việc tăng cường kiểm tra.\n",
    },
    {
      bad: "- Theo Quyết định của Ủy ban nhân dân tỉnh «Về việc» giao chỉ tiêu.\n",
      good: "- Theo Quyết định của Ủy ban nhân dân tỉnh về việc giao chỉ tiêu.\n",
    },
    { good: "1. Về việc giao chỉ tiêu: thực hiện theo Đề án.\n" },
    { good: "QUYẾT ĐỊNH\nVề việc giao chỉ tiêu biên chế\n" },
  ],
});

export const capDay = capitalRule({
  id: "cap-day",
  title: "“ngày” sau số, ký hiệu viết thường khi viện dẫn giữa câu",
  why: "Ngày ban hành đi liền sau số, ký hiệu trong cùng một câu nên không viết hoa chữ “Ngày”.",
  basis: `${APPENDIX_II}, Mục I`,
  severity: "warning",
  pattern: /(?<=\d\/[\p{Lu}\d][\p{L}\d&.\-–/]{0,40}[\p{L}\d] )Ngày(?=\s\d{1,2}(?:[/.-]| tháng))/gu,
  become: uncapitalised,
  safety: "safe",
  kinds: ["body", "basis", "attachment"],
  examples: [
    {
      bad: "- Thực hiện Công văn số 15/UBND-VX «Ngày» 03/01/2024 của Ủy ban nhân dân tỉnh.\n",
      good: "- Thực hiện Công văn số 15/UBND-VX ngày 03/01/2024 của Ủy ban nhân dân tỉnh.\n",
    },
    {
      bad: "- Theo Quyết định số 12/2024/QĐ-UBND «Ngày» 05 tháng 3 năm 2024 của Ủy ban nhân dân tỉnh.\n",
      good: "- Theo Quyết định số 12/2024/QĐ-UBND ngày 05 tháng 3 năm 2024 của Ủy ban nhân dân tỉnh.\n",
    },
    { good: "- Gửi kèm Công văn số 15/UBND-VX. Ngày 03/01/2024, Sở tổ chức họp.\n" },
    { good: "- Ngày 03/01/2024, Sở tổ chức họp.\n" },
  ],
});

export const capAboutVerb = capitalRule({
  id: "cap-about-verb",
  title: "Sau “về” giữa câu, động từ viết thường",
  why: "“về Công bố”, “về Kiểm tra” giữ lại chữ hoa của trích yếu gốc; trong câu chỉ tên riêng viết hoa.",
  basis: `${APPENDIX_II}, Mục I`,
  severity: "info",
  pattern: new RegExp(
    String.raw`(?<=(?:[\p{Ll}\p{N})] về|[\p{Ll}\p{N})] về việc|công tác) )${anyOf(known.subjectVerbs)}(?=\s\p{Ll})|(?<=[\p{Ll}\p{N})] về việc )${anyOf(known.subjectVerbsBeforeName)}(?=\s\p{Lu})`,
    "gu",
  ),
  become: uncapitalised,
  safety: "guarded",
  kinds: ["body", "basis", "cell"],
  yieldsTo: ["cite-subject-verb"],
  unless: (_before, after) => /^\s(?:Đảng|Trung ương)/u.test(after),
  examples: [
    {
      bad: "- Ban hành Quyết định số 15/QĐ-UBND ngày 23/02/2022 về «Công bố» danh mục thủ tục hành chính.\n",
      good: "- Ban hành Quyết định số 15/QĐ-UBND ngày 23/02/2022 về công bố danh mục thủ tục hành chính.\n",
    },
    {
      bad: "- Đẩy mạnh công tác «Kiểm tra» thực hiện nhiệm vụ tại Đơn vị.\n",
      good: "- Đẩy mạnh công tác kiểm tra thực hiện nhiệm vụ tại Đơn vị.\n",
    },
    { good: "- Ban hành Quyết định về công bố danh mục thủ tục hành chính.\n" },
    { good: "- Về Kế hoạch kiểm tra: thực hiện theo Đề án.\n" },
  ],
});

export const capVerbInSentence = capitalRule({
  id: "cap-verb-in-sentence",
  title: "Động từ giữa câu viết thường: được quy định tại, đã phê duyệt",
  why: "“quy định”, “hướng dẫn”, “phê duyệt” sau “được”, “đã” là động từ, không phải tên loại văn bản.",
  basis: `${APPENDIX_II}, Mục I`,
  severity: "warning",
  regimes: EVERYWHERE,
  pattern: new RegExp(
    String.raw`(?<=\p{Ll}[\p{Ll}\p{N})] (?:được|đã|sẽ|phải|chưa được|không được) )${anyOf(known.verbsLikeTypes)}(?= \p{Ll}{2,7}(?!\p{L}))(?! (?:số|này|nêu|trên|của))`,
    "gu",
  ),
  become: uncapitalised,
  safety: "guarded",
  kinds: ["body", "basis", "cell", "attachment"],
  // "sau khi nhận được Quyết định bảo vệ khóa luận": the document is what one is given.
  unless: (before) => /(?:nhận|có|lấy) được $/u.test(before),
  examples: [
    {
      bad: "- Nghiêm cấm các hành vi được «Quy định» tại Điều 6 của Luật.\n",
      good: "- Nghiêm cấm các hành vi được quy định tại Điều 6 của Luật.\n",
    },
    {
      bad: "- Ủy ban nhân dân tỉnh đã «Phê duyệt» chủ trương đầu tư Đề án.\n",
      good: "- Ủy ban nhân dân tỉnh đã phê duyệt chủ trương đầu tư Đề án.\n",
    },
    {
      good: "- Các hành vi được quy định tại Điều 6; thực hiện theo Quy định tại Phụ lục; không được Quyết định này.\n",
    },
    { good: "- Sinh viên chỉ bảo vệ sau khi nhận được Quyết định bảo vệ khóa luận của Trường.\n" },
    { good: "- Kế hoạch đã được Hội đồng thông qua. Được Quy định số 15 bãi bỏ.\n" },
  ],
});

export const capInsideWord: Rule = {
  id: "cap-inside-word",
  part: "capitals",
  title: "Không có chữ hoa lẫn giữa một âm tiết",
  why: "“CHính phủ”, “thỰc hiện” là do giữ phím Shift hoặc bật nhầm Caps Lock.",
  basis: `${APPENDIX_II}, Mục I; chính tả tiếng Việt`,
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const prose of draft.prose) {
      const mixed = [...prose.words.entries()].filter(([, word]) => hasLaterCapital(word));
      // Many of them in one stretch are no slips of a finger but a converted font, and said once (text-legacy-font).
      if (mixed.filter(([, { text }]) => /^\p{Lu}+(?:(?![a-z])\p{Ll}){1,2}\p{Lu}+$/u.test(text)).length > 2)
        continue;
      for (const [at, word] of mixed) {
        if (word.text.length > 7) continue;
        const next = prose.words[at + 1];
        const isFirst =
          (at === 0 || /[.!?] $/.test(draft.plain.slice(word.from - 2, word.from))) &&
          /^\p{Ll}+$/u.test(next?.text ?? "");
        if (!(MIXED.test(word.text) || (isFirst && SHORT.test(word.text)))) continue;
        // Without a Vietnamese mark it may be a symbol or a brand (CTr, QyĐ, iGate), unless it makes a word with the next.
        const previous = prose.words[at - 1];
        const isWord =
          (next !== undefined && (isFirst || isKnownPair(keyOf(word.text), keyOf(next.text)))) ||
          (previous !== undefined && isKnownPair(keyOf(previous.text), keyOf(word.text)));
        if (
          !(isWord || (/[^\u0000-\u007fĐđ]/.test(word.text) && !/^\p{Lu}{2}\p{Ll}$/u.test(word.text))) ||
          !isSyllable(keyOf(word.text)) ||
          takesInMarkup(draft, word)
        )
          continue;
        const right = /^\p{Lu}/u.test(word.text)
          ? capitalised(word.text.toLowerCase())
          : word.text.toLowerCase();
        yield {
          span: span(word.from, word.to),
          message: `Chữ hoa lẫn giữa từ “${word.text}”.`,
          fixes: [replace(word, right, "guarded")],
        };
      }
    }
  },
  examples: [
    {
      bad: "- Theo Nghị quyết của «CHính» phủ về cải cách hành chính.\n",
      good: "- Theo Nghị quyết của Chính phủ về cải cách hành chính.\n",
    },
    { bad: "- Tiếp tục «thỰc» hiện Đề án.\n", good: "- Tiếp tục thực hiện Đề án.\n" },
    {
      bad: "- Đã có kết quả. «TỔ» chức tổng kết. «ĐÂy» là đợt đầu.\n",
    },
    { bad: "- «THam» mưu trình Ủy ban nhân dân tỉnh.\n", good: "- Tham mưu trình Ủy ban nhân dân tỉnh.\n" },
    { good: "- Chương trình số 15/CTr-UBND; phần mềm iGate; Quy định QyĐ; Thông báo của TTg.\n" },
    { good: "- Theo Nghị quyết của Chính phủ về ĐẨY MẠNH cải cách.\n" },
  ],
};

const MIXED =
  /^(?=.{3})(?:\p{Lu}{2}\p{Ll}+|\p{Lu}{3,}\p{Ll}{2,}|\p{Ll}+\p{Lu}+\p{Ll}*|\p{Lu}\p{Ll}+\p{Lu}+)$/u;
/** A word of two letters that begins a sentence: "TỔ chức", "ĐỂ đảm bảo". */
const SHORT = /^\p{Lu}(?!Đ)[^\u0000-\u007f]$/u;

/** True for a capital behind the first letter: a cheap look before the expressions. */
function hasLaterCapital({ text, lower }: Word): boolean {
  return text.slice(1) !== lower.slice(1);
}
