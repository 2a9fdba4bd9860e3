import type { Draft } from "../../draft/draft.ts";
import type { Prose, Word } from "../../draft/prose.ts";
import { keyOf } from "../../language/pairs.ts";
import { isSyllable } from "../../language/syllable.ts";
import { capitalised, isUpperCase } from "../../text/case.ts";
import { slice, span, textBefore } from "../../text/span.ts";
import { EVERYWHERE, type Report, type Rule, replace } from "../rule.ts";
import { takesInMarkup } from "../text/matches.ts";
import { labelShape } from "../text/open-ends.ts";
import { APPENDIX_II } from "./row.ts";

/** A shorter item may be a name, a unit, a part of a form. */
const WORDS_OF_ITEM = 4;
/** A shorter stretch may be a label of a form or the rest of a broken line. */
const WORDS_OF_PARAGRAPH = 8;

export const capItem: Rule = {
  id: "cap-item",
  part: "capitals",
  title: "Đầu khoản, điểm, mục gạch đầu dòng viết hoa như các mục bên cạnh",
  why: "Khi xuống dòng chữ cái đầu viết hoa; một mục viết thường giữa các mục viết hoa là gõ sót.",
  basis: `${APPENDIX_II}, Mục I`,
  severity: "warning",
  yieldsTo: ["cap-agency", "cap-agency-ubnd"],
  regimes: EVERYWHERE,
  *check(draft) {
    const lone = smallAmongSiblings(draft);
    for (const [at, prose] of draft.prose.entries()) {
      const isLone = lone.has(prose.body.from);
      const first = smallBeginning(draft, prose, isLone ? 1 : WORDS_OF_ITEM);
      if (first?.from !== prose.body.from || !(isLone || isAmongUpper(draft, at))) continue;
      yield asCapital(first, "Các mục bên cạnh mở đầu bằng chữ hoa; ở đây viết");
    }
  },
  examples: [
    {
      bad: "1. Yêu cầu:\n- «nâng» cao nhận thức của công chức;\n- Bảo đảm đúng tiến độ, tiết kiệm;\n- Phân công rõ trách nhiệm từng đơn vị.\n",
      good: "1. Yêu cầu:\n- Nâng cao nhận thức của công chức;\n- Bảo đảm đúng tiến độ, tiết kiệm;\n- Phân công rõ trách nhiệm từng đơn vị.\n",
    },
    {
      bad: "- Rà soát danh mục thủ tục hành chính;\n- «công» khai danh mục tại nơi tiếp nhận hồ sơ;\n- Báo cáo kết quả trước ngày 20.\n",
      good: "- Rà soát danh mục thủ tục hành chính;\n- Công khai danh mục tại nơi tiếp nhận hồ sơ;\n- Báo cáo kết quả trước ngày 20.\n",
    },
    {
      bad: "a) Sở Nội vụ chủ trì, tổng hợp kết quả.\n\nb) Sở Tài chính bố trí kinh phí thực hiện.\n\nc) «các» đơn vị gửi báo cáo về Văn phòng.\n",
    },
    {
      bad: "Điều 1. «ban» hành kèm theo Quyết định này Quy chế hoạt động của Tổ.\n\nGiao Văn phòng theo dõi.\n",
      good: "Điều 1. Ban hành kèm theo Quyết định này Quy chế hoạt động của Tổ.\n\nGiao Văn phòng theo dõi.\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/KH-SYT\n\nKẾ HOẠCH\nTiêm chủng\n\nI. MỤC ĐÍCH, YÊU CẦU\n\n1. «mục» đích\n\nBảo vệ sức khỏe của trẻ em.\n",
      good: "SỞ Y TẾ\nSố: 15/KH-SYT\n\nKẾ HOẠCH\nTiêm chủng\n\nI. MỤC ĐÍCH, YÊU CẦU\n\n1. Mục đích\n\nBảo vệ sức khỏe của trẻ em.\n",
    },
    {
      good: "- Rà soát danh mục thủ tục;\n- công khai danh mục tại trụ sở;\n- báo cáo kết quả trước ngày 20.\n",
    },
    { good: "- Hồ sơ gồm đơn đề nghị của cá nhân,\n- bản sao giấy tờ tùy thân có chứng thực;\n- Ảnh 4x6.\n" },
  ],
};

