import type { Draft } from "../../draft/draft.ts";
import { keyOf } from "../../language/pairs.ts";
import { isSyllable } from "../../language/syllable.ts";
import { sought } from "../../text/match.ts";
import { type Span, slice, span, spanOfMatch, textBefore } from "../../text/span.ts";
import { EVERYWHERE, type Report, type Rule, replace } from "../rule.ts";
import { isInFields } from "./fields.ts";
import { addSpace, matchesIn, matchesInBody, TYPING } from "./matches.ts";

const SPACE_BEFORE_MARK = sought(
  /[ \u00a0]{1,2}(?:[,;](?![.…\p{N}])|[:.!?](?![.…\p{L}\p{N}]))(?! ?[.…_]{2})(?<=[\p{L}\p{N})\]”"%][ \u00a0]{1,2}[,;:.!?])/gu,
);

export const textSpaceBeforePunct: Rule = {
  id: "text-space-before-punct",
  part: "text",
  title: "Dấu câu viết liền với chữ đứng trước",
  why: "Dấu phẩy, chấm, chấm phẩy, hai chấm, chấm hỏi, chấm than viết liền chữ trước và cách chữ sau một khoảng trắng; để cách ra thì dấu có thể rơi xuống đầu dòng sau.",
  basis: TYPING,
  severity: "warning",
  yieldsTo: ["mark-form", "recipients-luu-form", "cite-comma", "subject-no-full-stop"],
  regimes: EVERYWHERE,
  *check(draft) {
    const places = [draft.addressees?.label, draft.recipients?.label].flatMap((label) =>
      label ? [...spaceBeforeColon(draft, label)] : [],
    );
    for (const { span: where, words, prose } of matchesInBody(draft, SPACE_BEFORE_MARK)) {
      const before = draft.text[where.from - 1] ?? "";
      const after = draft.text.slice(where.to, where.to + 2);
      if (/\d/.test(before) && /^[ \u00a0]?\d/.test(after)) continue;
      // "1 . " is a label with a slip of its own; "Họ tên : ……" is a line to fill in.
      if (words[0].endsWith(".") && /^\d{1,2}$/.test(draft.text.slice(prose.span.from, where.from))) continue;
      if (words[0].endsWith(":") && isInFields(draft, where)) continue;
      places.push(where);
    }
    for (const where of places) yield reportOf(draft, where);
  },
  examples: [
    {
      bad: "1. Mục tiêu cụ thể« :»\na) Nâng cao chất lượng phục vụ« ;»\nb) Rút ngắn thời gian giải quyết.\n",
      good: "1. Mục tiêu cụ thể:\na) Nâng cao chất lượng phục vụ;\nb) Rút ngắn thời gian giải quyết.\n",
    },
    {
      bad: "Đề nghị các đơn vị khẩn trương thực hiện« ,» báo cáo kết quả trước ngày 20« .»\n",
      good: "Đề nghị các đơn vị khẩn trương thực hiện, báo cáo kết quả trước ngày 20.\n",
    },
    { bad: "1. Gửi báo cáo trước ngày 20/3/2026« .»\n2. Rà soát danh mục.\n" },
    { bad: "- Đã giải ngân 120 tỷ đồng« ,»đạt 12% kế hoạch của Đề án.\n" },
    { good: "Lĩnh vực kế hoạch, đầu tư … được công khai tại địa chỉ https://sonoivu.gov.vn.\n" },
    { good: "Đại diện : Bà Trần Thị Hoa\nChức vụ : Giám đốc\nĐịa chỉ : 12 Lê Lợi, Huế\n" },
    { good: "Tỷ lệ bản đồ 1 : 5000; số tiền 1.250.000 đồng.\n" },
  ],
};

function* spaceBeforeColon(draft: Draft, label: Span): Generator<Span> {
  const match = /(?<=\p{L})[ \u00a0]{1,3}:/u.exec(slice(draft.text, label));
  if (match) yield spanOfMatch(match, label.from);
}

function reportOf(draft: Draft, where: Span): Report {
  const mark = draft.text[where.to - 1] as string;
  return {
    span: where,
    message: `Thừa khoảng trắng trước dấu “${mark}”; dấu câu viết liền chữ đứng trước.`,
    fixes: [replace(where, mark, "safe", "Bỏ khoảng trắng trước dấu câu")],
  };
}

const SPACE_INSIDE = sought(
  /[(“][ \u00a0]{1,2}(?=[\p{L}\p{N}]{2}|\p{L}\/|\p{N}(?:\/| \p{Ll}))|[ \u00a0]{1,2}[)”](?<=(?:[\p{L}\p{N}.%]{2}|\/\p{L})[ \u00a0]{1,2}[)”])/gu,
);

export const textSpaceInBracket: Rule = {
  id: "text-space-in-bracket",
  part: "text",
  title: "Dấu ngoặc viết liền với chữ bên trong",
  why: "Ngoặc đơn và ngoặc kép ôm sát phần chữ bên trong; để cách ra thì dấu ngoặc dễ bị rớt dòng một mình.",
  basis: TYPING,
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { span: where, words, prose } of matchesIn(draft, SPACE_INSIDE)) {
      if (where.from < prose.body.from && where.from > prose.span.from) continue;
      const mark = words[0].trim();
      const name = /[“”]/.test(mark) ? "ngoặc kép" : `“${mark}”`;
      yield {
        span: where,
        message: `Thừa khoảng trắng ${/[(“]/.test(mark) ? "sau" : "trước"} dấu ${name}.`,
        fixes: [replace(where, mark, "safe", "Bỏ khoảng trắng trong ngoặc")],
      };
    }
  },
  examples: [
    {
      bad: "- Thủ trưởng đơn vị xác nhận «( »ký tên, đóng dấu) vào bản kê khai.\n",
      good: "- Thủ trưởng đơn vị xác nhận (ký tên, đóng dấu) vào bản kê khai.\n",
    },
    {
      bad: "Đề nghị Ủy ban nhân dân cấp xã (nơi có dự án« )» phối hợp thực hiện.\n",
      good: "Đề nghị Ủy ban nhân dân cấp xã (nơi có dự án) phối hợp thực hiện.\n",
    },
    { good: "Đánh dấu ( x ) vào ô thích hợp; số bản: (   ).\n" },
    { good: "a) Đối tượng (nếu có);\nb) Điều kiện “một cửa” liên thông.\n" },
  ],
};

