import { matchesOf } from "../../text/match.ts";
import { span, spanOfMatch } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { plan } from "./example.ts";

/** "các phụ lục", "hai phụ lục số": any of several. */
const SEVERAL = String.raw`(?:[Cc]ác|[Nn]hững|[Mm]ỗi|[Tt]ừng|một|hai|ba|số|có|và|bản)\s{1,3}`;
/** "phụ lục kèm theo hợp đồng": of a paper that is no document of an office. */
const OF_PAPER = String.raw`\s{1,3}(?:tờ\s{1,3}khai|hợp\s{1,3}đồng|hồ\s{1,3}sơ|đơn|mẫu|phiếu|giấy)(?!\p{L})`;
const MENTION = new RegExp(
  String.raw`(?<!${SEVERAL})(?<![\p{L}\p{N}])phụ\s{1,3}lục(?=\s{1,3}(?:(?:số\s{1,3})?(?:[IVX]{1,5}|\d{1,2})(?![\p{L}\p{N}])|đính\s{1,3}kèm|kèm\s{1,3}theo)(?!${OF_PAPER}))`,
  "gu",
);

export const appendixMentionCase: Rule = {
  id: "appendix-mention-case",
  part: "appendix",
  title: "Chỉ dẫn tới một phụ lục cụ thể viết hoa “Phụ lục”",
  why: "“Phụ lục I kèm theo” là tên một phần xác định của văn bản, viết hoa như “Điều 1”, “Chương II”.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục II, Mục V.7; Phụ lục I, Phần I, Mục III.1",
  severity: "warning",
  *check(draft) {
    if (!draft.recognised) return;
    const labels = new Set(draft.appendices.map(({ label }) => label?.from));
    const from = draft.title.subject?.to ?? draft.header.span.to;
    for (const match of matchesOf(draft.plain, MENTION)) {
      const where = spanOfMatch(match);
      if (where.from < from || labels.has(where.from)) continue;
      yield {
        span: where,
        message: "Chỉ dẫn tới phụ lục cụ thể cần viết hoa “Phụ lục”.",
        fixes: [replace(span(where.from, where.from + 1), "P", "safe", "Sửa thành “Phụ lục”")],
      };
    }
  },
  examples: [
    {
      bad: plan("Chi tiết theo «phụ lục» đính kèm./.", ""),
      good: plan("Chi tiết theo Phụ lục đính kèm./.", ""),
    },
    {
      bad: plan("Điểm tiêm tại «phụ lục» II, định mức tại «phụ lục» số 03./.", ""),
      good: plan("Điểm tiêm tại Phụ lục II, định mức tại Phụ lục số 03./.", ""),
    },
    { good: plan("Các phụ lục kèm theo Kế hoạch được gửi qua trục liên thông./.", "") },
    { good: plan("Nộp một hoặc một số phụ lục kèm theo; gửi phụ lục kèm theo hợp đồng đã ký./.", "") },
    { good: plan("Ký phụ lục hợp đồng trước ngày 15/3/2024./.", "") },
  ],
};
