import type { Draft } from "../../draft/draft.ts";
import type { Prose, Word } from "../../draft/prose.ts";
import { isKnownPair, keyOf, likelyWords, skeletonOf, unmarkedWord } from "../../language/pairs.ts";
import { isSyllable } from "../../language/syllable.ts";
import { likeCase } from "../../text/case.ts";
import { remembered } from "../../text/once.ts";
import { type Span, slice, span } from "../../text/span.ts";
import { EVERYWHERE, type Rule } from "../rule.ts";
import { takesInMarkup } from "./matches.ts";

/** Beyond so many slips in one draft the text is a scan or no Vietnamese: to list them all would help no one. */
export const MOST_SLIPS = 200;

export const textWrongSyllable: Rule = {
  id: "text-wrong-syllable",
  part: "text",
  title: "Từ viết đúng dấu, đúng phụ âm, đúng vần",
  why: "Nhầm dấu, lẫn hỏi ngã, ch tr, s x, ăc ăt, ăn ăng cho ra một từ không có nghĩa (“giao dục”, “nổ lực”, “tập chung”, “chặc chẽ”), dễ lọt vì từng âm tiết vẫn đúng chính tả.",
  basis: "Chính tả tiếng Việt; cặp âm tiết thường gặp trong văn bản pháp luật và hành chính",
  severity: "warning",
  yieldsTo: ["basis-keyword", "text-malformed-syllable", "text-confused-phrase"],
  regimes: EVERYWHERE,
  *check(draft) {
    let found = 0;
    const bare = remembered(skeletonOf);
    const keyOfWord = remembered(keyOf);
    const hasShape = remembered(hasOrdinaryShape);
    for (const prose of draft.prose) {
      const keys = prose.words.map(({ lower }) => keyOfWord(lower));
      const ordinary = prose.words.map(({ text }) => (prose.upper ? isLetters(text) : hasShape(text)));
      for (let at = 0; at + 1 < keys.length && found < MOST_SLIPS; at++) {
        const [first, second] = [prose.words[at] as Word, prose.words[at + 1] as Word];
        const [a, b] = [keys[at] as string, keys[at + 1] as string];
        if (!ordinary[at] || !ordinary[at + 1]) continue;
        const unmarked = unmarkedWord(a, b);
        const [meant = unmarked, other] = likelyWords(a, b, bare);
        if (meant === undefined || other !== undefined) continue;
        if (isName(first, second) || !isAdjacent(draft, first, second)) continue;
        if (isVindicated(draft, prose, keys, at) || isForeign(keys, at)) continue;
        if (unmarked && ![keys[at - 1], keys[at + 2]].some(isMarkedSyllable)) continue;
        const where = span(first.from, second.to);
        if (takesInMarkup(draft, where) || isOtherTongue(prose, keys)) continue;
        found++;
        const [left, right] = meant.split(" ") as [string, string];
        const edits = [
          ...(left === a ? [] : [{ span: first, newText: likeCase(first.text, left) }]),
          ...(right === b ? [] : [{ span: second, newText: likeCase(second.text, right) }]),
        ];
        yield {
          span: where,
          message: `“${words(draft, where)}” có thể là “${meant}” viết nhầm.`,
          fixes: [{ title: `Sửa thành “${meant}”`, safety: "guarded", edits }],
        };
      }
    }
  },
  examples: [
    {
      bad: "- Mở lớp bồi dưỡng, «giao dục» kỹ năng cho công chức cấp xã.\n",
      good: "- Mở lớp bồi dưỡng, giáo dục kỹ năng cho công chức cấp xã.\n",
    },
    { good: "- Kích hoạt tài khoản định danh mức 2 cho công dân.\n" },
    {
      bad: "- Bố trí «đẩy đủ» trang thiết bị cho Bộ phận Một cửa.\n- «Đao tạo» lại công chức dôi dư.\n",
      good: "- Bố trí đầy đủ trang thiết bị cho Bộ phận Một cửa.\n- Đào tạo lại công chức dôi dư.\n",
    },
    {
      bad: "- Thực hiện «chủ chương» của Đảng; «trú trọng», «nổ lực» «giữ vửng» kết quả.\n",
      good: "- Thực hiện chủ trương của Đảng; chú trọng, nỗ lực giữ vững kết quả.\n",
    },
    {
      bad: "- Mở sổ sách «quan ly» và theo dõi; phối hợp với «dia phuong» tổ chức.\n",
      good: "- Mở sổ sách quản lý và theo dõi; phối hợp với địa phương tổ chức.\n",
    },
    {
      bad: "- Giám sát «chặc chẽ»; tháo gỡ «vướn mắc», «khắc phụt» khó khăn, «bàn giau» hồ sơ.\n",
      good: "- Giám sát chặt chẽ; tháo gỡ vướng mắc, khắc phục khó khăn, bàn giao hồ sơ.\n",
    },
    {
      good: "- Gửi bản sau khi sửa; kết quả đo đạt yêu cầu; đặt điểm cầu tại xã; khoán sản phẩm; người có việc nam, nữ đều làm được.\n",
    },
    { good: "- Nhà thầu do thi công chậm; môn thi sinh học; tập tin to be done.\n" },
    { good: "- Kê khai thuế xuất khẩu; tòa án xét sử dụng chứng cứ; lưu dữ liệu; chủ chương trình ký.\n" },
    { good: "- Chuẩn bị cơ số thuốc; hướng dẫn tối đa 10 phút; nâng cao kết quả giải quyết hồ sơ.\n" },
    { good: "- Giao ông Đinh Giao Dục và bà Nguyễn Thị Căn Cư phụ trách.\n" },
    { good: "- Nga Sơn là xã ven biển; Thọ Sơn và Hoài Sơn là hai xã miền núi.\n" },
    { good: "- Đeo thẻ ngang ngực, mặt có ảnh hướng ra ngoài.\n" },
    { good: "- Danh từ chung chỉ đơn vị hành chính viết thường.\n" },
    { good: "- Biên soạn địa chí của tỉnh.\n" },
    { good: "- Đề tài “Investing in an innovative school” do Đại học Huế chủ trì.\n" },
    { good: "- Phòng trừ dập dịch rầy nâu; quy trình đo vẽ bản đồ bằng ảnh viễn thám.\n" },
    { good: "- Kiểm tra bếp ăn bán trú Trường Mầm non Hoa Sen.\n" },
  ],
};

