import { span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import list from "./verbs.json" with { type: "json" };

export const vvLowercase: Rule = {
  id: "vv-lowercase",
  part: "title",
  title: "Sau “V/v” viết thường, trừ tên riêng",
  why: "“V/v …” là một cụm từ; chữ tiếp theo không đứng đầu câu.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục V (ví dụ “V/v nâng bậc lương năm 2019”)",
  severity: "warning",
  *check({ title, plain }) {
    const { vv, subject } = title;
    if (!vv || !subject) return;
    const words = plain.slice(subject.from, Math.min(subject.to, subject.from + 20)).replace(/\s+/g, " ");
    const lower = words.toLowerCase();
    const verb = list.verbs.find((each) => lower.startsWith(`${each} `));
    // "BÁO CÁO" all in upper case is another matter.
    if (
      !verb ||
      words.charAt(0) === lower.charAt(0) ||
      words.slice(1, verb.length) !== lower.slice(1, verb.length)
    )
      return;
    const where = span(subject.from, subject.from + verb.length);
    yield {
      span: where,
      message: "Sau “V/v” viết thường.",
      fixes: [replace(span(where.from, where.from + 1), lower.charAt(0), "safe", `Sửa thành “${verb}”`)],
    };
  },
  examples: [
    {
      bad: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v «Đăng ký» tập huấn\n\nKính gửi: Các đơn vị\n",
      good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v đăng ký tập huấn\n\nKính gửi: Các đơn vị\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v «Báo cáo» tình hình dịch\n\nKính gửi: UBND tỉnh\n",
      good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v báo cáo tình hình dịch\n\nKính gửi: UBND tỉnh\n",
    },
    { bad: "SỞ Y TẾ\nSố: 15/TTr-SYT\n\nTỜ TRÌNH\nV/v «Đề nghị» phê duyệt dự toán\n" },
    { good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v Hội nghị sơ kết\n\nKính gửi: Các đơn vị\n" },
    { good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v UBND tỉnh giao nhiệm vụ\n\nKính gửi: Các đơn vị\n" },
  ],
};
