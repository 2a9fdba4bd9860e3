import { foldName } from "../../conventions/fold.ts";
import { EVERYWHERE, type Rule } from "../rule.ts";
import { wordsOf } from "../support.ts";
import { citesItself, keyOf, numbered } from "./cited.ts";
import { elsewhereIn, related, whereWords } from "./elsewhere.ts";

export const citeOtherIssuer: Rule = {
  id: "cite-other-issuer",
  part: "citation",
  title: "Cùng một văn bản thì các dự thảo ghi cùng một cơ quan ban hành",
  why: "Ủy ban nhân dân và Chủ tịch Ủy ban nhân dân ban hành văn bản theo thẩm quyền khác nhau; ghi lẫn là sai người ban hành.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.b; đối chiếu trong thư mục",
  severity: "info",
  regimes: EVERYWHERE,
  *check(draft, { workspace }) {
    if (!workspace) return;
    const elsewhere = elsewhereIn(draft, workspace);
    const seen = new Set<string>();
    for (const citation of numbered(draft)) {
      const { date, issuer, number } = citation;
      const who = issuer && signerOf(wordsOf(draft, issuer));
      if (!date?.iso || !who || !issuer || citesItself(draft, citation)) continue;
      const key = `${keyOf(citation)} ${date.iso} ${who}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const others = elsewhere(citation, (mention) => {
        const other = mention.role === "citation" && mention.issuer ? signerOf(mention.issuer) : undefined;
        return mention.date === date.iso && other !== undefined && other !== who;
      }).map(({ mention }) => mention);
      const [first] = others;
      if (!first) continue;
      yield {
        span: issuer,
        message: `${number.text} ở đây ghi của ${wordsOf(draft, issuer)}, nhưng ${whereWords(first)} ghi của ${first.issuer}.`,
        related: related(others, (mention) => `${mention.number} ghi của ${mention.issuer}.`),
      };
    }
  },
  examples: [
    {
      bad: "Số: 12/KH-STC\nKhánh Hòa, ngày 19 tháng 4 năm 2022\n\nKẾ HOẠCH\nKỷ cương\n\nThực hiện Chỉ thị số 16/CT-UBND ngày 21/4/2020 của «UBND tỉnh» về kỷ luật, kỷ cương.\n",
      others: [
        "Số: 31/TB-KKT\nKhánh Hòa, ngày 16 tháng 3 năm 2022\n\nTHÔNG BÁO\nKết luận cuộc họp\n\nTheo Chỉ thị số 16/CT-UBND ngày 21/4/2020 của Chủ tịch UBND tỉnh.\n",
      ],
    },
    {
      bad: "Số: 31/TB-KKT\nKhánh Hòa, ngày 16 tháng 3 năm 2022\n\nTHÔNG BÁO\nKết luận cuộc họp\n\nTheo Quyết định số 45/QĐ-UBND ngày 10/02/2022 của «Chủ tịch Ủy ban nhân dân tỉnh Khánh Hòa».\n",
      others: [
        "Số: 12/KH-STC\nKhánh Hòa, ngày 19 tháng 4 năm 2022\n\nKẾ HOẠCH\nKỷ cương\n\nTheo Quyết định số 45/QĐ-UBND ngày 10 tháng 02 năm 2022 của Ủy ban nhân dân tỉnh.\n",
      ],
    },
    {
      good: "Số: 12/KH-STC\nKhánh Hòa, ngày 19 tháng 4 năm 2022\n\nKẾ HOẠCH\nKỷ cương\n\nThực hiện Chỉ thị số 16/CT-UBND ngày 21/4/2020 của UBND tỉnh về kỷ luật, kỷ cương.\n",
      others: [
        "Số: 31/TB-KKT\nKhánh Hòa, ngày 16 tháng 3 năm 2022\n\nTHÔNG BÁO\nKết luận cuộc họp\n\nTheo Chỉ thị số 16/CT-UBND ngày 21/4/2020 của Ủy ban nhân dân tỉnh Khánh Hòa.\n",
      ],
    },
    {
      good: "Số: 12/KH-STC\nHuế, ngày 19 tháng 4 năm 2022\n\nKẾ HOẠCH\nKỷ cương\n\nThực hiện Quyết định số 16/QĐ-SNV ngày 21/4/2020 của Giám đốc Sở Nội vụ.\n",
      others: [
        "Số: 31/TB-SNV\nHuế, ngày 16 tháng 3 năm 2022\n\nTHÔNG BÁO\nKết luận cuộc họp\n\nTheo Quyết định số 16/QĐ-SNV ngày 21/4/2020 của Sở Nội vụ.\n",
      ],
    },
  ],
};

/** Who signs for a committee: the collective or its chair. Undefined for other bodies, whose head and name are one. */
function signerOf(issuer: string): "committee" | "chair" | undefined {
  const folded = foldName(issuer);
  if (/^chủ tịch (?:ủy ban nhân dân|ubnd)(?!\p{L})/u.test(folded)) return "chair";
  return /^(?:ủy ban nhân dân|ubnd)(?!\p{L})/u.test(folded) ? "committee" : undefined;
}
