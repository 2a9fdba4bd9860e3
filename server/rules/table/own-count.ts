import { taskCounts } from "../../tasks/count.ts";
import { matchesOf } from "../../text/match.ts";
import { slice, span } from "../../text/span.ts";
import type { Rule } from "../rule.ts";

const HEAD =
  "SỞ NỘI VỤ\nSố: 12/KH-SNV\nHuế, ngày 10 tháng 01 năm 2022\n\nKẾ HOẠCH\nCải cách hành chính năm 2022\n\n";
const APPENDIX =
  "\nNơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\nNguyễn Văn An\n\nPhụ lục\nDANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch số 12/KH-SNV ngày 10 tháng 01 năm 2022 của Sở Nội vụ)\n\nSTT\tNội dung\tĐơn vị chủ trì\tThời gian\n1\tRà soát quy trình\tVăn phòng\tQuý I\n2\tBáo cáo định kỳ\tVăn phòng\tQuý II\n3\tĐào tạo công chức\tPhòng Đào tạo\tQuý III\n";

/** "gồm 12 nhiệm vụ (chi tiết tại Phụ lục kèm theo)": a number that is said of the table itself. */
const SAID = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}/.,])(\d{1,3}) (?:nhiệm vụ|đầu việc|công việc)(?: cụ thể)?,? ?\(?`,
    "(?:(?:được )?(?:nêu|quy định|giao|phân công|liệt kê) |(?:có )?(?:danh mục )?(?:chi tiết|cụ thể) )?",
    String.raw`(?:tại|trong|theo|ở|như) (?:các )?(?:[Pp]hụ lục|[Dd]anh mục|[Bb]ảng|[Bb]iểu)(?!\p{L})`,
  ].join(""),
  "gu",
);

export const tableOwnCount: Rule = {
  id: "table-own-count",
  part: "table",
  title: "Số nhiệm vụ nêu trong nội dung khớp với bảng của văn bản",
  why: "Thêm, bớt nhiệm vụ trong bảng mà quên sửa con số ở phần nội dung thì khi tổng kết đếm sai.",
  basis: "Kiểm tra lô-gíc trong một văn bản, không phải quy định của nghị định",
  severity: "info",
  *check({ plans, tables, prose, plain }) {
    const [first] = plans;
    // Another table, or rows that could not be put under their columns, may hold what seems to be missing.
    if (!first || tables.length > plans.length || plans.some(({ malformed }) => malformed.length > 0)) return;
    const counts = taskCounts(plans);
    for (const { kind, body } of prose) {
      if (kind !== "body") continue;
      for (const match of matchesOf(slice(plain, body), SAID)) {
        const said = Number(match[1]);
        if (said === 0 || counts.includes(said)) continue;
        const from = body.from + match.index;
        yield {
          span: span(from, from + (match[1] ?? "").length),
          message: `Bảng của văn bản có ${counts[0]} nhiệm vụ, không phải ${said}.`,
          related: [{ span: first.table.span, message: "Bảng nhiệm vụ." }],
        };
      }
    }
  },
  examples: [
    { bad: `${HEAD}Kế hoạch gồm «5» nhiệm vụ (chi tiết tại Phụ lục kèm theo).\n${APPENDIX}` },
    { bad: `${HEAD}Các phòng thực hiện «04» nhiệm vụ nêu tại Phụ lục.\n${APPENDIX}` },
    { good: `${HEAD}Kế hoạch gồm 03 nhiệm vụ (chi tiết tại Phụ lục kèm theo).\n${APPENDIX}` },
    {
      good: `${HEAD}Năm 2021 Sở đã hoàn thành 12 nhiệm vụ được giao tại Kế hoạch của tỉnh.\n\nNăm 2022 tập trung 05 nhiệm vụ trọng tâm.\n${APPENDIX}`,
    },
  ],
};
