import { checkNumberMarks, checkTaskNumbers, type NumberFinding } from "../../tasks/numbers.ts";
import type { Span } from "../../text/span.ts";
import { type Fix, type Rule, replace } from "../rule.ts";

const BASIS =
  "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.c (một trình tự nhất định); thông lệ lập bảng nhiệm vụ";

const HEAD = "STT\tNội dung\tĐơn vị chủ trì\tThời gian\n";

/** Only the number is replaced: the mark behind it and the markup around it stay. */
function renumber(
  text: string,
  { span, number, expected }: NumberFinding,
): { readonly fixes?: readonly Fix[] } {
  if (expected === undefined) return {};
  const from = text.indexOf(number, span.from);
  const digits = from >= 0 && from + number.length <= span.to ? { from, to: from + number.length } : span;
  return { fixes: [replace(digits, expected, "guarded")] };
}

export const tableNumberSequence: Rule = {
  id: "table-number-sequence",
  part: "table",
  title: "Số thứ tự nhiệm vụ trong bảng không thiếu, không trùng",
  why: "Nhiệm vụ được theo dõi, chấm điểm theo số thứ tự; số trùng hoặc thiếu làm báo cáo đếm sai.",
  basis: BASIS,
  severity: "error",
  *check({ plans, text }) {
    let repeated: string | undefined;
    for (const finding of plans.flatMap(checkTaskNumbers)) {
      if (finding.kind === "separator") continue;
      // "1.1, 1.1, 1.3": the repeat is the missing 1.2, one fault and not two.
      if (finding.kind === "gap" && finding.missing.length === 1 && finding.missing[0] === repeated) continue;
      if (finding.kind === "repeat") repeated = finding.expected;
      const { span, number, previous, missing, expected } = finding;
      const instead = expected === undefined ? "" : `; cần ${expected}`;
      const message = {
        repeat: `Số thứ tự ${number} bị trùng${instead}.`,
        gap: `Thiếu số thứ tự ${missing.join(", ")} trước ${number}.`,
        order: `Số thứ tự ${number} nhỏ hơn số đứng trước${instead}.`,
        level: `Số thứ tự ${number} không thuộc mục này${instead}.`,
      }[finding.kind];
      yield {
        span,
        message,
        ...(finding.kind === "gap" ? {} : renumber(text, finding)),
        ...(previous
          ? { related: [{ span: previous.span, message: `Số liền trước là ${previous.number}.` }] }
          : {}),
      };
    }
  },
  examples: [
    {
      bad: `${HEAD}1.1\tRà soát quy trình\tVăn phòng\tQuý I\n«1.1»\tBáo cáo định kỳ\tVăn phòng\tQuý II\n1.3\tĐào tạo\tPhòng Đào tạo\tQuý III\n`,
      good: `${HEAD}1.1\tRà soát quy trình\tVăn phòng\tQuý I\n1.2\tBáo cáo định kỳ\tVăn phòng\tQuý II\n1.3\tĐào tạo\tPhòng Đào tạo\tQuý III\n`,
    },
    {
      bad: `${HEAD}1\tRà soát quy trình\tVăn phòng\tQuý I\n2\tBáo cáo định kỳ\tVăn phòng\tQuý II\n«4»\tĐào tạo\tPhòng Đào tạo\tQuý III\n5\tTổng kết\tVăn phòng\tQuý IV\n`,
    },
    {
      good: `${HEAD}1\tRà soát quy trình\tVăn phòng\tQuý I\n2\tBáo cáo định kỳ\tVăn phòng\tQuý II\n3\tĐào tạo\tPhòng Đào tạo\tQuý III\n`,
    },
    {
      good: `${HEAD}I\tCẢI CÁCH THỂ CHẾ\t\t\n1\tRà soát quy trình\tVăn phòng\tQuý I\n2\tBáo cáo\tVăn phòng\tQuý II\nII\tĐÀO TẠO\t\t\n1\tMở lớp\tPhòng Đào tạo\tQuý III\n2\tĐánh giá\tPhòng Đào tạo\tQuý IV\n`,
    },
  ],
};

