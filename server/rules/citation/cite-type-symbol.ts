import { issuersByCode } from "../../conventions/issuers.ts";
import { type DocumentType, documentTypes, typeByName } from "../../conventions/types.ts";
import type { Draft } from "../../draft/draft.ts";
import { type Span, slice, textBefore } from "../../text/span.ts";
import type { Rule } from "../rule.ts";
import { wordsOf } from "../support.ts";
import { type Numbered, numbered } from "./cited.ts";

export const citeTypeSymbol: Rule = {
  id: "cite-type-symbol",
  part: "citation",
  title: "Tên loại văn bản khớp với chữ viết tắt trong ký hiệu",
  why: "“Nghị định số 66/2013/QĐ-TTg” gọi sai tên loại: ký hiệu cho biết đó là quyết định.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục III, Mục I; Phụ lục I, Phần I, Mục II.3.b",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const citation of numbered(draft)) {
      const { type, number, numberSpan } = citation;
      const code = type && lostCode(draft, citation);
      if (code) {
        yield {
          span: numberSpan,
          message: `Ký hiệu của ${wordsOf(draft, type).toLowerCase()} cần có chữ viết tắt tên loại “${code}”.`,
        };
        continue;
      }
      const typed = type && typedLetter(draft, citation);
      if (typed)
        yield {
          span: type,
          message: `Ký hiệu “${typed.abbreviation}” là của ${typed.name.toLowerCase()}, không phải công văn.`,
        };
      if (!type || !number.typeCode || number.family === "letter" || number.family === "party") continue;
      const word = wordsOf(draft, type).toLowerCase();
      const cited = typeByName(word);
      const meant = documentTypes.filter(({ abbreviation }) => abbreviation === number.typeCode);
      // "Văn bản số …" and unknown words say nothing; a resolution and a law of the National Assembly share one form.
      if (!cited?.abbreviation || meant.length === 0 || number.family === "assembly") continue;
      if (meant.some(({ name }) => name === cited.name) || isJoint(cited.abbreviation, number.typeCode))
        continue;
      if (isWithinName(draft, type, meant)) continue;
      yield {
        span: type,
        message: `Ký hiệu “${number.typeCode}” là của ${meant[0]?.name.toLowerCase()}, không phải ${word}.`,
        related: [{ span: numberSpan, message: "Số, ký hiệu được viện dẫn." }],
      };
    }
  },
  examples: [
    { bad: "Căn cứ «Nghị định» số 66/2013/QĐ-TTg ngày 11/11/2013 của Thủ tướng Chính phủ;\n" },
    { bad: "Thực hiện «Công văn» số 2145/QĐ-BYT ngày 22/4/2026 của Bộ Y tế.\n" },
    { bad: "Thực hiện «Quyết định» số 40/KH-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh.\n" },
    {
      bad: "Căn cứ Quyết định số «1741/BGDĐT-GDTrH» ngày 05/3/2009 của Bộ Giáo dục và Đào tạo về phong trào thi đua;\n",
    },
    {
      bad: "Theo Thông tư liên tịch số «21/2010/BTNMT-BQP» ngày 26/10/2010 của Bộ Tài nguyên và Môi trường và Bộ Quốc phòng.\n",
    },
    {
      good: "Theo Quyết định số 178/HĐBT ngày 05/3/1985 của Hội đồng Bộ trưởng; Quyết định số 12/TCT-TCCB ngày 05/3/2015 của Tổng công ty.\n",
    },
    { good: "Thực hiện Kế hoạch số 40/KH-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh.\n" },
    {
      good: "Theo Báo cáo giám sát, đánh giá điều chỉnh dự án số 118/BC-SXD ngày 05/3/2024 của Sở Xây dựng.\n",
    },
    { good: "Thực hiện Văn bản số 40/KH-UBND ngày 05/3/2024 và Công văn số 12/CT-TTHT ngày 06/3/2024.\n" },
  ],
};

/**
 * The code of the type that a symbol of a letter's shape lacks: "Quyết định số 12/SNV-VP", "Thông tư số 15/2009/BXD". Only
 * of bodies known by their code, and of years in which nobody wrote so any more.
 */
function lostCode(draft: Draft, { type, number, date }: Numbered): string | undefined {
  if (!type || number.typeCode || !(number.family === "letter" || number.family === "dated"))
    return undefined;
  // "TCT" is Tổng cục Thuế, and any Tổng công ty: codes of offices are not theirs alone.
  const isKnown = issuersByCode(bodyCode(number)).some(({ kind }) => kind !== "office");
  if ((number.year ?? date?.year?.value ?? 0) < 2007 || !isKnown) return undefined;
  const word = wordsOf(draft, type).toLowerCase();
  if (!/^(?:quyết định|nghị định|thông tư(?: liên tịch)?)$/u.test(word)) return undefined;
  return typeByName(word)?.abbreviation ?? undefined;
}

/** The type whose code stands first in a letter's symbol, before a body's: "Công văn số 12/QĐ-BYT"; a letter names its body first. */
function typedLetter(draft: Draft, { type, number }: Numbered): DocumentType | undefined {
  if (!type || number.family !== "letter" || wordsOf(draft, type).toLowerCase() !== "công văn")
    return undefined;
  if (issuersByCode(number.suffix ?? "").length === 0) return undefined;
  return documentTypes.find(({ abbreviation }) => abbreviation === number.issuerCode);
}

/** The first body that a symbol names, as the table of codes has it: "BGDĐT" for "BGD&ĐT". */
function bodyCode({ issuerCode }: Numbered["number"]): string {
  return issuerCode?.split("-")[0]?.replace("&", "") ?? "";
}

/** "Báo cáo đánh giá điều chỉnh dự án số 12/BC-SXD": the small word is part of what the document with that symbol is about. */
function isWithinName(draft: Draft, type: Span, meant: readonly DocumentType[]): boolean {
  if (/^\p{Lu}/u.test(slice(draft.plain, type))) return false;
  const before =
    textBefore(draft.plain, type.from, 150)
      .split(/[.;\n]/)
      .pop() ?? "";
  return meant.some(({ name }) => before.includes(name));
}

/** A joint circular or resolution is often called by the plain word. */
function isJoint(cited: string, meant: string): boolean {
  return (cited === "TT" && meant === "TTLT") || (cited === "NQ" && meant === "NQLT");
}
