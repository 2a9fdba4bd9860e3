import type { Draft } from "../../draft/draft.ts";
import type { Prose } from "../../draft/prose.ts";
import { slice } from "../../text/span.ts";
import { EVERYWHERE, type Rule } from "../rule.ts";
import { labelShape, missingEnd, openEnds } from "./endings.ts";
import { PRACTICE } from "./matches.ts";

export const textFinalPunctAlone: Rule = {
  id: "text-final-punct-alone",
  part: "text",
  title: "Trong danh sách mà mọi mục khác đều có dấu cuối, không mục nào thiếu dấu",
  why: "Một mục duy nhất không có dấu chấm phẩy hoặc dấu chấm cho thấy dấu, hoặc cả vế cuối, đã bị mất.",
  basis: PRACTICE,
  severity: "warning",
  regimes: EVERYWHERE,
  yieldsTo: ["text-final-punct"],
  *check(draft) {
    const places = new Map(draft.prose.map((prose, at) => [prose, at]));
    for (const { prose } of openEnds(draft)) {
      const at = places.get(prose);
      if (at !== undefined && prose.words.length >= 4 && isOnlyOne(draft, at)) yield missingEnd(draft, prose);
    }
  },
  examples: [
    {
      bad: "1. Nhiệm vụ\n- Rà soát danh mục thủ tục hành chính;\n- Công khai danh mục tại nơi tiếp nhận hồ «sơ»\n- Báo cáo kết quả trước ngày 20.\n",
      good: "1. Nhiệm vụ\n- Rà soát danh mục thủ tục hành chính;\n- Công khai danh mục tại nơi tiếp nhận hồ sơ.\n- Báo cáo kết quả trước ngày 20.\n",
    },
    {
      bad: "- Hỗ trợ doanh nghiệp:\n+ Tập huấn kỹ năng bán hàng;\n+ Hỗ trợ chi phí đóng gói;\n+ Giới thiệu sản phẩm tại hội «chợ»\n- Kinh phí từ ngân sách tỉnh.\n",
      good: "- Hỗ trợ doanh nghiệp:\n+ Tập huấn kỹ năng bán hàng;\n+ Hỗ trợ chi phí đóng gói;\n+ Giới thiệu sản phẩm tại hội chợ.\n- Kinh phí từ ngân sách tỉnh.\n",
    },
    { good: "- Rà soát danh mục;\n- Công khai danh mục;\n- Báo cáo kết quả.\n" },
    {
      good: "- Thời gian: Ngày 26, 27 tháng 12 năm 2025\n- Địa điểm: Hội trường tầng 2.\n- Thành phần: Toàn thể công chức.\n",
    },
    { good: "- Đơn đề nghị;\n- Bản sao giấy tờ tùy thân có chứng thực\n- Ảnh 4x6\n" },
    {
      good: "- Rà soát danh mục.\n- Công khai danh mục.\n- Công tác tuyên truyền, phổ biến pháp luật\n+ Tổ chức hội nghị;\n+ Phát tờ rơi.\n",
    },
  ],
};

/** The marks of lists from the outermost in: a number, a letter, a dash, what stands under a dash. */
const RANKS: readonly RegExp[] = [/^x\.$/, /^x(?:\.x)+\.?$/, /^(?:x\)|x\/|\(x\))$/, /^[-–]$/, /^[+*•●]$/];

/** True if two items or more stand beside it in its list and all of them end with a mark. */
function isOnlyOne(draft: Draft, at: number): boolean {
  const own = labelShape(draft, draft.prose[at]);
  if (own === "" || isField(draft, draft.prose[at])) return false;
  const isSibling = (index: number) => labelShape(draft, draft.prose[index]) === own;
  let [first, last] = [at, at];
  while (isSibling(first - 1)) first--;
  while (isSibling(last + 1)) last++;
  if (last - first < 2) return false;
  // An item that opens a list below it is a heading of sorts and may do without a mark.
  if (at === last && !isOutside(draft, draft.prose[last + 1], own)) return false;
  const others = draft.prose.slice(first, last + 1).filter((_prose, index) => first + index !== at);
  return others.every((prose) => /(?:[.;]|…)["”)]?\s*$/.test(slice(draft.plain, prose.span)));
}

/** "Địa điểm: Hội trường tầng 2": a field filled in, which many leave without a mark. */
function isField(draft: Draft, prose: Prose | undefined): boolean {
  return (
    prose !== undefined && prose.words.length < 16 && /^[^:;,.]{2,30}:/u.test(slice(draft.plain, prose.body))
  );
}

/** True if what follows a list surely stands above it: a heading, or an item of an outer list. */
function isOutside(draft: Draft, next: Prose | undefined, own: string): boolean {
  if (!next || next.kind === "heading") return true;
  const rank = (shape: string) => RANKS.findIndex((each) => each.test(shape));
  const shape = labelShape(draft, next);
  return shape !== "" && rank(shape) >= 0 && rank(shape) < rank(own);
}
