import type { Rule } from "../rule.ts";
import { isWholeDocument } from "../support.ts";

export const decisionExecutionArticle: Rule = {
  id: "decision-execution-article",
  part: "scope",
  title: "Quyết định có điều về trách nhiệm thi hành",
  why: "Điều cuối nêu ai chịu trách nhiệm thi hành; Nơi nhận “Như Điều …” dẫn tới điều này.",
  basis: "Thông lệ trình bày quyết định; NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.2",
  severity: "info",
  *check(draft) {
    const { title, decisionMarker, sections, plain } = draft;
    if (!isWholeDocument(draft) || !decisionMarker || !title.type?.needs.includes("articles")) return;
    const articles = sections.filter(({ kind, span }) => kind === "article" && span.to <= draft.main.to);
    const last = articles.at(-1);
    if (!last || articles.length < 2 || (!draft.recipients && draft.signatures.length === 0)) return;
    const body = plain.slice(decisionMarker.to, draft.main.to);
    if (
      /thi\s+hành|chịu\s+trách\s+nhiệm|(?:có\s+)?trách\s+nhiệm\s+thực\s+hiện|thực\s+hiện\s+Quyết\s+định/iu.test(
        body,
      )
    )
      return;
    yield { span: last.label, message: "Quyết định chưa có điều về trách nhiệm thi hành." };
  },
  examples: [
    {
      bad: "SỞ Y TẾ\nSố: 15/QĐ-SYT\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nCăn cứ Luật Thi đua, khen thưởng;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Khen thưởng 05 cá nhân.\n\n«Điều 2.» Mức thưởng 01 triệu đồng./.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nĐỗ Thị Hoa\n",
    },
    {
      bad: "UBND XÃ ĐỨC LẬP\nSố: 15/QĐ-UBND\n\nQUYẾT ĐỊNH\nThành lập Tổ\n\nCăn cứ Luật Đất đai;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Thành lập Tổ.\n\n«Điều 2.» Tổ có 05 người./.\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTrần Văn Bình\n",
    },
    {
      good: "SỞ Y TẾ\nSố: 15/QĐ-SYT\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nCăn cứ Luật Thi đua, khen thưởng;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Khen thưởng 05 cá nhân.\n\nĐiều 2. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.\n\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nĐỗ Thị Hoa\n",
    },
    {
      good: "SỞ Y TẾ\nSố: 15/QĐ-SYT\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nCăn cứ Luật Thi đua, khen thưởng;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Khen thưởng 05 cá nhân.\n\nĐiều 2. Đang soạn.\n",
    },
  ],
};
