import { matchesOf } from "../../text/match.ts";
import { spanOfMatch } from "../../text/span.ts";
import { EVERYWHERE, type Rule } from "../rule.ts";

/** "14 giờ 75", "25 giờ 00 phút"; a length of time ("48 giờ") names no minutes. */
const CLOCK = /(?<![\p{L}\p{N},./])(\d{1,2}) ?(?:giờ|h) ?(\d{2})(?: phút)?(?![\p{L}\p{N}]|[,.]\d)/gu;
/** "14 giờ 00 phút", "14h00", "14 giờ". */
const TIME = String.raw`(\d{1,2}) ?(?:giờ|h)(?: ?(\d{2})(?: phút)?)?`;
/** "từ 14 giờ 00 đến 13 giờ 30", both of one working day. */
const RANGE = new RegExp(String.raw`(?<=(?<!\p{L})[Tt]ừ )${TIME} (?:đến|-|–) ${TIME}(?![\p{L}\p{N}])`, "gu");
/** "Bắt đầu: 14 giờ 00 phút, kết thúc lúc 11 giờ 30 phút cùng ngày". */
const SESSION = new RegExp(
  String.raw`(?<=(?<!\p{L})bắt đầu(?: từ| lúc| vào lúc)?:? )${TIME}[,;]? (?:và )?kết thúc(?: lúc| vào lúc| vào)?:? ${TIME}(?![\p{L}\p{N}])`,
  "giu",
);
/** "tháng 13/2025", "tháng 14 năm nay". */
const MONTH =
  /(?<![\p{L}\p{N}])tháng (?:1[3-9]|[2-9]\d|00?)(?=\s?\/\s?(?:19|20)\d\d| năm (?:(?:19|20)\d\d|nay|sau|tới|trước))/giu;
const QUARTER =
  /(?<![\p{L}\p{N}])[Qq]uý ((?:V|VI{1,3}|IX|X|[05-9])(?=\s?\/\s?(?:19|20)\d\d| năm (?:(?:19|20)\d\d|nay|sau|tới|trước)|(?<=[|\t]\s{0,9}[Qq]uý \w{1,4})\s{0,40}[|\t\n]))/gu;
/** "đến 07 giờ 00 hôm sau", "đến 12 giờ 00 ngày 02/5", "đến 5 giờ chiều": of another day, or of its other half. */
const ANOTHER_HALF =
  /hôm|ngày (?:hôm )?sau|^,? ngày \d|kế tiếp|tiếp theo|^ (?:sáng|trưa|chiều|tối|đêm)(?!\p{L})/u;
/** From this hour on a shift may last into the next day; from noon, if it ends early in the morning. */
const EVENING = 17;
const [NOON, MORNING] = [12, 8];

export const logicTime: Rule = {
  id: "logic-time",
  part: "logic",
  title: "Giờ, phút, tháng, quý có thật; giờ bắt đầu trước giờ kết thúc",
  why: "“14 giờ 75 phút”, “quý V” là lỗi gõ mà người nhận không thể làm theo.",
  basis: "Lịch; kiểm tra lô-gíc, không phải quy định của nghị định",
  severity: "error",
  regimes: EVERYWHERE,
  *check({ plain }) {
    for (const match of matchesOf(plain, CLOCK)) {
      const [hour, minute] = [Number(match[1]), Number(match[2])];
      if (hour > 24 || minute > 59 || (hour === 24 && minute > 0))
        yield { span: spanOfMatch(match), message: "Không có giờ, phút này." };
    }
    for (const match of [RANGE, SESSION].flatMap((form) => [...matchesOf(plain, form)])) {
      const from = Number(match[1]) * 60 + Number(match[2] ?? 0);
      const to = Number(match[3]) * 60 + Number(match[4] ?? 0);
      const after = plain.slice(match.index + match[0].length, match.index + match[0].length + 24);
      if (to >= from || isNight(from, to) || ANOTHER_HALF.test(after)) continue;
      yield {
        span: spanOfMatch(match),
        message: "Giờ bắt đầu sau giờ kết thúc.",
      };
    }
    for (const match of matchesOf(plain, QUARTER))
      yield { span: spanOfMatch(match), message: "Một năm chỉ có bốn quý." };
    for (const match of matchesOf(plain, MONTH))
      yield {
        span: spanOfMatch(match),
        message: "Một năm chỉ có mười hai tháng.",
      };
  },
  examples: [
    { bad: "Thời gian: «14 giờ 75 phút», ngày 05 tháng 3 năm 2026.\n" },
    { bad: "Làm việc từ «14 giờ 00 đến 13 giờ 30» cùng ngày; báo cáo trong «quý V» năm 2026.\n" },
    {
      bad: "| TT | Nhiệm vụ | Thời gian |\n|---|---|---|\n| 1 | Rà soát | «Quý V» |\n| 2 | Báo cáo | Quý IV |\n",
    },
    {
      bad: "Buổi sáng từ «11h30 - 7h30»; bắt đầu: «14 giờ 00 phút, kết thúc lúc 11 giờ 30 phút» cùng ngày; hoàn thành trong «tháng 14» năm nay, báo cáo trong «quý V» năm nay.\n",
    },
    { good: "Thời gian: 14 giờ 30 phút; trực từ 17 giờ 00 đến 07 giờ 00 hôm sau; xử lý trong 48 giờ.\n" },
    { good: "Làm việc từ 7 giờ 30 đến 5 giờ 00 chiều; cấm đường từ 16 giờ đến 6 giờ.\n" },
    { good: "Trực từ 13 giờ 00 đến 12 giờ 00 ngày 02/5/2026.\n" },
    { good: "Báo cáo trong quý IV năm 2026; kính thưa quý vị; từ 07 giờ 30 đến 11 giờ 30.\n" },
  ],
};

/** True for a shift that begins on one day and ends on the next; both in minutes. */
function isNight(from: number, to: number): boolean {
  return from >= EVENING * 60 || (from >= NOON * 60 && to <= MORNING * 60);
}
