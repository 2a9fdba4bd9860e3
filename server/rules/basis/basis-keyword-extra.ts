import type { Draft } from "../../draft/draft.ts";
import { type Span, span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { isLegal } from "./legal.ts";

/** Where `pattern` stands right behind the keyword of each basis. */
function* behindKeyword(draft: Draft, pattern: RegExp): Generator<Span> {
  for (const { keyword } of draft.bases.filter((basis) => isLegal(draft, basis))) {
    const match = pattern.exec(draft.plain.slice(keyword.to, keyword.to + 40));
    if (match) yield span(keyword.to, keyword.to + match[0].length);
  }
}

export const basisKeywordColon: Rule = {
  id: "basis-keyword-colon",
  part: "basis",
  title: "Sau “Căn cứ” không có dấu hai chấm",
  why: "Mỗi căn cứ là một câu viết liền: “Căn cứ Nghị định số …”.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a; Phụ lục III, Mẫu 1.2",
  severity: "warning",
  yieldsTo: ["text-space-before-punct"],
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const where of behindKeyword(draft, /^[ \u00a0]?:[ \u00a0]{0,3}(?=\p{L})/u))
      yield {
        span: where,
        message: "Thừa dấu hai chấm sau “Căn cứ”.",
        fixes: [replace(where, " ", "safe")],
      };
  },
  examples: [
    {
      bad: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ«: »Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nQUYẾT ĐỊNH:\n",
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nQUYẾT ĐỊNH:\n",
    },
    {
      bad: "QUYẾT ĐỊNH\nVề việc khen thưởng\n\nCăn cứ«:»Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\n\nQUYẾT ĐỊNH:\n",
      good: "QUYẾT ĐỊNH\nVề việc khen thưởng\n\nCăn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\n\nQUYẾT ĐỊNH:\n",
    },
    { good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n" },
    { good: "I. Căn cứ:\n\n- Luật Lưu trữ;\n- Luật Đất đai.\n" },
  ],
};

export const basisKeywordInto: Rule = {
  id: "basis-keyword-into",
  part: "basis",
  title: "Căn cứ ban hành mở đầu bằng “Căn cứ”, không phải “Căn cứ vào”",
  why: "Mọi mẫu của nghị định ghi “Căn cứ” rồi đến tên văn bản; chữ “vào” thừa.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a; Phụ lục III, Mẫu 1.2",
  severity: "info",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const where of behindKeyword(draft, /^ vào(?= )/u))
      yield {
        span: where,
        message: "Chữ “vào” thừa; ghi “Căn cứ”.",
        fixes: [replace(where, "", "safe", "Bỏ chữ “vào”")],
      };
  },
  examples: [
    {
      bad: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ« vào» Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nQUYẾT ĐỊNH:\n",
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nQUYẾT ĐỊNH:\n",
    },
    {
      bad: "QUYẾT ĐỊNH\nVề việc khen thưởng\n\nCăn cứ« vào» kết quả bình xét thi đua năm 2024;\n\nQUYẾT ĐỊNH:\n",
      good: "QUYẾT ĐỊNH\nVề việc khen thưởng\n\nCăn cứ kết quả bình xét thi đua năm 2024;\n\nQUYẾT ĐỊNH:\n",
    },
    { good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n" },
    { good: "1. Các đơn vị căn cứ vào Kế hoạch này để thực hiện.\n" },
  ],
};
