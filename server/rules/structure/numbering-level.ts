import type { Draft, Section } from "../../draft/draft.ts";
import { slice } from "../../text/span.ts";
import type { Rule } from "../rule.ts";
import { numberFor, placeOf, strayBelow } from "./sequence.ts";

export const numberingLevel: Rule = {
  id: "numbering-level",
  part: "structure",
  title: "Các mục trong một danh sách đánh số theo cùng một kiểu",
  why: "Giữa 1. và 3. mà ghi b) thì số thứ tự bị đứt và mục đó thành mục con của mục trước.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.đ",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const { section, like, value } of strays(draft)) {
      const shown = slice(draft.plain, section.label);
      yield {
        span: section.label,
        message: `Mục này ghi “${shown}” trong danh sách đánh số “${slice(draft.plain, like.label)}”; cần ${numberFor(like, value)}.`,
        related: [{ span: like.label, message: `Mục liền trước là ${like.number}.` }],
      };
    }
  },
  examples: [
    { bad: "I. NHIỆM VỤ\n\n1. Rà soát danh mục.\n\n«b)» Đánh giá kết quả.\n\n3. Báo cáo.\n" },
    { bad: "Điều 2. Trách nhiệm\n1. Rà soát;\n2. Đánh giá;\n«c)» Báo cáo.\n" },
    { bad: "1. Nhiệm vụ\na) Rà soát;\n«2.» Đánh giá;\nc) Báo cáo.\n" },
    {
      bad: "I. MỤC ĐÍCH\n\nRà soát.\n\n«2.» NỘI DUNG\n\nĐánh giá.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nGiao Văn phòng.\n",
    },
    {
      bad: "I. MỤC ĐÍCH\n\nRà soát.\n\n«11.» NỘI DUNG\n\nĐánh giá.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nGiao Văn phòng.\n",
    },
    {
      good: "1. Nhiệm vụ\na) Rà soát;\nb) Đánh giá.\n2. Kinh phí\nc) Ngân sách xã;\nd) Nguồn khác.\n",
    },
    { good: "I. MỤC ĐÍCH\n\n1. Mục đích\n\n2. Yêu cầu\n\nIII. TỔ CHỨC THỰC HIỆN\n\nGiao Văn phòng.\n" },
    { good: "1. Nhiệm vụ\na) Rà soát;\nb) Đánh giá.\n3. Kinh phí.\n" },
  ],
};

/** A unit whose label is of another kind than those of the list it stands in. */
interface Stray {
  readonly section: Section;
  /** The unit of the list before it. */
  readonly like: Section;
  /** Its place in that list. */
  readonly value: number;
}

/** Units that keep the place of a list but are labelled like another level: "1., b), 3.", "a), 2., c)". */
function strays(draft: Draft): readonly Stray[] {
  return draft.siblingRuns.flatMap((run) => {
    const found = run.map((like, index) => {
      const section = strayBelow(draft.plain, run, index);
      return section && { section, like, value: index + 2 };
    });
    return [...found, strayAbove(draft, run)].filter((stray) => stray !== undefined);
  });
}

/** "a), 2., c)": the points go on below a number that keeps the place of the point left out. */
function strayAbove(draft: Draft, run: readonly Section[]): Stray | undefined {
  const first = run[0] as Section;
  const value = (placeOf(first) ?? 0) - 1;
  if (first.kind !== "point" || value < 2) return undefined;
  const at = draft.allSections.indexOf(first);
  const [like, section] = draft.allSections.slice(Math.max(0, at - 2), at);
  const isStray = like?.kind === "point" && section?.kind === "number" && section.children.includes(first);
  return isStray && placeOf(section) === value && placeOf(like) === value - 1
    ? { section, like, value }
    : undefined;
}
