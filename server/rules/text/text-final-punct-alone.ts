import type { Draft } from "../../draft/draft.ts";
import type { Prose } from "../../draft/prose.ts";
import { slice } from "../../text/span.ts";
import { EVERYWHERE, type Rule } from "../rule.ts";
import { PRACTICE } from "./matches.ts";
import { headingStarts, labelShape, missingEnd, openEnds } from "./open-ends.ts";

export const textFinalPunctAlone: Rule = {
  id: "text-final-punct-alone",
  part: "text",
  title: "Trong danh sách, văn bản mà mọi mục, đoạn khác đều có dấu cuối, không mục, đoạn nào thiếu dấu",
  why: "Một mục, đoạn duy nhất không có dấu chấm phẩy hoặc dấu chấm cho thấy dấu, hoặc cả vế cuối, đã bị mất.",
  basis: PRACTICE,
  severity: "warning",
  regimes: EVERYWHERE,
  yieldsTo: ["text-final-punct"],
  *check(draft) {
    const places = new Map(draft.prose.map((prose, at) => [prose, at]));
    const only = onlyOpenEnd(draft);
    for (const { prose } of openEnds(draft)) {
      const at = places.get(prose);
      if (at === undefined || prose.words.length < 4) continue;
      if (isOnlyOne(draft, at) || (prose === only && isBeforeUnit(draft, at))) yield missingEnd(draft, prose);
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
    {
      bad: "I. MỤC TIÊU\n\n1. Nâng cao chất lượng phục vụ người dân, doanh nghiệp và hiệu quả hoạt động của chính quyền xã.\n\n2. Tỷ lệ hồ sơ nộp trực tuyến đạt từ 85% trở lên trong năm 2026.\n\n3. Tỷ lệ hồ sơ giải quyết đúng hạn đạt từ 98% trở lên trong năm 2026.\n\nII. YÊU CẦU\n\nPhân công rõ đơn vị chủ trì, đơn vị phối hợp và thời gian hoàn thành từng nhiệm «vụ»\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng xã theo dõi, đôn đốc các đơn vị thực hiện Kế hoạch này.\n\n2. Công chức được giao nhiệm vụ báo cáo kết quả trước ngày 25 của tháng cuối quý.\n",
    },
    {
      good: "I. MỤC TIÊU\n\n1. Nâng cao chất lượng phục vụ người dân, doanh nghiệp và hiệu quả hoạt động của chính quyền xã.\n\n2. Tỷ lệ hồ sơ nộp trực tuyến đạt từ 85% trở lên trong năm 2026.\n\n3. Tỷ lệ hồ sơ giải quyết đúng hạn đạt từ 98% trở lên trong năm 2026.\n\nII. YÊU CẦU\n\n(Chi tiết phân công đơn vị chủ trì, đơn vị phối hợp tại Phụ lục kèm theo)\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng xã theo dõi, đôn đốc các đơn vị thực hiện Kế hoạch này.\n\n2. Công chức được giao nhiệm vụ báo cáo kết quả trước ngày 25 của tháng cuối quý.\n",
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

/** So many words make a sentence; so many paragraphs show what the writer is used to. */
const SENTENCE = 12;
const USUAL = 5;

/** The one paragraph of a draft that has no mark at its end, where all others have one that are more than a few words. */
function onlyOpenEnd(draft: Draft): Prose | undefined {
  const headings = new Set(headingStarts(draft.sections));
  const read = draft.prose.filter(
    ({ kind, form, upper, words, span: { from } }) =>
      kind === "body" && !form && !upper && words.length >= SENTENCE / 2 && !headings.has(from),
  );
  const open = read.filter((prose) => !/[.;:,!?…/]["”)*]*\s*$/.test(slice(draft.plain, prose.span)));
  const [only] = open;
  const isLong = ({ words }: Prose) => words.length >= SENTENCE;
  if (open.length !== 1 || !only || !isLong(only) || only === read[0]) return undefined;
  const isRemark = slice(draft.plain, only.body).startsWith("(");
  return read.filter(isLong).length < USUAL || isRemark || isField(draft, only) ? undefined : only;
}

/** True if a unit of the same level or one further out begins right below: the paragraph is neither a heading nor leads on. */
export function isBeforeUnit(draft: Draft, at: number): boolean {
  const next = draft.prose[at + 1];
  const own = labelShape(draft, draft.prose[at]);
  if (own !== "") return labelShape(draft, next) === own || isOutside(draft, next, own);
  return next !== undefined && LATER_UNIT.test(slice(draft.plain, next.span));
}

/** The label of a unit that is not the first of a list: a paragraph above a first item leads on to it. */
const LATER_UNIT = /^[\s*#]*(?:[IVX]{1,5}[.)-]|Điều \d|(?!1\D)\d{1,2}[.)]|(?!a)[a-zđ]\))/u;

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
