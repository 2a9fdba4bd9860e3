import { writtenDay } from "../../citations/date.ts";
import { holidayOn } from "../../conventions/holidays.ts";
import type { Deadline } from "../../tasks/deadline.ts";
import type { Task } from "../../tasks/tasks.ts";
import { lastYearNamed, planYear } from "../../tasks/title.ts";
import { slice } from "../../text/span.ts";
import type { Rule } from "../rule.ts";

const HEADER =
  "Số: 12/KH-SNV\nHuế, ngày 10 tháng 6 năm 2022\n\nKẾ HOẠCH\nCải cách hành chính năm 2022\n\nI. NHIỆM VỤ\n\nSTT\tNội dung\tĐơn vị chủ trì\tThời gian\n";

export const tableDeadlinePast: Rule = {
  id: "table-deadline-past",
  part: "table",
  title: "Thời hạn của nhiệm vụ không trước ngày ban hành kế hoạch",
  why: "Hạn đã qua khi kế hoạch ra đời là dấu vết của bảng năm trước.",
  basis: "Kiểm tra lô-gíc, không phải quy định của nghị định",
  severity: "warning",
  *check({ plans, issued, header }) {
    const own = header.placeDate?.dateSpan;
    if (!issued || !own) return;
    const tasks = plans.flatMap((plan) => plan.tasks);
    for (const { time, cells } of tasks) {
      if (!time?.end || time.end >= issued || !cells.time) continue;
      // "Quý I/2022" in a plan signed in April is the plan's year running, not a lapse: only a day or an earlier year is.
      const named = time.kind === "before" && /\d{1,2}\/\d{1,2}/.test(time.text);
      const earlierYear =
        time.kind === "within" && time.end.slice(0, 4) < issued.slice(0, 4) && /\d{4}/.test(time.text);
      if (!named && !earlierYear && !isOnlyPastDay(time, tasks, issued)) continue;
      yield {
        span: cells.time.span,
        message: `Thời hạn ${writtenDay(time.end)} đã qua so với ngày ban hành.`,
        related: [{ span: own, message: "Ngày ban hành của văn bản này." }],
      };
    }
  },
  examples: [
    {
      bad: `${HEADER}1\tRà soát quy trình\tVăn phòng\t«Trước 15/5/2022»\n2\tBáo cáo định kỳ\tVăn phòng\tQuý III\n`,
    },
    {
      bad: `${HEADER}1\tRà soát quy trình\tVăn phòng\tQuý III\n2\tĐào tạo công chức\tPhòng Đào tạo\t«Trong năm 2021»\n`,
    },
    {
      bad: `${HEADER}1\tRà soát quy trình\tVăn phòng\t15/7/2022\n2\tBáo cáo định kỳ\tVăn phòng\t«01/6/2022»\n3\tTổng kết\tVăn phòng\t15/12/2022\n`,
    },
    {
      good: `${HEADER}1\tRà soát quy trình\tVăn phòng\tTrước 15/12/2022\n2\tBáo cáo định kỳ\tVăn phòng\tQuý I\n`,
    },
    {
      good: `${HEADER}1\tRà soát quy trình\tVăn phòng\t15/5/2022\n2\tBáo cáo định kỳ\tVăn phòng\t01/6/2022\n3\tTổng kết\tVăn phòng\t15/12/2022\n`,
    },
    {
      good: `${HEADER}1\tRà soát quy trình\tVăn phòng\tThường xuyên\n2\tĐào tạo công chức\tPhòng Đào tạo\tTrong năm 2022\n`,
    },
  ],
};

/** "13/01/2026" alone, where two other rows or more have a day and all of those are still to come: no table of what was done. */
function isOnlyPastDay(time: Deadline, tasks: readonly Task[], issued: string): boolean {
  const days = tasks.flatMap((task) => (task.time && DAY.test(task.time.text) ? [task.time.end ?? ""] : []));
  return DAY.test(time.text) && days.length > 2 && days.filter((day) => day < issued).length === 1;
}

const DAY = /^\d{1,2}\/\d{1,2}\/\d{4}$/;

