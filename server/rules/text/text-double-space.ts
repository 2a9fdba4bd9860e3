import type { Draft } from "../../draft/draft.ts";
import { matchesOf, sought } from "../../text/match.ts";
import { type Span, slice, span, spanOfMatch, textBefore } from "../../text/span.ts";
import { EVERYWHERE, type Rule } from "../rule.ts";
import { matchesInBody, TYPING } from "./matches.ts";

export const textDoubleSpace: Rule = {
  id: "text-double-space",
  part: "text",
  title: "Giữa hai từ chỉ có một khoảng trắng",
  why: "Khoảng trắng thừa làm dòng chữ giãn không đều, và làm phép tìm kiếm bỏ sót cụm từ.",
  basis: TYPING,
  severity: "warning",
  yieldsTo: ["cite-number-format"],
  regimes: EVERYWHERE,
  *check(draft) {
    const runs = [...extraSpaces(draft)].sort((a, b) => a.from - b.from);
    for (const group of nearby(draft, runs)) {
      const [first, last] = [group[0] as Span, group.at(-1) as Span];
      yield {
        span: span(first.from, last.to),
        message: group.length > 1 ? "Thừa khoảng trắng giữa các từ." : "Thừa khoảng trắng giữa hai từ.",
        fixes: [
          {
            title: "Chỉ để một khoảng trắng",
            safety: "safe",
            edits: group.map((run) => ({ span: run, newText: " " })),
          },
        ],
      };
    }
  },
  examples: [
    {
      bad: "1. Kết quả 6 tháng đầu«  »năm 2025 đạt yêu cầu đề ra.\n",
      good: "1. Kết quả 6 tháng đầu năm 2025 đạt yêu cầu đề ra.\n",
    },
    {
      bad: "- Đề nghị các phòng«  »chuyên môn gửi báo cáo về Văn phòng«  »trước ngày 15.\n",
      good: "- Đề nghị các phòng chuyên môn gửi báo cáo về Văn phòng trước ngày 15.\n",
    },
    {
      bad: "-         Đề nghị các phòng«  »chuyên môn gửi báo cáo về Văn phòng.\n",
      good: "-         Đề nghị các phòng chuyên môn gửi báo cáo về Văn phòng.\n",
    },
    { good: "Đại diện: Bà Trần Thị Diễm  Chức vụ: Giám đốc\nĐiện thoại: 0270.382.456  Fax: 0270.382.457\n" },
    {
      good: "UBND TỈNH A          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NỘI VỤ            Độc lập - Tự do - Hạnh phúc\n",
    },
    {
      good: "Nơi nhận:                           KT. CHÁNH VĂN PHÒNG\n- Chủ tịch, các Phó Chủ tịch tỉnh   PHÓ CHÁNH VĂN PHÒNG\n(để báo cáo);\n- Lưu: VT.                          Lê Văn Hải\n",
    },
    { good: "- Kết quả  , tình hình chung đã rõ  ; nguyên nhân là gì  ?\n" },
    {
      good: "TT  Loại xe            Biển kiểm soát  Định mức (lít)\n1   Xe bán tải 2.7     80A-036.12      14,5\n2   Xe bảy chỗ         80A-041.33      10,5\n3   Xe mười sáu chỗ    80A-029.54      12,0\n",
    },
    { good: "STT\tNội dung\tThời gian\n1\tRà soát danh mục\tQuý I\n2\tĐánh giá kết quả\tQuý II\n" },
  ],
};

const EXTRA_SPACE = sought(/(?<=[^\s.…_:\-–|]|[\p{L}\p{N}]\.|\s[-–])[ \u00a0]{2,3}(?=[^\s.…_|])/gu);

/** Runs of two or three spaces between words. Wider ones are layout: columns, blanks for the clerk. */
function* extraSpaces(draft: Draft): Generator<Span> {
  for (const { span: where, prose } of matchesInBody(draft, EXTRA_SPACE)) {
    if (isBeforeMark(draft, where)) continue;
    if (prose.kind === "cell" && isSetInColumns(draft, where)) continue;
    if (isLayout(draft, where, prose.body.from)) continue;
    yield where;
  }
  const { placeDate } = draft.header;
  if (!placeDate) return;
  const words = slice(draft.text, placeDate.dateSpan);
  // While the day is blank for the clerk, only the gaps between what is already written count.
  const gaps = placeDate.date?.iso
    ? /(?<=\S)[ \u00a0]{2,3}(?=\S)/g
    : /(?<=\d)[ \u00a0]{2,3}(?=năm\s\d{4})|(?<=năm)[ \u00a0]{2,3}(?=\d{4})/g;
  for (const run of matchesOf(words, gaps)) yield spanOfMatch(run, placeDate.dateSpan.from);
}

/** True before a mark that `text-space-before-punct` draws up to its word: one slip, told once. */
function isBeforeMark(draft: Draft, where: Span): boolean {
  const around = draft.text.slice(where.from - 1, where.to + 3);
  return /^[\p{L})\]”"%][ \u00a0]{2}(?:[,;](?![.…\p{N}])|[:.!?](?![.…\p{L}\p{N}]))(?! ?[.…_]{2})/u.test(
    around,
  );
}

/** True in a line with wide gaps, that behind its bullet aside: its words are placed by spaces. */
function isLayout(draft: Draft, where: Span, bodyFrom: number): boolean {
  const window = 500;
  const left = draft.text.slice(Math.max(bodyFrom, where.from - window), where.from);
  const right = draft.text.slice(where.to, where.to + window);
  const head = left.slice(left.lastIndexOf("\n") + 1);
  const tail = right.split("\n", 1)[0] as string;
  const afterCapitals = /(?:\p{Lu}{2,}\)?|đã ký\))$/u.test(head.slice(-12));
  if (afterCapitals && /^(?:\(|\p{Lu}\p{L}*(?:\s|$))/u.test(tail.slice(0, 12))) return true;
  // "- Như trên;   PHÓ CHÁNH VĂN PHÒNG": a post in the column beside.
  if (/^\p{Lu}{2,}(?:[ \u00a0]\p{Lu}{2,}){1,6}\s*$/u.test(tail)) return true;
  // "Điện thoại: …  Fax: …": fields side by side, each with a label of its own.
  if (/:\s[^:]*$/.test(head) && /^\p{Lu}[\p{L}\s]{1,24}:/u.test(tail)) return true;
  return /^[ \u00a0]{8}|\S[ \u00a0]{4}|\.{5}|…{3}|_{4}/.test(head + slice(draft.text, where) + tail);
}

/** True in a row of a table whose columns stand apart by spaces alone: two of them may part close cells. */
function isSetInColumns({ text }: Draft, { from, to }: Span): boolean {
  const left = textBefore(text, from, 300);
  const line = left.slice(left.lastIndexOf("\n") + 1) + (text.slice(from, to + 300).split("\n", 1)[0] ?? "");
  return /[ \u00a0]{3}/.test(line.trim()) && !/[\t|]/.test(line);
}

/** Runs that stand close together in one line are one slip: "ngày  10  tháng  01". */
function nearby(draft: Draft, runs: readonly Span[]): Span[][] {
  const groups: Span[][] = [];
  for (const run of runs) {
    const last = groups.at(-1)?.at(-1);
    const isNear = last && run.from - last.to <= 12 && !draft.text.slice(last.to, run.from).includes("\n");
    if (isNear) (groups.at(-1) as Span[]).push(run);
    else groups.push([run]);
  }
  return groups;
}
