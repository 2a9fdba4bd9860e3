import type { Draft } from "../../draft/draft.ts";
import type { Prose } from "../../draft/prose.ts";
import { matchesOf, sought } from "../../text/match.ts";
import { anyOf } from "../../text/pattern.ts";
import { slice, span, textBefore } from "../../text/span.ts";
import { EVERYWHERE, type Rule, replace } from "../rule.ts";
import known from "./leftovers.json" with { type: "json" };
import { matchesIn, PRACTICE } from "./matches.ts";

/** Each phrase as it stands, with a capital at its head, and in capitals. */
const inAnyCase = (phrases: readonly string[]): string =>
  anyOf(phrases.flatMap((each) => [each, each.charAt(0).toUpperCase() + each.slice(1), each.toUpperCase()]));

const SIGNS = anyOf(known.signs);
const ASKS = `(?:${inAnyCase(known.needs)})?(?:${inAnyCase(known.asks)}|${SIGNS})`;

const COUNTED = anyOf(known.counted);

const LEFT = sought(
  new RegExp(
    [
      String.raw`\?{3,10}`,
      // "XXX" is thirty; in an address x's are part of it.
      String.raw`(?<![\p{L}\p{N}/.\-@])(?:x{3,10}|X{4,10}|y{3,10})(?![\p{L}\p{N}/\-@])`,
      String.raw`[[(<]{1,2}${ASKS}(?: [^\])>\n]{0,60})?[\])>]{1,2}`,
      String.raw`(?<![\p{L}\p{N}])${SIGNS}(?![\p{L}\p{N}])`,
      String.raw`(?<![\p{L}\p{N}/])xx?\/xx?\/(?:xxxx|(?:19|20)\d\d)(?![\p{L}\p{N}])`,
      String.raw`(?<=\p{Ll} )_{4,40}(?= \p{Ll}|\.)`,
      // Before a word that is counted; elsewhere "[...]" stands for what a quotation leaves out.
      String.raw`(?<=\p{Ll} )\[(?:\.{3}|…)\](?= ${COUNTED}(?!\p{L}))`,
    ].join("|"),
    "gu",
  ),
);

export const textPlaceholder: Rule = {
  id: "text-placeholder",
  part: "text",
  title: "Không còn chỗ đánh dấu chờ bổ sung",
  why: "“???”, “xxx”, “[cần bổ sung]” là dấu nhắc của người soạn; còn lại trong bản phát hành là sai sót.",
  basis: "Thông lệ soạn thảo; NĐ 30/2020/NĐ-CP, Điều 10 (kiểm tra văn bản trước khi ban hành)",
  severity: "error",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { span: where, words, prose } of matchesIn(draft, LEFT)) {
      const isMarked = words[0].startsWith("(") && !words[0].includes("TODO");
      // A quotation leaves words out in this way.
      if (words[0].startsWith("[") && /“[^”]*$/u.test(textBefore(draft.plain, where.from, 300))) continue;
      if (prose.form || (isMarked && !/^\((?:[Cc]ần|CẦN) /u.test(words[0]))) continue;
      yield {
        span: where,
        message: `“${words[0]}” là chỗ chờ bổ sung; cần điền hoặc xóa trước khi ban hành.`,
      };
    }
  },
  examples: [
    { bad: "- Tổng kinh phí thực hiện là «???» triệu đồng.\n" },
    { bad: "- Hội đồng xem xét «[...]» hồ sơ của «[…]» xã.\n" },
    { good: "- Luật nêu: “người sử dụng đất [...] người có quyền khiếu nại”.\n" },
    { bad: "- Giao «[cần bổ sung tên đơn vị]» chủ trì, hoàn thành trước ngày «xxx» tháng 6.\n" },
    {
      bad: "- Liên hệ trước ngày «xx/xx/xxxx»; mời «______» người; nội dung bổ sung sau «(TODO)».\n",
    },
    { good: "- Tổng kinh phí thực hiện là 150 triệu đồng (bổ sung từ dự phòng ngân sách).\n" },
    {
      good: "- Vì sao hồ sơ trễ hạn? Kế hoạch số …/KH-UBND; Đề án (kiểm tra lại hồ sơ).\n",
    },
  ],
};

