import { overlaps, span } from "../../text/span.ts";
import { insert, type Rule, replace } from "../rule.ts";
import { numbered } from "./cited.ts";

export const citeComma: Rule = {
  id: "cite-comma",
  part: "citation",
  title: "Không có dấu phẩy giữa số, ký hiệu (tên luật) và ngày ban hành",
  why: "Số, ký hiệu và ngày ban hành là một cụm: “số 12/QĐ-SNV ngày 05/3/2024”.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a (mẫu căn cứ)",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const { number, numberSpan, name, date } of draft.citations) {
      const named = numberSpan ?? (date && name);
      // Documents of the Party are written with the comma, and quoted as they stand.
      if (!named || number?.family === "party") continue;
      const gap = /^\s{0,2},\s{1,3}(?=ngày\s)/u.exec(draft.plain.slice(named.to, named.to + 12));
      if (!gap) continue;
      const where = span(named.to, named.to + gap[0].length);
      // "V/v thi hành Luật Thuế xuất khẩu" above "Hà Nội, ngày …": the comma is that of the place.
      if (draft.header.placeDate && overlaps(draft.header.placeDate.span, where)) continue;
      yield {
        span: where,
        message: "Bỏ dấu phẩy trước “ngày”.",
        fixes: [replace(where, " ", "safe", "Bỏ dấu phẩy")],
      };
    }
  },
  examples: [
    {
      bad: "Căn cứ Nghị định số 97/2008/NĐ-CP«, »ngày 28/8/2008 của Chính phủ;\n",
      good: "Căn cứ Nghị định số 97/2008/NĐ-CP ngày 28/8/2008 của Chính phủ;\n",
    },
    {
      bad: "Theo Quyết định số 415/QĐ-ĐHNT«, »ngày 16/5/2019 của Hiệu trưởng.\n",
      good: "Theo Quyết định số 415/QĐ-ĐHNT ngày 16/5/2019 của Hiệu trưởng.\n",
    },
    {
      good: "BỘ TÀI CHÍNH\nSố: 15/BTC-TCHQ\nV/v triển khai thực hiện Luật Thuế XK, thuế NK\nHà Nội, ngày 31 tháng 8 năm 2016\n\nKính gửi: Các Cục Hải quan\n",
    },
    {
      bad: "Căn cứ Luật Đất đai«, »ngày 18 tháng 01 năm 2024;\n",
      good: "Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;\n",
    },
    { good: "Theo Quyết định số 415/QĐ-ĐHNT ngày 16/5/2019, ngày họp là 20/5/2019.\n" },
    { good: "Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị.\n" },
    { good: "Các Quyết định số 12/QĐ-SNV, số 15/QĐ-SNV ngày 05/3/2024.\n" },
  ],
};

export const citeListComma: Rule = {
  id: "cite-list-comma",
  part: "citation",
  title: "Giữa hai văn bản viện dẫn trong một danh sách có dấu phẩy, chấm phẩy hoặc “và”",
  why: "“… ngày 21/02/2020 Quyết định số 756/QĐ-SNV …” đọc thành một văn bản.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a và II.6.b (mẫu viện dẫn)",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const cited = numbered(draft);
    for (const [index, { date, type }] of cited.entries()) {
      const next = cited[index + 1];
      if (!date || !type || !next?.type || !next.soWord) continue;
      const end = date.span.to;
      if (next.type.from - end > 2 || !/^ {1,2}$/.test(draft.plain.slice(end, next.type.from))) continue;
      if (!/^\p{Lu}/u.test(draft.plain.slice(next.type.from))) continue;
      yield {
        span: span(end, next.type.to),
        message: "Thiếu dấu phẩy giữa hai văn bản viện dẫn.",
        fixes: [insert(end, ",", "guarded", "Thêm dấu phẩy")],
      };
    }
  },
  examples: [
    {
      bad: "Theo Quyết định số 12/QĐ-SNV ngày 05/3/2024« Quyết định» số 15/QĐ-SNV ngày 06/3/2024 của Giám đốc Sở Nội vụ.\n",
      good: "Theo Quyết định số 12/QĐ-SNV ngày 05/3/2024, Quyết định số 15/QĐ-SNV ngày 06/3/2024 của Giám đốc Sở Nội vụ.\n",
    },
    {
      bad: "Căn cứ Quyết định số 12/QĐ-SNV ngày 05/3/2024« Kế hoạch» số 15/KH-SNV ngày 06/3/2024 của Sở Nội vụ;\n",
      good: "Căn cứ Quyết định số 12/QĐ-SNV ngày 05/3/2024, Kế hoạch số 15/KH-SNV ngày 06/3/2024 của Sở Nội vụ;\n",
    },
    { good: "Theo Quyết định số 12/QĐ-SNV ngày 05/3/2024 và Kế hoạch số 15/KH-SNV ngày 06/3/2024.\n" },
    { good: "Theo Quyết định số 12/QĐ-SNV ngày 05/3/2024 sửa đổi Quyết định số 15/QĐ-SNV ngày 06/3/2023.\n" },
  ],
};
