import type { Citation } from "../../citations/citation.ts";
import { isLaw, wholeName } from "../../citations/law-name.ts";
import { lawBook, oneVowel } from "../../citations/words.ts";
import { foldName } from "../../conventions/fold.ts";
import { lawNames } from "../../conventions/law-names.ts";
import { EVERYWHERE, type Rule, replace } from "../rule.ts";

/** Laws whose names are long enough that no other law differs from them in one syllable of the same beginning. */
const LONG_NAMES: readonly { readonly name: string; readonly words: readonly string[] }[] = lawNames
  .map(({ name }) => ({ name, words: wordsOf(name) }))
  .filter(({ words }) => words.length >= 5);

export const citeLawName: Rule = {
  id: "cite-law-name",
  part: "citation",
  title: "Tên luật viện dẫn là tên của một luật có thật",
  why: "“Luật Công nghiệp thông tin” là gõ nhầm một âm tiết của “Luật Công nghệ thông tin”; người đọc không tra được luật.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a và II.6.b; dữ liệu tên luật kèm theo",
  severity: "warning",
  yieldsTo: ["text-wrong-syllable", "text-malformed-syllable"],
  regimes: EVERYWHERE,
  *check(draft) {
    for (const citation of draft.citations) {
      const right = meant(draft.plain, citation);
      if (!right || !citation.name) continue;
      const isWhole = citation.name.from <= (citation.type?.from ?? citation.name.from);
      yield {
        span: citation.name,
        message: `Không có luật tên này trong dữ liệu; có lẽ là “${right}”.`,
        fixes: isWhole ? [replace(citation.name, right, "guarded")] : [],
      };
    }
  },
  examples: [
    {
      bad: "- Không thực hiện các hành vi nêu tại Điều 71 «Luật Công nghiệp thông tin».\n",
      good: "- Không thực hiện các hành vi nêu tại Điều 71 Luật Công nghệ thông tin.\n",
    },
    {
      bad: "- Xử lý theo khoản 1 Điều 5 «Luật Xử lý vi pham hành chính» của Quốc hội.\n",
      good: "- Xử lý theo khoản 1 Điều 5 Luật Xử lý vi phạm hành chính của Quốc hội.\n",
    },
    { good: "- Theo Điều 71 Luật Công nghệ thông tin và Điều 5 Luật Thi hành án hình sự.\n" },
    {
      good: "- Theo Điều 5 Luật Công nghiệp công nghệ số; Điều 3 Luật Hàng hải; pháp luật về công nghiệp.\n",
    },
  ],
};

/** The known law that an unknown name misses by one syllable with the same first letter. */
function meant(plain: string, citation: Citation): string | undefined {
  if (citation.number || !isLaw(plain, citation)) return undefined;
  const name = wholeName(plain, citation);
  if (!name || lawBook.has(oneVowel(foldName(name)))) return undefined;
  const words = wordsOf(name);
  const near = LONG_NAMES.filter((law) => isOneSyllableOff(words, law.words));
  return near.length === 1 ? near[0]?.name : undefined;
}

function isOneSyllableOff(words: readonly string[], other: readonly string[]): boolean {
  if (words.length !== other.length) return false;
  const off = words.filter((word, at) => word !== other[at]);
  const at = words.findIndex((word, index) => word !== other[index]);
  return off.length === 1 && at > 0 && words[at]?.charAt(0) === other[at]?.charAt(0);
}

/** The syllables of a name with y as i: "kĩ thuật", "qui chuẩn" are other ways to write, no other name. */
function wordsOf(name: string): string[] {
  const vowels = "iíìỉĩị";
  const folded = foldName(name).replace(/[yýỳỷỹỵ]/gu, (y) => vowels["yýỳỷỹỵ".indexOf(y)] ?? y);
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
