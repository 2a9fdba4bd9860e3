import { aliasPointers } from "../../citations/resolve.ts";
import type { Draft } from "../../draft/draft.ts";
import { overlaps } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { wordsOf } from "../support.ts";
import { isWithinTitle, type Numbered, nameSpan, numbered } from "./cited.ts";

export const citeSymbolMissing: Rule = {
  id: "cite-symbol-missing",
  part: "citation",
  title: "Các lần viện dẫn sau ghi đủ tên loại và số, ký hiệu",
  why: "“Nghị định 61” có thể là nghị định của bất kỳ năm nào; số phải đi cùng ký hiệu.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.b",
  severity: "warning",
  *check(draft) {
    const agreed = aliasPointers(draft.plain, draft.citations);
    for (const citation of numbered(draft)) {
      const target = draft.fullCitations.get(citation);
      if (!target && isDatedWithoutSymbol(draft, citation)) {
        yield {
          span: nameSpan(citation),
          message: "Viện dẫn thiếu ký hiệu sau số.",
        };
        continue;
      }
      // The Party's resolutions go by their number in common speech: "Nghị quyết 18".
      if (!target?.type || !target.number || target.number.family === "party") continue;
      const where = nameSpan(citation);
      if (isWithinTitle(draft, citation) || agreed.some((alias) => overlaps(alias.span, where))) continue;
      const right = `${wordsOf(draft, target.type)} số ${target.number.text}`;
      yield {
        span: where,
        message: `Viện dẫn thiếu ký hiệu: cần ghi “${right}”.`,
        related: [{ span: target.span, message: "Văn bản được viện dẫn." }],
        fixes: [replace(where, right, "guarded")],
      };
    }
  },
  examples: [
    {
      bad: "Theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về cơ chế một cửa.\n\nCác đơn vị thực hiện «Nghị định 61».\n",
      good: "Theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về cơ chế một cửa.\n\nCác đơn vị thực hiện Nghị định số 61/2018/NĐ-CP.\n",
    },
    {
      bad: "Quyết định số 148/QĐ-SNV ngày 29/11/2024 của Giám đốc Sở giao việc. Sửa «Quyết định số 148» cho phù hợp.\n",
      good: "Quyết định số 148/QĐ-SNV ngày 29/11/2024 của Giám đốc Sở giao việc. Sửa Quyết định số 148/QĐ-SNV cho phù hợp.\n",
    },
    {
      bad: "Căn cứ «Nghị định số 16» ngày 14 tháng 02 năm 2015 của Chính phủ quy định cơ chế tự chủ;\n",
    },
    {
      good: "Theo Nghị định số 178/2024/NĐ-CP ngày 31/12/2024 của Chính phủ (sau đây gọi tắt là Nghị định 178). Thực hiện Nghị định 178.\n",
    },
    {
      good: "Theo Thông tư số 26/2020/TT-BGDĐT ngày 26/8/2020 của Bộ Giáo dục và Đào tạo (Thông tư 26); báo cáo kết quả thực hiện Thông tư 26.\n",
    },
    {
      good: "Thực hiện Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương; tổng kết Nghị quyết 18.\n",
    },
  ],
};

/** "Nghị định số 16 ngày 14 tháng 02 năm 2015 của Chính phủ": cited in full but for its symbol. */
function isDatedWithoutSymbol(draft: Draft, { type, soWord, number, date, issuer }: Numbered): boolean {
  if (!type || !soWord || number.family !== "short" || !date?.iso || !issuer) return false;
  return /^(?:Nghị định|Quyết định|Thông tư|Nghị quyết|Chỉ thị)$/u.test(wordsOf(draft, type));
}
