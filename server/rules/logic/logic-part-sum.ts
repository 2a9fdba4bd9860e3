import { sought } from "../../text/match.ts";
import { EVERYWHERE, type Rule } from "../rule.ts";
import { matchesIn } from "../text/matches.ts";

/** Two parts that leave nothing over: "12 người (05 nam, 07 nữ)", "20 giấy khen (12 tập thể, 08 cá nhân)". */
const PARTS = sought(
  /(?<![\p{N}.,/-])(\d{1,4}) (?:\p{L}+,? ){1,6}\(\s?(?:gồm:? |trong đó:? )?(\d{1,4}) (?:nam(?=[^()]{1,12} nữ\s?\))|tập thể(?=[^()]{1,14} cá nhân\s?\)))(?:,| và|;) (\d{1,4}) (?:nữ|cá nhân)\s?\)/gu,
);

export const logicPartSum: Rule = {
  id: "logic-part-sum",
  part: "logic",
  title: "Số của từng phần cộng lại bằng số chung",
  why: "“12 người (05 nam, 08 nữ)” thì một trong ba con số sai, người đọc không biết số nào đúng.",
  basis: "Kiểm tra lô-gíc, không phải quy định của nghị định",
  severity: "error",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { span, words } of matchesIn(draft, PARTS)) {
      const [all, one, other] = words.slice(1).map(Number) as [number, number, number];
      if (one + other === all) continue;
      yield { span, message: `${one} và ${other} cộng lại là ${one + other}, không phải ${all}.` };
    }
  },
  examples: [
    { bad: "- Đoàn gồm «12 người (05 nam, 08 nữ)» do Giám đốc Sở làm trưởng đoàn.\n" },
    { bad: "- Tặng «20 giấy khen (12 tập thể và 09 cá nhân)» trong năm 2025.\n" },
    { good: "- Đoàn gồm 12 người (05 nam, 07 nữ) do Giám đốc Sở làm trưởng đoàn.\n" },
    { good: "- Mời 12 đại biểu (05 nữ); 30 học sinh (12 nam, 10 nữ, 08 chưa đăng ký).\n" },
  ],
};
