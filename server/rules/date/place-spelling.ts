import { foldName } from "../../conventions/fold.ts";
import { provinceByName, provinces } from "../../conventions/territories.ts";
import { withoutAccents } from "../../text/accents.ts";
import { type Rule, replace } from "../rule.ts";
import { issueLine, wordsOf } from "../support.ts";

/** A unit below the province, whose name may look like that of a province. */
const LOWER_UNIT = /(?<!\p{L})(?:XÃ(?! HỘI)|PHƯỜNG|HUYỆN|QUẬN|THỊ|ĐẶC KHU)(?!\p{L})/iu;

export const placeSpelling: Rule = {
  id: "place-spelling",
  part: "date",
  title: "Địa danh là tên tỉnh, thành phố ghi đúng dấu",
  why: "“Hà Nôi, ngày …” sai dấu ngay trên trang đầu; tìm theo địa danh cũng không thấy.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.4.a (tên gọi chính thức của đơn vị hành chính)",
  severity: "warning",
  *check(draft) {
    const place = issueLine(draft)?.place;
    const { issuers } = draft.header;
    if (!place || issuers.some(({ text }) => LOWER_UNIT.test(text))) return;
    const written = wordsOf(draft, place);
    if (provinceByName(written) || issuers.some(({ text }) => foldName(text).includes(foldName(written))))
      return;
    const meant = provinces.find(({ name }) => withoutAccents(name) === withoutAccents(written));
    if (!meant) return;
    yield {
      span: place,
      message: `“${written}” có thể là “${meant.name}” viết nhầm.`,
      fixes: [replace(place, meant.name, "guarded")],
    };
  },
  examples: [
    {
      bad: "BỘ XÂY DỰNG\nSố: 15/QĐ-BXD\n«Hà Nôi», ngày 15 tháng 8 năm 2025\n",
      good: "BỘ XÂY DỰNG\nSố: 15/QĐ-BXD\nHà Nội, ngày 15 tháng 8 năm 2025\n",
    },
    {
      bad: "UBND TỈNH NGHỆ AN\nSỞ Y TẾ\nSố: 15/QĐ-SYT\n«Nghê An», ngày 15 tháng 8 năm 2025\n",
      good: "UBND TỈNH NGHỆ AN\nSỞ Y TẾ\nSố: 15/QĐ-SYT\nNghệ An, ngày 15 tháng 8 năm 2025\n",
    },
    { good: "UBND XÃ ĐỒNG THẤP\nSố: 15/QĐ-UBND\nĐồng Thấp, ngày 15 tháng 8 năm 2025\n" },
    { good: "BỘ XÂY DỰNG\nSố: 15/QĐ-BXD\nVinh, ngày 15 tháng 8 năm 2025\n" },
  ],
};
