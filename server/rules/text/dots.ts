import { sought } from "../../text/match.ts";
import { anyOf } from "../../text/pattern.ts";
import { slice, textBefore } from "../../text/span.ts";
import { EVERYWHERE, type Rule, replace } from "../rule.ts";
import leftovers from "./leftovers.json" with { type: "json" };
import { matchesIn, matchesInBody, PRACTICE } from "./matches.ts";

const DOTS = sought(
  /(?<=[\p{L}\p{N})”%])[ \u00a0]?(?:[,;]\s?\.{2}|\.{2}|\.{4,5}|…\.{1,2}|\.{1,2}…|[,;]\s?\.{4,5})(?![.…/]|[\p{L}\p{N}])/gu,
);

export const textExtraDots: Rule = {
  id: "text-extra-dots",
  part: "text",
  title: "Dấu chấm lửng gồm đúng ba chấm",
  why: "Hai chấm, bốn chấm hoặc “,..” không phải là dấu câu; người đọc không biết câu đã hết hay còn kể tiếp.",
  basis: PRACTICE,
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { span: where, prose } of matchesInBody(draft, DOTS)) {
      if (prose.form || isBlank(draft.text, where.from, where.to)) continue;
      // A sentence that stops in mid-thought and one that is complete cannot be told apart: both repairs are offered.
      const atEnd = where.to >= prose.span.to;
      const full = replace(where, ".", "guarded");
      const open = replace(where, "...", "guarded");
      yield {
        span: where,
        message: `“${slice(draft.text, where).trim()}” không phải là dấu câu; dấu chấm lửng gồm đúng ba chấm (...), hết câu chỉ một chấm.`,
        fixes: atEnd && /^\s?\.{4}/.test(slice(draft.text, where)) ? [full, open] : [open, full],
      };
    }
  },
  examples: [
    {
      bad: "- Rà soát thủ tục theo từng nhóm việc, từng lĩnh vực«,..» và công khai kết quả.\n",
      good: "- Rà soát thủ tục theo từng nhóm việc, từng lĩnh vực... và công khai kết quả.\n",
    },
    {
      bad: "- Tham mưu các văn bản, đề án được giao ban hành«....»\n",
      good: "- Tham mưu các văn bản, đề án được giao ban hành.\n",
    },
    {
      good: "- Họ và tên: ..................... Chức vụ: .............\n- Về việc.....\n- Ngày..... tháng..... năm.....\n",
    },
    { good: "- Vào hồi … giờ, ngày … tháng … năm 20..... Địa điểm: Hội trường; thay cho ….;\n" },
    { good: "- Đài Truyền hình, Báo Khánh Hòa,... đưa tin; kết thúc đợt I./.\n" },
  ],
};

/** A word of a form, with a blank behind it; "năm 20…" has begun to be filled in. */
const LABEL = new RegExp(
  String.raw`(?<!\p{L})${anyOf(leftovers.beforeBlank, "\\s")}\s?(?:(?<=năm\s)(?:19|20)\d?)?$`,
  "iu",
);

/** True if the dots are a blank to fill in: another run of dots stands in the line, or a word of a form before it. */
function isBlank(text: string, from: number, to: number): boolean {
  const left = textBefore(text, from, 300);
  const right = text.slice(to, to + 300);
  const head = left.slice(left.lastIndexOf("\n") + 1);
  const tail = right.split("\n", 1)[0] as string;
  // Two dots close behind the last word of a long line are a slip, not a blank to fill in.
  if (text.slice(from, to) === ".." && /^\s*$/.test(tail) && head.length > 60 && !/\s$/.test(head))
    return false;
  // "VT, …(5)…": a template's blank with its footnote.
  if (/^\s?(?:\(\d{1,2}\)|\d{1,2}\s?[.…])/.test(tail)) return true;
  return /\.{4}|…[….]|_{3}/.test(`${head} ${tail}`) || LABEL.test(head.slice(-12));
}

