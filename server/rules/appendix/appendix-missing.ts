import { matchesOf } from "../../text/match.ts";
import { spanOfMatch } from "../../text/span.ts";
import type { Rule } from "../rule.ts";
import { annexes, orderOf } from "./annexes.ts";
import { plan } from "./example.ts";

const MENTION =
  /phụ\s{1,3}lục\s{1,3}(?:số\s{1,3})?([IVX]{1,5}|\d{1,2})(?![\p{L}\p{N}]|\.\d)(?!\s{1,3}(?:của|ban hành|Nghị|Thông|Quyết|Quy|Luật|Hợp|Công|thuộc))/giu;

/** The first of several appendices, or several of them named at once. */
const FIRST =
  /phụ\s{1,3}lục\s{1,3}(?:(?:số\s{1,3})?(?:I|0?1)(?![\p{L}\p{N}])|[^.;\n]{1,20}(?:đến|,|và)\s)|các\s{1,3}phụ\s{1,3}lục/iu;

export const appendixMissing: Rule = {
  id: "appendix-missing",
  part: "appendix",
  title: "Phụ lục được nhắc đến trong văn bản có trong tệp",
  why: "Chỉ dẫn tới phụ lục không có thì người nhận không thực hiện được.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III.1.a",
  severity: "warning",
  *check(draft) {
    const numbered = annexes(draft).filter(({ number }) => number !== undefined);
    const all = annexes(draft);
    if (numbered.length < 2 && all.length > 1) return;
    const present = new Set(numbered.map(({ number }) => orderOf(number ?? "")));
    const after = ({ index, 0: words }: RegExpExecArray) =>
      draft.plain.slice(draft.bodyFrom + index + words.length, draft.bodyFrom + index + words.length + 30);
    const said = new Set<number | undefined>();
    for (const match of matchesOf(draft.plain.slice(draft.bodyFrom, draft.main.to), MENTION)) {
      const value = orderOf((match[1] ?? "").toUpperCase());
      if (value === undefined || present.has(value) || said.has(value)) continue;
      // Beside a single appendix, only one said to come with this text is missed: others may be sent by themselves.
      const isOwn = /^\s{1,3}kèm theo(?!\p{L})(?!\s(?:Nghị|Thông|Quyết|Công|Quy))/u.test(after(match));
      if (numbered.length < 2 && (value === 1 || !isOwn)) continue;
      // Where the file holds none, all may be files of their own; but a second one has a first that is named as well.
      if (all.length === 0 && FIRST.test(draft.plain)) continue;
      said.add(value);
      yield {
        span: spanOfMatch(match, draft.bodyFrom),
        message:
          all.length === 0
            ? `Nhắc Phụ lục ${match[1]} mà không nhắc Phụ lục I; chỉ có một phụ lục thì không đánh số.`
            : `Không thấy Phụ lục ${match[1]} trong văn bản.`,
      };
    }
  },
  examples: [
    {
      bad: plan(
        "Chi tiết tại Phụ lục I, Phụ lục II và «Phụ lục III» kèm theo./.",
        "Phụ lục I\nĐIỂM TIÊM\n\nPhụ lục II\nVẮC XIN\n",
      ),
    },
    { bad: plan("Biểu số liệu tại «Phụ lục 4»./.", "Phụ lục 1\nĐIỂM TIÊM\n\nPhụ lục 2\nVẮC XIN\n") },
    {
      good: plan(
        "Chi tiết tại Phụ lục I, Phụ lục II kèm theo./.",
        "Phụ lục I\nĐIỂM TIÊM\n\nPhụ lục II\nVẮC XIN\n",
      ),
    },
    {
      good: plan(
        "Theo mẫu tại Phụ lục V của Thông tư số 01/2023/TT-BYT, Phụ lục I và II./.",
        "Phụ lục I\nĐIỂM TIÊM\n\nPhụ lục II\nVẮC XIN\n",
      ),
    },
    { bad: plan("Chi tiết tại «Phụ lục II» kèm theo./.", "Phụ lục I\nĐIỂM TIÊM\n") },
    { good: plan("Chi tiết tại Phụ lục II gửi riêng./.", "Phụ lục I\nĐIỂM TIÊM\n") },
    { bad: plan("Chi tiết tại «Phụ lục II» kèm theo./.", "") },
    { good: plan("Chi tiết tại Phụ lục I. Biểu mẫu tại Phụ lục II kèm theo./.", "") },
  ],
};
