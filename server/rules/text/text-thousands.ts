import { sought } from "../../text/match.ts";
import { anyOf, either } from "../../text/pattern.ts";
import { slice } from "../../text/span.ts";
import { EVERYWHERE, type Rule, replace } from "../rule.ts";
import { matchesIn, matchesInBody } from "./matches.ts";
import numbers from "./numbers.json" with { type: "json" };

const MONEY = String.raw`\)? ?(?:đồng|VNĐ|VND)`;
/** A number in groups of which one has not three digits, before a unit of money: "1.2500.000 đồng", "2.000.00 đồng", "1.250000 đồng". */
const UNEVEN = sought(
  new RegExp(
    [
      String.raw`(?<![\p{L}\p{N}.,/-])(?=[\d.]{6,24}${MONEY}(?!\p{L}))(?:`,
      String.raw`\d{1,3}(?:\.\d{3})*\.(?:\d{4,5}|\d{1,2})(?:\.\d{3})+`,
      String.raw`|\d{1,3}(?:\.\d{3})+\.\d{1,2}`,
      String.raw`|\d{1,3}(?:\.\d{3})*\.\d{4,6}`,
      String.raw`|\d{4,6}(?:\.\d{3})+)(?=${MONEY})`,
    ].join(""),
    "gu",
  ),
);

