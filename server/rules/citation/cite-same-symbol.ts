import { EVERYWHERE, type Rule } from "../rule.ts";
import { wordsOf } from "../support.ts";
import { type Numbered, numbered } from "./cited.ts";

export const citeSameSymbol: Rule = {
  id: "cite-same-symbol",
  part: "citation",
  title: "Cùng một văn bản thì ký hiệu ghi giống nhau ở mọi chỗ",
  why: "Ký hiệu đảo thứ tự hoặc ghi cụt thành ký hiệu của một văn bản không có.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.b và II.6.b",
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    const first = new Map<string, Numbered>();
    for (const citation of numbered(draft)) {
      const { type, number, date, numberSpan } = citation;
      if (!type || number.serial === "") continue;
      const key = `${wordsOf(draft, type).toLowerCase()} ${number.serial} ${number.year ?? ""}`;
      const seen = first.get(key);
      if (!seen) {
        if (date) first.set(key, citation);
      } else if (!date && isDistorted(partsOf(citation), partsOf(seen))) {
        yield {
          span: numberSpan,
          message: `Ký hiệu ở đây khác lần viện dẫn trước (“${seen.number.text}”).`,
          related: [{ span: seen.numberSpan, message: "Số, ký hiệu đã ghi." }],
        };
      }
    }
  },
  examples: [
    {
      bad: "Theo Kế hoạch số 16/KH-BCĐ-XDNTM ngày 23/12/2024 của Ban Chỉ đạo.\n\nNội dung tại Kế hoạch số «16/KH-XDNTM-BCĐ» được điều chỉnh.\n",
    },
    {
      bad: "Theo Thông tư liên tịch số 12/2015/TTLT-BNV-BTC-BYT ngày 23/12/2015.\n\nTheo Điều 2 Thông tư liên tịch số «12/2015/TTLT» thì lập dự toán.\n",
    },
    {
      good: "Theo Kế hoạch số 16/KH-UBND ngày 23/12/2024 của Ủy ban nhân dân tỉnh và Kế hoạch số 16/KH-SNV ngày 05/01/2025 của Sở Nội vụ.\n\nKế hoạch số 16/KH-SNV nêu rõ.\n",
    },
    {
      good: "Theo Công văn số 16/UBND-VX ngày 23/12/2024.\n\nTheo Công văn số 16/UBND-KT, các sở báo cáo.\n",
    },
  ],
};

/** "16/KH-BCĐ" → ["KH", "BCĐ"]. */
function partsOf({ number }: Numbered): readonly string[] {
  return number.text.toUpperCase().split(/[/-]/).slice(1);
}

/** The same parts in another order, or the first of them only; one part alone is too little to tell. */
function isDistorted(here: readonly string[], full: readonly string[]): boolean {
  if (here.join() === full.join()) return false;
  if (here.length === full.length) return [...here].sort().join() === [...full].sort().join();
  return here.length >= 2 && here.length < full.length && here.every((part, at) => part === full[at]);
}
