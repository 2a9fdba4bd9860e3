import { matchesOf } from "../../text/match.ts";
import { anyOf } from "../../text/pattern.ts";
import { span, spanOfMatch, textBefore } from "../../text/span.ts";
import { EVERYWHERE, type Rule } from "../rule.ts";
import known from "./words.json" with { type: "json" };

/** "giai đoạn 2021 - 2025", "nhiệm kỳ 2021-2026", "từ năm 2021 đến năm 2025": two years, the first before the last. */
const YEARS = new RegExp(
  String.raw`(?<=(?<!\p{L})${anyOf(known.periods)}\s{1,3})((?:19|20)\d\d)\s{0,3}(?:[-–]|đến(?: hết)?(?: năm)?)\s{0,3}((?:19|20)\d\d)(?![\d/])`,
  "giu",
);
/** "từ tháng 3/2024 đến tháng 6/2024". */
const MONTHS =
  /(?<=(?<!\p{L})từ tháng )(\d{1,2})\s?(?:\/|\snăm )((?:19|20)\d\d)\s{1,3}đến (?:hết )?tháng (\d{1,2})\s?(?:\/|\snăm )((?:19|20)\d\d)(?!\d)/giu;

/** "từ ngày 15 đến ngày 10 tháng 6": both days of one month. */
const DAYS =
  /(?<=(?<!\p{L})từ ngày )(\d{1,2}) (?:đến|-|–) (?:hết )?(?:ngày )?(\d{1,2})(?:\/\d{1,2}\/(?:19|20)\d\d(?!\d)| tháng \d{1,2}(?!\d))/giu;

/** "từ 70 đến 89 điểm": an amount that grows; what falls ("giảm từ 12 đến 8") is written the other way round. */
const AMOUNTS = new RegExp(
  String.raw`(?<=(?<!${anyOf(known.falling)}[^.;\n]{0,60})(?<!\p{L})từ )(\d{1,3}) (?:đến|-|–) (?:dưới )?(\d{1,3}) ${anyOf(known.growing)}(?!\p{L})`,
  "giu",
);

export const logicDateRange: Rule = {
  id: "logic-date-range",
  part: "logic",
  title: "Khoảng thời gian, khoảng số có đầu không sau cuối",
  why: "“Từ ngày 20/5 đến ngày 10/5” là khoảng không có thật, thường do sửa một đầu mà quên đầu kia.",
  basis: "Lịch; kiểm tra lô-gíc, không phải quy định của nghị định",
  severity: "error",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const [index, first] of draft.dates.entries()) {
      const second = draft.dates[index + 1];
      if (!second?.iso || !first.iso || first.iso <= second.iso) continue;
      const before = textBefore(draft.plain, first.span.from, 12);
      const between = draft.plain.slice(first.span.to, second.span.from);
      const isFrom =
        /(?<!\p{L})từ\s+(?:ngày\s+)?$/iu.test(before) &&
        /^\s*(?:đến|tới|-|–)\s*(?:hết\s+)?(?:ngày\s+)?$/iu.test(between);
      // A cell of a timetable holds the bare range: "10/3/2025-25/5/2025".
      const isCell = /(?:^|[\n\t|>])[ ]*$/.test(before) && /^\s*[-–]\s*$/.test(between);
      if (!isFrom && !isCell) continue;
      yield { span: span(first.span.from, second.span.to), message: "Ngày bắt đầu sau ngày kết thúc." };
    }
    for (const match of matchesOf(draft.plain, YEARS)) {
      if (Number(match[1]) > Number(match[2]))
        yield { span: spanOfMatch(match), message: "Năm bắt đầu sau năm kết thúc." };
    }
    for (const match of matchesOf(draft.plain, DAYS)) {
      if (Number(match[1]) > Number(match[2]))
        yield { span: spanOfMatch(match), message: "Ngày bắt đầu sau ngày kết thúc." };
    }
    for (const match of matchesOf(draft.plain, AMOUNTS)) {
      if (Number(match[1]) > Number(match[2]))
        yield { span: spanOfMatch(match), message: "Số đầu lớn hơn số cuối." };
    }
    for (const match of matchesOf(draft.plain, MONTHS)) {
      if (Number(match[2]) * 12 + Number(match[1]) > Number(match[4]) * 12 + Number(match[3]))
        yield { span: spanOfMatch(match), message: "Tháng bắt đầu sau tháng kết thúc." };
    }
  },
  examples: [
    { bad: "Tổ chức kiểm tra từ ngày «20/5/2024 đến ngày 10/5/2024».\n" },
    { bad: "Thời gian: từ «ngày 15 tháng 12 năm 2022 đến ngày 10 tháng 6 năm 2022».\n" },
    {
      bad: "| Thời gian | Nội dung |\n|---|---|\n| 20/01/2025-10/3/2025 | Đăng ký đề tài |\n| «11/3/2025-25/5/2024» | Thực hiện đề tài |\n",
    },
    { bad: "Chương trình hành động giai đoạn «2025 - 2021» của tỉnh.\n" },
    { bad: "Kiểm tra từ ngày «15 đến ngày 10 tháng 6» năm 2024.\n" },
    { bad: "Thực hiện từ tháng «11/2024 đến tháng 3/2024».\n" },
    { bad: "Xếp loại khá: tổng điểm từ «89 đến 70 điểm».\n" },
    { good: "Tổng điểm từ 70 đến 89 điểm; giảm thời gian giải quyết từ 15 đến 10 ngày.\n" },
    {
      good: "Giai đoạn 2021 - 2025; nhiệm kỳ 2021-2026; từ năm 2020 đến năm 2025; từ tháng 11/2024 đến tháng 3/2025.\n",
    },
    { good: "Tổ chức kiểm tra từ ngày 10/5/2024 đến hết ngày 20/5/2024.\n" },
    { good: "Báo cáo từ ngày 15/12/2021 đến 10/6/2022; gửi trước ngày 01/6/2022.\n" },
  ],
};
