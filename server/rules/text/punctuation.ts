import { keyOf } from "../../language/pairs.ts";
import { isSyllable } from "../../language/syllable.ts";
import { sought } from "../../text/match.ts";
import { anyOf, either } from "../../text/pattern.ts";
import { slice, span, textBefore } from "../../text/span.ts";
import { EVERYWHERE, type Rule, replace } from "../rule.ts";
import { addSpace, matchesIn, matchesInBody, PRACTICE } from "./matches.ts";
import numbers from "./numbers.json" with { type: "json" };

const NO_SPACE_AFTER = sought(
  either(
    "gu",
    // "phòng,ban", "2020;sau"; the end of an entity, "&amp;", is none.
    /[,;](?<=(?:\p{L}{2}|[\d)”])[,;])(?=\p{L}{2})(?<!&\p{L}{2,8};)/u,
    // "kết quả.Sở", "kết quả .Sở"
    /\.(?<=(?<![\p{L}\p{N}.])\p{L}\p{Ll}{1,6} ?\.)(?=\p{Lu}\p{Ll})/u,
    // "như sau:Sở", "năm:2026", "gồm:- Phòng"
    /:(?<=\p{Ll}{2}:)(?=\p{L}\p{Ll}|\d{4}(?!\p{N})|- \p{L})/u,
  ),
);

export const textSpaceAfterPunct: Rule = {
  id: "text-space-after-punct",
  part: "text",
  title: "Sau dấu câu có một khoảng trắng",
  why: "Viết liền dấu câu với chữ sau thì hai từ dính vào nhau, khó đọc và không ngắt dòng được.",
  basis: PRACTICE,
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { span: where, words, prose } of matchesInBody(draft, NO_SPACE_AFTER)) {
      const token =
        /\S{1,30}$/.exec(slice(draft.text, span(Math.max(0, where.from - 30), where.from)))?.[0] ?? "";
      // "Tp.Huế", "Ths.An": what is no syllable is an abbreviation.
      if (words[0] === "." && /^\p{Lu}/u.test(token) && !isSyllable(keyOf(token.slice(0, -1)))) continue;
      if (words[0] === ":" && (prose.kind === "recipient" || FIELD.test(token))) continue;
      if (prose.kind === "recipient" && /Lưu/u.test(slice(draft.text, prose.span))) continue;
      const isApart = token === "";
      // "ứng dụng .Net" has its stop where it belongs.
      if (isApart && !isSyllable(keyOf(wordAt(draft.text, where.to)))) continue;
      const from = where.from - (isApart ? 1 : 0);
      yield {
        span: span(from, where.to + 1),
        message: isApart
          ? "Dấu “.” viết liền chữ trước, cách chữ sau một khoảng trắng."
          : `Thiếu khoảng trắng sau dấu “${words[0]}”.`,
        fixes: [replace(span(from, where.to), `${words[0]} `, "safe", "Thêm một khoảng trắng")],
      };
    }
  },
  examples: [
    {
      bad: "1. Quy chế có hiệu lực kể từ ngày ký« .C»ác quy định trước đây trái với Quy chế đều bãi bỏ.\n",
      good: "1. Quy chế có hiệu lực kể từ ngày ký. Các quy định trước đây trái với Quy chế đều bãi bỏ.\n",
    },
    { good: "1. Phần mềm viết trên nền tảng .Net, tệp .Doc và .Pdf; máy chủ đặt tại Sở .\n" },
    {
      bad: "1. Đề nghị HĐND«,U»BND các cấp phối hợp thực hiện«;đ»ịnh kỳ báo cáo kết quả.\n",
      good: "1. Đề nghị HĐND, UBND các cấp phối hợp thực hiện; định kỳ báo cáo kết quả.\n",
    },
    {
      bad: "1. Hồ sơ gồm các giấy tờ như sau«:Đ»ơn đề nghị, bản sao có chứng thực«.C»ông chức tiếp nhận kiểm tra hồ sơ.\n",
      good: "1. Hồ sơ gồm các giấy tờ như sau: Đơn đề nghị, bản sao có chứng thực. Công chức tiếp nhận kiểm tra hồ sơ.\n",
    },
    { good: "1. Sương mù, mưa lớn, đường trơn...từ chiều tối làm hạn chế tầm nhìn.\n" },
    { good: "<table><tr><td>Phòng TN&amp;MT phối hợp</td></tr></table>\n" },
    { good: "1. Truy cập http://sonoivu.gov.vn,gửi về hộp thư tiep,nhan@sonoivu.gov.vn.\n" },
    { good: "1. Diện tích 12,5 ha; TP.HCM, TS.Nguyễn Văn A, bảng 1A,B,C và 1.250.000 đồng.\n" },
  ],
};

