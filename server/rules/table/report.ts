import type { Draft } from "../../draft/draft.ts";
import { matchesOf } from "../../text/match.ts";
import { contains, type Span, slice, spanOfMatch } from "../../text/span.ts";
import { alike } from "../../workspace/alike.ts";
import type { Mention, Workspace } from "../../workspace/workspace.ts";
import { numbered } from "../citation/cited.ts";
import { elsewhereIn, related } from "../citation/elsewhere.ts";
import type { Rule } from "../rule.ts";

const PLAN =
  "SỞ NỘI VỤ\nSố: 12/KH-SNV\nHuế, ngày 10 tháng 01 năm 2022\n\nKẾ HOẠCH\nCải cách hành chính năm 2022\n\nSTT\tNội dung\tĐơn vị chủ trì\tThời gian\n1\tRà soát quy trình\tVăn phòng\tQuý I\n2\tBáo cáo định kỳ\tVăn phòng\tQuý II\n3\tĐào tạo công chức\tPhòng Đào tạo\tQuý III\n4\tTổng kết\tVăn phòng\tQuý IV\n";
const HEADER =
  "SỞ NỘI VỤ\nSố: 80/BC-SNV\nHuế, ngày 10 tháng 6 năm 2022\n\nBÁO CÁO\nCông tác cải cách hành chính 6 tháng đầu năm 2022\n\n";
const CITED = "Kế hoạch số 12/KH-SNV ngày 10/01/2022 của Sở Nội vụ";

export const tableReportCount: Rule = {
  id: "table-report-count",
  part: "table",
  title: "Số nhiệm vụ nêu trong báo cáo khớp với kế hoạch được báo cáo",
  why: "Tỷ lệ hoàn thành được chấm trên số nhiệm vụ của kế hoạch; mẫu số sai thì tỷ lệ sai.",
  basis: "Kiểm tra lô-gíc giữa các văn bản trong thư mục, không phải quy định của nghị định",
  severity: "info",
  *check(draft, { workspace }) {
    if (!workspace) return;
    const plans = citedPlans(draft, workspace);
    if (plans.length === 0) return;
    for (const { body: where, kind } of draft.prose) {
      if (kind !== "body") continue;
      for (const { total, at } of countsIn(draft, where)) {
        const plan = planOf(draft, plans, where);
        const counts = plan?.mention.tasks;
        if (!plan || !counts || counts.includes(total)) continue;
        yield {
          span: at,
          message: `${plan.mention.number} trong thư mục có ${counts[0]} nhiệm vụ, không phải ${total}.`,
          related: related([plan.mention], ({ number }) => `Kế hoạch ${number}: ${counts[0]} nhiệm vụ.`),
        };
      }
    }
  },
  examples: [
    {
      bad: `${HEADER}Thực hiện ${CITED}, đến nay đã hoàn thành «2/5 nhiệm vụ».\n`,
      others: [PLAN],
    },
    {
      bad: `${HEADER}1. Sở đã ban hành ${CITED} về cải cách hành chính năm 2022.\n\n2. Theo Kế hoạch cải cách hành chính năm 2022, Sở đã thực hiện «3/6 nhiệm vụ», đạt 50%.\n`,
      others: [PLAN],
    },
    {
      good: `${HEADER}Thực hiện ${CITED}, đến nay đã hoàn thành 2/4 nhiệm vụ.\n`,
      others: [PLAN],
    },
    {
      good: `${HEADER}Thực hiện ${CITED}, đã hoàn thành 2/3 nhiệm vụ đến hạn trong kỳ; cơ quan còn được giao 5/7 nhiệm vụ đột xuất.\n`,
      others: [PLAN],
    },
    {
      good: `${HEADER}Thực hiện ${CITED}.\n\nTheo Kế hoạch kiểm tra công vụ, Thanh tra Sở đã làm 7/9 nhiệm vụ.\n`,
      others: [PLAN],
    },
  ],
};

interface CitedPlan {
  readonly span: Span;
  readonly mention: Mention;
}

/** The plans that a draft cites and that lie in the folder with their tables. */
function citedPlans(draft: Draft, workspace: Workspace): CitedPlan[] {
  const elsewhere = elsewhereIn(draft, workspace);
  return numbered(draft).flatMap((citation) => {
    const year = citation.date?.iso?.slice(0, 4);
    const found = elsewhere(
      citation,
      ({ role, tasks, date }) =>
        role === "header" && tasks !== undefined && (!year || date?.slice(0, 4) === year),
    );
    const [only, ...more] = found;
    return only?.isSure && more.length === 0 ? [{ span: citation.span, mention: only.mention }] : [];
  });
}

/**
 * "15/33 nhiệm vụ", where nothing behind it says that only some are counted ("nhiệm vụ trọng tâm", "… đến hạn",
 * "… của Văn phòng").
 */
const COUNTED =
  /(?<![\p{L}\p{N}/.,])(\d{1,4}) ?\/ ?(\d{1,4}) (?:nhiệm vụ|đầu việc|nội dung công việc)(?=\s*(?:[.,;:()]|$)|\s(?:theo|của|trong|tại) (?:[Kk]ế hoạch|[Cc]hương trình)|\sđề ra)/gu;

function* countsIn({ plain }: Draft, where: Span): Generator<{ readonly total: number; readonly at: Span }> {
  for (const match of matchesOf(slice(plain, where), COUNTED)) {
    const total = Number(match[2]);
    if (total > 1 && Number(match[1]) <= total) yield { total, at: spanOfMatch(match, where.from) };
  }
}

/** The plan that a paragraph reports on: the one it cites, else the only one it can mean by the words of its subject. */
function planOf(draft: Draft, plans: readonly CitedPlan[], where: Span): CitedPlan | undefined {
  const here = distinct(plans.filter((plan) => contains(where, plan.span)));
  if (here.length > 0) return here.length === 1 ? here[0] : undefined;
  const words = slice(draft.plain, where);
  if (!/kế hoạch|chương trình/iu.test(words)) return undefined;
  const meant = distinct(plans).filter(
    ({ mention }) => mention.subject !== undefined && alike(mention.subject, words) >= 0.9,
  );
  return meant.length === 1 ? meant[0] : undefined;
}

function distinct(plans: readonly CitedPlan[]): CitedPlan[] {
  return [...new Map(plans.map((plan) => [plan.mention.uri, plan])).values()];
}
