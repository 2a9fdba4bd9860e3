import { typeByAbbreviation } from "../../conventions/types.ts";
import type { Draft } from "../../draft/draft.ts";
import { isUpperCase } from "../../text/case.ts";
import type { Span } from "../../text/span.ts";
import { countSyllables } from "../../text/syllables.ts";
import { symbolGroups } from "../number/symbol.ts";
import type { Context, Rule } from "../rule.ts";
import { isWholeDocument, wordsOf } from "../support.ts";

export const docTypeKnown: Rule = {
  id: "doc-type-known",
  part: "scope",
  title: "Tên loại thuộc 29 loại văn bản hành chính",
  why: "Văn bản ngoài danh mục chỉ dùng được khi là văn bản chuyên ngành do người đứng đầu cơ quan quản lý ngành quy định.",
  basis: "NĐ 30/2020/NĐ-CP, Điều 4 khoản 2, Điều 7",
  severity: "info",
  *check(draft, context) {
    if (!isWholeDocument(draft) || isOfJustice(draft)) return;
    const { type, typeSpan } = draft.title;
    const where =
      typeSpan && type?.family === "other" ? typeSpan : typeSpan ? undefined : unknownTypeLine(draft);
    if (!where || isOwnType(wordsOf(draft, where), context)) return;
    yield { span: where, message: `“${wordsOf(draft, where)}” không thuộc 29 loại văn bản hành chính.` };
  },
  examples: [
    { bad: "SỞ Y TẾ\nSố: 15/KL-SYT\n\n«KẾT LUẬN»\nKiểm tra công tác khám bệnh\n\nI. NỘI DUNG\n" },
    { bad: "SỞ Y TẾ\nSố: 15/PYC-SYT\nĐà Nẵng, ngày 05 tháng 3 năm 2024\n\n«PHIẾU YÊU CẦU»\n\n1. Nội dung\n" },
    {
      good: "VIỆN KIỂM SÁT NHÂN DÂN HUYỆN AN BÌNH\nSố: 15/KN-VKS\n\nKIẾN NGHỊ\nKhắc phục vi phạm\n\nI. NỘI DUNG\n",
    },
    { good: "SỞ Y TẾ\nSố: 15/KH-SYT\n\nKẾ HOẠCH\nĐào tạo năm 2026\n" },
    { good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v đào tạo\n\nKính gửi: Các đơn vị\n\nTHÔNG TIN CHUNG\n" },
  ],
};

/** Courts and procuracies issue what the laws of procedure name: kháng nghị, kiến nghị, bản án. */
function isOfJustice({ header }: Draft): boolean {
  return header.issuers.some(({ text }) => /^(?:VIỆN KIỂM SÁT|T(?:OÀ|ÒA) ÁN) /u.test(text));
}

/** The office may have named types of its own in its settings. */
function isOwnType(words: string, context: Context): boolean {
  return Object.keys(context.config.types).some((own) => own.toUpperCase() === words.toUpperCase());
}

/** A short upper-case line right below the header of a draft that is no letter and whose symbol names no type. */
function unknownTypeLine(draft: Draft): Span | undefined {
  const { title, header, addressees, lines } = draft;
  const first = symbolGroups(draft)[0];
  if (
    title.vv ||
    title.subject ||
    addressees ||
    !header.number?.symbol ||
    !first ||
    typeByAbbreviation(first.text)
  )
    return undefined;
  const line = lines.find(({ kind, content }) => kind === "text" && content.from >= header.span.to);
  if (!line) return undefined;
  const words = wordsOf(draft, line.content);
  const looksLikeType = isUpperCase(words) && countSyllables(words) <= 5 && /^[\p{Lu}\s]+$/u.test(words);
  return looksLikeType ? line.content : undefined;
}
