import { slice, span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

export const subjectNoFullStop: Rule = {
  id: "subject-no-full-stop",
  part: "title",
  title: "Sau trích yếu không có dấu câu",
  why: "Trích yếu là một cụm từ hoặc câu ngắn làm tiêu đề, không kết thúc bằng dấu chấm.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục V",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check({ title, recognised, plain }) {
    const { subject } = title;
    if (!recognised || !subject || subject.to - subject.from > 320) return;
    const words = slice(plain, subject);
    const match = /[.;,:]$/.exec(words);
    // "năm 2026…", "v.v." and a subject into which the body has run are left alone.
    if (!match || /(?:\.\.|…|v\.v)[.;,:]?$/.test(words) || /[.;:]\s+\p{L}/u.test(words)) return;
    // "… tháng 10:" above the quoted name of the event: the subject goes on.
    if (match[0] === ":" && /^\s*["“]/u.test(plain.slice(subject.to, subject.to + 80))) return;
    const where = span(subject.to - 1, subject.to);
    yield {
      span: where,
      message: `Thừa dấu “${match[0]}” cuối trích yếu.`,
      fixes: [replace(where, "", "safe", "Xóa dấu thừa")],
    };
  },
  examples: [
    {
      bad: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v đăng ký tập huấn\nnăm 2026«.»\n\nKính gửi: Các đơn vị\n",
      good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v đăng ký tập huấn\nnăm 2026\n\nKính gửi: Các đơn vị\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/CT-SYT\n\nCHỈ THỊ\nVề phòng, chống dịch«;»\n\n1. Các đơn vị thực hiện.\n",
      good: "SỞ Y TẾ\nSố: 15/CT-SYT\n\nCHỈ THỊ\nVề phòng, chống dịch\n\n1. Các đơn vị thực hiện.\n",
    },
    { good: "SỞ Y TẾ\nSố: 15/CT-SYT\n\nCHỈ THỊ\nVề phòng, chống dịch\n\n1. Các đơn vị thực hiện.\n" },
    {
      good: "TRƯỜNG THCS HÒA MINH\nSố: 15/KH-THCS\n\nKẾ HOẠCH\nTổ chức hoạt động ngoại khóa tháng 10:\n\n“Nói chuyện về biển đảo”\n\nI. MỤC ĐÍCH\n",
    },
    {
      good: "**SỞ Y TẾ**\n\nSố: 15/CĐ-SYT\n\n**CÔNG ĐIỆN**\n\n**Về việc trực bão**\n\n**GIÁM ĐỐC SỞ Y TẾ điện:**\n\n- Các bệnh viện;\n- Các trạm y tế.\n",
    },
    { good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v cấp thiết bị, vật tư…\n\nKính gửi: Các đơn vị\n" },
  ],
};
