import type { Prose, Word } from "../../draft/prose.ts";
import { keyOf } from "../../language/pairs.ts";
import { isSyllable } from "../../language/syllable.ts";
import { capitalised } from "../../text/case.ts";
import { slice, span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { takesInMarkup } from "../text/matches.ts";
import { APPENDIX_II, capitalRule } from "./row.ts";

/** A shorter stretch may be a label of a form or the rest of a broken line. */
const ENOUGH_WORDS = 8;

export const capParagraph: Rule = {
  id: "cap-paragraph",
  part: "capitals",
  title: "Đầu đoạn văn viết hoa",
  why: "Khi xuống dòng sang đoạn mới, chữ cái đầu viết hoa; chữ thường cho thấy đoạn bị cắt nhầm hoặc gõ sót.",
  basis: `${APPENDIX_II}, Mục I`,
  severity: "warning",
  yieldsTo: ["cap-agency", "cap-agency-ubnd", "basis-capital"],
  regimes: ["administrative", "legal", "party"],
  *check(draft) {
    let before: Prose | undefined;
    for (const prose of draft.prose) {
      const last = before;
      before = prose;
      const [first, second] = prose.words;
      if (prose.kind !== "body" || !last || prose.form || prose.upper) continue;
      if (
        !first ||
        !second ||
        prose.words.length < ENOUGH_WORDS ||
        !isPlainWord(first) ||
        !isPlainWord(second)
      )
        continue;
      // What stands before the first word is a label, a dash or nothing; only a bare paragraph is sure to begin a sentence.
      if (first.from !== prose.span.from || takesInMarkup(draft, first)) continue;
      const above = slice(draft.plain, last.span);
      // Below the subject a blank line shows that the body begins.
      const isApart = /\n[ \t]*\n/.test(draft.plain.slice(last.span.to, prose.span.from));
      const isFirst = last.kind === "addressee" || (last.kind === "subject" && isApart);
      const isNext = last.kind === "body" && /(?:\p{Ll}{2}|\d{3}|\p{Ll}\)|\.\/)\.$/u.test(above);
      if (!(isFirst || isNext) || !/[.;:]$|\.\/\.$/.test(slice(draft.plain, prose.span))) continue;
      yield {
        span: span(first.from, first.to),
        message: `Đầu đoạn viết hoa “${capitalised(first.text)}”.`,
        fixes: [
          replace(
            span(first.from, first.from + 1),
            first.text.charAt(0).toUpperCase(),
            "guarded",
            "Viết hoa",
          ),
        ],
      };
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

function isPlainWord({ text }: Word): boolean {
  return /^\p{Ll}{2,7}$/u.test(text) && isSyllable(keyOf(text));
}

export const capCountry = capitalRule({
  id: "cap-country",
  title: "“Việt Nam” viết hoa cả hai âm tiết",
  why: "Tên nước viết hoa chữ cái đầu của mọi âm tiết.",
  basis: `${APPENDIX_II}, Mục III.1`,
  severity: "warning",
  regimes: ["administrative", "legal", "party"],
  yieldsTo: ["cap-agency", "cap-agency-special", "cap-holiday", "cap-mass-organisation"],
  pattern:
    /(?<![\p{L}\p{N}])(?:Việt nam|việt Nam|việt nam)(?! (?:giới|nữ|sinh|thanh niên)(?!\p{L}))(?![\p{L}\p{N}])/gu,
  become: () => "Việt Nam",
  safety: "safe",
  examples: [
    {
      bad: "- Phát triển văn hóa, con người «Việt nam» đáp ứng yêu cầu mới.\n",
      good: "- Phát triển văn hóa, con người Việt Nam đáp ứng yêu cầu mới.\n",
    },
    {
      bad: "- Hàng hóa sản xuất tại «việt nam» được ưu tiên.\n",
      good: "- Hàng hóa sản xuất tại Việt Nam được ưu tiên.\n",
    },
    { good: "- Hàng hóa Việt Nam; người Việt nam giới và nữ giới; VIỆT NAM.\n" },
    { good: "- Khu vực phía nam; tiếng Việt; Đài Tiếng nói Việt Nam.\n" },
  ],
});
