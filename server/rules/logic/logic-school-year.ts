import { sought } from "../../text/match.ts";
import { EVERYWHERE, type Rule } from "../rule.ts";
import { matchesIn } from "../text/matches.ts";

/** "năm học 2023-2024"; "các năm học 2020-2023" are several. */
const SCHOOL_YEAR = sought(
  /(?<!(?:các|những|từ|ba|hai|bốn|(?<!k[ỳì] )[23]) )[Nn]ăm học (20\d{2})\s?[-–]\s?(20\d{2})(?![\d/])/gu,
);

export const logicSchoolYear: Rule = {
  id: "logic-school-year",
  part: "logic",
  title: "Năm học gồm hai năm liền nhau",
  why: "“năm học 2023-2025” gõ nhầm một năm; kế hoạch, học bạ gắn với năm học không có.",
  basis: "Kiểm tra lô-gíc, không phải quy định của nghị định",
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { span: where, words } of matchesIn(draft, SCHOOL_YEAR)) {
      const [, first, second] = words;
      if (Number(second) === Number(first) + 1) continue;
      yield { span: where, message: `Năm học ${first}-${second} không gồm hai năm liền nhau.` };
    }
  },
  examples: [
    { bad: "- Xây dựng kế hoạch «năm học 2023-2025» của nhà trường.\n" },
    { bad: "- Tổng kết «năm học 2022 - 2022» và phương hướng.\n" },
    { good: "- Xây dựng kế hoạch năm học 2023-2024 của nhà trường.\n" },
    { good: "- Thống kê các năm học 2020-2023; giai đoạn 2021-2025.\n" },
  ],
};
