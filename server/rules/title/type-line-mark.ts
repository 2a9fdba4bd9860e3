import { span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

export const typeLineMark: Rule = {
  id: "type-line-mark",
  part: "title",
  title: "Sau tên loại văn bản không có dấu câu",
  why: "Tên loại đứng một mình trên dòng, không mở đầu một danh sách nên không có dấu hai chấm hay dấu chấm.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.5.b; Phụ lục III, các mẫu văn bản",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const { type, typeSpan } = draft.title;
    // "QUYẾT ĐỊNH:" may be the marker below the bases, its type line lost: see decision-marker.
    if (!draft.recognised || !typeSpan || (type?.needs.includes("authority") && !draft.decisionMarker))
      return;
    const mark = /^[ \t]{0,9}[:.](?=[ \t*]{0,9}(?:\n|$))/.exec(
      draft.plain.slice(typeSpan.to, typeSpan.to + 24),
    );
    if (!mark) return;
    const where = span(typeSpan.to, typeSpan.to + mark[0].length);
    yield {
      span: span(where.to - 1, where.to),
      message: `Thừa dấu “${mark[0].trim()}” sau tên loại văn bản.`,
      fixes: [replace(where, "", "safe", "Bỏ dấu")],
    };
  },
  examples: [
    {
      bad: "UBND XÃ ĐỨC LẬP\nSố: 15/KH-UBND\n\nKẾ HOẠCH«:»\nTrồng cây năm 2026\n",
      good: "UBND XÃ ĐỨC LẬP\nSố: 15/KH-UBND\n\nKẾ HOẠCH\nTrồng cây năm 2026\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/TB-SYT\n\nTHÔNG BÁO«.»\nVề lịch tiếp công dân\n",
      good: "SỞ Y TẾ\nSố: 15/TB-SYT\n\nTHÔNG BÁO\nVề lịch tiếp công dân\n",
    },
    { good: "SỞ Y TẾ\nSố: 15/TB-SYT\n\nTHÔNG BÁO\nVề lịch tiếp công dân\n" },
    {
      good: "SỞ Y TẾ\nSố: 15/QĐ-SYT\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Khen thưởng.\n",
    },
  ],
};