/** A number cut in two, or its mark typed twice. */
const CUT = sought(
  either(
    "gu",
    // "98 ,5%", "đạt 96, 8%", "16,,7%"
    /(?<![\p{L}\p{N}.,])\d{1,3} ,\d{1,2}(?= ?%)/u,
    /(?<=(?:đạt|chiếm|tăng|giảm|bằng|tỷ lệ) |\()\d{1,3}, \d{1,2}(?= ?%)/u,
    /(?<![\p{L}\p{N}.,])\d{1,3},,\d{1,2}(?![\d,])/u,
    // "1 .520 ha", "450..000", "3. 600 hồ sơ"
    /(?<![\p{L}\p{N}.,])\d{1,3}(?:\.\d{3})*(?: \.|\.\.)\d{3}(?!\d)/u,
    /(?<=\p{L} )(?<!(?:Điều|khoản|[Mm]ục|số|lớp|quý|tháng|năm) )\d{1,3}(?:\.\d{3})*\. \d{3}(?= \p{Ll}| ?$)/u,
  ),
);
/** What is counted one by one and has no decimals. */
const COUNTED = anyOf(numbers.counted);
/** "1.21 đơn vị" lost a digit. */
const BROKEN = sought(
  new RegExp(
    String.raw`(?<=\p{Ll} )(?<!(?:[Bb]ảng|[Mm]ục|[Bb]iểu|[Hh]ình|điểm|số|khoản|lục|[Pp]hần) )\d{1,3}\.\d{1,2}(?= ${COUNTED}(?!\p{L}))`,
    "gu",
  ),
);
/** Groups parted by commas, as in English. */
const COMMAS = sought(
  new RegExp(
    [
      // "646,000 đ"
      String.raw`(?<![\p{L}\p{N}.,])(?:\d{1,3}(?:,\d{3})+(?= ?(?:đ|đồng|VNĐ|VND)(?!\p{L}))`,
      // "12,500 hồ sơ"; "0,125 hộ", "1,250 người/hộ" are decimals.
      String.raw`|[1-9]\d{0,2}(?:,\d{3})+(?= ${COUNTED}(?![\p{L}/]))`,
      // "7,093,800 triệu"
      String.raw`|\d{1,3}(?:,\d{3}){2,}(?= ${anyOf(numbers.measured)}(?!\p{L})))`,
    ].join(""),
    "gu",
  ),
);
const TWICE = sought(/(?<=\d )(?:(tỷ|triệu|nghìn|đồng) \1|tỷ (?:triệu|nghìn)|triệu nghìn)(?!\p{L})/gu);

export const textThousands: Rule = {
  id: "text-thousands",
  part: "text",
  title: "Số tiền, tỷ lệ viết đúng nhóm ba chữ số, không tách rời",
  why: "“1.2500.000 đồng”, “98 ,5%” gõ thừa hoặc tách chữ số; không biết số nào đúng.",
  basis: "Thông lệ viết số tiếng Việt: nhóm ba chữ số cách nhau bằng dấu chấm, phần thập phân sau dấu phẩy",
  severity: "warning",
  yieldsTo: ["text-space-before-punct"],
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { span: where, words } of matchesIn(draft, UNEVEN))
      yield { span: where, message: `Số “${words[0]}” không chia thành nhóm ba chữ số.` };
    for (const { span: where, words } of matchesIn(draft, COMMAS))
      yield {
        span: where,
        message: "Nhóm ba chữ số cách nhau bằng dấu chấm.",
        fixes: [replace(where, words[0].replaceAll(",", "."), "guarded")],
      };
    for (const { span: where, words } of matchesInBody(draft, CUT))
      yield {
        span: where,
        message: `Số “${words[0]}” bị tách rời hoặc thừa dấu.`,
        fixes: [replace(where, words[0].replace(" ", "").replace(/([.,])\1/, "$1"), "guarded")],
      };
    for (const { span: where, words } of matchesIn(draft, BROKEN))
      yield { span: where, message: `Số “${words[0]}” thiếu chữ số: số đếm không có phần thập phân.` };
    // Cells below each other, out of a table that lost its lines, are cut there.
    for (const { span: where, words } of matchesIn(draft, TWICE))
      if (!slice(draft.text, where).includes("\n"))
        yield { span: where, message: `Đơn vị “${words[0]}” viết lặp; còn một.` };
  },
  examples: [
    { bad: "- Kinh phí thực hiện là «1.2500.000» đồng từ ngân sách tỉnh.\n" },
    {
      bad: "- Tỷ lệ giải quyết đúng hạn đạt «98 ,5»%, tăng so với năm trước.\n",
      good: "- Tỷ lệ giải quyết đúng hạn đạt 98,5%, tăng so với năm trước.\n",
    },
    {
      bad: "- Mức khoán là hai triệu («2.000.00») đồng; hỗ trợ thêm «1.250000» đồng, «9120.500.000» đồng.\n",
    },
    {
      bad: "- Mức trợ cấp «646,000» đ/tháng; truy lĩnh «6,460,000» đồng; số hóa «12,500» hồ sơ.\n",
      good: "- Mức trợ cấp 646.000 đ/tháng; truy lĩnh 6.460.000 đồng; số hóa 12.500 hồ sơ.\n",
    },
    {
      bad: "- Đã giải quyết «3. 600» hồ sơ, gieo trồng «1 .520» ha, chi «450..000» đồng, đạt «96, 8»%.\n",
      good: "- Đã giải quyết 3.600 hồ sơ, gieo trồng 1.520 ha, chi 450.000 đồng, đạt 96,8%.\n",
    },
    {
      bad: "- Toàn xã có «1,498» học sinh, «39,613» hộ; tổng chi «7,093,800» triệu đồng.\n",
      good: "- Toàn xã có 1.498 học sinh, 39.613 hộ; tổng chi 7.093.800 triệu đồng.\n",
    },
    {
      good: "- Bình quân 0,125 hộ/km; 1,250 triệu đồng/hộ; hệ số 2,345; dân số 1,498 triệu người; 12,500 con số.\n",
    },
    { bad: "- Toàn tỉnh có «1.21» đơn vị chậm đóng, số tiền 58,4 «tỷ triệu» đồng, 12 «tỷ tỷ» đồng.\n" },
    {
      good: "3. 600 hồ sơ đã số hóa.\n\nTheo mục 3. 600 hồ sơ khác; lần lượt 3, 5%; bảng 1.2 đơn vị; 5 nghìn tỷ đồng.\n",
    },
    { good: "Mức chi\n600.000 700.000 đồng\nđồng\n" },
    { good: "- Kinh phí thực hiện là 1.250.000 đồng; 250.000.000 đồng; 15.000 đồng.\n" },
    { good: "- Đạt 98,5%; các năm 2023 ,2024; mục 1.2.500 và phiên bản 10.0.1.\n" },
  ],
};
