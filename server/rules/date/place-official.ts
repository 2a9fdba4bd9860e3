import { provinceByName } from "../../conventions/territories.ts";
import type { Rule } from "../rule.ts";
import { dayOfIssue, issueLine } from "../support.ts";

export const placeOfficial: Rule = {
  id: "place-official",
  part: "date",
  title: "Địa danh là tên đơn vị hành chính đang tồn tại vào ngày ban hành",
  why: "Từ ngày 01/7/2025 cả nước còn 34 tỉnh, thành phố; tên tỉnh cũ còn trong mẫu dự thảo là lỗi thường gặp.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.4.a; NQ 202/2025/QH15",
  severity: "warning",
  *check(draft, context) {
    const place = issueLine(draft)?.place;
    // Old names live on as names of communes: only a provincial body is surely seated in a province.
    if (!place || !draft.header.issuers.some(({ text }) => /^SỞ\s|TỈNH\s/iu.test(text))) return;
    const province = provinceByName(draft.plain.slice(place.from, place.to).replace(/\s+/g, " "));
    const day = dayOfIssue(draft, context);
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
    { good: "UBND TỈNH TRÀ VINH\nSỞ NỘI VỤ\nSố: 15/QĐ-SNV\nTrà Vinh, ngày 15 tháng 4 năm 2021\n" },
    { good: "UBND PHƯỜNG TRÀ VINH\nSố: 15/QĐ-UBND\nTrà Vinh, ngày 15 tháng 8 năm 2025\n" },
    { good: "UBND TỈNH VĨNH LONG\nSỞ NỘI VỤ\nSố: 15/QĐ-SNV\nVĩnh Long, ngày 15 tháng 8 năm 2025\n" },
  ],
};
