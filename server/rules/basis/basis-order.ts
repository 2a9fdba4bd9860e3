import type { Citation } from "../../citations/citation.ts";
import { isLaw } from "../../citations/law-name.ts";
import type { Basis, Draft } from "../../draft/draft.ts";
import { firstCited } from "../citation/cited.ts";
import type { Rule } from "../rule.ts";
import { wordsOf } from "../support.ts";

export const basisOrder: Rule = {
  id: "basis-order",
  part: "basis",
  title: "Căn cứ xếp theo hiệu lực pháp lý từ cao xuống thấp",
  why: "Căn cứ về thẩm quyền đứng trước, căn cứ về nội dung đứng sau; trong mỗi nhóm, luật trước nghị định, nghị định trước thông tư.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a; thứ tự hiệu lực là thông lệ",
  severity: "hint",
  *check(draft) {
    const ranked = draft.bases.flatMap((basis) => {
      const first = firstCited(draft, basis);
      const rank = first && rankOf(draft, first);
      return rank === undefined ? [] : [{ basis, rank }];
    });
    // Two groups, authority and content, each from high to low: one step up is their border.
    let steps = 0;
    for (const [index, { basis, rank }] of ranked.entries()) {
      const before = ranked[index - 1];
      if (!before || rank <= before.rank) continue;
      // A law on organisation is what the power to issue rests on: it opens the list.
      if (++steps < 2 && !isLawOnOrganisation(draft, basis)) continue;
      yield {
        span: basis.span,
        message: "Căn cứ này có hiệu lực pháp lý cao hơn căn cứ đứng ngay trên; nên xếp lên trước.",
        related: [{ span: before.basis.span, message: "Căn cứ có hiệu lực thấp hơn." }],
      };
    }
  },
  examples: [
    {
      bad: "QUYẾT ĐỊNH\nVề việc ban hành Quy chế\n\nCăn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh quy định chức năng của Sở;\n\nCăn cứ Thông tư số 01/2019/TT-BNV ngày 24/01/2019 của Bộ Nội vụ quy định quy trình trao đổi văn bản;\n\n«Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;»\n\nQUYẾT ĐỊNH:\n",
    },
    {
      bad: "QUYẾT ĐỊNH\nVề việc giao dự toán\n\nCăn cứ Thông tư số 01/2019/TT-BNV ngày 24/01/2019 của Bộ Nội vụ về trao đổi văn bản;\n\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;\n\n«Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;»\n\nQUYẾT ĐỊNH:\n",
    },
    {
      bad: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;\n\n«Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;»\n\nQUYẾT ĐỊNH:\n",
    },
    {
      good: "QUYẾT ĐỊNH\nVề việc ban hành Quy chế\n\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\n\nCăn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh quy định chức năng của Sở;\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;\n\nQUYẾT ĐỊNH:\n",
    },
    {
      good: "QUYẾT ĐỊNH\nVề việc ban hành Quy chế\n\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;\n\nCăn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh;\n\nQUYẾT ĐỊNH:\n",
    },
  ],
};

function isLawOnOrganisation(draft: Draft, basis: Basis): boolean {
  return /^Luật\s+Tổ\s+chức\s/iu.test(draft.plain.slice(basis.keyword.to, basis.span.to).trimStart());
}

/** Legal force by type of document; undefined where the type alone does not tell. */
function rankOf(draft: Draft, citation: Citation): number | undefined {
  const type = citation.type ? wordsOf(draft, citation.type).toLowerCase() : "";
  const { family = "", issuerCode = "" } = citation.number ?? {};
  if (isLaw(draft.plain, citation) || /^(?:bộ luật|luật|pháp lệnh|hiến pháp)/u.test(type)) return 9;
  if (family === "assembly") return 8;
  if (type === "nghị định") return 7;
  if (type === "quyết định" && issuerCode === "TTg") return 6;
  if (type === "thông tư" || type === "thông tư liên tịch") return 5;
  if (/^(?:nghị quyết|quyết định)$/u.test(type) && /^(?:HĐND|UBND)/u.test(issuerCode)) return 3;
  return undefined;
}
