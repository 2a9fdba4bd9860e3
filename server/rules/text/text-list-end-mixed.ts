import type { Draft } from "../../draft/draft.ts";
import type { Prose } from "../../draft/prose.ts";
import { slice, span } from "../../text/span.ts";
import { EVERYWHERE, type Rule, replace } from "../rule.ts";
import { PRACTICE } from "./matches.ts";
import { labelShape } from "./open-ends.ts";

/** So many items beside it tell what a list ends its items with. */
const ENOUGH = 3;

export const textListEndMixed: Rule = {
  id: "text-list-end-mixed",
  part: "text",
  title: "Các mục của một danh sách kết thúc bằng cùng một dấu",
  why: "Mục giữa kết thúc bằng dấu chấm khi mọi mục khác kết thúc bằng chấm phẩy làm danh sách như đã hết.",
  basis: PRACTICE,
  severity: "info",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const list of listsOf(draft)) {
      const inner = list.slice(0, -1);
      const odd = inner.filter((prose) => endOf(draft, prose) === ".");
      if (odd.length !== 1 || inner.length <= ENOUGH) continue;
      const [only] = odd as [Prose];
      if (inner.some((prose) => prose !== only && endOf(draft, prose) !== ";")) continue;
      // An item of several sentences ends as a sentence does.
      if (/\p{L}{2}[.!?] \p{Lu}/u.test(slice(draft.plain, only.body))) continue;
      const mark = span(only.span.to - 1, only.span.to);
      yield {
        span: mark,
        message: "Các mục khác kết thúc bằng dấu chấm phẩy; mục này cũng vậy.",
        fixes: [replace(mark, ";", "guarded")],
      };
    }
  },
  examples: [
    {
      bad: "- Rà soát danh mục;\n- Công khai danh mục«.»\n- Tiếp nhận hồ sơ;\n- Trả kết quả;\n- Báo cáo kết quả.\n",
      good: "- Rà soát danh mục;\n- Công khai danh mục;\n- Tiếp nhận hồ sơ;\n- Trả kết quả;\n- Báo cáo kết quả.\n",
    },
    {
      bad: "a) Rà soát danh mục;\nb) Công khai danh mục;\nc) Tiếp nhận hồ sơ«.»\nd) Trả kết quả;\nđ) Báo cáo kết quả.\n",
      good: "a) Rà soát danh mục;\nb) Công khai danh mục;\nc) Tiếp nhận hồ sơ;\nd) Trả kết quả;\nđ) Báo cáo kết quả.\n",
    },
    {
      good: "- Rà soát danh mục;\n- Công khai danh mục. Mỗi tháng làm một lần.\n- Tiếp nhận hồ sơ;\n- Trả kết quả;\n- Báo cáo.\n",
    },
    { good: "- Rà soát danh mục;\n- Công khai danh mục.\n- Tiếp nhận hồ sơ;\n- Báo cáo.\n" },
    {
      good: "- Rà soát danh mục;\n- Công khai danh mục;\n- Trả kết quả.\n\n- Tiếp nhận hồ sơ.\n- Báo cáo kết quả.\n",
    },
  ],
};

/** Items with the same kind of label that follow each other. */
function* listsOf(draft: Draft): Generator<Prose[]> {
  let list: Prose[] = [];
  let shape = "";
  for (const prose of draft.prose) {
    const own = prose.kind === "body" ? labelShape(draft, prose) : "";
    if (own !== shape || own === "") {
      if (list.length > ENOUGH) yield list;
      list = [];
    }
    shape = own;
    if (own !== "") list.push(prose);
  }
  if (list.length > ENOUGH) yield list;
}

function endOf({ plain }: Draft, { span: { to } }: Prose): string {
  return plain.slice(to - 1, to);
}
