import { typeByAbbreviation } from "../../conventions/types.ts";
import type { Draft } from "../../draft/draft.ts";
import { anyOf } from "../../text/pattern.ts";
import { type Span, span } from "../../text/span.ts";
import { isOfCase } from "../case.ts";
import bodies from "../header/bodies.json" with { type: "json" };
import { type Report, type Rule, replace } from "../rule.ts";
import { isLetter, symbolGroups, symbolYear } from "./symbol.ts";

const MAY_BE_LEGAL = /^(?:NQ|QĐ|CT)$/;
const UNREGULATED = /^(?:HĐ|BB|BGN|BTT)$/;
/** Bodies that issue no legal normative documents. */
const NEVER_LEGAL = new RegExp(String.raw`^${anyOf(bodies.neverLegal)}\s`, "iu");

export const symbolNoYear: Rule = {
  id: "symbol-no-year",
  part: "number",
  title: "Số, ký hiệu văn bản hành chính không ghi năm ban hành",
  why: "Dạng số/năm/loại-cơ quan dành cho văn bản quy phạm pháp luật; dùng cho văn bản hành chính gây nhầm thẩm quyền.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.b, 3.c",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const year = symbolYear(draft);
    const { type, typeSpan } = draft.title;
    const code = type?.abbreviation ?? "";
    // "CT" is Chỉ thị, and Cục Thuế's own code: a "V/v" tells the letter.
    const isOwnCode = draft.title.vv !== undefined || !typeByAbbreviation(symbolGroups(draft)[0]?.text ?? "");
    if (isOfCase(draft)) return;
    if (year && isLetter(draft) && isOwnCode) {
      yield withoutYear(draft, year);
      return;
    }
    if (!year || !typeSpan || type?.family !== "administrative" || UNREGULATED.test(code)) return;
    const issuer = draft.header.issuers.at(-1)?.text ?? "";
    // An administrative draft with a year in its number has been found to be no legal document.
    const isDecided = draft.regime === "administrative" && typeSpan !== undefined;
    if ((MAY_BE_LEGAL.test(code) || code === "") && !isDecided && !NEVER_LEGAL.test(issuer)) return;
    yield withoutYear(draft, year);
  },
  examples: [
    {
      bad: "SỞ NỘI VỤ\nSố: 15/«2024»/QĐ-SNV\n\nQUYẾT ĐỊNH\nVề việc nâng lương\n",
      good: "SỞ NỘI VỤ\nSố: 15/QĐ-SNV\n\nQUYẾT ĐỊNH\nVề việc nâng lương\n",
    },
    {
      bad: "UBND TỈNH ĐIỆN BIÊN\nSố: 40/«2026»/KH-UBND\n\nKẾ HOẠCH\nCải cách hành chính năm 2026\n",
      good: "UBND TỈNH ĐIỆN BIÊN\nSố: 40/KH-UBND\n\nKẾ HOẠCH\nCải cách hành chính năm 2026\n",
    },
    {
      bad: "BỘ NỘI VỤ\nSố: 708/«2023»/QĐ-BNV\n\nQUYẾT ĐỊNH\nBan hành Kế hoạch\n",
      good: "BỘ NỘI VỤ\nSố: 708/QĐ-BNV\n\nQUYẾT ĐỊNH\nBan hành Kế hoạch\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/«2024»/SYT-VP\nV/v đăng ký tập huấn\n\nKính gửi: Các đơn vị trực thuộc\n",
      good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v đăng ký tập huấn\n\nKính gửi: Các đơn vị trực thuộc\n",
    },
    {
      good: "ỦY BAN NHÂN DÂN TỈNH ĐIỆN BIÊN\nSố: 40/2024/QĐ-UBND\n\nQUYẾT ĐỊNH\nBan hành Quy định giá đất\n",
    },
    { good: "TÒA ÁN NHÂN DÂN TỈNH NGHỆ AN\nSố: 112/2026/TB-TLVA\n\nTHÔNG BÁO\nVề việc thụ lý vụ án\n" },
    { good: "CÔNG TY ĐIỆN LỰC\nSố: 12/2024/HĐ-ĐL\n\nHỢP ĐỒNG\nMua bán điện\n" },
  ],
};

function withoutYear(draft: Draft, year: Span): Report {
  const slash = draft.plain.indexOf("/", year.to);
  return {
    span: year,
    message: "Thừa năm trong số, ký hiệu văn bản hành chính.",
    fixes: [replace(span(year.from, slash + 1), "", "guarded", "Bỏ năm")],
  };
}