export const capParagraph: Rule = {
  id: "cap-paragraph",
  part: "capitals",
  title: "Đầu đoạn văn viết hoa",
  why: "Khi xuống dòng sang đoạn mới, chữ cái đầu viết hoa; chữ thường cho thấy đoạn bị cắt nhầm hoặc gõ sót.",
  basis: `${APPENDIX_II}, Mục I`,
  severity: "warning",
  yieldsTo: ["cap-agency", "cap-agency-ubnd", "basis-capital"],
  regimes: EVERYWHERE,
  *check(draft) {
    for (const [at, prose] of draft.prose.entries()) {
      const first = smallBeginning(draft, prose, WORDS_OF_PARAGRAPH);
      // Behind a label or a dash stands an item; only a bare paragraph is sure to begin a sentence.
      if (first?.from !== prose.span.from || !prose.words[1]) continue;
      if (!beginsSentence(draft, at) || !/[.;:]$/.test(slice(draft.plain, prose.span))) continue;
      yield asCapital(first, "Đầu đoạn viết hoa");
    }
  },
  examples: [
    {
      bad: "Sở đã ban hành kế hoạch từ đầu năm.\n\n«thực» hiện kế hoạch đó, các phòng đã rà soát xong danh mục.\n",
      good: "Sở đã ban hành kế hoạch từ đầu năm.\n\nThực hiện kế hoạch đó, các phòng đã rà soát xong danh mục.\n",
    },
    {
      bad: "Các đơn vị đã gửi báo cáo.\n\n«trên» cơ sở đó, Văn phòng tổng hợp trình Giám đốc xem xét.\n",
      good: "Các đơn vị đã gửi báo cáo.\n\nTrên cơ sở đó, Văn phòng tổng hợp trình Giám đốc xem xét.\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/TB-SYT\n\nTHÔNG BÁO\nVề lịch tiếp công dân\n\n«để» việc tiếp công dân đúng quy định, Sở Y tế thông báo lịch như sau:\n",
      good: "SỞ Y TẾ\nSố: 15/TB-SYT\n\nTHÔNG BÁO\nVề lịch tiếp công dân\n\nĐể việc tiếp công dân đúng quy định, Sở Y tế thông báo lịch như sau:\n",
    },
    { good: "Hồ sơ gồm đơn đề nghị,\n\nbản sao có chứng thực và các giấy tờ khác theo quy định.\n" },
    { good: "Sở đã ban hành kế hoạch.\n\n- thực hiện kế hoạch đó, các phòng đã rà soát xong.\n" },
  ],
};

/** The first word of body text if it is a plain syllable in small letters. */
function smallBeginning(draft: Draft, prose: Prose, enoughWords: number): Word | undefined {
  const first = prose.words[0];
  const isRead = prose.kind === "body" || (prose.kind === "heading" && enoughWords === 1);
  if (!isRead || prose.form || prose.upper || prose.words.length < enoughWords) return undefined;
  return isPlainWord(first) && !takesInMarkup(draft, first) ? first : undefined;
}

function isPlainWord(word: Word | undefined): word is Word {
  return word !== undefined && /^\p{Ll}{2,7}$/u.test(word.text) && isSyllable(keyOf(word.text));
}

/**
 * True if the items beside this one begin with capitals: both neighbours, the two above the last of a list, or the two
 * below its first. What stands above must be ended, or this is the rest of it.
 */
function isAmongUpper(draft: Draft, at: number): boolean {
  const shape = labelShape(draft, draft.prose[at]);
  const before = draft.prose[at - 1];
  if (shape === "" || !before) return false;
  const isLikeUs = (by: number): boolean => {
    const other = draft.prose[at + by];
    return labelShape(draft, other) === shape && beginsUpper(draft, other);
  };
  const isAmong = isLikeUs(-1) && (isLikeUs(1) || isLikeUs(-2));
  const isFirst = labelShape(draft, before) !== shape && isLikeUs(1) && isLikeUs(2);
  if (!isAmong && !isFirst) return false;
  return before.kind === "heading" || /[.;:]$/.test(slice(draft.plain, before.span).trimEnd());
}

/** Where an article, or a numbered unit all of whose siblings begin with capitals, begins with a small letter. */
function smallAmongSiblings(draft: Draft): ReadonlySet<number> {
  const small = new Set<number>();
  for (const run of draft.siblingRuns) {
    if (!/^(?:article|roman|number|point)$/.test(run[0]?.kind ?? "")) continue;
    const ones = run.filter(({ title }) => /^\p{Ll}/u.test(slice(draft.plain, title)));
    const enough = { article: 0, roman: 1, number: 1 }[run[0]?.kind as string] ?? 2;
    // A point that stands by itself must have something ended above it, or its number is that of a broken line.
    const isAlone = run.length === 1 && run[0]?.kind === "number" && isEndedAbove(draft, run[0].span.from);
    if (ones.length === 1 && (run.length > enough || isAlone))
      for (const { title } of ones) small.add(title.from);
  }
  return small;
}

function isEndedAbove({ plain, title }: Draft, from: number): boolean {
  const above = textBefore(plain, from, 80).trimEnd();
  return (
    title.typeSpan !== undefined && (/[.;:]$/.test(above) || isUpperCase(above.split("\n").at(-1) ?? ""))
  );
}

function beginsUpper(draft: Draft, prose: Prose | undefined): boolean {
  return prose !== undefined && /^[“"]?\p{Lu}/u.test(slice(draft.plain, prose.body));
}

/** True below a sentence that is ended, below Kính gửi, and below the subject behind a blank line. */
function beginsSentence({ plain, prose }: Draft, at: number): boolean {
  const [above, own] = [prose[at - 1], prose[at]];
  if (!above || !own) return false;
  if (above.kind === "body") return /(?:\p{Ll}{2}|\d{3}|\p{Ll}\)|\.\/)\.$/u.test(slice(plain, above.span));
  if (above.kind === "subject") return /\n[ \t]*\n/.test(plain.slice(above.span.to, own.span.from));
  return above.kind === "addressee";
}

function asCapital(first: Word, told: string): Report {
  const letter = span(first.from, first.from + 1);
  return {
    span: span(first.from, first.to),
    message: `${told} “${capitalised(first.text)}”.`,
    fixes: [replace(letter, first.text.charAt(0).toUpperCase(), "guarded", "Viết hoa")],
  };
}
