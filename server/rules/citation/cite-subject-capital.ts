import { matchesOf } from "../../text/match.ts";
import { spanOfGroup } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

const CAPITAL =
  /(?:ngày\s{1,3}\d{1,2}\/\d{1,2}\/\d{4}|năm\s\d{4}|\p{Ll}{2,8})\s{1,3}(Về)(?=\s{1,12}việc(?!\p{L}))/dgu;

export const citeSubjectCapital: Rule = {
  id: "cite-subject-capital",
  part: "citation",
  title: "Trích yếu nối vào câu viện dẫn không viết hoa “về việc”",
  why: "“ngày 03/01/2024 Về việc” là trích yếu chép nguyên chữ hoa vào giữa câu.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục II, Mục I",
  severity: "warning",
  *check(draft) {
    for (const match of matchesOf(draft.plain, CAPITAL)) {
      const where = spanOfGroup(match, 1);
      if (!where || where.from < draft.bodyFrom || draft.plain.slice(match.index, where.from).includes("\n"))
        continue;
      const letter = { from: where.from, to: where.from + 1 };
      yield {
        span: where,
        message: "Giữa câu viết “về việc”.",
        fixes: [replace(letter, "v", "safe", "Viết thường “về việc”")],
      };
    }
  },
  examples: [
    {
      bad: "I. KẾT QUẢ\n\nTheo Công văn số 12/UBND-TH ngày 03/01/2024 «Về» việc giao nhiệm vụ.\n",
      good: "I. KẾT QUẢ\n\nTheo Công văn số 12/UBND-TH ngày 03/01/2024 về việc giao nhiệm vụ.\n",
    },
    {
      bad: "I. KẾT QUẢ\n\nNghị quyết số 05/NQ-HĐND ngày 10 tháng 7 năm 2024 «Về» việc phân bổ vốn của Hội đồng.\n",
      good: "I. KẾT QUẢ\n\nNghị quyết số 05/NQ-HĐND ngày 10 tháng 7 năm 2024 về việc phân bổ vốn của Hội đồng.\n",
    },
    {
      good: "I. KẾT QUẢ\n\n1. Về việc giao nhiệm vụ\n\nTheo Công văn số 12/UBND-TH ngày 03/01/2024 về việc giao nhiệm vụ.\n",
    },
    { good: "Số: 12/QĐ-SNV\nHuế, ngày 10 tháng 6 năm 2022\n\nQUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\n" },
  ],
};
