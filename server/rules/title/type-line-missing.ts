import { typeByAbbreviation } from "../../conventions/types.ts";
import type { Draft } from "../../draft/draft.ts";
import { isUpperCase } from "../../text/case.ts";
import { isLetter, symbolGroups } from "../number/symbol.ts";
import type { Rule } from "../rule.ts";
import { isWholeDocument } from "../support.ts";

/** Abbreviations that no office has for itself: after them a công văn cannot be meant ("CT" may be a Cục Thuế). */
const ONLY_A_TYPE = /^(?:KH|BC|TB|QĐ|NQ|QyĐ|CTr|ĐA|TTr)$/u;

export const typeLineMissing: Rule = {
  id: "type-line-missing",
  part: "title",
  title: "Văn bản có ký hiệu của tên loại thì có dòng tên loại",
  why: "Ký hiệu “…/KH-…”, “…/BC-…” nói đây là kế hoạch, báo cáo, nhưng văn bản lại trình bày như công văn.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.b, II.5.b",
  severity: "warning",
  *check(draft) {
    const first = symbolGroups(draft)[0];
    if (!isWholeDocument(draft) || draft.title.typeSpan || !first) return;
    if (!draft.title.vv && !draft.decisionMarker && !isPlainlyWithout(draft)) return;
    const issuer = draft.header.issuers.at(-1)?.text ?? "";
    const isDirective = first.text === "CT" && /^(?:ỦY BAN|UỶ BAN|UBND|BỘ)(?!\p{L})/u.test(issuer);
    if (!(ONLY_A_TYPE.test(first.text) || isDirective) || isInspectorate(issuer)) return;
    const type = typeByAbbreviation(first.text);
    if (!type || (!isLetter(draft) && draft.title.type !== type)) return;
    if (namesType(draft, type.name)) return;
    yield {
      span: first.span,
      message: `Ký hiệu ghi “${first.text}” nhưng văn bản không có dòng tên loại ${type.name.toUpperCase()}.`,
    };
  },
  examples: [
    { bad: "SỞ Y TẾ\nSố: 15/«KH»-SYT\nV/v tiêm chủng năm 2026\n\nKính gửi: Các đơn vị\n" },
    { bad: "UBND XÃ ĐỨC LẬP\nSố: 15/«BC»-UBND\nV/v kết quả quý I\n\nKính gửi: UBND tỉnh Đắk Nông\n" },
    {
      bad: "SỞ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 15/«KH»-SYT\nĐà Nẵng, ngày 05 tháng 3 năm 2026\n\nTiêm chủng năm 2026\n\nI. MỤC ĐÍCH\n\nBảo vệ trẻ em.\n",
    },
    { bad: "UBND XÃ ĐỨC LẬP\nSố: 15/«CT»-UBND\nV/v phòng cháy\n\nKính gửi: Các đơn vị\n" },
    { good: "CỤC THUẾ TỈNH ĐỒNG NAI\nSố: 15/CT-TTHT\nV/v hóa đơn\n\nKính gửi: Công ty Điện lực\n" },
    {
      good: "SỞ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 15/KH-SYT\nĐà Nẵng, ngày 05 tháng 3 năm 2026\n\nK Ế  H O Ạ C H\nTiêm chủng năm 2026\n\nI. MỤC ĐÍCH\n",
    },
    {
      good: "BAN QUẢN LÝ DỰ ÁN\nSố: 66/BC-BQLDA\nV/v giám sát đầu tư quý I\n\nKính gửi: Sở Tài chính\n\nBÁO CÁO GIÁM SÁT, ĐÁNH GIÁ ĐẦU TƯ\n",
    },
    { good: "THANH TRA TỈNH ĐỒNG NAI\nSố: 15/TTr-P1\nV/v báo cáo\n\nKính gửi: UBND tỉnh\n" },
    { good: "SỞ Y TẾ\nSố: 15/SYT-KH\nV/v tiêm chủng năm 2026\n\nKính gửi: Các đơn vị\n" },
    { good: "SỞ Y TẾ\nSố: 15/KH-SYT\n\nKẾ HOẠCH\nTiêm chủng năm 2026\n" },
  ],
};

/** "TTr" is Tờ trình, and Thanh tra's own code. */
function isInspectorate(issuer: string): boolean {
  return /THANH TRA/iu.test(issuer);
}

/** A whole header and no sign of a công văn: then a type line must follow. */
function isPlainlyWithout({ header, title, addressees }: Draft): boolean {
  const isWhole = header.nationalName && header.placeDate?.place && header.issuers.length > 0;
  return Boolean(isWhole) && !addressees && !title.subject;
}

/** True if a short line near the top begins with the type's name, however it is spaced or set. */
function namesType(draft: Draft, name: string): boolean {
  const letters = (words: string): string => words.replace(/[^\p{L}]/gu, "").toUpperCase();
  const top = draft.plain.slice(0, 6000);
  // Below the bases "QUYẾT ĐỊNH:" is the marker, not the type.
  const bases = /^[ \t]{0,40}[-–]?[ \t]{0,9}Căn cứ(?!\p{L})/mu.exec(top)?.index;
  const lines = top.slice(0, bases).split("\n").slice(0, 60);
  // Below a "V/v" only a title in capitals is one: "BÁO CÁO GIÁM SÁT, ĐÁNH GIÁ ĐẦU TƯ".
  return lines.some(
    (line) =>
      line.length < 120 && letters(line).startsWith(letters(name)) && (!draft.title.vv || isUpperCase(line)),
  );
}
