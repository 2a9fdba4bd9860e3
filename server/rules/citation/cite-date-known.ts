import { writtenDay } from "../../citations/date.ts";
import { isSure, type Knowledge } from "../../citations/knowledge.ts";
import { isLaw, wholeName } from "../../citations/law-name.ts";
import type { Draft } from "../../draft/draft.ts";
import { EVERYWHERE, type Report, type Rule, replace } from "../rule.ts";
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
    yield* misdatedLaws(draft, knowledge);
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
    {
      bad: "Căn cứ Luật Công nghệ thông tin ngày «29/6/2016»; Luật Tổ chức chính quyền địa phương «ngày 16 tháng 6 năm 2015»;\n",
      good: "Căn cứ Luật Công nghệ thông tin ngày 29/6/2006; Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\n",
    },
    {
      bad: "Căn cứ Luật Tổ chức chính quyền địa phương «ngày 19 tháng 5 năm 2015»;\n",
      good: "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\n",
    },
    {
      bad: "Căn cứ Luật Doanh nghiệp «ngày 26 tháng 11 năm 2020»;\n",
      good: "Căn cứ Luật Doanh nghiệp ngày 17 tháng 6 năm 2020;\n",
    },
    { good: "Căn cứ Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân ngày 10 tháng 12 năm 2003;\n" },
    { good: "Theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.\n" },
    { good: "Theo Quyết định số 107/QĐ-UBND ngày 10/01/2022 của Ủy ban nhân dân tỉnh.\n" },
  ],
};

/**
 * Laws cited by name with a day on which no law of that name was passed, one slip away from a day on which one was:
 * another day of the same month, or the same day of another month or year. Any other day may be that of its publication.
 */
function* misdatedLaws(draft: Draft, knowledge: Knowledge): Generator<Report> {
  for (const citation of draft.citations) {
    const day = citation.date?.iso;
    if (citation.number || !citation.name || !day || !isLaw(draft.plain, citation)) continue;
    const name = wholeName(draft.plain, citation);
    const acts = (name ? knowledge.byName(name) : []).filter(({ dateSure }) => isSure(dateSure));
    if (acts.some(({ date }) => date === day)) continue;
    const sameDay = acts.find(({ date }) => date?.slice(4) === day.slice(4));
    // The day of the law before, carried over to the year of the present one: the year was meant.
    const meant =
      acts.find(({ date }) => date?.slice(0, 7) === day.slice(0, 7)) ??
      acts.find(({ date }) => date?.slice(0, 4) === day.slice(0, 4) && date.slice(7) === day.slice(7)) ??
      (sameDay && (acts.find(({ date }) => date?.slice(0, 4) === day.slice(0, 4)) ?? sameDay));
    if (!citation.date || !meant?.date) continue;
    yield {
      span: citation.date.span,
      message: `Theo dữ liệu đến ${writtenDay(knowledge.asOf)}, luật này ban hành ngày ${writtenDay(meant.date)}.`,
      fixes: [replace(citation.date.span, writtenDay(meant.date, citation.date.form), "guarded")],
    };
  }
}
