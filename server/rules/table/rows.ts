import { checkTaskRows, type RowFact } from "../../tasks/facts.ts";
import type { Example, Rule } from "../rule.ts";
import type { Severity } from "../severity.ts";

const HEAD = "STT\tNội dung\tSản phẩm\tĐơn vị chủ trì\tThời gian\n";
const ROWS = `1\tRà soát quy trình\tBáo cáo\tVăn phòng\tQuý I\n2\tBáo cáo định kỳ\tBáo cáo\tVăn phòng\tQuý II\n3\tĐào tạo\tLớp học\tPhòng Đào tạo\tQuý III\n4\tKiểm tra\tBiên bản\tThanh tra\tQuý IV\n`;
const HEAD_BOTH = "STT\tNội dung\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian\n";
const CLEAN: readonly Example[] = [
  { good: `${HEAD}${ROWS}` },
  {
    good: "| STT | Nội dung | Đơn vị | Thời gian |\n|---|---|---|---|\n| 1 | Đào tạo | Văn phòng | Quý I |\n| 2 | Kiểm tra | Đội Thanh tra | Quý II |\n",
  },
];

interface FactRule {
  readonly id: string;
  readonly kinds: readonly RowFact["kind"][];
  readonly title: string;
  readonly why: string;
  readonly severity: Severity;
  readonly message: (fact: RowFact) => string;
  readonly examples: readonly Example[];
}

