import { anyOf } from "../../text/pattern.ts";
import { slice } from "../../text/span.ts";
import { EVERYWHERE, type Rule } from "../rule.ts";
import known from "./endings.json" with { type: "json" };
import { PRACTICE } from "./matches.ts";
import { missingEnd } from "./open-ends.ts";
import { isBeforeUnit } from "./text-final-punct-alone.ts";

export const textCutSentence: Rule = {
  id: "text-cut-sentence",
  part: "text",
  title: "Câu không đứt giữa chừng trước mục tiếp theo",
  why: "Mục sau đã bắt đầu mà câu trước còn dừng ở “của”, “và”, “với” thì phần cuối câu đã bị mất khi cắt dán.",
  basis: PRACTICE,
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const [at, prose] of draft.prose.entries()) {
      if (prose.kind !== "body" || prose.form || prose.upper || prose.words.length < SENTENCE) continue;
      const shown = slice(draft.plain, prose.span).trimEnd();
      const next = draft.prose[at + 1];
      if (!next || !HANGING.test(shown) || draft.plain.slice(prose.span.to, next.span.from).trim() !== "")
        continue;
      if (isBeforeUnit(draft, at))
        yield { ...missingEnd(draft, prose), message: "Câu đứt giữa chừng; có thể thiếu chữ.", fixes: [] };
    }
  },
  examples: [
    { bad: "- Phân công rõ đơn vị chủ trì, đơn vị phối hợp «và»\n- Báo cáo kết quả trước ngày 20.\n" },
    {
      bad: "I. YÊU CẦU\n\nChủ động phối hợp, làm đầu mối kết nối thông tin «với»\n\nII. NHIỆM VỤ\n\n1. Rà soát.\n",
    },
    { good: "- Rà soát danh mục tài liệu, biểu mẫu và hồ sơ kèm theo\n- Báo cáo kết quả trước ngày 20.\n" },
    { good: "1. Các phòng chuyên môn có trách nhiệm phối hợp với\na) Văn phòng Sở;\nb) Thanh tra Sở.\n" },
    {
      good: "- Khắc phục các hạn chế còn tồn tại\n- Thực hiện nghiêm các quy định hiện tại\n- Báo cáo kết quả.\n",
    },
  ],
};

/** Fewer words may be a catch phrase. */
const SENTENCE = 6;

/** Binds what follows. "kèm theo", "tồn tại", "trở về", "bên trong" do not: the word before is one with it. */
const HANGING = new RegExp(`(?<!\\p{L})(?<!(?<!\\p{L})${anyOf(known.bound)} )${anyOf(known.hanging)}$`, "u");
