import { endOfForce } from "../../citations/acts.ts";
import type { Citation } from "../../citations/citation.ts";
import { type DateMention, writtenDay } from "../../citations/date.ts";
import { type Act, isSure } from "../../citations/knowledge.ts";
import type { Draft } from "../../draft/draft.ts";
import { span } from "../../text/span.ts";
import { type Context, type Example, type Fix, type Report, type Rule, replace } from "../rule.ts";
import { lastDayOfIssue } from "../support.ts";
import { basisAt, isWithinTitle, numbered } from "./cited.ts";
import { knownAct, knownLaw } from "./known.ts";
import { citedDay, usualForm } from "./wording.ts";

/** A legal basis that was no longer in force when the draft was issued. */
export const basisExpired: Rule = {
  id: "basis-expired",
  part: "basis",
  title: "Căn cứ còn hiệu lực vào ngày ban hành",
  why: "Căn cứ vào văn bản đã bị thay thế, bãi bỏ thì văn bản mất căn cứ; đây là lỗi đoàn kiểm tra nêu nhiều nhất.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a; dữ liệu văn bản kèm theo",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft, context) {
    // A fragment without a header does not tell by which day it is to be judged.
    if (!draft.recognised) return;
    const isBasis = (citation: Citation) =>
      basisAt(draft, citation.span) !== undefined && !isWithinTitle(draft, citation);
    for (const citation of numbered(draft).filter(isBasis))
      yield* expired(draft, citation, knownAct(draft, citation, context.knowledge), context);
    for (const citation of draft.citations.filter((each) => !each.numberSpan && isBasis(each)))
      yield* expired(draft, citation, knownLaw(draft, citation, context.knowledge), context);
  },
  examples: [
    {
      bad: "Số: 12/QĐ-SNV\nHuế, ngày 10 tháng 6 năm 2022\n\nQUYẾT ĐỊNH\nVề việc ban hành Quy chế\n\nCăn cứ «Nghị định số 110/2004/NĐ-CP» ngày 08/4/2004 của Chính phủ về công tác văn thư;\n\nQUYẾT ĐỊNH:\n",
    },
    {
      bad: "Số: 12/QĐ-SNV\nHuế, ngày 10 tháng 8 năm 2025\n\nQUYẾT ĐỊNH\nVề việc ban hành Quy trình\n\nCăn cứ «Nghị định số 61/2018/NĐ-CP» ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông;\n\nQUYẾT ĐỊNH:\n",
    },
    {
      bad: "Số: 12/QĐ-UBND\nHuế, ngày 10 tháng 8 năm 2025\n\nQUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ «Luật Tổ chức chính quyền địa phương» ngày 19 tháng 6 năm 2015;\n\nQUYẾT ĐỊNH:\n",
    },
    {
      bad: "Số: 12/QĐ-UBND\nHuế, ngày 10 tháng 8 năm 2025\n\nQUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ «Luật Ban hành văn bản quy phạm pháp luật» năm 2015;\n\nQUYẾT ĐỊNH:\n",
    },
    {
      good: "Số: 12/QĐ-UBND\nHuế, ngày 10 tháng 8 năm 2025\n\nQUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\n\nQUYẾT ĐỊNH:\n",
    },
    {
      good: "Số: 12/QĐ-SNV\nHuế, ngày 10 tháng 6 năm 2022\n\nQUYẾT ĐỊNH\nVề việc ban hành Quy trình\n\nCăn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông;\n\nQUYẾT ĐỊNH:\n",
    },
    {
      good: "SỞ NỘI VỤ\nSố: 12/QĐ-SNV\nHuế, ngày    tháng    năm 2022\n\nQUYẾT ĐỊNH\nVề việc ban hành Quy trình\n\nCăn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông;\n\nQUYẾT ĐỊNH:\n",
    },
    { good: "Căn cứ Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ về công tác văn thư;\n" },
    {
      good: "NGHỊ QUYẾT\nVề chính sách đặc thù\n\nCăn cứ Luật Ban hành văn bản quy phạm pháp luật số 80/2015/QH13;\n\nQUYẾT NGHỊ:\n\nĐiều 1. Hiệu lực từ năm 2023.\n\nNghị quyết này được Quốc hội khóa XV, kỳ họp thứ 4 thông qua ngày 15 tháng 11 năm 2022.\n",
    },
    {
      good: "Số: 12/QĐ-SNV\nHuế, ngày 10 tháng 6 năm 2022\n\nQUYẾT ĐỊNH\nVề việc ban hành Quy chế\n\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;\n\nQUYẾT ĐỊNH:\n",
    },
  ],
};

