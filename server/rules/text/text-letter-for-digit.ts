import { matchesOf } from "../../text/match.ts";
import { spanOfMatch } from "../../text/span.ts";
import { EVERYWHERE, type Rule, replace } from "../rule.ts";

/** The letter l for the first digit of a number or day: "số l3/2021", "ngày l6/8/2019". */
const SMALL_L = /(?<=(?<!\p{L})(?:số:?|ngày)\s{1,3})l(?=\d{1,4}\/\d)/giu;
/** The letter O among the digits of a date, a year or a document's number: "2O21", "08/2o05/NĐ-CP", "2O/01/2016", "2021-2O25". */
const LETTER =
  /(?<=(?:năm|ngày|tháng)\s{1,3}|(?<!\p{L})\d{1,5}\/|\d{1,2}\/\d{1,2}\/|(?:19|20)\d{2}\s?[-–]\s?|(?<![\p{L}\p{N}])(?=2[Oo][0-5]\d))(?=[\dOo]{0,3}\d)(?=[\dOo]{0,3}[Oo])[\dOo]{2,4}(?![\p{L}\p{N}])/gu;

export const textLetterForDigit: Rule = {
  id: "text-letter-for-digit",
  part: "text",
  title: "Chữ số 0, 1 không gõ bằng chữ O, l",
  why: "“2O21” nhìn giống “2021” nhưng tra cứu, sắp xếp và đọc tự động đều hỏng.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.a và II.4.b (chữ số Ả Rập)",
  severity: "error",
  regimes: EVERYWHERE,
  *check({ plain }) {
    for (const match of matchesOf(plain, LETTER)) {
      const where = spanOfMatch(match);
      const right = match[0].replace(/o/gi, "0");
      yield {
        span: where,
        message: `“${match[0]}” có chữ O thay cho số 0.`,
        fixes: [replace(where, right, "guarded")],
      };
    }
    for (const match of matchesOf(plain, SMALL_L)) {
      const where = spanOfMatch(match);
      yield {
        span: where,
        message: `“${match[0]}” là chữ, cần gõ số 1.`,
        fixes: [replace(where, "1", "guarded")],
      };
    }
  },
  examples: [
    {
      bad: "- Hoàn thành trong năm «2O24», trước ngày «2O»/5/2024.\n",
      good: "- Hoàn thành trong năm 2024, trước ngày 20/5/2024.\n",
    },
    {
      bad: "- Theo Nghị định số 08/«2o05»/NĐ-CP ngày 24/01/2005.\n",
      good: "- Theo Nghị định số 08/2005/NĐ-CP ngày 24/01/2005.\n",
    },
    {
      bad: "- Đề án giai đoạn 2021-«2O25», tầm nhìn «2O50».\n",
      good: "- Đề án giai đoạn 2021-2025, tầm nhìn 2050.\n",
    },
    {
      bad: "- Theo Thông tư số «l»3/2021/TT-BYT ngày «l»6/9/2021.\n",
      good: "- Theo Thông tư số 13/2021/TT-BYT ngày 16/9/2021.\n",
    },
    { good: "- Lô O2, phòng 3O; khí CO2, O3; tuyến 12/O1A; năm 2024.\n" },
    { good: "- Theo Nghị định số 08/2005/NĐ-CP; mã 15/OCOP.\n" },
  ],
};
