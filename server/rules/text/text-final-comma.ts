import type { Draft } from "../../draft/draft.ts";
import type { Prose } from "../../draft/prose.ts";
import { anyOf } from "../../text/pattern.ts";
import { slice, span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import known from "./endings.json" with { type: "json" };
import { PRACTICE } from "./matches.ts";
import { labelShape } from "./open-ends.ts";

export const textFinalComma: Rule = {
  id: "text-final-comma",
  part: "text",
  title: "Đoạn văn không kết thúc bằng dấu phẩy",
  why: "Dấu phẩy cuối đoạn báo câu còn tiếp, trong khi đoạn sau là một mục mới.",
  basis: PRACTICE,
  severity: "warning",
  *check(draft) {
    const bodies = draft.prose.filter(({ kind }) => kind === "body" || kind === "heading");
    for (const [index, prose] of bodies.entries()) {
      const shown = slice(draft.plain, prose.span).trimEnd();
      const next = bodies[index + 1];
      if (!next || prose.kind !== "body" || prose.form || !shown.endsWith(",") || prose.words.length < 8)
        continue;
      if (/^(?:và|hoặc)(?!\p{L})/u.test(slice(draft.plain, next.body))) continue;
      if (draft.plain.slice(prose.span.to, next.span.from).trim() !== "") continue;
      // Only before a new labelled item of the same kind is the sentence surely over.
      const shape = labelShape(draft, prose);
      const isItem = next.kind === "body" && shape !== "" && shape === labelShape(draft, next);
      if (!isItem && !isBeforeUnit(draft, prose, next)) continue;
      const end = prose.span.from + shown.length;
      yield {
        span: span(end - 1, end),
        message: "Mục liệt kê kết thúc bằng dấu phẩy; cần dấu chấm phẩy hoặc dấu chấm.",
        fixes: [replace(span(end - 1, end), ";", "guarded"), replace(span(end - 1, end), ".", "guarded")],
      };
    }
  },
  examples: [
    {
      bad: "- Tiếp nhận phản ánh, kiến nghị của tổ chức, cá nhân«,»\n- Công khai kết quả xử lý.\n",
      good: "- Tiếp nhận phản ánh, kiến nghị của tổ chức, cá nhân;\n- Công khai kết quả xử lý.\n",
    },
    {
      bad: "a) Rà soát danh mục thủ tục hành chính của Đơn vị«,»\nb) Công khai danh mục tại trụ sở.\n",
      good: "a) Rà soát danh mục thủ tục hành chính của Đơn vị;\nb) Công khai danh mục tại trụ sở.\n",
    },
    { bad: "4. Trạm Y tế xã chuẩn bị thuốc, vật tư, nhân lực«,»\n\nTrên đây là Kế hoạch của xã./.\n" },
    { good: "- Tiếp nhận phản ánh, kiến nghị;\n- Công khai kết quả xử lý.\n" },
    { good: "Theo đề nghị của Chánh Văn phòng tại Tờ trình số 15/TTr-VP,\n\nĐiều 1. Phê duyệt Đề án.\n" },
  ],
};

/** Opens a basis or another clause that its sentence goes on behind. */
const OPENS = new RegExp(
  String.raw`^(?:${anyOf(known.clauses)}(?!\p{L})|Thực hiện (?:\p{Lu}|${anyOf(known.carriedOut)}))`,
  "u",
);
const UNIT =
  /^[\s*#]*(?:Điều \d{1,3}[.:]|Chương [IVX]{1,5}|[IVX]{1,5}\. \p{Lu}{2}|\d{1,2}\. \p{Lu}\p{Ll}|Trên đây là )/u;

/** True if a new article, chapter or numbered part follows: no sentence goes on over its head. */
function isBeforeUnit(draft: Draft, prose: Prose, next: Prose): boolean {
  return !OPENS.test(slice(draft.plain, prose.body)) && UNIT.test(slice(draft.plain, next.span).slice(0, 40));
}