export const tableDeadlineWeekend: Rule = {
  id: "table-deadline-weekend",
  part: "table",
  title: "Thời hạn không rơi vào thứ Bảy, Chủ nhật, ngày lễ",
  why: "Hạn rơi vào ngày nghỉ thì nơi nhận phải nộp trước đó; nên chọn ngày làm việc.",
  basis: "Bộ luật Lao động (nghỉ hằng tuần; nghỉ lễ, tết, Điều 112); gợi ý, không phải lỗi thể thức",
  severity: "hint",
  *check({ plans }) {
    for (const { time, cells } of plans.flatMap(({ tasks }) => tasks)) {
      if (time?.kind !== "before" || !time.end || !cells.time || !/\d{1,2}\/\d{1,2}/.test(time.text))
        continue;
      const rest = restOn(time.end);
      if (rest) yield { span: cells.time.span, message: `Ngày ${writtenDay(time.end)} là ${rest}.` };
    }
  },
  examples: [
    {
      bad: `${HEADER}1\tRà soát quy trình\tVăn phòng\t«Trước 17/12/2022»\n2\tBáo cáo định kỳ\tVăn phòng\tQuý III\n`,
    },
    {
      bad: `${HEADER}1\tRà soát quy trình\tVăn phòng\tQuý III\n2\tĐào tạo công chức\tPhòng Đào tạo\t«Trước ngày 18/12/2022»\n`,
    },
    {
      bad: `${HEADER}1\tRà soát quy trình\tVăn phòng\t«Trước ngày 02/9/2022»\n2\tBáo cáo định kỳ\tVăn phòng\tQuý III\n`,
    },
    {
      bad: `${HEADER}1\tRà soát quy trình\tVăn phòng\tQuý III\n2\tBáo cáo kết quả\tVăn phòng\t«Trước 23/01/2023»\n`,
    },
    {
      good: `${HEADER}1\tRà soát quy trình\tVăn phòng\tTrước 15/12/2022\n2\tBáo cáo định kỳ\tVăn phòng\tQuý III\n`,
    },
    {
      good: `${HEADER}1\tRà soát quy trình\tVăn phòng\tQuý IV\n2\tĐào tạo công chức\tPhòng Đào tạo\tTrong năm\n`,
    },
  ],
};

/** Why nobody works on a day. */
function restOn(iso: string): string | undefined {
  const holiday = holidayOn(iso);
  if (holiday) return `ngày nghỉ lễ (${holiday})`;
  const day = new Date(`${iso}T00:00:00Z`).getUTCDay();
  return day === 6 ? "thứ Bảy" : day === 0 ? "Chủ nhật" : undefined;
}

export const tableDeadlineOtherYear: Rule = {
  id: "table-deadline-other-year",
  part: "table",
  title: "Thời hạn của nhiệm vụ nằm trong năm của kế hoạch",
  why: "Năm khác trong bảng của kế hoạch một năm thường là năm gõ nhầm.",
  basis: "Kiểm tra lô-gíc, không phải quy định của nghị định",
  severity: "info",
  *check({ plans, title, plain, issued }) {
    const subject = title.subject && slice(plain, title.subject);
    const year = planYear(subject, issued);
    // Only a plan that says which single year it is for can be left by a deadline.
    if (
      !subject ||
      typeof year !== "number" ||
      lastYearNamed(subject) !== year ||
      SEVERAL_YEARS.test(subject)
    )
      return;
    for (const { time, cells } of plans.flatMap(({ tasks }) => tasks)) {
      if (!time?.end || !cells.time || (time.kind !== "within" && time.kind !== "before")) continue;
      const own = Number(time.end.slice(0, 4));
      // What a year's plan leaves to do is often due, and reported, in the first quarter of the next.
      const isAfter = own > year + 1 || (own === year + 1 && Number(time.end.slice(5, 7)) > 3);
      // "2022 - 2025" says itself that it goes on.
      const isBegun = time.start !== undefined && Number(time.start.slice(0, 4)) <= year;
      if (!isAfter || isBegun || !time.text.includes(String(own))) continue;
      yield { span: cells.time.span, message: `Thời hạn thuộc năm ${own}, ngoài năm ${year} của kế hoạch.` };
    }
  },
  examples: [
    {
      bad: `${HEADER}1\tRà soát quy trình\tVăn phòng\t«Trước 15/12/2032»\n2\tBáo cáo định kỳ\tVăn phòng\tQuý III\n`,
    },
    {
      bad: `${HEADER}1\tRà soát quy trình\tVăn phòng\tQuý III\n2\tĐào tạo công chức\tPhòng Đào tạo\t«Quý IV/2023»\n`,
    },
    {
      good: `${HEADER}1\tRà soát quy trình\tVăn phòng\tTrước 31/01/2023\n2\tBáo cáo định kỳ\tVăn phòng\tQuý III/2022\n`,
    },
    {
      good: `${HEADER}1\tRà soát quy trình\tVăn phòng\t2022 - 2025\n2\tBáo cáo định kỳ\tVăn phòng\tTừ quý II/2022 đến quý IV/2024\n`,
    },
    {
      good: `${HEADER}1\tRà soát quy trình\tVăn phòng\tTừ năm 2022\n2\tĐào tạo công chức\tPhòng Đào tạo\tTrong năm 2022\n`,
    },
  ],
};

const SEVERAL_YEARS = /giai đoạn|20\d{2}\s?[-–]\s?20\d{2}|các năm|và năm|đến năm/iu;