function wordAt(text: string, from: number): string {
  return /^\p{L}{1,8}/u.exec(text.slice(from, from + 8))?.[0] ?? "";
}

/** "Email:abc", "http:" stand before an address, not before a word. */
const FIELD = /^[(]?(?:https?|ftp|mailto|e?-?mail|tel|fax|id|file|website|zalo)$/i;

const NO_SPACE_AROUND = sought(
  either(
    "gu",
    // "quy định(sau đây", "SỞ(gọi tắt", "25%(tăng so với"
    /\((?<=\p{Ll}{2}\()(?=\p{L}{2}\p{L}*[ ,)])/u,
    /\((?<=\p{Lu}[^\u0000-\u007f]\()(?=\p{Ll}{2})/u,
    /\((?<=\p{Lu}\p{Ll}\()(?=\p{Ll}{2,7} \p{L})/u,
    /\((?<=(?:[\d”%]|\p{Lu}{2}|\d đ)\()(?=\p{Ll}{2,7} (?:\p{Ll}{1,7} \p{L}|\d))/u,
    // "(UBND)tỉnh"
    /\)(?<=\([^()\n]{2,200}\))(?=\p{Ll}{2}|\p{Lu}\p{Ll}{2}|[MGk]Hz)/u,
    // "chủ đề“Học tập”và"
    /“(?<=\p{Ll}{2}“)(?=\p{L}{2})/u,
    /”(?<=“[^“”\n]{2,200}”)(?=\p{Ll}{2})/u,
  ),
);

export const textSpaceAroundBracket: Rule = {
  id: "text-space-around-bracket",
  part: "text",
  title: "Bên ngoài dấu ngoặc có khoảng trắng ngăn với chữ",
  why: "Dấu ngoặc viết cách chữ bên ngoài một khoảng trắng; viết liền thì lời chú, lời dẫn dính vào từ đứng cạnh.",
  basis: PRACTICE,
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { span: where, words } of matchesInBody(draft, NO_SPACE_AROUND)) {
      const opens = words[0] === "(" || words[0] === "“";
      const at = opens ? where.from : where.to;
      const found = opens ? span(where.from - 1, where.to) : span(where.from, where.to + 1);
      yield {
        span: found,
        message: `Thiếu khoảng trắng ${opens ? "trước" : "sau"} dấu ${/[()]/.test(words[0]) ? `“${words[0]}”` : "ngoặc kép"}.`,
        fixes: [addSpace(at)],
      };
    }
  },
  examples: [
    {
      bad: "- Danh sách công chứ«c(»kèm theo) gửi về Phòng Tổ chức.\n",
      good: "- Danh sách công chức (kèm theo) gửi về Phòng Tổ chức.\n",
    },
    {
      bad: "- Cơ quan chủ trì (nếu có«)đ»ề xuất phương án trước ngày 15.\n",
      good: "- Cơ quan chủ trì (nếu có) đề xuất phương án trước ngày 15.\n",
    },
    {
      bad: "- Phát sóng trên băng tần UHF (470-806«)M»Hz đến hết năm 2026.\n",
      good: "- Phát sóng trên băng tần UHF (470-806) MHz đến hết năm 2026.\n",
    },
    {
      bad: "- Lễ phát độn«g“»Tết trồng cây” đầu xuân.\n",
      good: "- Lễ phát động “Tết trồng cây” đầu xuân.\n",
    },
    {
      bad: "- Hoàn thành trước ngày 20/12/202«4(»gọi tắt là giai đoạn một).\n",
      good: "- Hoàn thành trước ngày 20/12/2024 (gọi tắt là giai đoạn một).\n",
    },
    {
      bad: "- Thường trú tại thành phố Tân A«n(»kèm theo hồ sơ).\n",
      good: "- Thường trú tại thành phố Tân An (kèm theo hồ sơ).\n",
    },
    { good: "- Phát sóng kênh UHF(470-806) MHz, hàm f(x) và nhóm chất (a)benzen.\n" },
    { good: "a) Đối tượng (nếu có); b) Điều kiện (kèm theo).\n" },
  ],
};

/** "01/01đến", "Điều5". */
const NUMBER_JOINED = sought(
  new RegExp(
    `\\d(?=${anyOf(numbers.joinedBehind)}(?![\\p{L}\\p{N}]))|(?<![\\p{L}\\p{N}])${anyOf(numbers.joinedBefore)}(?=\\d)`,
    "gu",
  ),
);

export const textNumberJoined: Rule = {
  id: "text-number-joined",
  part: "text",
  title: "Giữa số và từ đứng cạnh có khoảng trắng",
  why: "Số dính vào từ (“01/01đến”, “Điều5”) làm người đọc và phần mềm tra cứu không nhận ra mốc thời gian hay điều khoản.",
  basis: PRACTICE,
  severity: "warning",
  regimes: EVERYWHERE,
  yieldsTo: ["date-spacing"],
  *check(draft) {
    for (const { span: where } of matchesInBody(draft, NUMBER_JOINED)) {
      yield {
        span: span(where.from, where.to + 1),
        message: "Thiếu khoảng trắng giữa số và từ đứng cạnh.",
        fixes: [addSpace(where.to)],
      };
    }
  },
  examples: [
    {
      bad: "- Họp «ngày0»3/9/2024, báo cáo trong «tháng1»0.\n",
      good: "- Họp ngày 03/9/2024, báo cáo trong tháng 10.\n",
    },
    {
      bad: "- Thực hiện từ ngày 01/0«1đ»ến ngày 31/3/2025.\n",
      good: "- Thực hiện từ ngày 01/01 đến ngày 31/3/2025.\n",
    },
    {
      bad: "- Thực hiện theo «khoản2» «Điều5» của Quy chế.\n",
      good: "- Thực hiện theo khoản 2 Điều 5 của Quy chế.\n",
    },
    {
      bad: "- Ủy ban nhân dân tỉnh đã trình tại Tờ trình «số3»57/TTr-UBND ngày 09/5/2025.\n",
      good: "- Ủy ban nhân dân tỉnh đã trình tại Tờ trình số 357/TTr-UBND ngày 09/5/2025.\n",
    },
    {
      bad: "- Mức hỗ trợ là 920.00«0đ»ồng/tháng.\n",
      good: "- Mức hỗ trợ là 920.000 đồng/tháng.\n",
    },
    { good: "- Giao 05 đơn vị, 12ha đất, tuyến đường ĐT5 và phần mềm Office365.\n" },
    { good: "- Thực hiện từ ngày 01/01 đến ngày 31/3/2025 theo khoản 2 Điều 5.\n" },
  ],
};

const MARKS_TOGETHER = sought(
  either(
    "gu",
    // ",,", "; .", ".;", "::", "-.", ". ."
    /(?<=[\p{L}\p{N})”%\]])[ \u00a0]?(?:[,;:][ \u00a0]?[,;.]|\.[ \u00a0]?[,;]|::|[-–]\.(?=[ \u00a0])|\.[ \u00a0]\.(?=[ \u00a0]\p{Lu}))(?![.…\p{N}/,;:])/u,
    // "15/6//2026", "25%%"
    /(?<=\d)(?:\/\/(?=\d{4}\/)|[ \u00a0]?%[ \u00a0]?%)/u,
  ),
);

export const textDoublePunct: Rule = {
  id: "text-double-punct",
  part: "text",
  title: "Hai dấu câu không đứng liền nhau",
  why: "“,,”, “;.”, “:.” là dấu sót lại sau khi sửa câu; chỉ một trong hai dấu là đúng.",
  basis: PRACTICE,
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { span: where, words, prose } of matchesInBody(draft, MARKS_TOGETHER)) {
      if (prose.form) continue;
      const marks = words[0].replace(/\s/g, "");
      // "Số: . . . ./BC-THMH": dots that leave room for what is to be written in.
      if (marks.endsWith(".") && /^\s?[.…]/u.test(draft.text.slice(where.to, where.to + 2))) continue;
      const before = textBefore(draft.text, where.from, 12);
      // An abbreviation or an initial may keep its full stop: "TP.HCM.,", "v.v.;", "Co.,".
      if (
        marks.startsWith(".") &&
        /(?:^|[\s(.])(?:\p{L}\.\p{L}|\p{L}|[a-zđ]{2}|\p{Lu}\p{L}|\p{Lu}[a-z]{1,3}|\p{Lu}+)$/u.test(before)
      )
        continue;
      const atEnd = where.to >= prose.body.to;
      const best =
        marks[0] === marks[1] ? (marks[0] as string) : atEnd && marks.includes(".") ? "." : undefined;
      const choices = best ? [best] : /^[-–]/.test(marks) ? [` ${marks[0]}`] : [...new Set(marks)];
      yield {
        span: where,
        message: `Hai dấu “${marks}” đứng liền nhau; chỉ giữ một dấu.`,
        fixes: choices.map((mark) => replace(where, mark, marks[0] === marks[1] ? "safe" : "guarded")),
      };
    }
  },
  examples: [
    { bad: "- Tỷ lệ hài lòng đạt 95«%%» trở lên.\n", good: "- Tỷ lệ hài lòng đạt 95% trở lên.\n" },
    { bad: "- Rà soát«,,» đánh giá kết quả.\n", good: "- Rà soát, đánh giá kết quả.\n" },
    {
      bad: "- Các phòng đã thực hiện«. .» Kết quả gửi về Sở.\n",
      good: "- Các phòng đã thực hiện. Kết quả gửi về Sở.\n",
    },
    {
      bad: "Căn cứ Nghị định số 38«//»2009/NĐ-CP ngày 23/4/2009 của Chính phủ;\n",
      good: "Căn cứ Nghị định số 38/2009/NĐ-CP ngày 23/4/2009 của Chính phủ;\n",
    },
    { bad: "- Theo hướng dẫn của Sở Giáo dục và Đào tạo Thái Bình«.;»\n- Các trường thực hiện.\n" },
    { bad: "- Báo cáo Ủy ban nhân dân tỉnh«;.»\n", good: "- Báo cáo Ủy ban nhân dân tỉnh.\n" },
    {
      bad: "- Thời gian giải quyết từ 15« -.» 20 ngày làm việc.\n",
      good: "- Thời gian giải quyết từ 15 - 20 ngày làm việc.\n",
    },
    { good: "- Bàn ghế, tủ, máy tính, v.v.; công ty TNHH ABC Co., Ltd; đề nghị thực hiện./.\n" },
    { good: "- Thời gian: 07:30; tỷ lệ 2:1; danh sách gồm: (1) công chức; (2) viên chức...;\n" },
  ],
};

const STRAY = sought(/(?<=[\p{L}\p{N}.,;:)]) ?[`´](?![\p{L}\p{N}`´])/gu);

