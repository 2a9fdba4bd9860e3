import { slice, span } from "../../text/span.ts";
import { EVERYWHERE, type Rule, replace } from "../rule.ts";
import { PRACTICE } from "./matches.ts";

/** "… như sau;", "… các nội dung sau" without any mark. */
const FOLLOWS =
  /(?<!\p{L})(?:như sau|sau đây|(?:nội dung|nhiệm vụ|vấn đề|giải pháp|việc|yêu cầu) sau)\s?([;.,]?)\s*$/u;

export const textAsFollows: Rule = {
  id: "text-as-follows",
  part: "text",
  title: "Trước phần liệt kê, “như sau” kết thúc bằng dấu hai chấm",
  why: "“Như sau” báo trước phần liệt kê; dấu chấm, dấu chấm phẩy cắt câu khỏi phần ấy.",
  basis: PRACTICE,
  severity: "warning",
  regimes: EVERYWHERE,
  *check({ plain, prose }) {
    for (const [at, { body }] of prose.entries()) {
      const next = prose[at + 1];
      const match = FOLLOWS.exec(slice(plain, body).slice(-24));
      // Only where a numbered unit or an item follows: what was announced.
      if (!match || !next || next.body.from === next.span.from) continue;
      const end = body.to - match[0].length + match[0].trimEnd().length;
      const where = match[1] ? span(end - 1, end) : span(end - "sau".length, end);
      yield {
        span: where,
        message: "Sau “như sau”, “sau đây” cần dấu hai chấm.",
        fixes: [replace(span(match[1] ? end - 1 : end, end), ":", "guarded", "Ghi dấu hai chấm")],
      };
    }
  },
  examples: [
    {
      bad: "Sở Nội vụ báo cáo kết quả như sau«;»\n\n1. Kết quả đạt được.\n\n2. Hạn chế.\n",
      good: "Sở Nội vụ báo cáo kết quả như sau:\n\n1. Kết quả đạt được.\n\n2. Hạn chế.\n",
    },
    {
      bad: "1. Các đơn vị thực hiện những việc sau đây«.»\n\na) Rà soát danh mục.\n\nb) Báo cáo kết quả.\n",
      good: "1. Các đơn vị thực hiện những việc sau đây:\n\na) Rà soát danh mục.\n\nb) Báo cáo kết quả.\n",
    },
    {
      bad: "Trường xây dựng kế hoạch như «sau»\n\nI. MỤC ĐÍCH\n\nPhát huy dân chủ.\n",
      good: "Trường xây dựng kế hoạch như sau:\n\nI. MỤC ĐÍCH\n\nPhát huy dân chủ.\n",
    },
    { good: "Nội dung cụ thể như sau:\n\n- Rà soát danh mục;\n\n- Báo cáo kết quả.\n" },
    { good: "Việc đánh giá được thực hiện như sau.\n\nHội đồng họp, bỏ phiếu kín.\n" },
  ],
};
