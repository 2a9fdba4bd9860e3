import { sought } from "../../text/match.ts";
import { EVERYWHERE, type Rule } from "../rule.ts";
import { matchesIn } from "./matches.ts";

/** A word that binds what follows, with the end of the sentence behind it. */
const HANGING = sought(
  /(?<=\p{L},? )(?:và|của|các|những|hoặc|nhằm|về việc)(?=\.(?:\s|$)|;\s\p{L})(?!\.\.)/gu,
);

export const textWordHanging: Rule = {
  id: "text-word-hanging",
  part: "text",
  title: "Câu không kết thúc bằng từ nối",
  why: "Sau “và”, “của”, “các” còn phải có chữ; câu hết ở đó là câu bị mất một phần khi cắt dán.",
  basis: "Ngữ pháp tiếng Việt",
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { span, words, prose } of matchesIn(draft, HANGING)) {
      if (prose.form || /["“”]/.test(draft.plain.slice(span.from - 2, span.to + 2))) continue;
      yield { span, message: `Câu hết ở từ “${words[0]}”; có thể thiếu chữ.` };
    }
  },
  examples: [
    { bad: "- Các phòng phối hợp thực hiện kế hoạch «và».\n" },
    { bad: "- Hoàn thành đúng chỉ đạo «của». Định kỳ báo cáo kết quả.\n" },
    { good: "- Các phòng phối hợp thực hiện; và\n- Văn phòng tổng hợp, báo cáo.\n" },
    { good: "- Phòng Tổng hợp và Phòng Đào tạo; bàn, ghế và...\n" },
  ],
};
