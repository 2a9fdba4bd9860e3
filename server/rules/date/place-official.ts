import { foldName } from "../../conventions/fold.ts";
import { provinceByName } from "../../conventions/territories.ts";
import type { Draft } from "../../draft/draft.ts";
import { anyOf } from "../../text/pattern.ts";
import type { Rule } from "../rule.ts";
import { dayOfIssue, issueLine, wordsOf } from "../support.ts";
import known from "./words.json" with { type: "json" };

export const placeOfficial: Rule = {
  id: "place-official",
  part: "date",
  title: "Địa danh là tên đơn vị hành chính đang tồn tại vào ngày ban hành",
  why: "Từ ngày 01/7/2025 cả nước còn 34 tỉnh, thành phố; tên tỉnh cũ còn trong mẫu dự thảo là lỗi thường gặp.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.4.a; NQ 202/2025/QH15",
  severity: "warning",
  *check(draft, context) {
    const place = issueLine(draft)?.place;
    const { issuers } = draft.header;
    // Old names live on as names of communes: only a provincial body is surely seated in a province.
    if (!place || !issuers.some(({ text }) => /^SỞ\s|TỈNH\s/iu.test(text))) return;
    const province = provinceByName(wordsOf(draft, place));
    const day = dayOfIssue(draft, context);
    // A province that stands is no commune; a body below the province may still sit in any that its header names.
    const isNamed = issuers.some(({ text }) => foldName(text).includes(foldName(province?.name ?? "")));
    const own =
      provinceOfIssuer(draft) ??
      (province && !province.until && !isNamed ? provinceInHeader(issuers) : undefined);
    if (province && own && province.name !== own && province.successor !== own) {
      yield { span: place, message: `Cơ quan ban hành thuộc ${own}, địa danh lại ghi “${province.name}”.` };
      return;
    }
    if (!province?.until || day <= province.until) return;
    const successor = province.successor ? `, nay thuộc ${province.successor}` : "";
    yield {
      span: place,
      message: `“${province.name}” không còn là đơn vị hành chính cấp tỉnh vào ngày ban hành${successor}.`,
    };
  },
  examples: [
    { bad: "UBND TỈNH VĨNH LONG\nSỞ NỘI VỤ\nSố: 15/QĐ-SNV\n«Trà Vinh», ngày 15 tháng 8 năm 2025\n" },
    { bad: "UBND TỈNH LÂM ĐỒNG\nSỞ Y TẾ\nSố: 15/QĐ-SYT\n«Đắk Nông», ngày 10 tháng 01 năm 2026\n" },
    { bad: "ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\nSố: 15/QĐ-UBND\n«Cà Mau», ngày 10 tháng 01 năm 2024\n" },
    {
      bad: "SỞ GIÁO DỤC VÀ ĐÀO TẠO LÂM ĐỒNG\nTRƯỜNG THPT KIM ĐỒNG\nSố: 15/KH-THPT\n«Cao Bằng», ngày 10 tháng 01 năm 2026\n",
    },
    {
      bad: "BẢO HIỂM XÃ HỘI VIỆT NAM\nBẢO HIỂM XÃ HỘI TỈNH HÀ TĨNH\nSố: 15/BHXH-TST\n«Hà Nội», ngày 10 tháng 01 năm 2024\n",
    },
    {
      good: "UBND TỈNH VĨNH LONG\nUBND XÃ HÒA BÌNH\nSố: 15/QĐ-UBND\nHòa Bình, ngày 10 tháng 01 năm 2024\n",
    },
    { good: "UBND TỈNH TRÀ VINH\nSỞ NỘI VỤ\nSố: 15/QĐ-SNV\nTrà Vinh, ngày 15 tháng 4 năm 2021\n" },
    { good: "UBND PHƯỜNG TRÀ VINH\nSố: 15/QĐ-UBND\nTrà Vinh, ngày 15 tháng 8 năm 2025\n" },
    { good: "UBND TỈNH VĨNH LONG\nSỞ NỘI VỤ\nSố: 15/QĐ-SNV\nVĩnh Long, ngày 15 tháng 8 năm 2025\n" },
  ],
};

/** Bodies that sit where the province does; a commune or a school may bear another province's name. */
const PROVINCIAL = new RegExp(
  String.raw`^(?!.*(?<!\p{L})(?:XÃ(?! HỘI)|PHƯỜNG|HUYỆN|QUẬN|THỊ|ĐẶC KHU|THÀNH PHỐ|TP)(?!\p{L}))${anyOf(known.provincialBodies)}(?!\p{L})`,
  "isu",
);

/** The province whose own body issues the draft; undefined for a body below it. */
function provinceOfIssuer({ header }: Draft): string | undefined {
  return header.issuers.every(({ text }) => PROVINCIAL.test(text))
    ? provinceInHeader(header.issuers)
    : undefined;
}

/** The first province that a line of the header ends with: "SỞ Y TẾ TỈNH LÂM ĐỒNG", "SỞ GIÁO DỤC VÀ ĐÀO TẠO LÂM ĐỒNG". */
function provinceInHeader(issuers: Draft["header"]["issuers"]): string | undefined {
  for (const { text } of issuers) {
    const line = text.replace(/\s+/g, " ");
    const [, name = ""] =
      /(?:^|\s)TỈNH\s([\p{L} -]{2,30})$/iu.exec(line) ?? /^SỞ\s.*?\s((?:\S+\s)?\S+)$/iu.exec(line) ?? [];
    const province = provinceByName(name);
    if (province) return province.name;
  }
  return undefined;
}
