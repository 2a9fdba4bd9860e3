import { formatLong } from "../../citations/date.ts";
import type { Draft } from "../../draft/draft.ts";
import { slice, span, spanOfMatch } from "../../text/span.ts";
import { type Report, type Rule, replace } from "../rule.ts";
import { issueLine } from "../support.ts";

export const dateWords: Rule = {
  id: "date-words",
  part: "date",
  title: "Thời gian ban hành ghi đầy đủ “ngày … tháng … năm …”",
  why: "Thời gian ban hành văn bản phải được viết đầy đủ; ghi bằng dấu gạch chéo dễ bị sửa và dễ đọc nhầm ngày với tháng.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.4.b",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const placeDate = issueLine(draft);
    const date = placeDate?.date;
    if (!placeDate) {
      yield* unreadDate(draft);
      return;
    }
    const bareYear = /(?<=tháng\s{1,9}\d{1,2})(\s{1,3}|\s?\/\s?)(\d{4})$/iu.exec(
      slice(draft.plain, placeDate.dateSpan),
    );
    if (bareYear?.[1]) {
      const { to } = placeDate.dateSpan;
      const year = span(to - 4, to);
      yield {
        span: year,
        message: "Thời gian ban hành thiếu chữ “năm” trước năm.",
        fixes: [replace(span(to - bareYear[0].length, to), ` năm ${bareYear[2]}`, "safe")],
      };
      return;
    }
    const { dateSpan } = placeDate;
    if (/(?<=\d)\s{1,3}tháng\s{1,3}\d{1,2}$/iu.test(slice(draft.plain, dateSpan))) {
      yield { span: dateSpan, message: "Thời gian ban hành thiếu năm." };
      return;
    }
    if (date?.form !== "slash") return;
    const right = date.iso && date.year && formatLong(date.day.value, date.month.value, date.year.value);
    yield {
      span: placeDate.dateSpan,
      message: "Thời gian ban hành cần ghi đầy đủ “ngày … tháng … năm …”.",
      fixes: right ? [replace(placeDate.dateSpan, right, "safe")] : [],
    };
  },
  examples: [
    {
      bad: "SỞ NỘI VỤ\nSố: 15/QĐ-SNV\nĐồng Nai, «ngày 05 thàng 3 năm 2020»\n\nQUYẾT ĐỊNH\nVề việc nâng lương\n",
    },
    { bad: "SỞ NỘI VỤ\nSố: 15/QĐ-SNV\nĐồng Nai, «05 tháng 3 năm 2020»\n\nQUYẾT ĐỊNH\nVề việc nâng lương\n" },
    {
      bad: "Số: 15/QĐ-SNV\nĐồng Nai, «ngày 5/3/2020»\n",
      good: "Số: 15/QĐ-SNV\nĐồng Nai, ngày 05 tháng 3 năm 2020\n",
    },
    {
      bad: "SỞ NỘI VỤ\nSố: 15/QĐ-SNV\nĐồng Nai, «ngày 05/3 năm 2020»\n\nQUYẾT ĐỊNH\nVề việc nâng lương\n",
      good: "SỞ NỘI VỤ\nSố: 15/QĐ-SNV\nĐồng Nai, ngày 05 tháng 3 năm 2020\n\nQUYẾT ĐỊNH\nVề việc nâng lương\n",
    },
    {
      bad: "Số: 15/QĐ-SNV\nKhánh Hòa, «12/02/2024»\n",
      good: "Số: 15/QĐ-SNV\nKhánh Hòa, ngày 12 tháng 02 năm 2024\n",
    },
    {
      bad: "Số: 15/QĐ-SNV\nKhánh Hòa, ngày 05 tháng 3 «2024»\n",
      good: "Số: 15/QĐ-SNV\nKhánh Hòa, ngày 05 tháng 3 năm 2024\n",
    },
    {
      bad: "Số: 15/QĐ-SNV\nKhánh Hòa, ngày 05 tháng 3/«2024»\n",
      good: "Số: 15/QĐ-SNV\nKhánh Hòa, ngày 05 tháng 3 năm 2024\n",
    },
    { bad: "Số: 15/QĐ-SNV\nKhánh Hòa, «ngày 05 tháng 3»\n" },
    { good: "Số: 15/QĐ-SNV\nKhánh Hòa, ngày 05 tháng 3 năm 2020\n" },
    { good: "Số: 15/QĐ-SNV\nKhánh Hòa, ngày      tháng      năm 2020\n" },
  ],
};

/** The line of place and date with a word of the date misspelt or left out, so that it was not read as one. */
const UNREAD =
  /(?<=(?:^|\n|\t|\s{3}|\|\s?)\p{Lu}[\p{L} .'’-]{1,40},\s{1,3})(?:ng\p{Ll}y\s)?\d{1,2}\sth\p{Ll}ng\s\d{1,2},?(?:\sn\p{Ll}m)?\s(?:19|20)\d{2}(?=\s{0,3}(?:\n|\t|\||$))/u;

function* unreadDate({ plain, recognised, header, bodyFrom }: Draft): Generator<Report> {
  const match = recognised && header.number ? UNREAD.exec(plain.slice(0, Math.min(bodyFrom, 3000))) : null;
  if (!match) return;
  yield {
    span: spanOfMatch(match),
    message: "Thời gian ban hành cần ghi đúng chữ “ngày … tháng … năm …”.",
  };
}
