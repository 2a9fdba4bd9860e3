import { foldName } from "../../conventions/fold.ts";
import type { Rule } from "../rule.ts";
import { wordsOf } from "../support.ts";

export const decisionAuthorityIssuer: Rule = {
  id: "decision-authority-issuer",
  part: "title",
  title: "Thẩm quyền ban hành khớp với cơ quan ban hành",
  why: "Dự thảo chép từ quyết định của nơi khác thường còn sót chức danh cũ.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.2.a; Phụ lục III, Mẫu 1.2",
  severity: "warning",
  *check(draft) {
    const { authority } = draft.title;
    const issuer = draft.header.issuers.at(-1)?.text;
    if (!authority || !issuer || foldName(issuer) === foldName(wordsOf(draft, authority))) return;
    const body = /^(?:GIÁM ĐỐC|BỘ TRƯỞNG|CỤC TRƯỞNG)\s+((SỞ|BỘ|CỤC)\s.+)$/iu.exec(wordsOf(draft, authority));
    const kind = body?.[2];
    if (!body?.[1] || !kind || !foldName(issuer).startsWith(`${foldName(kind)} `)) return;
    // With or without the dash in "Lao động - Thương binh và Xã hội" it is the same body.
    const [named, issuing] = [body[1], issuer].map((name) =>
      foldName(name.replace(/\s*[-–—]\s*/gu, " ")),
    ) as [string, string];
    if (named.startsWith(issuing) || issuing.startsWith(named)) return;
    yield { span: authority, message: `Thẩm quyền ban hành không khớp với cơ quan ban hành “${issuer}”.` };
  },
  examples: [
    {
      bad: "SỞ Y TẾ\nSố: 15/QĐ-SYT\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\n«GIÁM ĐỐC SỞ NỘI VỤ»\n\nCăn cứ Luật Thi đua, khen thưởng;\n",
    },
    {
      good: "SỞ NÔNG NGHIỆP - MÔI TRƯỜNG\nSố: 15/QĐ-SNNMT\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nGIÁM ĐỐC SỞ NÔNG NGHIỆP MÔI TRƯỜNG\n\nCăn cứ Luật Thi đua, khen thưởng;\n",
    },
    {
      bad: "BỘ XÂY DỰNG\nSố: 15/QĐ-BXD\n\nQUYẾT ĐỊNH\nBan hành Kế hoạch\n\n«BỘ TRƯỞNG BỘ GIAO THÔNG VẬN TẢI»\n\nCăn cứ Luật Đường bộ;\n",
    },
    {
      good: "BỘ TRƯỞNG BỘ XÂY DỰNG\nSố: 15/QĐ-BXD\n\nQUYẾT ĐỊNH\nBan hành Kế hoạch\n\nBỘ TRƯỞNG BỘ XÂY DỰNG\n\nCăn cứ Luật Đường bộ;\n",
    },
    {
      good: "UBND TỈNH ĐỒNG NAI\nSỞ Y TẾ\nSố: 15/QĐ-SYT\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nGIÁM ĐỐC SỞ Y TẾ TỈNH ĐỒNG NAI\n\nCăn cứ Luật Thi đua, khen thưởng;\n",
    },
    {
      good: "UỶ BAN NHÂN DÂN\nTỈNH ĐỒNG NAI\nSố: 15/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI\n\nCăn cứ Luật Thi đua, khen thưởng;\n",
    },
  ],
};
