import { issuersByCode } from "../../conventions/issuers.ts";
import { slice } from "../../text/span.ts";
import { endedName } from "../header/bodies.ts";
import { EVERYWHERE, type Rule } from "../rule.ts";

export const citeIssuerDefunct: Rule = {
  id: "cite-issuer-defunct",
  part: "citation",
  title: "Cơ quan ban hành văn bản viện dẫn còn hoạt động vào ngày của văn bản đó",
  why: "Văn bản đề ngày sau khi cơ quan đã hợp nhất thì sai ngày hoặc sai tên cơ quan; văn bản cũ ghi tên cơ quan cũ là đúng.",
  basis:
    "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.b; NQ 176/2025/QH15; NQ 202/2025/QH15; NQ 203/2025/QH15; NĐ 45/2025/NĐ-CP",
  severity: "warning",
  regimes: EVERYWHERE,
  yieldsTo: ["cite-issuer-symbol"],
  *check(draft) {
    for (const { issuer, date, number, numberSpan } of draft.citations) {
      if (!date?.iso) continue;
      const named = issuer && endedName(slice(draft.plain, issuer).replace(/\s+/g, " "), date.iso);
      if (issuer && named) {
        yield { span: issuer, message: `${named} vào ngày của văn bản này.` };
        continue;
      }
      // "TCT" was Tổng cục Thuế, and is any tổ công tác: codes of ministries and sở alone are theirs for sure.
      const body = issuersByCode(number?.issuerCode ?? "").find(({ name }) => /^(?:Bộ|Sở) /u.test(name));
      const coded = body && endedName(body.name, date.iso);
      if (numberSpan && coded) yield { span: numberSpan, message: `${coded} vào ngày của văn bản này.` };
    }
  },
  examples: [
    {
      bad: "- Thực hiện Thông tư số 12/2026/TT-BTTTT ngày 12/5/2026 của «Bộ Thông tin và Truyền thông» về chữ ký số.\n",
    },
    {
      bad: "- Theo Công văn số 1215/SKHĐT-VP ngày 12/9/2025 của «Sở Kế hoạch và Đầu tư» về vốn đầu tư công.\n",
    },
    {
      bad: "- Theo Kế hoạch số 27/KH-UBND ngày 12/01/2026 của «Ủy ban nhân dân tỉnh Tiền Giang» và Công văn số 15/UBND-VP ngày 12/9/2025 của «Ủy ban nhân dân huyện Cái Bè» về cải cách hành chính.\n",
    },
    {
      good: "- Theo Kế hoạch số 27/KH-UBND ngày 12/01/2025 của Ủy ban nhân dân tỉnh Tiền Giang và Công văn số 15/UBND-VP ngày 12/9/2025 của Ủy ban nhân dân tỉnh Đồng Tháp về cải cách hành chính.\n",
    },
    {
      bad: "- Thực hiện Chỉ thị số «05/CT-BGTVT» ngày 20/3/2026 của Bộ trưởng Bộ Xây dựng.\n",
    },
    {
      good: "- Thực hiện Thông tư số 12/2022/TT-BTTTT ngày 12/8/2022 của Bộ Thông tin và Truyền thông về an toàn hệ thống.\n",
    },
    { good: "- Theo Công văn số 1215/STC-VP ngày 12/9/2025 của Sở Tài chính về vốn đầu tư công.\n" },
  ],
};