export const tableNumberSeparator: Rule = {
  id: "table-number-separator",
  part: "table",
  title: "Số thứ tự nhiều cấp trong bảng có dấu chấm giữa các cấp",
  why: "“110” đứng sau “1.9” là “1.10” mất dấu chấm; phần mềm theo dõi sẽ coi là nhiệm vụ 110.",
  basis: BASIS,
  severity: "error",
  *check({ plans, text }) {
    for (const finding of plans.flatMap(checkTaskNumbers)) {
      if (finding.kind !== "separator") continue;
      const instead = finding.expected === undefined ? "" : `; cần ${finding.expected}`;
      yield {
        span: finding.span,
        message: `Số thứ tự ${finding.number} sai dấu phân cách${instead}.`,
        ...renumber(text, finding),
      };
    }
  },
  examples: [
    {
      bad: `${HEAD}1\tCẢI CÁCH THỂ CHẾ\t\t\n1.8\tRà soát\tVăn phòng\tQuý I\n1.9\tBáo cáo\tVăn phòng\tQuý II\n«110»\tĐào tạo\tPhòng Đào tạo\tQuý III\n1.11\tTổng kết\tVăn phòng\tQuý IV\n`,
      good: `${HEAD}1\tCẢI CÁCH THỂ CHẾ\t\t\n1.8\tRà soát\tVăn phòng\tQuý I\n1.9\tBáo cáo\tVăn phòng\tQuý II\n1.10\tĐào tạo\tPhòng Đào tạo\tQuý III\n1.11\tTổng kết\tVăn phòng\tQuý IV\n`,
    },
    {
      bad: `${HEAD}2\tĐÀO TẠO\t\t\n2.1\tRà soát\tVăn phòng\tQuý I\n«22»\tBáo cáo\tVăn phòng\tQuý II\n2.3\tĐào tạo\tPhòng Đào tạo\tQuý III\n`,
      good: `${HEAD}2\tĐÀO TẠO\t\t\n2.1\tRà soát\tVăn phòng\tQuý I\n2.2\tBáo cáo\tVăn phòng\tQuý II\n2.3\tĐào tạo\tPhòng Đào tạo\tQuý III\n`,
    },
    {
      good: `${HEAD}2\tĐÀO TẠO\t\t\n2.1\tRà soát\tVăn phòng\tQuý I\n2.2\tBáo cáo\tVăn phòng\tQuý II\n2.3\tĐào tạo\tPhòng Đào tạo\tQuý III\n`,
    },
    {
      good: `${HEAD}9\tRà soát\tVăn phòng\tQuý I\n10\tBáo cáo\tVăn phòng\tQuý II\n11\tĐào tạo\tPhòng Đào tạo\tQuý III\n`,
    },
  ],
};

/** Only the mark is replaced. */
function remarked(
  text: string,
  where: Span,
  number: string,
  mark: string,
): { readonly fixes?: readonly Fix[] } {
  const at = text.indexOf(number, where.from);
  if (at < 0 || at + number.length > where.to) return {};
  const behind = text.slice(at + number.length, where.to);
  const old = /^[.)/:]{0,2}/.exec(behind)?.[0] ?? "";
  const from = at + number.length;
  return { fixes: [replace({ from, to: from + old.length }, mark, "guarded", `Ghi “${number}${mark}”`)] };
}

export const tableNumberMark: Rule = {
  id: "table-number-mark",
  part: "table",
  title: "Số thứ tự cùng cấp trong bảng ghi dấu như nhau",
  why: "Chỗ “1.” chỗ “1” làm bảng không đều và khó lọc.",
  basis: BASIS,
  severity: "warning",
  *check({ plans, text }) {
    for (const { span, number, expected } of plans.flatMap(checkNumberMarks)) {
      yield {
        span,
        message:
          expected === ""
            ? `Các số cùng cấp không có dấu; cần ghi “${number}”.`
            : `Các số cùng cấp có dấu “${expected}”; cần ghi “${number}${expected}”.`,
        ...remarked(text, span, number, expected),
      };
    }
  },
  examples: [
    {
      bad: `${HEAD}1.\tRà soát\tVăn phòng\tQuý I\n2.\tBáo cáo\tVăn phòng\tQuý II\n«3»\tĐào tạo\tPhòng Đào tạo\tQuý III\n4.\tTổng kết\tVăn phòng\tQuý IV\n5.\tLưu hồ sơ\tVăn phòng\tQuý IV\n`,
      good: `${HEAD}1.\tRà soát\tVăn phòng\tQuý I\n2.\tBáo cáo\tVăn phòng\tQuý II\n3.\tĐào tạo\tPhòng Đào tạo\tQuý III\n4.\tTổng kết\tVăn phòng\tQuý IV\n5.\tLưu hồ sơ\tVăn phòng\tQuý IV\n`,
    },
    {
      bad: `${HEAD}1.\tRà soát\tVăn phòng\tQuý I\n«2»\tBáo cáo\tVăn phòng\tQuý II\n3.\tĐào tạo\tPhòng Đào tạo\tQuý III\n4.\tTổng kết\tVăn phòng\tQuý IV\n5.\tLưu hồ sơ\tVăn phòng\tQuý IV\n`,
    },
    {
      good: `${HEAD}1.\tRà soát\tVăn phòng\tQuý I\n2.\tBáo cáo\tVăn phòng\tQuý II\n3.\tĐào tạo\tPhòng Đào tạo\tQuý III\n`,
    },
    {
      good: `${HEAD}1\tRà soát\tVăn phòng\tQuý I\n2\tBáo cáo\tVăn phòng\tQuý II\n3\tĐào tạo\tPhòng Đào tạo\tQuý III\n`,
    },
  ],
};
