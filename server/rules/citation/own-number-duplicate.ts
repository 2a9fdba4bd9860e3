import { shortened } from "../../text/lines.ts";
import { alike } from "../../workspace/alike.ts";
import { sameBody } from "../../workspace/body.ts";
import { ownMentionOf } from "../../workspace/mentions.ts";
import type { Mention } from "../../workspace/workspace.ts";
import type { Rule } from "../rule.ts";
import { related, whereWords } from "./elsewhere.ts";

export const ownNumberDuplicate: Rule = {
  id: "own-number-duplicate",
  part: "citation",
  title: "Trong một năm, mỗi số chỉ cấp cho một văn bản",
  why: "Hai văn bản cùng số, ký hiệu trong một năm thì không thể viện dẫn, tra cứu được.",
  basis: "NĐ 30/2020/NĐ-CP, Điều 15 và Phụ lục I, Phần I, Mục II.3.a; đối chiếu trong thư mục",
  severity: "warning",
  *check(draft, { workspace }) {
    if (!workspace) return;
    const own = ownMentionOf("", draft);
    if (!own?.date || !own.subject) return;
    const others = workspace
      .mentionsOf(own.number)
      .filter((other) => isAnother(own, other) && !workspace.isVersion(other.uri));
    const [first] = others;
    if (!first) return;
    yield {
      span: own.span,
      message: `Số ${own.number} đã cấp cho văn bản khác: ${whereWords(first)}.`,
      related: related(others, (other) => `${other.number}: ${shortened(other.subject ?? "", 120)}`),
    };
  },
  examples: [
    {
      bad: "Số: «12/KH-SNV»\nHuế, ngày 19 tháng 4 năm 2022\n\nKẾ HOẠCH\nTuyên truyền cải cách hành chính\n",
      others: [
        "Số: 12/KH-SNV\nHuế, ngày 20 tháng 4 năm 2022\n\nKẾ HOẠCH\nKiểm tra công tác văn thư, lưu trữ\n",
      ],
    },
    {
      bad: "SỞ TÀI CHÍNH\nSố: «7 /QĐ-STC»\nTrà Vinh, ngày 03 tháng 02 năm 2023\n\nQUYẾT ĐỊNH\nVề việc giao dự toán ngân sách\n",
      others: [
        "SỞ TÀI CHÍNH\nSố: 7/QĐ-STC\nTrà Vinh, ngày 03 tháng 02 năm 2023\n\nQUYẾT ĐỊNH\nVề việc thành lập Tổ công tác kiểm kê\n",
      ],
    },
    {
      good: "Số: 12/KH-SNV\nHuế, ngày 19 tháng 4 năm 2022\n\nKẾ HOẠCH\nTuyên truyền cải cách hành chính\n",
      others: [
        "Số: 12/KH-SNV\nHuế, ngày 19 tháng 4 năm 2022\n\nKẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2022\n",
      ],
    },
    {
      good: "Số: 12/KH-SNV\nHuế, ngày 19 tháng 4 năm 2022\n\nKẾ HOẠCH\nTuyên truyền cải cách hành chính\n",
      others: [
        "Số: 12/KH-SNV\nĐà Nẵng, ngày 19 tháng 4 năm 2022\n\nKẾ HOẠCH\nKiểm tra công tác văn thư, lưu trữ\n",
      ],
    },
  ],
};

/** Another document with this number; a copy or an earlier version of the same draft is none. */
function isAnother(own: Mention, other: Mention): boolean {
  if (other.role === "citation" || !other.date || !other.subject) return false;
  if (other.date.slice(0, 4) !== own.date?.slice(0, 4)) return false;
  return sameBody(own.body, other.body) === "yes" && alike(own.subject ?? "", other.subject) < 0.5;
}