export function isLetters(text: string): boolean {
  return text.length <= 9 && /^\p{L}+$/u.test(text);
}

export function hasOrdinaryShape(text: string): boolean {
  return isLetters(text) && (/^\p{L}\p{Ll}*$/u.test(text) || (text.length >= 5 && !/\p{Ll}/u.test(text)));
}

/** A capital within a line begins a name: "bán trú | Trường Mầm non". In capitals throughout it does not. */
function isName(first: Word, second: Word): boolean {
  if (/^\p{Lu}\p{Ll}+$/u.test(first.text) && /^(?:là|và|có|cho|về)$/u.test(second.text)) return true;
  return /\p{Ll}$/u.test(first.text) && /^\p{Lu}\p{Ll}+$/u.test(second.text);
}

export function isAdjacent(draft: Draft, first: Word, second: Word): boolean {
  if (!/^[ \u00a0\n]{1,2}$/.test(draft.text.slice(first.to, second.from))) return false;
  const edges = (draft.text[first.from - 1] ?? " ") + (draft.text[second.to] ?? " ");
  return !/[/_@&\-–]/.test(edges) && !/^[.-]\p{L}/u.test(draft.text.slice(second.to, second.to + 2));
}

/** Fewer words than this say nothing about the language they are of. */
const ENOUGH_WORDS = 60;

/**
 * True for a stretch that is not Vietnamese although it is spelt with its letters (Thái, Tày, Ê Đê): hardly two of its
 * syllables stand side by side as in Vietnamese. A careless or scanned Vietnamese text has one such pair in ten words.
 */
export function isOtherTongue(prose: Prose, keys = prose.words.map(({ lower }) => keyOf(lower))): boolean {
  if (keys.length < ENOUGH_WORDS) return false;
  let known = 0;
  for (let at = 0; at + 1 < keys.length; at++) {
    if (isKnownPair(keys[at] as string, keys[at + 1] as string)) known++;
  }
  return known * 16 < keys.length;
}

/** True if one of the two syllables makes a word with its other neighbour: "nâng cao | kết quả". */
function isVindicated(draft: Draft, prose: Prose, keys: readonly string[], at: number): boolean {
  const joins = (index: number): boolean => {
    const [first, second] = [prose.words[index], prose.words[index + 1]];
    if (!first || !second || !/^\s{1,2}$/.test(draft.text.slice(first.to, second.from))) return false;
    return isKnownPair(keys[index] as string, keys[index + 1] as string);
  };
  return joins(at - 1) || joins(at + 1);
}

function isMarkedSyllable(key = ""): boolean {
  return /[^\u0000-\u007f]/.test(key) && isSyllable(key);
}

/** "Invest in an area": two syllables without any mark beside one that no Vietnamese word has. */
function isForeign(keys: readonly string[], at: number): boolean {
  const isBare = (key = "") => /^[a-z]+$/.test(key);
  if (!isBare(keys[at]) || !isBare(keys[at + 1])) return false;
  return [keys[at - 1], keys[at + 2]].some((key) => isBare(key) && !isSyllable(key as string));
}

function words(draft: Draft, where: Span): string {
  return slice(draft.plain, where).replace(/\s+/g, " ");
}
