import type { Draft } from "../../draft/draft.ts";
import type { Prose } from "../../draft/prose.ts";
import { keyOf } from "../../language/pairs.ts";
import { isSyllable } from "../../language/syllable.ts";
import { capitalised } from "../../text/case.ts";
import { slice, span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { labelShape } from "../text/endings.ts";
import { takesInMarkup } from "../text/matches.ts";
import { APPENDIX_II } from "./row.ts";

/** A shorter item may be a name, a unit, a part of a form. */
const ENOUGH_WORDS = 4;

export const capItem: Rule = {
  id: "cap-item",
  part: "capitals",
  title: "Đầu khoản, điểm, mục gạch đầu dòng viết hoa như các mục bên cạnh",
  why: "Khi xuống dòng chữ cái đầu viết hoa; một mục viết thường giữa các mục viết hoa là gõ sót.",
  basis: `${APPENDIX_II}, Mục I`,
  severity: "warning",
  yieldsTo: ["cap-agency", "cap-agency-ubnd"],
  regimes: ["administrative", "legal", "party"],
  *check(draft) {
    for (const [at, prose] of draft.prose.entries()) {
      const first = prose.words[0];
      if (!first || prose.kind !== "body" || prose.form || prose.upper || prose.words.length < ENOUGH_WORDS)
        continue;
      if (first.from !== prose.body.from || takesInMarkup(draft, first)) continue;
      if (!/^\p{Ll}{2,7}$/u.test(first.text) || !isSyllable(keyOf(first.text))) continue;
      const shape = labelShape(draft, prose);
      const isLikeUs = (each: Prose | undefined) =>
        labelShape(draft, each) === shape && beginsUpper(draft, each);
      const [twoBefore, before, after, twoAfter] = [at - 2, at - 1, at + 1, at + 2].map(
        (index) => draft.prose[index],
      );
      // Both neighbours, the two above the last of a list or the two below its first; what stands above must be ended.
      const isAmong = isLikeUs(before) && (isLikeUs(after) || isLikeUs(twoBefore));
      const isFirst = labelShape(draft, before) !== shape && isLikeUs(after) && isLikeUs(twoAfter);
      if (shape === "" || !(isAmong || isFirst)) continue;
      if (!before || !(before.kind === "heading" || /[.;:]$/.test(slice(draft.plain, before.span).trimEnd())))
        continue;
      yield {
        span: span(first.from, first.to),
        message: `Các mục bên cạnh mở đầu bằng chữ hoa; ở đây viết “${capitalised(first.text)}”.`,
        fixes: [
          replace(
            span(first.from, first.from + 1),
            first.text.charAt(0).toUpperCase(),
            "guarded",
            "Viết hoa",
          ),
        ],
      };
    }
  },
  examples: [
    {
      bad: "1. Yêu cầu:\n- «nâng» cao nhận thức của công chức;\n- Bảo đảm đúng tiến độ, tiết kiệm;\n- Phân công rõ trách nhiệm từng đơn vị.\n",
      good: "1. Yêu cầu:\n- Nâng cao nhận thức của công chức;\n- Bảo đảm đúng tiến độ, tiết kiệm;\n- Phân công rõ trách nhiệm từng đơn vị.\n",
    },
    {
      bad: "- Rà soát danh mục thủ tục hành chính;\n- «công» khai danh mục tại nơi tiếp nhận hồ sơ;\n- Báo cáo kết quả trước ngày 20.\n",
      good: "- Rà soát danh mục thủ tục hành chính;\n- Công khai danh mục tại nơi tiếp nhận hồ sơ;\n- Báo cáo kết quả trước ngày 20.\n",
    },
    {
      bad: "a) Sở Nội vụ chủ trì, tổng hợp kết quả.\n\nb) Sở Tài chính bố trí kinh phí thực hiện.\n\nc) «các» đơn vị gửi báo cáo về Văn phòng.\n",
    },
    {
      good: "- Rà soát danh mục thủ tục;\n- công khai danh mục tại trụ sở;\n- báo cáo kết quả trước ngày 20.\n",
    },
    { good: "- Hồ sơ gồm đơn đề nghị của cá nhân,\n- bản sao giấy tờ tùy thân có chứng thực;\n- Ảnh 4x6.\n" },
  ],
};

function beginsUpper(draft: Draft, prose: Prose | undefined): boolean {
  return prose !== undefined && /^[“"]?\p{Lu}/u.test(slice(draft.plain, prose.body));
}
