import { sought } from "../../text/match.ts";
import { EVERYWHERE, type Rule, replace } from "../rule.ts";
import { matchesIn } from "./matches.ts";

const TWICE = sought(
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}&]{0,6}[-/]\p{Lu}[\p{L}\p{N}&]{1,12})[ \u00a0]\1(?![\p{L}\p{N}/-])/gu,
);

export const textRepeatedSymbol: Rule = {
  id: "text-repeated-symbol",
  part: "text",
  title: "Ký hiệu văn bản không viết hai lần liền nhau",
  why: "“57-NQ/TW NQ/TW” thường sót lại khi chép số, ký hiệu từ nơi khác.",
  basis: "Thông lệ trình bày văn bản",
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { span: where, words } of matchesIn(draft, TWICE))
      yield {
        span: where,
        message: `Ký hiệu “${words[1]}” lặp hai lần liền nhau.`,
        fixes: [replace(where, words[1] as string, "guarded", "Bỏ phần lặp")],
      };
  },
  examples: [
    {
      bad: "- Thực hiện Nghị quyết số 57-«NQ/TW NQ/TW» ngày 22/12/2024 của Bộ Chính trị.\n",
      good: "- Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.\n",
    },
    {
      bad: "- Theo Nghị định số 30/2020/«NĐ-CP NĐ-CP» ngày 05/3/2020 của Chính phủ.\n",
      good: "- Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.\n",
    },
    { good: "- Các ký hiệu NĐ-CP, QĐ-TTg, NQ/TW; tuyến Hà Nội - Hà Nam.\n" },
    { good: "- Nghị quyết số 57-NQ/TW, Nghị quyết số 59-NQ/TW của Bộ Chính trị.\n" },
  ],
};
