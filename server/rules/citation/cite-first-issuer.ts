import { ISSUER_HEAD } from "../../citations/words.ts";
import { textBefore } from "../../text/span.ts";
import type { Rule } from "../rule.ts";
import { basisAt, citesItself, firstMentions, isAttachmentLine, isWithinTitle } from "./cited.ts";

/** Who issued it may stand before the number: "Thủ tướng Chính phủ đã ban hành Quyết định số …". */
const ISSUER_BEFORE = new RegExp(
  String.raw`${ISSUER_HEAD}[^.;\n]{0,80}(?:ban hành|thông qua|phê duyệt|ký|đã có|trình)(?!\p{L})[^.;\n]{0,160}$`,
  "u",
);

/** One issuer for a whole list: "các Nghị định của Chính phủ: Nghị định số …, Nghị định số …". */
const ISSUER_OF_LIST = new RegExp(
  String.raw`(?:các|những|hai|ba|\d{1,2}) \p{Lu}[^.;:\n]{0,60} của ${ISSUER_HEAD}[^.;:\n]{0,80}:[^.\n]{0,400}$`,
  "u",
);

export const citeFirstIssuer: Rule = {
  id: "cite-first-issuer",
  part: "citation",
  title: "Viện dẫn lần đầu ghi cơ quan ban hành",
  why: "Lần đầu viện dẫn phải ghi tên cơ quan ban hành; chỉ có số và ngày thì người đọc phải tự tra.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.b",
  severity: "info",
  *check(draft) {
    for (const citation of firstMentions(draft)) {
      const { number, date, issuer, span } = citation;
      if (!date || issuer || number.family !== "legal" || citesItself(draft, citation)) continue;
      if (isWithinTitle(draft, citation) || isAttachmentLine(draft, citation)) continue;
      if (basisAt(draft, span)) continue;
      if (ISSUER_BEFORE.test(textBefore(draft.plain, span.from, 180))) continue;
      if (ISSUER_OF_LIST.test(textBefore(draft.plain, span.from, 600))) continue;
      yield { span, message: "Viện dẫn lần đầu chưa ghi cơ quan ban hành." };
    }
  },
  examples: [
    {
      bad: "Đơn vị đã cập nhật căn cứ pháp lý (bổ sung «Quyết định số 50/2017/QĐ-TTg ngày 31/12/2017») vào quy chế.\n",
    },
    { bad: "Việc chi trả thực hiện theo «Thông tư số 23/2023/TT-BTC ngày 25/4/2023».\n" },
    { good: "Việc chi trả thực hiện theo Thông tư số 23/2023/TT-BTC ngày 25/4/2023 của Bộ Tài chính.\n" },
    {
      good: "Thực hiện các Thông tư của Bộ Tài chính: Thông tư số 23/2023/TT-BTC ngày 25/4/2023, Thông tư số 24/2024/TT-BTC ngày 17/4/2024.\n",
    },
    { good: "Hội đồng nhân dân tỉnh đã thông qua Nghị quyết số 01/2022/NQ-HĐND ngày 25/01/2022.\n" },
  ],
};
