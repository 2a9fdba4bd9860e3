import type { Rule } from "../rule.ts";

const HEAD = "STT\tNội dung\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian\n";
const ROW = "1\tRà soát quy trình\tVăn phòng\tCác phòng\tQuý I/2026\n";
const BASIS = "Thông lệ lập bảng nhiệm vụ; không phải quy định của nghị định";

/** What is no day, month or quarter of any year, though it is typed like one. */
const BROKEN =
  /^(?:(?:trước|từ|đến|ngày|trước ngày)\s)?(?:\d{1,2}\/(?:1[3-9]|[2-9]\d)\/\d{4}|\d{3,4}\/20\d{2}|\d{1,2}\/\d{1,2}20\d{2}|\d{1,2}\/\d{1,2}\/\d{3})$|^quý (?:IIII|V|VI|[5-9])(?![\p{L}\p{N}])/iu;
/** A cell that says a day, a month, a quarter or a year, and nothing else. */
const TIME =
  /^(?:(?:trước|từ|đến|trong|ngày|tháng|quý|năm)\s){0,2}(?:\d{1,2}|I{1,3}|IV)?\/?(?:\d{1,2}\/)?20\d{2}(?: và các năm tiếp theo)?$|^(?:tháng (?:0?[1-9]|1[0-2])|quý (?:I{1,3}|IV))$/iu;

export const tableTimeBroken: Rule = {
  id: "table-time-broken",
  part: "table",
  title: "Thời hạn trong bảng là ngày, tháng, quý có thật",
  why: "“28/13/2026”, “169/2025” không cho biết hạn nào; phần mềm theo dõi không đọc được.",
  basis: BASIS,
  severity: "warning",
  yieldsTo: ["date-valid", "logic-time"],
  *check({ plans }) {
    for (const { cells } of plans.flatMap(({ tasks }) => tasks)) {
      if (cells.time && BROKEN.test(cells.time.text.trim()))
        yield {
          span: cells.time.span,
          message: `“${cells.time.text.trim()}” không phải ngày, tháng, quý có thật.`,
        };
    }
  },
  examples: [
    {
      bad: `${HEAD}${ROW}2\tBáo cáo\tVăn phòng\tCác phòng\t«28/13/2026»\n3\tĐào tạo\tVăn phòng\tCác phòng\t«169/2026»\n`,
    },
    {
      bad: `${HEAD}${ROW}2\tBáo cáo\tVăn phòng\tCác phòng\t«16/92026»\n3\tĐào tạo\tVăn phòng\tCác phòng\t«Quý IIII/2026»\n`,
    },
    {
      good: `${HEAD}${ROW}2\tBáo cáo\tVăn phòng\tCác phòng\t28/12/2026\n3\tĐào tạo\tVăn phòng\tCác phòng\tTháng 9/2026\n`,
    },
    {
      good: `${HEAD}${ROW}2\tBáo cáo\tVăn phòng\tCác phòng\t16/9\n3\tĐào tạo\tVăn phòng\tCác phòng\tQuý IV/2026\n`,
    },
  ],
};

export const tableTimeAsUnit: Rule = {
  id: "table-time-as-unit",
  part: "table",
  title: "Cột đơn vị ghi đơn vị, cột thời gian ghi thời gian",
  why: "Ngày tháng đứng ở cột đơn vị chủ trì là hai ô đổi chỗ hoặc cả hàng lệch cột: không rõ ai làm, hạn nào.",
  basis: BASIS,
  severity: "warning",
  *check({ plans }) {
    for (const { cells } of plans.flatMap(({ tasks }) => tasks)) {
      for (const cell of [cells.lead, cells.support]) {
        if (cell && cells.time && cell !== cells.time && TIME.test(cell.text.trim()))
          yield { span: cell.span, message: `“${cell.text.trim()}” là thời gian, đứng ở cột đơn vị.` };
      }
    }
  },
  examples: [
    {
      bad: `${HEAD}${ROW}2\tBáo cáo\t«28/12/2026»\tCác phòng\tVăn phòng\n3\tĐào tạo\tVăn phòng\tCác phòng\tQuý II/2026\n`,
    },
    {
      bad: `${HEAD}${ROW}2\tBáo cáo\t«Quý III»\tCác phòng\tVăn phòng\n3\tĐào tạo\tVăn phòng\tCác phòng\tTháng 5\n`,
    },
    {
      bad: `${HEAD}${ROW}2\tBáo cáo\tVăn phòng\t«Quý II/2026»\tCác phòng\n3\tĐào tạo\tVăn phòng\tCác phòng\tQuý II/2026\n`,
    },
    {
      good: `${HEAD}${ROW}2\tBáo cáo\tVăn phòng\tCác phòng\t28/12/2026\n3\tĐào tạo\tVăn phòng\tCác phòng\tQuý II/2026\n`,
    },
    {
      good: `${HEAD}${ROW}2\tBáo cáo\tTổ 2026\tCác phòng\t28/12/2026\n3\tĐào tạo\tVăn phòng\t\tQuý II/2026\n`,
    },
  ],
};
