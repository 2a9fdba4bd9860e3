import { writtenDay } from "../../citations/date.ts";
import type { Rule } from "../rule.ts";
import { dayOfIssue } from "../support.ts";
import { basisAt, isWithinTitle, nameSpan, numbered } from "./cited.ts";
import { knownAct } from "./known.ts";

export const citeNotEffective: Rule = {
  id: "cite-not-effective",
  part: "citation",
  title: "Căn cứ đã có hiệu lực vào ngày ban hành",
  why: "Văn bản đã ký nhưng chưa có hiệu lực thì chưa làm căn cứ được, trừ khi văn bản này có hiệu lực sau.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a; dữ liệu văn bản kèm theo",
  severity: "info",
  regimes: ["administrative", "legal"],
  *check(draft, context) {
    const day = dayOfIssue(draft, context);
    for (const citation of numbered(draft)) {
      const isBasis = basisAt(draft, citation.span) !== undefined;
      if (!isBasis || isWithinTitle(draft, citation)) continue;
      const act = knownAct(draft, citation, context.knowledge);
      if (!act?.effective || !act.date || act.date > day || act.effective <= day) continue;
      yield {
        span: nameSpan(citation),
        message: `Theo dữ liệu đến ${writtenDay(context.knowledge.asOf)}, văn bản này có hiệu lực từ ${writtenDay(act.effective)}, sau ngày ${writtenDay(day)} của dự thảo.`,
      };
    }
  },
  examples: [
    {
      bad: "Số: 12/QĐ-SNV\nHuế, ngày 10 tháng 5 năm 2018\n\nQUYẾT ĐỊNH\nVề việc ban hành Quy trình\n\nCăn cứ «Nghị định số 61/2018/NĐ-CP» ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa;\n\nQUYẾT ĐỊNH:\n",
    },
    {
      bad: "Số: 31/QĐ-STC\nTrà Vinh, ngày 01 tháng 7 năm 2021\n\nQUYẾT ĐỊNH\nVề việc giao quyền tự chủ\n\nCăn cứ «Nghị định số 60/2021/NĐ-CP» ngày 21/6/2021 của Chính phủ quy định cơ chế tự chủ tài chính;\n\nQUYẾT ĐỊNH:\n",
    },
    {
      good: "Số: 12/QĐ-SNV\nHuế, ngày 10 tháng 7 năm 2018\n\nQUYẾT ĐỊNH\nVề việc ban hành Quy trình\n\nCăn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa;\n\nQUYẾT ĐỊNH:\n",
    },
    {
      good: "Số: 12/SNV-VP\nHuế, ngày 10 tháng 5 năm 2018\n\nKính gửi: Sở Tài chính\n\nĐề nghị chuẩn bị thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ./.\n",
    },
  ],
};