const DOTS_AFTER_MARK = sought(/(?<=\p{L})[,;] ?(?:\.{3}|…)(?![.…])/gu);

export const textCommaEllipsis: Rule = {
  id: "text-comma-ellipsis",
  part: "text",
  title: "Trước dấu chấm lửng không cần dấu phẩy",
  why: "Dấu chấm lửng tự nó đã báo còn kể tiếp. Nhiều cơ quan vẫn viết “,...” như NĐ 30/2020/NĐ-CP, nên đây chỉ là gợi ý cho người muốn thống nhất.",
  basis: PRACTICE,
  severity: "hint",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { span: where, words, prose } of matchesIn(draft, DOTS_AFTER_MARK)) {
      if (prose.form || isBlank(draft.text, where.from, where.to)) continue;
      const dots = words[0].endsWith("…") ? "…" : "...";
      yield {
        span: where,
        message: `Trước dấu chấm lửng không cần dấu “${words[0][0]}”.`,
        fixes: [replace(where, dots, "guarded")],
      };
    }
  },
  examples: [
    {
      bad: "- Buôn bán hàng cấm, hàng giả«,...» trên địa bàn.\n",
      good: "- Buôn bán hàng cấm, hàng giả... trên địa bàn.\n",
    },
    {
      bad: "- Đăng tải trên Cổng thông tin, báo, đài«, …»\n",
      good: "- Đăng tải trên Cổng thông tin, báo, đài…\n",
    },
    { good: "- Đăng tải trên báo, đài...\n" },
    { good: "- Số hiệu: ....., ngày .....\n" },
    { good: "- Lưu: VT, …(4)\n" },
  ],
};

const LOOSE_DOTS = sought(/(?<=[\p{Ll}]{2}[)”]?)[ \u00a0](?:…|\.{3})(?![.…])(?=\s+\p{Lu}\p{Ll}|\s*$)/gu);

export const textSpaceBeforeEllipsis: Rule = {
  id: "text-space-before-ellipsis",
  part: "text",
  title: "Dấu chấm lửng viết liền với từ đứng trước và không thay cho dấu chấm hết câu",
  why: "“… ” đứng rời giữa hai câu làm người đọc không biết câu trước đã hết hay bị bỏ dở.",
  basis: PRACTICE,
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { span: where, prose } of matchesIn(draft, LOOSE_DOTS, ["body", "cell"])) {
      if (prose.form || prose.words.length < 12 || isBlank(draft.text, where.from, where.to)) continue;
      const dots = slice(draft.text, where).trim();
      yield {
        span: where,
        message: "Dấu chấm lửng đứng rời; viết liền từ đứng trước, hoặc thay bằng dấu chấm nếu đã hết câu.",
        fixes: [replace(where, dots, "guarded"), replace(where, ".", "guarded")],
      };
    }
  },
  examples: [
    {
      bad: "- Phối hợp với các sở, ngành trong tiếp nhận hồ sơ, lấy ý kiến, trả kết quả« …» Tích cực hướng dẫn người dân nộp hồ sơ trực tuyến.\n",
      good: "- Phối hợp với các sở, ngành trong tiếp nhận hồ sơ, lấy ý kiến, trả kết quả… Tích cực hướng dẫn người dân nộp hồ sơ trực tuyến.\n",
    },
    {
      bad: "- Công khai đầy đủ quy hoạch, danh mục dự án, thủ tục hành chính, kết quả giải quyết hồ sơ« ...»\n",
      good: "- Công khai đầy đủ quy hoạch, danh mục dự án, thủ tục hành chính, kết quả giải quyết hồ sơ...\n",
    },
    {
      good: "- Theo Quyết định số … của Ủy ban nhân dân tỉnh về việc giao chỉ tiêu biên chế cho các đơn vị năm …\n",
    },
    { good: "- Họ và tên … Chức vụ …\n" },
  ],
};
