import type { Rule } from "../rule.ts";
import { isWholeDocument } from "../support.ts";

export const nationalNamePresent: Rule = {
  id: "national-name-present",
  part: "header",
  title: "Văn bản có Quốc hiệu",
  why: "Quốc hiệu và Tiêu ngữ là thành phần bắt buộc, đặt trên cùng, bên phải trang đầu của văn bản.",
  basis: "NĐ 30/2020/NĐ-CP, Điều 8 khoản 2 điểm a; Phụ lục I, Phần I, Mục II.1",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const { header, title } = draft;
    if (!isWholeDocument(draft) || header.nationalName || title.type?.lacks.includes("nationalName")) return;
    // Where the issuers are gone too, a converter has lost the whole block: see header-block-present.
    // The motto that is left stands where Quốc hiệu belongs: right below it.
    const first = header.motto ?? header.issuers[0]?.parts[0];
    if (!first || /CỘNG\s+H\S{1,2}\s+X/iu.test(draft.plain.slice(0, header.span.to))) return;
    const what = header.motto ? "Quốc hiệu" : "Quốc hiệu và Tiêu ngữ";
    yield { span: first, message: `Thiếu ${what} ở đầu văn bản.` };
  },
  examples: [
    {
      bad: "«UBND TỈNH ĐỒNG NAI»\nSỞ NỘI VỤ\nSố: 15/KH-SNV\nĐồng Nai, ngày 05 tháng 3 năm 2024\n\nKẾ HOẠCH\nĐào tạo\n",
    },
    { bad: "BỘ NỘI VỤ\n«Độc lập - Tự do - Hạnh phúc»\nSố: 15/BNV-VP\n\nKính gửi: Bộ Tài chính\n" },
    { good: "BỘ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 15/BNV-VP\n" },
    { good: "QUY CHẾ\nLàm việc\n(Ban hành kèm theo Quyết định số 12/QĐ-SNV ngày 05 tháng 3 năm 2024)\n" },
  ],
};
