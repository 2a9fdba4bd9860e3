import { slice, span, trimSpan } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

export const vvForm: Rule = {
  id: "vv-form",
  part: "title",
  title: "Viết đúng “V/v”, sau đó một dấu cách, không có dấu hai chấm",
  why: "Mẫu của nghị định ghi “V/v nâng bậc lương năm 2019”.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.5.b và Mục V",
  severity: "warning",
  *check({ title, text, plain }) {
    if (!title.vv || title.typeSpan) return;
    const where = trimSpan(plain, title.vv);
    const glued = title.subject?.from === where.to;
    const after = /^(?:\s{0,2}[:.]|\s{1,2}[-–](?=\s))/.exec(plain.slice(where.to, where.to + 4))?.[0] ?? "";
    const said =
      title.subject && /^về việc\s/iu.exec(plain.slice(title.subject.from, title.subject.from + 9));
    if (title.subject && said) {
      const again = span(title.subject.from, title.subject.from + said[0].length);
      yield {
        span: again,
        message: "“V/v” là “về việc”; không ghi hai lần.",
        fixes: [replace(again, "", "safe", "Bỏ “về việc”")],
      };
    }
    if (slice(text, where) === "V/v" && !glued && !/[-–]/.test(after)) return;
    const whole = span(where.from, where.to + after.length);
    yield {
      span: whole,
      message: "Trích yếu công văn cần bắt đầu bằng “V/v” và một dấu cách.",
      fixes: [replace(whole, glued ? "V/v " : "V/v", "safe")],
    };
  },
  examples: [
    {
      bad: "SỞ Y TẾ\nSố: 15/SYT-VP\n«V/v:» đăng ký tập huấn\n\nKính gửi: Các đơn vị\n",
      good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v đăng ký tập huấn\n\nKính gửi: Các đơn vị\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/SYT-VP\n«v/v» đăng ký tập huấn\n\nKính gửi: Các đơn vị\n",
      good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v đăng ký tập huấn\n\nKính gửi: Các đơn vị\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v «về việc »đăng ký tập huấn\n\nKính gửi: Các đơn vị\n",
      good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v đăng ký tập huấn\n\nKính gửi: Các đơn vị\n",
    },
    {
      bad: "UBND XÃ ĐỨC PHỔ\nSố: 15/UBND-VX\n«V/V» điều động viên chức\n\nKính gửi: Sở Nội vụ\n",
      good: "UBND XÃ ĐỨC PHỔ\nSố: 15/UBND-VX\nV/v điều động viên chức\n\nKính gửi: Sở Nội vụ\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/SYT-VP\n«V/v -» đăng ký tập huấn\n\nKính gửi: Các đơn vị\n",
      good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v đăng ký tập huấn\n\nKính gửi: Các đơn vị\n",
    },
    { good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v đăng ký tập huấn\n\nKính gửi: Các đơn vị\n" },
    {
      good: "SỞ Y TẾ\nSố: 15/SYT-VP      Đà Nẵng, ngày 05 tháng 3 năm 2024\nV/v đăng ký tập huấn\n\nKính gửi: Các đơn vị\n",
    },
  ],
};
