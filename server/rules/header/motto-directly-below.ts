import { span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { mottos } from "./emblem.ts";

export const mottoDirectlyBelow: Rule = {
  id: "motto-directly-below",
  part: "header",
  title: "Tiêu ngữ ở ngay dưới Quốc hiệu, ghi một lần",
  why: "Quốc hiệu và Tiêu ngữ đi liền nhau; ngày tháng ở dưới Tiêu ngữ.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.1.c",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const { nationalName, motto, placeDate } = draft.header;
    if (!nationalName || !motto || draft.regime === "party") return;
    const again = mottos(draft).find(
      ({ from }) => from > motto.to && draft.plain.slice(motto.to, from).trim() === "",
    );
    if (again) {
      yield {
        span: again,
        message: "Tiêu ngữ ghi hai lần.",
        related: [{ span: motto, message: "Tiêu ngữ đã ghi ở đây." }],
        fixes: [replace(span(motto.to, again.to), "", "guarded", "Bỏ dòng lặp")],
      };
    }
    // The left column may stand between them in a text that a converter read row by row; these two cannot.
    const isAbove = motto.to <= nationalName.from;
    const isParted =
      placeDate !== undefined && nationalName.to <= placeDate.span.from && placeDate.span.to <= motto.from;
    if (!isAbove && !isParted) return;
    yield {
      span: motto,
      message: "Tiêu ngữ cần ở ngay dưới Quốc hiệu.",
      related: [{ span: nationalName, message: "Quốc hiệu ở đây." }],
    };
  },
  examples: [
    {
      bad: "SỞ Y TẾ\nSố: 15/QĐ-SYT\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐà Nẵng, ngày 05 tháng 3 năm 2026\n«Độc lập - Tự do - Hạnh phúc»\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n",
    },
    {
      bad: "UBND XÃ ĐỨC LẬP\n«Độc lập - Tự do - Hạnh phúc»\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSố: 15/UBND-VP\nV/v trồng cây\n\nĐức Lập, ngày 05 tháng 3 năm 2026\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/QĐ-SYT\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n«Độc lập - Tự do - Hạnh phúc»\nĐà Nẵng, ngày 05 tháng 3 năm 2026\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n",
    },
    {
      good: "SỞ Y TẾ\nSố: 15/QĐ-SYT\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nĐà Nẵng, ngày 05 tháng 3 năm 2026\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n",
    },
    {
      good: "UBND XÃ ĐỨC LẬP\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nTRƯỜNG TIỂU HỌC SỐ 1\n\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 15/KH-TH\n\nĐức Lập, ngày 05 tháng 3 năm 2026\n",
    },
  ],
};
