import { matchesOf } from "../../text/match.ts";
import { spanOfMatch } from "../../text/span.ts";
import { EVERYWHERE, type Rule } from "../rule.ts";
import { AMOUNT, amountOf } from "./amounts.ts";

/** "15/33", "60,6/87,2 tỷ đồng", "61.204 triệu đồng/135.000 triệu đồng". */
const RATIO = String.raw`(?<![\p{L}\d.,/-])(?<part>${AMOUNT})(?<unit>(?:\s\p{L}{1,7}){0,2})(?:\s?/\s?| trên (?:tổng số |tổng )?)(?<whole>${AMOUNT})\k<unit>(?![\d/.,]\d|\p{L})`;
const PERCENT = String.raw`(?<percent>\d{1,3}(?:,\d{1,3})?)\s?%`;
const IS = "(?:đạt|chiếm|bằng|tỷ lệ|tỉ lệ)";
/** A share of something else: "bằng 118% so với cùng kỳ". */
const OF_OTHER = String.raw`(?!\s(?:so\s|(?:của\s)?cùng kỳ|năm ))`;

/** "15/33 nhiệm vụ (chiếm 45,5%)"; a ratio in brackets behind a percentage belongs to what stands before it. */
const BEFORE = new RegExp(
  String.raw`(?<!%[^.;\n%]{0,60}\()${RATIO}[^.;\n\t|\d%]{0,60}?(?:${IS}|\()\s*(?:tỷ lệ\s*)?${PERCENT}${OF_OTHER}`,
  "giu",
);
/** "đạt 45,5% kế hoạch (15/33 nhiệm vụ)". */
const BEHIND = new RegExp(
  String.raw`(?:${IS}|là|còn)\s${PERCENT}[^.;,\n\t|\d%()]{0,40}\(${RATIO}\s\p{L}[^()\d%]{0,40}\)`,
  "giu",
);

/** What files are told apart by: "trong đó đúng hạn và trước hạn 4.366 hồ sơ (99%)". */
const SORT = "(?:(?:trước|đúng|quá|trễ) hạn|trực tuyến|trực tiếp|và|nộp|tiếp nhận|giải quyết)";
/** "4.000 hồ sơ, trong đó có 3.200 hồ sơ trực tuyến, chiếm 80%": both numbers count the same, and nothing else is meant. */
const AMONG = new RegExp(
  String.raw`(?<![\p{L}\d.,/-])(?<whole>${AMOUNT})\s(?<unit>\p{L}{2,7})(?:\s\p{L}+){0,5}[,;]? trong đó:? (?:có )?(?:${SORT} ){0,5}(?<part>${AMOUNT})\s(?:\k<unit>|nữ|nam)(?:\s\p{L}+){0,8}(?:,? (?:đạt|chiếm)(?: (?:tỷ|tỉ) lệ)? |\s\((?:đạt |chiếm )?(?:(?:tỷ|tỉ) lệ )?)${PERCENT}(?=[.;)\n]|,\s| tổng số)`,
  "giu",
);

export const logicPercent: Rule = {
  id: "logic-percent",
  part: "logic",
  title: "Tỷ lệ phần trăm khớp với phân số đi kèm",
  why: "Phân số và phần trăm không khớp thì số liệu báo cáo bị trả lại.",
  basis: "Số học; kiểm tra lô-gíc, không phải quy định của nghị định",
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const match of [BEFORE, BEHIND, AMONG].flatMap((form) => [...matchesOf(draft.plain, form)])) {
      const { part = "", whole = "", percent = "" } = match.groups ?? {};
      if (amountOf(whole) === 0 || looksLikeDate(part, whole, amountOf(percent))) continue;
      const real = (amountOf(part) / amountOf(whole)) * 100;
      const decimals = percent.split(",")[1]?.length ?? 0;
      if (Math.abs(real - amountOf(percent)) <= 10 ** -decimals) continue; // rounded or cut off
      const shown = real.toFixed(Math.max(1, decimals)).replace(".", ",");
      yield {
        span: spanOfMatch(match),
        message: `${part}/${whole} bằng ${shown}%, không phải ${percent}%.`,
      };
    }
  },
  examples: [
    { bad: "Giải ngân «60,6/87,2 tỷ đồng, đạt 79,5%» kế hoạch vốn.\n" },
    { bad: "Đã hoàn thành «15/33 nhiệm vụ (chiếm 54,5%»).\n" },
    { bad: "Chi ngân sách «61.204 triệu đồng/135.000 triệu đồng, đạt 54,3%» dự toán.\n" },
    { bad: "Trồng mới 45 ha rừng, «đạt 80% kế hoạch (45/50 ha)».\n" },
    { bad: "Đã giải ngân «450 triệu đồng trên tổng số 600 triệu đồng (đạt 65%»).\n" },
    {
      bad: "Năm 2025, xã tiếp nhận «4.000 hồ sơ, trong đó có 3.200 hồ sơ trực tuyến, đạt 85%».\n",
    },
    { bad: "Đã giải quyết «4.410 hồ sơ; trong đó đúng hạn và trước hạn 4.366 hồ sơ (89,0%»).\n" },
    {
      good: "Toàn xã có 120 hộ nghèo, trong đó thôn Đông 30 hộ (12%); giải quyết 4.410 hồ sơ; trong đó quá hạn 44 hồ sơ (1,0%).\n",
    },
    {
      good: "Toàn xã có 1.200 hộ, trong đó 36 hộ nghèo (chiếm 3%), 6.240 người, trong đó có 2.808 nữ (chiếm 45%), 6.240 người, trong đó có 2.808 nữ (chiếm 45%), 24 hộ cận nghèo; mở 12 lớp, trong đó có 06 lớp nghề, đạt 60% kế hoạch.\n",
    },
    { good: "Giải ngân 60,6/87,2 tỷ đồng, đạt 69,5% kế hoạch; 04/37 thủ tục (chiếm tỷ lệ 11%).\n" },
    { good: "Tính đến 15/6/2022 đạt 50%; kế hoạch số 12/KH-SNV đạt 40%.\n" },
    { good: "Thu đạt 56,6% dự toán (12,45/22 tỷ đồng) và bằng 118% so với cùng kỳ.\n" },
    { good: "Tỷ lệ hộ nghèo là 4,12% (512/12.427 hộ); chi 9.216/25.600 triệu đồng, đạt 36% kế hoạch.\n" },
    { good: "Thu nhập 30 triệu đồng/10 hộ, đạt 50% kế hoạch.\n" },
    {
      good: "TT\tTiêu chí\tHiện trạng\tMục tiêu\n1\tGiao thông\t14/20 km\tĐạt 100%\n2\tThủy lợi\t12/30 km\tĐạt 90%\n",
    },
  ],
};

/** "đến 15/6, đạt 50%": a day and a month. */
function looksLikeDate(first: string, second: string, percent: number): boolean {
  if (first.includes(",") || second.includes(",")) return false;
  const [day, month] = [Number(first), Number(second)];
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 && percent <= 100 && (day / month) * 100 > 100;
}
