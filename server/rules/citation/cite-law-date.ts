import type { Citation } from "../../citations/citation.ts";
import { writtenDay } from "../../citations/date.ts";
import { type Act, isSure, type Knowledge } from "../../citations/knowledge.ts";
import { isLaw, wholeName } from "../../citations/law-name.ts";
import { EVERYWHERE, type Rule, replace } from "../rule.ts";

export const citeLawDate: Rule = {
  id: "cite-law-date",
  part: "citation",
  title: "Ngày của luật viện dẫn theo tên đúng với dữ liệu văn bản",
  why: "Luật ghi theo tên và ngày; chép sai ngày thì không có luật nào như vậy.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a; dữ liệu văn bản kèm theo",
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft, { knowledge }) {
    for (const citation of draft.citations) {
      const { date } = citation;
      const act = date?.iso ? slippedFrom(draft.plain, citation, date.iso, knowledge) : undefined;
      if (!date || !act?.date) continue;
      yield {
        span: date.span,
        message: `Theo dữ liệu đến ${writtenDay(knowledge.asOf)}, luật này ban hành ngày ${writtenDay(act.date)}.`,
        fixes: [replace(date.span, writtenDay(act.date, date.form), "guarded")],
      };
    }
  },
  examples: [
    {
      bad: "Căn cứ Luật Tổ chức chính quyền địa phương «ngày 16 tháng 9 năm 2015»;\n",
      good: "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\n",
    },
    {
      bad: "Căn cứ Luật Ban hành văn bản quy phạm pháp luật ngày «22/6/2016»;\n",
      good: "Căn cứ Luật Ban hành văn bản quy phạm pháp luật ngày 22/6/2015;\n",
    },
    { good: "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\n" },
    { good: "Căn cứ Luật Ban hành văn bản quy phạm pháp luật ngày 03 tháng 6 năm 2008;\n" },
    { good: "Căn cứ Luật Công chức, viên chức thủ đô ngày 22/6/2016;\n" },
  ],
};

/** The law of that name whose day was clearly meant: the same year, or the same day of another year. */
function slippedFrom(plain: string, citation: Citation, day: string, knowledge: Knowledge): Act | undefined {
  if (citation.numberSpan || !isLaw(plain, citation)) return undefined;
  const name = wholeName(plain, citation);
  // Amending laws of one year bear names that differ by a word.
  if (!name || /sửa đổi|bổ sung/iu.test(name)) return undefined;
  const acts = knowledge.byName(name).filter(({ dateSure }) => isSure(dateSure));
  if (acts.some(({ date }) => date === day)) return undefined;
  const near = acts.filter(
    ({ date }) => date?.slice(0, 4) === day.slice(0, 4) || date?.slice(4) === day.slice(4),
  );
  return near.length === 1 ? near[0] : undefined;
}
