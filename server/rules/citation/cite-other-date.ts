import { type DateMention, writtenDay } from "../../citations/date.ts";
import { EVERYWHERE, type Fix, type Rule, replace } from "../rule.ts";
import { citesItself, dateWords, numbered } from "./cited.ts";
import { elsewhereIn, related, whereWords } from "./elsewhere.ts";
import { knownAct } from "./known.ts";

export const citeOtherDate: Rule = {
  id: "cite-other-date",
  part: "citation",
  title: "Cùng một văn bản thì các dự thảo và sổ đăng ký ghi cùng một ngày",
  why: "Hai văn bản của một cơ quan ghi hai ngày cho cùng một số thì ít nhất một bên sai, và người đọc không biết bên nào.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.b; đối chiếu trong thư mục",
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft, { workspace, knowledge }) {
    if (!workspace) return;
    const elsewhere = elsewhereIn(draft, workspace);
    for (const citation of numbered(draft)) {
      const { date, number } = citation;
      if (!date?.iso || citesItself(draft, citation)) continue;
      // Where the act itself is known, cite-date-known judges.
      if (knownAct(draft, citation, knowledge)?.date) continue;
      const here = date.iso;
      const known = elsewhere(
        citation,
        (mention) =>
          mention.date !== undefined &&
          (number.year !== undefined || mention.date.slice(0, 4) === here.slice(0, 4)) &&
          (mention.role !== "citation" || mention.date !== here),
      );
      // The document itself and the register decide; who only cites it may be the one that is wrong.
      const origins = known.filter(({ mention }) => mention.role !== "citation");
      if (origins.some(({ mention }) => mention.date === here)) continue;
      const others = (origins.length > 0 ? origins : known).filter(
        ({ mention, isSure }) => isSure || isSlip(mention.date ?? "", here),
      );
      const [first] = others;
      if (!first?.mention.date) continue;
      yield {
        span: date.span,
        message: `${number.text} ở đây ghi ngày ${dateWords(draft, date).replace(/^ngày /, "")}, nhưng ${whereWords(first.mention)} ghi ${writtenDay(first.mention.date)}.`,
        related: related(
          others.map(({ mention }) => mention),
          (mention) => `${mention.number} ghi ngày ${writtenDay(mention.date ?? "")}.`,
        ),
        fixes: first.mention.role === "citation" ? [] : [fixOf(date, first.mention.date)],
      };
    }
  },
  examples: [
    {
      bad: "Số: 12/KH-STC\nKhánh Hòa, ngày 19 tháng 4 năm 2022\n\nKẾ HOẠCH\nCải cách hành chính\n\nCăn cứ Quyết định số 345/QĐ-UBND ngày «17/01/2022» về việc công bố kết quả xếp hạng;\n",
      others: [
        "Số: 31/TB-KKT\nKhánh Hòa, ngày 16 tháng 3 năm 2022\n\nTHÔNG BÁO\nKết luận cuộc họp\n\nTheo Quyết định số 345/QĐ-UBND ngày 18/01/2022 của UBND tỉnh.\n",
      ],
    },
    {
      bad: "Số: 40/BC-SNV\nHuế, ngày 10 tháng 6 năm 2022\n\nBÁO CÁO\nKết quả công tác văn thư\n\nCăn cứ Kế hoạch số 12/KH-SNV ngày «20/4/2022» của Sở Nội vụ.\n",
      good: "Số: 40/BC-SNV\nHuế, ngày 10 tháng 6 năm 2022\n\nBÁO CÁO\nKết quả công tác văn thư\n\nCăn cứ Kế hoạch số 12/KH-SNV ngày 19/4/2022 của Sở Nội vụ.\n",
      others: ["Số: 12/KH-SNV\nHuế, ngày 19 tháng 4 năm 2022\n\nKẾ HOẠCH\nCông tác văn thư năm 2022\n"],
    },
    {
      good: "Số: 40/BC-SNV\nHuế, ngày 10 tháng 6 năm 2022\n\nBÁO CÁO\nKết quả công tác văn thư\n\nCăn cứ Kế hoạch số 12/KH-SNV ngày 19/4/2022 của Sở Nội vụ.\n",
      others: [
        "Số: 12/KH-SNV\nHuế, ngày 19 tháng 4 năm 2022\n\nKẾ HOẠCH\nCông tác văn thư năm 2022\n",
        "Số: 50/BC-SNV\nHuế, ngày 10 tháng 7 năm 2022\n\nBÁO CÁO\nSơ kết\n\nTheo Kế hoạch số 12/KH-SNV ngày 18/4/2022.\n",
      ],
    },
    {
      good: "Số: 12/KH-STC\nTrà Vinh, ngày 19 tháng 4 năm 2022\n\nKẾ HOẠCH\nCải cách hành chính\n\nCăn cứ Quyết định số 345/QĐ-UBND ngày 17/01/2022 của UBND tỉnh;\n",
      others: [
        "Số: 31/TB-KKT\nKhánh Hòa, ngày 16 tháng 3 năm 2022\n\nTHÔNG BÁO\nKết luận cuộc họp\n\nTheo Quyết định số 345/QĐ-UBND ngày 18/01/2022 của UBND tỉnh.\n",
      ],
    },
    {
      good: "Số: 12/KH-STC\nKhánh Hòa, ngày 19 tháng 4 năm 2022\n\nKẾ HOẠCH\nCải cách hành chính\n\nCăn cứ Quyết định số 345/QĐ-UBND ngày 17/01/2022 của UBND tỉnh;\n",
      others: [
        "Số: 31/TB-KKT\nKhánh Hòa, ngày 16 tháng 3 năm 2022\n\nTHÔNG BÁO\nKết luận cuộc họp\n\nTheo Quyết định số 345/QĐ-UBND ngày 18/01/2021 của UBND tỉnh.\n",
      ],
    },
  ],
};

/** Two days that differ as a slip of the pen does: in the day of the month, or in the month. */
function isSlip(one: string, other: string): boolean {
  return one.slice(0, 7) === other.slice(0, 7) || one.slice(8) === other.slice(8);
}

/** The day that the document itself or the register bears. */
function fixOf(date: DateMention, iso: string): Fix {
  return replace(date.span, writtenDay(iso, date.form), "guarded");
}
