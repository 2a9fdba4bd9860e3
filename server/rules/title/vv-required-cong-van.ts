import { slice, span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

export const vvRequiredCongVan: Rule = {
  id: "vv-required-cong-van",
  part: "title",
  title: "Trích yếu công văn bắt đầu bằng “V/v”",
  why: "Trích yếu công văn đặt dưới số, ký hiệu, sau chữ “V/v”.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.5.b",
  severity: "info",
  *check({ title, plain }) {
    const { subject, typeSpan, vv, type } = title;
    if (typeSpan || vv || !subject || type?.name !== "Công văn") return;
    const match = /^Về(?: việc(?:\s?:)?)?(?=\s)/iu.exec(slice(plain, subject));
    if (!match) return;
    const where = span(subject.from, subject.from + match[0].length);
    yield {
      span: where,
      message: `Trích yếu công văn ghi “V/v”, không ghi “${match[0]}”.`,
      fixes: [replace(where, "V/v", "safe")],
    };
  },
  examples: [
    {
      bad: "SỞ Y TẾ\nSố: 15/SYT-VP\n«Về việc» đăng ký tập huấn\n\nKính gửi: Các đơn vị\n",
      good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v đăng ký tập huấn\n\nKính gửi: Các đơn vị\n",
    },
    {
      bad: "UBND XÃ ĐẠ HUOAI\nSố: 15/UBND-VX\n«Về việc» nâng bậc lương\n\nKính gửi: Sở Nội vụ\n",
      good: "UBND XÃ ĐẠ HUOAI\nSố: 15/UBND-VX\nV/v nâng bậc lương\n\nKính gửi: Sở Nội vụ\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/SYT-VP\n«Về việc:» đăng ký tập huấn\n\nKính gửi: Các đơn vị\n",
      good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v đăng ký tập huấn\n\nKính gửi: Các đơn vị\n",
    },
    {
      bad: "SỞ GIÁO DỤC VÀ ĐÀO TẠO\nSố: 4144/GDĐT-VP\n«Về» cho học sinh nghỉ học\nngày 26/11/2018\n\nKính gửi: Các quận, huyện\n",
    },
    { good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v đăng ký tập huấn\n\nKính gửi: Các đơn vị\n" },
    { good: "SỞ Y TẾ\nSố: 15/TB-SYT\n\nTHÔNG BÁO\nVề việc đăng ký tập huấn\n" },
  ],
};
