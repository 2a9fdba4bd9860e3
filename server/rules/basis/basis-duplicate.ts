import type { Citation } from "../../citations/citation.ts";
import { isLaw, wholeName } from "../../citations/law-name.ts";
import type { Basis, Draft } from "../../draft/draft.ts";
import { contains, slice, span } from "../../text/span.ts";
import { basisAt, isWithinTitle } from "../citation/cited.ts";
import type { Rule } from "../rule.ts";
import { namesAtOnce } from "./legal.ts";

export const basisDuplicate: Rule = {
  id: "basis-duplicate",
  part: "basis",
  title: "Mỗi văn bản chỉ căn cứ một lần",
  why: "Căn cứ lặp lại thường là dấu vết của việc chép từ văn bản cũ.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const first = new Map<string, Citation>();
    for (const citation of draft.citations) {
      const basis = basisAt(draft, citation.span);
      const key = basis && keyIn(draft, citation, basis);
      if (!key || isWithinTitle(draft, citation)) continue;
      const seen = first.get(key);
      if (!seen) first.set(key, citation);
      else if (!contains(basis.span, seen.span)) {
        const end = citation.numberSpan ?? citation.name ?? citation.span;
        const where = span((citation.type ?? end).from, end.to);
        yield {
          span: where,
          message: "Văn bản này đã có trong căn cứ trên.",
          related: [{ span: seen.span, message: "Căn cứ đã ghi." }],
        };
      }
    }
  },
  examples: [
    {
      bad: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;\n\nCăn cứ «Nghị định số 30/2020/NĐ-CP» ngày 05/3/2020 của Chính phủ;\n\nQUYẾT ĐỊNH:\n",
    },
    {
      bad: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh;\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nCăn cứ «Quyết định số 12/QĐ-UBND» ngày 05/3/2024 của Ủy ban nhân dân tỉnh.\n",
    },
    {
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh;\n\nCăn cứ Quyết định số 12/QĐ-UBND ngày 06/01/2025 của Ủy ban nhân dân tỉnh.\n",
    },
    {
      bad: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nCăn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;\n\nCăn cứ «Luật Lưu trữ» ngày 21 tháng 6 năm 2024;\n",
    },
    // A dash before a basis is a fault of its own, and hides no other.
    {
      bad: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\n- Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\n- Căn cứ «Luật Lưu trữ» ngày 21 tháng 6 năm 2024;\n",
    },
    {
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Tố cáo năm 2011;\n\nCăn cứ Luật Tố cáo năm 2018;\n\nCăn cứ Nghị định số 31/2019/NĐ-CP ngày 10/4/2019 của Chính phủ quy định chi tiết Luật Tố cáo năm 2018.\n",
    },
    {
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Nghị định số 97/2008/NĐ-CP ngày 28/8/2008 của Chính phủ về Internet;\n\nCăn cứ Thông tư số 05/2008/TT-BTTTT ngày 12/11/2008 của Bộ Thông tin và Truyền thông hướng dẫn một số điều của Nghị định số 97/2008/NĐ-CP ngày 28/8/2008.\n",
    },
    {
      good: "QUYẾT ĐỊNH\nVề việc đặt tên đường\n\nCăn cứ Nghị định số 91/2005/NĐ-CP ngày 11/7/2005 của Chính phủ về việc ban hành Quy chế đặt tên đường;\n\nCăn cứ Thông tư số 36/2006/TT-BVHTT ngày 20/3/2006 của Bộ Văn hóa - Thông tin (nay là Bộ Văn hóa, Thể thao và Du lịch) hướng dẫn Quy chế đặt tên đường ban hành kèm theo Nghị định số 91/2005/NĐ-CP ngày 11/7/2005 của Chính phủ.\n",
    },
  ],
};

/** By what two bases are one: the number with its day; a law named as the basis itself, with its number, day or year. */
function keyIn(draft: Draft, citation: Citation, basis: Basis): string | undefined {
  const { type, number, numberSpan, name, date, year } = citation;
  if (number && numberSpan) {
    // "hướng dẫn Quy chế kèm theo Nghị định số 91/2005/NĐ-CP": named in the subject of another, no basis of its own.
    const before = draft.plain.slice(basis.keyword.to, (type ?? numberSpan).from);
    if (number.serial === "" || !/^\s*(?:các\s+)?$|;\s*$/u.test(before)) return undefined;
    return `${number.text.toUpperCase()} ${date?.iso ?? ""}`;
  }
  if (!name || !isLaw(draft.plain, citation) || !namesAtOnce(draft, basis, name)) return undefined;
  return `${wholeName(draft.plain, citation)?.toLowerCase()} ${date?.iso ?? ""} ${year ? slice(draft.plain, year) : ""}`;
}
