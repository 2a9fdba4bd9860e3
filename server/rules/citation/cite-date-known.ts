import { writtenDay } from "../../citations/date.ts";
import { isSure } from "../../citations/knowledge.ts";
import { EVERYWHERE, type Rule, replace } from "../rule.ts";
import { numbered } from "./cited.ts";
import { knownAct } from "./known.ts";

export const citeDateKnown: Rule = {
  id: "cite-date-known",
  part: "citation",
  title: "Ngày ban hành của văn bản viện dẫn đúng với dữ liệu văn bản",
  why: "Ngày chép sai thì căn cứ chỉ về một văn bản không có thật.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a và II.6.b",
  severity: "error",
  regimes: EVERYWHERE,
  *check(draft, { knowledge }) {
    for (const citation of numbered(draft)) {
      const { date } = citation;
      const act = date?.iso ? knownAct(draft, citation, knowledge) : undefined;
      if (!date?.iso || !act?.date || act.date === date.iso || !isSure(act.dateSure)) continue;
      // A year that disagrees with the number is cite-year-date's finding already.
      if (citation.number.year !== undefined && date.year?.value !== citation.number.year) continue;
      yield {
        span: date.span,
        message: `Theo dữ liệu đến ${writtenDay(knowledge.asOf)}, ${citation.number.text} ban hành ngày ${writtenDay(act.date)}.`,
        fixes: [replace(date.span, writtenDay(act.date, date.form), "guarded")],
      };
    }
  },
  examples: [
    {
      bad: "Theo Nghị định số 30/2020/NĐ-CP ngày «06/3/2020» của Chính phủ về công tác văn thư.\n",
      good: "Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.\n",
    },
    {
      bad: "Căn cứ Nghị định số 61/2018/NĐ-CP «ngày 24 tháng 4 năm 2018» của Chính phủ;\n",
      good: "Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ;\n",
    },
    { good: "Theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.\n" },
    { good: "Theo Quyết định số 107/QĐ-UBND ngày 10/01/2022 của Ủy ban nhân dân tỉnh.\n" },
  ],
};
