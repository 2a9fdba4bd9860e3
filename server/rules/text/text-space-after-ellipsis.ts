import { sought } from "../../text/match.ts";
import { span } from "../../text/span.ts";
import { EVERYWHERE, type Rule } from "../rule.ts";
import { addSpace, matchesInBody, PRACTICE } from "./matches.ts";

const GLUED = sought(/(?:\.{3}|…)(?<=\p{Ll}{2}[,;]? ?(?:\.{3}|…))(?=\p{Ll}{2})/gu);

export const textSpaceAfterEllipsis: Rule = {
  id: "text-space-after-ellipsis",
  part: "text",
  title: "Sau dấu chấm lửng giữa câu có một khoảng trắng",
  why: "Dấu chấm lửng viết liền với từ sau thì hai từ dính vào nhau, khó đọc.",
  basis: PRACTICE,
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { span: where, words, prose } of matchesInBody(draft, GLUED, ["body", "cell"])) {
      if (prose.form) continue;
      yield {
        span: span(where.from, where.to + 1),
        message: `Thiếu khoảng trắng sau dấu “${words[0]}”.`,
        fixes: [addSpace(where.to)],
      };
    }
  },
  examples: [
    {
      bad: "1. Sương mù, mưa lớn, đường trơn«...t»ừ chiều tối làm hạn chế tầm nhìn.\n",
      good: "1. Sương mù, mưa lớn, đường trơn... từ chiều tối làm hạn chế tầm nhìn.\n",
    },
    {
      bad: "- Tuyên truyền qua loa, áp phích, mạng xã hội«…g»iúp người dân nắm quy định mới.\n",
      good: "- Tuyên truyền qua loa, áp phích, mạng xã hội… giúp người dân nắm quy định mới.\n",
    },
    { good: "- Các sở, ban, ngành… phối hợp thực hiện.\n" },
    { good: "- Câu “…giao Sở Nội vụ chủ trì…” được bỏ.\n" },
  ],
};