/** The same outside the bases, where an old document may well be told of: a hint, off the clerk's list. */
export const citeExpired: Rule = {
  ...basisExpired,
  id: "cite-expired",
  part: "citation",
  title: "Văn bản viện dẫn đã hết hiệu lực",
  why: "Nhắc tới văn bản cũ không phải lỗi, nhưng nên biết nó đã được thay thế.",
  basis: "Dữ liệu văn bản kèm theo; không phải quy định của nghị định",
  severity: "hint",
  *check(draft, context) {
    for (const citation of numbered(draft)) {
      const isBasis = basisAt(draft, citation.span) !== undefined;
      if (!isBasis && !isWithinTitle(draft, citation))
        yield* expired(draft, citation, knownAct(draft, citation, context.knowledge), context);
    }
  },
  examples: [
    {
      bad: "Số: 12/SNV-VP\nHuế, ngày 10 tháng 6 năm 2022\n\nKính gửi: Sở Tài chính\n\nTheo «Nghị định số 110/2004/NĐ-CP» ngày 08/4/2004 của Chính phủ, đề nghị báo cáo./.\n",
    },
    { bad: "Việc này thực hiện theo «Thông tư số 01/2011/TT-BNV» ngày 19/01/2011 của Bộ Nội vụ.\n" },
    { good: "Việc này thực hiện theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.\n" },
    { good: "Việc này thực hiện theo Quyết định số 12/QĐ-UBND ngày 05/3/2004 của Ủy ban nhân dân tỉnh.\n" },
  ] as readonly Example[],
};

function* expired(
  draft: Draft,
  citation: Citation,
  act: Act | undefined,
  context: Context,
): Generator<Report> {
  if (act?.status !== "expired" || act.replacedBy.length === 0) return;
  const { knowledge } = context;
  const end = endOfForce(act, knowledge);
  const asOf = lastDayOfIssue(draft, context);
  if (!end || end > asOf) return;
  const successor = act.replacedBy[0] as string;
  yield {
    span: citation.numberSpan
      ? span((citation.type ?? citation.numberSpan).from, citation.numberSpan.to)
      : (citation.name ?? citation.span),
    message: `Theo dữ liệu đến ${writtenDay(knowledge.asOf)}, văn bản này hết hiệu lực từ ${writtenDay(end)}, được thay thế bởi ${act.replacedBy.join(", ")}.`,
    fixes: fixesOf(citation, knowledge.byNumber(successor), asOf, usualForm(draft)),
    tags: ["deprecated"],
  };
}

/** Replace the whole citation by its one successor, when that one is surely known and was in force. */
function fixesOf(
  citation: Citation,
  successors: readonly Act[],
  asOf: string,
  usual: DateMention["form"],
): Fix[] {
  const [act, other] = successors;
  if (
    !act?.date ||
    other ||
    act.dateSure === "weak" ||
    !act.issuer ||
    !act.type ||
    (act.effective ?? act.date) > asOf
  )
    return [];
  const title = act.title && isSure(act.titleSure) ? ` ${act.title}` : "";
  const day = citedDay(act.date, citation.date?.form ?? usual);
  const newText = `${act.type} số ${act.number} ${day} của ${act.issuer}${title}`;
  return [replace(citation.span, newText, "guarded", `Thay bằng ${act.type} số ${act.number}`)];
}