const SPACED_SLASH = sought(/(?<=[\p{L}\p{N}])(?:\/[ \u00a0]{1,2}|[ \u00a0]{1,2}\/)(?=\p{L})/gu);

export const textSlashSpacing: Rule = {
  id: "text-slash-spacing",
  part: "text",
  title: "Dấu gạch chéo không có khoảng trắng ở một bên",
  why: "Dấu gạch chéo nối hai từ ngang hàng nên viết liền cả hai bên; cách một bên thì hai từ dễ bị tách dòng.",
  basis: TYPING,
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { span: where, prose } of matchesInBody(draft, SPACED_SLASH)) {
      const before = /\S{1,40}$/.exec(textBefore(draft.text, where.from, 40))?.[0] ?? "";
      // A symbol with a gap belongs to the rules on numbers; "1/ Nội dung" is a label, "số /QĐ-UBND" a blank number.
      if (/^(?:\d+|số)$/iu.test(before) || /\d[\p{L}]{0,3}\/|^\p{Lu}{2,}$/u.test(before)) continue;
      // English puts its slashes otherwise.
      if (!/[À-ỹ]/u.test(slice(draft.plain, prose.span))) continue;
      yield {
        span: where,
        message: "Dấu gạch chéo “/” viết liền với chữ ở cả hai bên.",
        fixes: [replace(where, "/", "safe", "Bỏ khoảng trắng cạnh dấu gạch chéo")],
      };
    }
  },
  examples: [
    {
      bad: "- Danh sách hộ nghèo«/ »hộ cận nghèo do xã, phường lập.\n",
      good: "- Danh sách hộ nghèo/hộ cận nghèo do xã, phường lập.\n",
    },
    {
      bad: "- Gửi hồ sơ về xã« /»phường nơi đăng ký thường trú.\n",
      good: "- Gửi hồ sơ về xã/phường nơi đăng ký thường trú.\n",
    },
    { good: "For the purpose of students records/ Japanese subjects.\n" },
    { good: "Đơn vị chủ trì / Đơn vị phối hợp do Đoàn kiểm tra xác định.\n" },
    { good: "Căn cứ Kế hoạch số 15/KH-UBND, Quyết định số /QĐ-UBND và tỷ lệ 2/3 tổng số đại biểu.\n" },
  ],
};

const WORDS_JOINED = sought(
  /(?<![\p{L}\p{N}])(\p{Lu}?\p{Ll}{1,6})(?=(\p{Lu}\p{Ll}{1,6}|Y)(?![\p{L}\p{N}]))/gu,
);

/** A symbol with the word after it: "15/2021/TT-BTCngày". */
const SYMBOL_JOINED = sought(
  /(?<=\/[\p{L}&]{2,6}-)(\p{Lu}{2,9}|TTg)(?=(ngày|của|và|về|quy)(?![\p{L}\p{N}]))/gu,
);

/** Two Vietnamese words; a brand has no Vietnamese marks: VietGap, iGate, YouTube. */
function areSyllables(first: string, second: string): boolean {
  return /[^\u0000-\u007f]/.test(first) && isSyllable(keyOf(first)) && isSyllable(keyOf(second));
}

export const textWordsJoined: Rule = {
  id: "text-words-joined",
  part: "text",
  title: "Hai từ có khoảng trắng ngăn cách",
  why: "“BộY tế”, “củaChính phủ” mất khoảng trắng khi chép hoặc sửa; tìm kiếm bỏ sót tên cơ quan.",
  basis: TYPING,
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const what of [WORDS_JOINED, SYMBOL_JOINED]) {
      for (const { span: where, words } of matchesIn(draft, what)) {
        const [, first = "", second = ""] = words;
        if (what === WORDS_JOINED && !areSyllables(first, second)) continue;
        yield {
          span: span(where.from, where.to + second.length),
          message: `Thiếu khoảng trắng: “${first} ${second}”.`,
          fixes: [addSpace(where.to)],
        };
      }
    }
  },
  examples: [
    {
      bad: "- Theo Quyết định của «BộY» tế về khám, chữa bệnh.\n",
      good: "- Theo Quyết định của Bộ Y tế về khám, chữa bệnh.\n",
    },
    {
      bad: "- Thực hiện Nghị quyết «củaChính» phủ.\n",
      good: "- Thực hiện Nghị quyết của Chính phủ.\n",
    },
    {
      bad: "- Theo Thông tư số 15/2021/TT-«BTCngày» 20 tháng 6 năm 2021 «củaBộ» Tài chính.\n",
      good: "- Theo Thông tư số 15/2021/TT-BTC ngày 20 tháng 6 năm 2021 của Bộ Tài chính.\n",
    },
    { good: "- Chứng nhận VietGap, phần mềm iGate, kênh YouTube; Đắk Lắk, Krông Ana.\n" },
    { good: "- Theo Quyết định của Bộ Y tế; Công ty TNHH QuảngAn1; bản Nà Ớt.\n" },
  ],
};
