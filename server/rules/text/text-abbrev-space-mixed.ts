import { slice } from "../../text/span.ts";
import { EVERYWHERE, type Rule } from "../rule.ts";
import { joinedPoints } from "./text-abbrev-space.ts";

export const textAbbrevSpaceMixed: Rule = {
  id: "text-abbrev-space-mixed",
  part: "text",
  title: "Chữ viết tắt có dấu chấm viết một cách trong cả văn bản",
  why: "Chỗ “TT. HĐND”, chỗ “TT.Thành ủy”: văn bản đã cách ra ở một nơi thì chỗ viết liền là sót dấu cách.",
  basis: "Thông lệ đánh máy",
  severity: "warning",
  yieldsTo: ["label-space", "place-no-abbreviation"],
  regimes: EVERYWHERE,
  *check(draft) {
    for (const report of joinedPoints(draft)) {
      const spaced = `${slice(draft.plain, report.span)} `;
      const at = draft.plain.indexOf(spaced);
      if (at >= 0 && /^\p{Lu}/u.test(draft.plain.slice(at + spaced.length))) yield report;
    }
  },
  examples: [
    {
      bad: "Nơi nhận:\n- «TT.»Thành ủy;\n- TT. HĐND thành phố;\n- Lưu: VT, VP.\n",
      good: "Nơi nhận:\n- TT. Thành ủy;\n- TT. HĐND thành phố;\n- Lưu: VT, VP.\n",
    },
    {
      bad: "Hội nghị tại «TP.»Đà Nẵng, sau đó tại TP. Huế.\n",
      good: "Hội nghị tại TP. Đà Nẵng, sau đó tại TP. Huế.\n",
    },
    { good: "Nơi nhận:\n- TT. Thành ủy;\n- TT. HĐND thành phố;\n- Lưu: VT.\n" },
    { good: "Hội nghị tại TP.Đà Nẵng và TP.Huế.\n" },
  ],
};