/** "bưu j chính", "kiểm ~ tra", "đính= kèm": a key that fell between two words. */
const LONE = sought(/(?<=\p{Ll}{2}) [fjwzqs~](?= \p{Ll}{2})|(?<=\p{Ll}{2})=(?= \p{Ll}{2})/gu);

export const textStrayMark: Rule = {
  id: "text-stray-mark",
  part: "text",
  title: "Không có ký tự gõ nhầm đứng lẻ",
  why: "Dấu `, ´, ~ hay một chữ cái đứng lẻ là phím gõ nhầm, không có nghĩa trong tiếng Việt.",
  basis: PRACTICE,
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { span: where, prose } of matchesIn(draft, STRAY)) {
      if ((slice(draft.text, prose.span).match(/[`´]/g) ?? []).length > 1) continue;
      yield {
        span: where,
        message: "Ký tự thừa do gõ nhầm.",
        fixes: [replace(where, "", "safe", "Xóa ký tự thừa")],
      };
    }
    for (const { span: where } of matchesIn(draft, LONE))
      yield {
        span: where,
        message: "Ký tự thừa giữa hai chữ.",
        fixes: [replace(where, "", "guarded", "Xóa ký tự thừa")],
      };
  },
  examples: [
    {
      bad: "- Hoàn thành lộ trình trên phạm vi toàn quốc.«`»\n",
      good: "- Hoàn thành lộ trình trên phạm vi toàn quốc.\n",
    },
    {
      bad: "- Gửi qua dịch vụ bưu« j» chính, việc kiểm« ~» tra theo danh sách đính«=» kèm.\n",
      good: "- Gửi qua dịch vụ bưu chính, việc kiểm tra theo danh sách đính kèm.\n",
    },
    { bad: "- Kết quả đạt được« ´» trong năm.\n", good: "- Kết quả đạt được trong năm.\n" },
    { good: "- Chạy lệnh `npm` trên máy chủ của Đơn vị.\n" },
    { good: "- Tọa độ 12°15'30\" vĩ độ Bắc.\n" },
  ],
};
