import { slice } from "../../text/span.ts";
import { countSyllables } from "../../text/syllables.ts";
import type { Rule } from "../rule.ts";

const MOST_SYLLABLES = 60;

export const subjectShort: Rule = {
  id: "subject-short",
  part: "title",
  title: "Trích yếu là một câu ngắn gọn hoặc một cụm từ",
  why: "Trích yếu dài không vào vừa sổ và che mất nội dung chính.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.5.a",
  severity: "hint",
  options: { syllables: MOST_SYLLABLES },
  *check({ title, plain, recognised }, context) {
    const { subject } = title;
    if (!recognised || !subject) return;
    const most = context.config.option<number>(subjectShort, "syllables");
    const syllables = countSyllables(slice(plain, subject));
    if (syllables <= most) return;
    yield { span: subject, message: `Trích yếu dài ${syllables} tiếng, nên rút gọn.` };
  },
  examples: [
    {
      bad: `SỞ Y TẾ\nSố: 15/TB-SYT\n\nTHÔNG BÁO\n«Kết luận của Giám đốc Sở tại cuộc họp${"\nvề việc rà soát, bổ sung, đào tạo cán bộ".repeat(6)}»\n\nI. NỘI DUNG\n`,
    },
    {
      bad: `SỞ Y TẾ\nSố: 15/SYT-VP\nV/v «đăng ký tập huấn${" cho viên chức các đơn vị trực thuộc Sở năm 2026".repeat(9)}»\n\nKính gửi: Các đơn vị\n`,
    },
    { good: "SỞ Y TẾ\nSố: 15/TB-SYT\n\nTHÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban tháng 3\n" },
    { good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v đăng ký tập huấn\n\nKính gửi: Các đơn vị\n" },
  ],
};
