import { span } from "../../text/span.ts";
import type { Rule } from "../rule.ts";
import { plan } from "./example.ts";

/** An appendix said to come with this text; "Phụ lục kèm theo Nghị định số …" is another document's. */
const PROMISED =
  /phụ\s{1,3}lục\s{1,3}(?:chi\s{1,3}tiết\s{1,3})?(?:kèm\s{1,3}theo|đính\s{1,3}kèm|gửi\s{1,3}kèm)(?!\s{1,3}(?:Nghị|Thông|Quyết|Công|Quy|Luật|Tờ)\s{1,3}\p{L}+\s{1,3}(?:số|của)(?!\p{L}))/iu;

/** What may stand behind the last signature of a text without appendix: a stamp, a footer. */
const LONGEST_REST = 300;

export const appendixAbsent: Rule = {
  id: "appendix-absent",
  part: "appendix",
  title: "Có Phụ lục mà văn bản nói là kèm theo",
  why: "Văn bản đi thiếu phụ lục thì nơi nhận không thực hiện được; phụ lục là tệp riêng thì cần nhớ gửi kèm.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III.1.a",
  severity: "info",
  yieldsTo: ["appendix-missing"],
  *check({ recognised, appendices, signatures, plain, bodyFrom, main }) {
    const end = signatures.at(-1)?.span.to;
    if (!recognised || appendices.length > 0 || end === undefined) return;
    if (plain.slice(end).trim().length > LONGEST_REST) return;
    const match = PROMISED.exec(plain.slice(bodyFrom, main.to));
    if (!match) return;
    const from = bodyFrom + match.index;
    yield {
      span: span(from, from + match[0].length),
      message: "Tệp này không có phụ lục; nếu phụ lục ở tệp riêng, nhớ gửi kèm.",
    };
  },
  examples: [
    { bad: plan("Chi tiết tại «Phụ lục kèm theo»./.", "") },
    { bad: plan("Các đơn vị báo cáo theo mẫu (có «phụ lục đính kèm»)./.", "") },
    { good: plan("Chi tiết tại Phụ lục kèm theo./.", "Phụ lục\nDANH SÁCH ĐIỂM TIÊM\n") },
    { good: plan("Thực hiện theo Phụ lục kèm theo Thông tư số 12/2023/TT-BYT./.", "") },
    { good: plan("Thực hiện theo danh sách kèm theo./.", "") },
  ],
};
