import { capitalised } from "../../text/case.ts";
import { sought } from "../../text/match.ts";
import { EVERYWHERE, type Rule } from "../rule.ts";
import { matchesIn } from "../text/matches.ts";
import { amountOf, shownAmount } from "./amounts.ts";

const NUMBER = String.raw`(\d{1,3}(?:\.\d{3})*(?:,\d{1,3})?|\d{1,9}(?:,\d{1,3})?)`;
/** Not the number of an act, a place in a date, or one end of a range. */
const START = String.raw`(?<![\p{L}\p{N}.,/-]|\d [-–] |(?:số|ngày|tháng|năm|quý|khoản|điều|từ|lần) )`;

/** "120 hồ sơ, tăng 40 hồ sơ so với cùng kỳ năm trước (80 hồ sơ)", "45 vụ, giảm 25% so với cùng kỳ (60 vụ)". */
const CHANGE = sought(
  new RegExp(
    String.raw`${START}${NUMBER} (\p{L}+)(?: \p{L}+){0,5}, (tăng|giảm) ${NUMBER}(?: (\p{L}+)(?: \p{L}+){0,3}|\s?(%)) so với(?: \p{L}+| \d{4}){1,8} \(${NUMBER} \2(?: \p{L}+){0,5}\)`,
    "gu",
  ),
);

/** "312 ca, giảm 48 ca (13,3%) so với cùng kỳ": what was before follows from the first two. */
const SHARE_OF_CHANGE = sought(
  new RegExp(
    String.raw`${START}${NUMBER} (\p{L}+)(?: \p{L}+){0,5}, (tăng|giảm) ${NUMBER} \2(?: \p{L}+){0,3} \((?:tăng |giảm |tương đương )?${NUMBER}\s?%\)(?= so với)`,
    "gu",
  ),
);

export const logicChange: Rule = {
  id: "logic-change",
  part: "logic",
  title: "Số tăng, giảm khớp với hai số được so sánh",
  why: "“120 hồ sơ, tăng 30 hồ sơ so với cùng kỳ (80 hồ sơ)” thì một trong ba con số sai; báo cáo bị trả lại.",
  basis: "Số học; kiểm tra lô-gíc, không phải quy định của nghị định",
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { span, words } of matchesIn(draft, CHANGE)) {
      const [, now = "", unit, way = "", by = "", unitOfChange, percent, before = ""] = words;
      if (!percent && unitOfChange !== unit) continue;
      const [today, past, change] = [now, before, by].map(amountOf) as [number, number, number];
      const difference = way === "tăng" ? today - past : past - today;
      if (past === 0) continue;
      const real = percent ? (difference / past) * 100 : difference;
      // Rounded or cut off in the last place that is written.
      const slack = percent ? lastPlace(by) : 0.0005;
      if (Math.abs(real - change) <= slack) continue;
      const right =
        real < 0
          ? `${way === "tăng" ? "giảm" : "tăng"} ${shown(-real, percent)}`
          : `${way} ${shown(real, percent)}`;
      yield {
        span,
        message: `So với ${before} thì ${now} là ${right}, không phải ${way} ${by}${percent ?? ""}.`,
      };
    }
    for (const { span, prose, words } of matchesIn(draft, SHARE_OF_CHANGE)) {
      const [, now = "", unit, way = "", by = "", percent = ""] = words;
      const [today, change] = [now, by].map(amountOf) as [number, number];
      const past = way === "tăng" ? today - change : today + change;
      // "312 ca, trong đó 02 ca tử vong, giảm 48 ca": which of the two fell is not sure.
      const before =
        draft.flowing
          .slice(prose.span.from, span.from)
          .split(/[.;]\s/)
          .pop() ?? "";
      if (past <= 0 || new RegExp(String.raw`\d ${unit}(?!\p{L})`, "u").test(before)) continue;
      const real = (change / past) * 100;
      if (Math.abs(real - amountOf(percent)) <= lastPlace(percent)) continue;
      yield {
        span,
        message: `${capitalised(way)} ${by} từ ${shownAmount(past)} là ${way} ${shown(real, "%")}, không phải ${percent}%.`,
      };
    }
  },
  examples: [
    { bad: "Tiếp nhận «120 hồ sơ, tăng 30 hồ sơ so với cùng kỳ năm trước (80 hồ sơ)».\n" },
    { bad: "Xảy ra «18 vụ tai nạn, giảm 05 vụ so với cùng kỳ (25 vụ)».\n" },
    { bad: "Thu ngân sách đạt «240 tỷ đồng, tăng 30% so với năm 2025 (200 tỷ đồng)».\n" },
    { bad: "Ghi nhận «312 ca sốt xuất huyết, giảm 48 ca (23,3%)» so với cùng kỳ năm 2025.\n" },
    {
      good: "Ghi nhận 312 ca sốt xuất huyết, giảm 48 ca (13,3%) so với cùng kỳ năm 2025.\n\nXảy ra 50 vụ, làm chết 02 người, bị thương 40 người, giảm 10 người (16,7%) so với năm trước.\n",
    },
    { bad: "Sản lượng «5.200 tấn, tăng 200 tấn so với cùng kỳ (5.400 tấn)».\n" },
    {
      good: "Tiếp nhận 120 hồ sơ, tăng 40 hồ sơ so với cùng kỳ năm trước (80 hồ sơ); 45 vụ, giảm 25% so với cùng kỳ (60 vụ).\n",
    },
    {
      good: "Thu 15,6 tỷ đồng, tăng 3,5 tỷ đồng so với năm trước (12,1 tỷ đồng); 7 vụ, tăng 16,7% so với cùng kỳ (6 vụ).\n",
    },
  ],
};

/** What rounding or cutting off in the last written place may differ by: 0.1 for "13,3". */
function lastPlace(percent: string): number {
  return 10 ** -(percent.split(",")[1]?.length ?? 0);
}

function shown(value: number, percent: string | undefined): string {
  return percent ? `${shownAmount(Math.round(value * 10) / 10)}%` : shownAmount(value);
}
