import type { Word } from "../../draft/prose.ts";
import { contexts } from "../../language/contexts.ts";
import { isKnownPair, keyOf } from "../../language/pairs.ts";
import { isSyllable } from "../../language/syllable.ts";
import { span } from "../../text/span.ts";
import type { Rule } from "../rule.ts";
import { remembered } from "../support.ts";
import { isAddress, takesInMarkup } from "./matches.ts";

export const textSyllablesJoined: Rule = {
  id: "text-syllables-joined",
  part: "text",
  title: "Hai tiếng viết thường có khoảng trắng ngăn cách",
  why: "“đếnnăm”, “thựchiện” mất khoảng trắng khi chuyển từ PDF hoặc khi sửa; tìm kiếm bỏ sót, ngắt dòng sai.",
  basis: "Chính tả tiếng Việt; cặp âm tiết thường gặp trong văn bản pháp luật và hành chính",
  severity: "warning",
  yieldsTo: ["text-malformed-syllable", "text-slip-in-phrase", "text-words-joined"],
  regimes: ["administrative", "legal", "party"],
  *check(draft) {
    const partedOf = remembered(parted);
    for (const prose of draft.prose) {
      for (const word of prose.words) {
        if (word.text.length < 5 || !isPlain(word)) continue;
        const at = partedOf(word.text);
        if (at === undefined || takesInMarkup(draft, word) || isPartOfCode(draft.text, word)) continue;
        const place = span(word.from + at, word.from + at);
        yield {
          span: span(word.from, word.to),
          message: `Thiếu khoảng trắng: “${word.text.slice(0, at)} ${word.text.slice(at)}”.`,
          fixes: [
            { title: "Thêm một khoảng trắng", safety: "guarded", edits: [{ span: place, newText: " " }] },
          ],
        };
      }
    }
  },
  examples: [
    {
      bad: "- Mục tiêu «đếnnăm» 2030 có 100% hồ sơ trực tuyến.\n",
      good: "- Mục tiêu đến năm 2030 có 100% hồ sơ trực tuyến.\n",
    },
    {
      bad: "- Các sở «thựchiện» Kế hoạch, báo cáo kết «quảthực» hiện.\n",
      good: "- Các sở thực hiện Kế hoạch, báo cáo kết quả thực hiện.\n",
    },
    { good: "- Mua xe ôtô, ximăng, bêtông, càphê, xàphòng; cấp thuốc kháng sinh và insulin.\n" },
    { good: "- Xử lý clorua, axít, canxi, kali, magiê; hệ thống camera, website của Đơn vị.\n" },
  ],
};

/** Loan words that are written in one piece as well. */
const LOAN =
  /^(?:ôtô|ximăng|bêtông|càphê|xàphòng|canô|caosu|xêri|xilanh|xêmina|vắcxin|micrô|kilô.*|xăng.*|hyđrô.*|.*xít)$/u;

/** In lower case, with a mark that only Vietnamese has: a foreign word betrays itself by its bare letters. */
function isPlain({ text }: Word): boolean {
  return text.length <= 13 && /^\p{Ll}+$/u.test(text) && /[^\u0000-\u007f]/.test(text);
}

function isPartOfCode(text: string, { from, to }: Word): boolean {
  const edges = (text[from - 1] ?? " ") + (text[to] ?? " ");
  return /[/_@&\-–’']/.test(edges) || isAddress(text.slice(from, to + 40).split("\n")[0] as string, 0);
}

/** Where the one gap is that makes two syllables of it that are met side by side. */
function parted(text: string): number | undefined {
  const key = keyOf(text);
  if (isSyllable(key) || LOAN.test(text)) return undefined;
  const table = contexts();
  const found: number[] = [];
  for (let at = 2; at <= text.length - 2; at++) {
    const [first, second] = [keyOf(text.slice(0, at)), keyOf(text.slice(at))];
    if (!isSyllable(first) || !isSyllable(second)) continue;
    const [a, b] = [table.idOf(first), table.idOf(second)];
    const isSeen = a !== undefined && b !== undefined && table.isSeen(a, b);
    if (isSeen || isKnownPair(first, second)) found.push(at);
  }
  return found.length === 1 ? found[0] : undefined;
}