export const textLeadingSpace: Rule = {
  id: "text-leading-space",
  part: "text",
  title: "Dòng không bắt đầu bằng khoảng trắng thừa",
  why: "Một, hai khoảng trắng gõ nhầm đầu dòng làm mục đó thụt lệch so với các mục khác.",
  basis: "Thông lệ trình bày văn bản",
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    const lines = draft.lines.filter(({ kind }) => /^(?:item|text|columns)$/.test(kind));
    const shifted = lines.filter((line) =>
      /^[ \u00a0]/.test(draft.text.slice(line.span.from, line.span.from + 1)),
    );
    if (lines.length < 8 || shifted.length > 6 || shifted.length * 10 > lines.length) return;
    for (const line of shifted) {
      const blank = /^[ \u00a0]{1,2}(?=\S)/.exec(slice(draft.text, line.span))?.[0];
      // "* … / + …": another mark, set in on purpose, opens an inner list.
      if (shifted.length > 1 && /^\s{1,2}[+*•]/.test(slice(draft.text, line.span))) continue;
      const isText = draft.prose.some((prose) => prose.span.from === line.span.from + (blank?.length ?? 0));
      if (!blank || !isText) continue;
      const where = span(line.span.from, line.span.from + blank.length);
      yield {
        span: where,
        message: "Khoảng trắng thừa đầu dòng; các dòng khác viết sát lề.",
        fixes: [replace(where, "", "safe", "Bỏ khoảng trắng đầu dòng")],
      };
    }
  },
  examples: [
    {
      bad: "1. Mục tiêu.\n2. Yêu cầu.\n3. Nội dung.\n4. Kinh phí.\n5. Thời gian.\n6. Phân công.\n7. Báo cáo.\n8. Khen thưởng.\n9. Kiểm tra.\n« »10. Tổ chức thực hiện.\n",
      good: "1. Mục tiêu.\n2. Yêu cầu.\n3. Nội dung.\n4. Kinh phí.\n5. Thời gian.\n6. Phân công.\n7. Báo cáo.\n8. Khen thưởng.\n9. Kiểm tra.\n10. Tổ chức thực hiện.\n",
    },
    {
      bad: "- Một là.\n- Hai là.\n- Ba là.\n- Bốn là.\n- Năm là.\n« »- Sáu là.\n- Bảy là.\n- Tám là.\n- Chín là.\n- Đây là mục cuối.\n",
      good: "- Một là.\n- Hai là.\n- Ba là.\n- Bốn là.\n- Năm là.\n- Sáu là.\n- Bảy là.\n- Tám là.\n- Chín là.\n- Đây là mục cuối.\n",
    },
    { good: "1. Mục tiêu.\n   a) Mục tiêu chung.\n   b) Mục tiêu cụ thể.\n2. Đề án.\n" },
    { good: "        SỞ NỘI VỤ\n        Số: 15/SNV\n" },
  ],
};

export const textBrackets: Rule = {
  id: "text-bracket-pair",
  part: "text",
  title: "Dấu ngoặc mở có dấu ngoặc đóng",
  why: "Thiếu một nửa dấu ngoặc thì không biết lời chú hay lời trích hết ở đâu.",
  basis: PRACTICE,
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const prose of draft.prose) {
      if (prose.form || !["body", "basis", "recipient", "subject"].includes(prose.kind)) continue;
      const shown = slice(draft.plain, prose.body);
      if (shown.length > 5000 || /[:;]\)|:\(|\t/.test(shown)) continue;
      for (const { at, message } of loneMarks(draft, prose, shown)) yield { span: span(at, at + 1), message };
    }
  },
  examples: [
    { bad: "- Giao Văn phòng «(»Phòng Tổng hợp theo dõi, đôn đốc thực hiện.\n" },
    { bad: "- Hoàn thành trước ngày 20 hằng tháng«)» và báo cáo Đơn vị.\n" },
    { bad: "- Thực hiện theo Quyết định số 15/QĐ-SNV bản chụp gửi kèm theo«)» của Sở.\n" },
    { good: "a) Giao Văn phòng (Phòng Tổng hợp) theo dõi; gồm: 1) hồ sơ; 2) biểu mẫu.\n" },
    {
      bad: "- Ban hành Quy định tạm thời «“»Thích ứng linh hoạt, an toàn;\n- Mở phong trào “Cả nước chung tay”.\n",
    },
    { bad: "- Chủ đề: Sách hay cần bạn đọc«”»;\n- Mở phong trào “Cả nước chung tay”.\n" },
    { good: "- Cuộc vận động “Học tập và làm theo” (giai đoạn 2) tại Đồng Nai.\n" },
    {
      bad: '- Mở phong trào «"»Cả nước chung tay vì người nghèo trong năm 2026.\n- Giao Văn phòng theo dõi.\n',
    },
    { bad: '- Mở phong trào “Cả nước chung tay«"» vì người nghèo trong năm 2026.\n' },
    { bad: '- Thực hiện Đề án “Trồng cây xanh giai đoạn 2021-2025«"» trên địa bàn tỉnh.\n' },
    { good: "- Vị trí 15°32’04” vĩ độ Bắc; mua màn hình 55”, tủ 19” và ổ cứng 3.5”.\n" },
    { good: "- Mức hỗ trợ 3 triệu đồng/hộ (theo điểm a) khoản 2 Điều 7) từ nguồn của Sở.\n" },
    {
      good: '- Màn hình 24" của Văn phòng; sửa đổi như sau:\n"1. Đối tượng áp dụng.\n2. Điều kiện áp dụng."\n',
    },
    { good: "- Sửa đổi khoản 1 như sau:\n“1. Đối tượng.\n2. Điều kiện.”\n" },
  ],
};