/** One rule a row: what a careful reader sees in the rows of a plan table. */
const RULES: readonly FactRule[] = [
  {
    id: "table-row-shifted",
    kinds: ["number-with-content", "too-many-cells"],
    title: "Mỗi ô của bảng nằm đúng cột",
    why: "Số thứ tự và nội dung dồn vào một ô làm các ô sau lệch cột: đơn vị đọc thành thời gian.",
    severity: "warning",
    message: ({ kind }) =>
      kind === "too-many-cells"
        ? "Hàng này có nhiều ô hơn tiêu đề bảng."
        : "Số thứ tự và nội dung chung một ô; các ô sau bị lệch cột.",
    examples: [
      { bad: `${HEAD}${ROWS}«<p>5</p> <p>Tổng kết công tác năm</p>»\tBáo cáo\tVăn phòng\tQuý IV\n` },
      { bad: `${HEAD}${ROWS}«5\tTổng kết công tác\tBáo cáo\tVăn phòng\tQuý IV\tGhi chú\tThừa»\n` },
    ],
  },
  {
    id: "table-empty-time",
    kinds: ["empty-time"],
    title: "Mỗi nhiệm vụ có thời gian thực hiện",
    why: "Nhiệm vụ không có thời hạn thì không theo dõi, chấm điểm được.",
    severity: "info",
    message: ({ what }) => `Nhiệm vụ ${what} chưa có thời gian thực hiện.`.replace("  ", " "),
    examples: [
      { bad: `${HEAD}${ROWS}5\tTổng kết\tBáo cáo\tVăn phòng\t«»\n6\tLưu hồ sơ\tHồ sơ\tVăn phòng\tQuý IV\n` },
      { bad: `${HEAD}${ROWS}5\tĐánh giá\tBáo cáo\tVăn phòng\t«»\n6\tLưu hồ sơ\tHồ sơ\tVăn phòng\tQuý IV\n` },
    ],
  },
  {
    id: "table-empty-lead",
    kinds: ["empty-lead"],
    title: "Mỗi nhiệm vụ có đơn vị chủ trì",
    why: "Nhiệm vụ không giao cho ai thì không ai làm.",
    severity: "info",
    message: ({ what }) => `Nhiệm vụ ${what} chưa có đơn vị chủ trì.`.replace("  ", " "),
    examples: [
      { bad: `${HEAD}${ROWS}5\tTổng kết\tBáo cáo\t«»\tQuý IV\n6\tLưu hồ sơ\tHồ sơ\tVăn phòng\tQuý IV\n` },
      { bad: `${HEAD}${ROWS}5\tĐánh giá\tBáo cáo\t«»\tQuý IV\n6\tLưu hồ sơ\tHồ sơ\tVăn phòng\tQuý IV\n` },
    ],
  },
  {
    id: "table-empty-output",
    kinds: ["empty-output"],
    title: "Mỗi nhiệm vụ có sản phẩm, kết quả",
    why: "Không có sản phẩm thì không biết lúc nào nhiệm vụ hoàn thành.",
    severity: "info",
    message: ({ what }) => `Nhiệm vụ ${what} chưa có sản phẩm, kết quả.`.replace("  ", " "),
    examples: [
      { bad: `${HEAD}${ROWS}5\tTổng kết\t«»\tVăn phòng\tQuý IV\n6\tLưu hồ sơ\tHồ sơ\tVăn phòng\tQuý IV\n` },
      { bad: `${HEAD}${ROWS}5\tĐánh giá\t«»\tVăn phòng\tQuý IV\n6\tLưu hồ sơ\tHồ sơ\tVăn phòng\tQuý IV\n` },
    ],
  },
  {
    id: "table-heading-fragment",
    kinds: ["heading-fragment"],
    title: "Trong thân bảng không còn mảnh của tiêu đề",
    why: "Mảnh tiêu đề sót lại khi chuyển từ PDF làm sai số hàng của bảng.",
    severity: "info",
    message: () => "Mảnh tiêu đề bảng sót lại giữa các hàng.",
    examples: [
      { bad: `${HEAD}${ROWS}«STT\tNội dung\t\t\t»\n5\tTổng kết\tBáo cáo\tVăn phòng\tQuý IV\n` },
      { bad: `${HEAD}${ROWS}«\t\t\tchủ trì\tgian»\n5\tTổng kết\tBáo cáo\tVăn phòng\tQuý IV\n` },
      { good: `${HEAD}${ROWS}\n${HEAD}5\tTổng kết\tBáo cáo\tVăn phòng\tQuý IV\n` },
    ],
  },
  {
    id: "table-lead-supports",
    kinds: ["lead-also-supports"],
    title: "Đơn vị chủ trì không đồng thời là đơn vị phối hợp",
    why: "Một đơn vị ghi ở cả hai cột làm không rõ ai chịu trách nhiệm chính.",
    severity: "info",
    message: ({ what }) => `“${what}” vừa chủ trì vừa phối hợp.`,
    examples: [
      {
        bad: `${HEAD_BOTH}1\tRà soát\tVăn phòng\t«Phòng Đào tạo; Văn phòng»\tQuý I\n2\tBáo cáo\tVăn phòng\tCác phòng\tQuý II\n`,
      },
      {
        bad: `${HEAD_BOTH}1\tRà soát\tVăn phòng\tThanh tra Sở\tQuý I\n2\tBáo cáo\tThanh tra Sở\t«Thanh tra Sở, Phòng Pháp chế»\tQuý II\n`,
      },
      {
        good: `${HEAD_BOTH}1\tRà soát\tCác phòng thuộc Sở\tCác phòng thuộc Sở\tQuý I\n2\tBáo cáo\tVăn phòng\tVăn phòng Sở Tài chính\tQuý II\n`,
      },
    ],
  },
];

const BASIS = "Thông lệ lập bảng nhiệm vụ; không phải quy định của nghị định";

/** Rules over the rows of plan tables, one a kind of fact. */
export const rowRules: readonly Rule[] = RULES.map((row) => ({
  id: row.id,
  part: "table",
  title: row.title,
  why: row.why,
  basis: BASIS,
  severity: row.severity,
  *check({ plans }) {
    for (const fact of plans.flatMap(checkTaskRows)) {
      if (row.kinds.includes(fact.kind)) yield { span: fact.span, message: row.message(fact) };
    }
  },
  examples: [...row.examples, ...CLEAN],
}));
