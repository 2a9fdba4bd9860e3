import { matchesOf } from "../../text/match.ts";
import { spanOfMatch } from "../../text/span.ts";
import type { Rule } from "../rule.ts";
import { valueOfWords } from "./number-words.ts";

const PAIR = /(?<![\p{L}\d.,/])(\d{1,6})\s{0,2}\(\s?(\p{Ll}{2,6}(?:\s+\p{Ll}{2,6}){0,8})\s?\)/gu;

export const logicNumberWords: Rule = {
  id: "logic-number-words",
  part: "logic",
  title: "Số ghi bằng chữ trong ngoặc bằng số ghi bằng chữ số",
  why: "“05 (bốn)” khiến người đọc không biết tin số nào.",
  basis: "Kiểm tra lô-gíc, không phải quy định của nghị định",
  severity: "error",
  regimes: ["administrative", "legal", "party"],
  *check(draft) {
    for (const match of matchesOf(draft.plain, PAIR)) {
      const value = valueOfWords(match[2] ?? "");
      if (value === undefined || value === Number(match[1])) continue;
      yield { span: spanOfMatch(match), message: `Chữ số là ${Number(match[1])}, chữ viết là ${value}.` };
    }
  },
  examples: [
    { bad: "Quyết định có «05 (bốn)» điều.\n" },
    { bad: "Văn bản lập thành «25 (hai mươi tư)» bản.\n" },
    { good: "Quyết định có 05 (năm) điều, lập thành 25 (hai mươi lăm) bản.\n" },
    { good: "Năm 2021 (năm đầu nhiệm kỳ), 15 (mười lăm) ngày, 120 (một trăm hai mươi) triệu đồng.\n" },
  ],
};