/** Each mark of a stretch that has lost its other half, with what is to be said of it. */
function* loneMarks(draft: Draft, prose: Prose, shown: string): Iterable<{ at: number; message: string }> {
  const straight = loneStraight(draft, prose, shown);
  if (straight !== undefined)
    yield { at: straight, message: "Dấu ngoặc kép này không có dấu đi cặp cùng kiểu trong đoạn." };
  const quote = loneQuote(draft, prose);
  if (quote !== undefined) yield { at: quote, message: "Dấu “ mở ngoặc kép không có dấu ” đi cặp." };
  const isPaired = quote === undefined && straight === undefined;
  const closing = isPaired ? loneClosing(draft, prose, shown) : undefined;
  if (closing !== undefined) yield { at: closing, message: "Dấu ” đóng ngoặc kép không có dấu “ đi cặp." };
  const bracket = loneBracket(shown);
  if (bracket === undefined) return;
  const at = prose.body.from + bracket;
  const mark = draft.text[at] ?? "";
  if (!runsOver(draft, prose, mark)) yield { at, message: `Dấu “${mark}” không có dấu đi cặp trong đoạn.` };
}

/** True if the other half of a bracket stands in a stretch nearby: a remark may run over several. */
function runsOver({ plain }: Draft, { span: where }: Prose, mark: string): boolean {
  if (mark === ")") return /\([^()]*$/.test(textBefore(plain, where.from, 600));
  const beyond = plain.slice(where.to, where.to + 600);
  return /^[^()]*\)/.test(beyond.replace(/(?<=^|\n)\s{0,8}(?:\d{1,2}|[a-zđ]{1,3})\)/gu, ""));
}

/** Where a curly quote opens in a stretch and closes neither in it nor in what follows (a quotation may be long). */
function loneQuote(draft: Draft, prose: Prose): number | undefined {
  const shown = slice(draft.plain, prose.body);
  if (prose.kind === "recipient" || shown.includes('"')) return undefined;
  const open: number[] = [];
  for (const { 0: mark, index } of matchesOf(shown, /[“”]/g)) {
    if (mark === "“") open.push(index);
    else open.pop();
  }
  const first = open[0];
  if (first === undefined) return undefined;
  const beyond = draft.plain.slice(prose.span.to, prose.span.to + 6000);
  const closes = beyond.search(/[”"]/);
  const reopens = beyond.indexOf("“");
  return closes >= 0 && (reopens < 0 || closes < reopens) ? undefined : prose.body.from + first;
}

/** "15°32’04”", "màn hình 55”": seconds and inches. */
const MEASURE = /(?:[°’']\s?\d{1,2}(?:[.,]\d+)?|(?<![\d./-])\d{1,2}(?:[.,]\d)?)$/;

/** Where a curly quote closes that was opened neither in its stretch nor in what stands before it. */
function loneClosing(draft: Draft, prose: Prose, shown: string): number | undefined {
  const first = shown.search(/[“”"]/);
  if (first < 0 || shown[first] !== "”" || MEASURE.test(shown.slice(0, first))) return undefined;
  const before = textBefore(draft.plain, prose.span.from, 6000);
  const last = /[“”"](?=[^“”"]*$)/.exec(before)?.[0] ?? "”";
  return last === "”" ? prose.body.from + first : undefined;
}

/** Where the only straight quote of a stretch stands: half of a pair, unless it means inches or a quotation runs on. */
function loneStraight(draft: Draft, prose: Prose, shown: string): number | undefined {
  const at = shown.indexOf('"');
  // “…" within the stretch is a pair of two kinds; otherwise the other half may stand in a paragraph nearby.
  const isMixed = /“[^“”"]{1,400}"/.test(shown);
  if (at < 0 || at !== shown.lastIndexOf('"') || (!isMixed && /\d$/.test(shown.slice(0, at))))
    return undefined;
  const around =
    textBefore(draft.plain, prose.span.from, 3000) + draft.plain.slice(prose.span.to, prose.span.to + 3000);
  return isMixed || !/["“”]/.test(around) ? prose.body.from + at : undefined;
}

/** Offset of the first round bracket without its pair; list marks such as "1)" and "a)" are none. */
function loneBracket(shown: string): number | undefined {
  const open: number[] = [];
  // "(điểm a) khoản 2)": the mark of a point may look like the end of the bracket.
  let marks = 0;
  for (const match of matchesOf(shown, /(?<=(?:^|[\s;,:(]))(?:\d{1,2}|[a-zđ]|[ivx]{2,4})\)|[()]/gu)) {
    if (match[0] === "(") open.push(match.index);
    else if (open.length > 0) {
      open.pop();
      if (match[0] !== ")") marks++;
    } else if (match[0] === ")" && marks-- <= 0) return match.index;
  }
  return open[0];
}
