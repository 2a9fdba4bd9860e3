import { abbreviationOf } from "../../conventions/abbreviations.ts";
import { issuersByCode } from "../../conventions/issuers.ts";
import type { Draft } from "../../draft/draft.ts";
import type { Prose, Word } from "../../draft/prose.ts";
import { isSyllable } from "../../language/syllable.ts";
import { groupBy } from "../../text/group.ts";
import { sought } from "../../text/match.ts";
import { anyOf } from "../../text/pattern.ts";
import { type Span, span } from "../../text/span.ts";
import { type Context, type Rule, replace } from "../rule.ts";
import { matchesIn, takesInMarkup } from "./matches.ts";
import names from "./names.json" with { type: "json" };

const BASIS =
  "Thông lệ soạn thảo (NĐ 30/2020/NĐ-CP không quy định; NĐ 78/2025/NĐ-CP và HD 05-HD/VPTW yêu cầu viết đủ ở lần đầu)";

/** Where an abbreviation is first used and where it is introduced: "cải cách hành chính (CCHC)". */
interface Usage {
  readonly short: string;
  readonly first: Span;
  readonly count: number;
  readonly introduced: Span | undefined;
}

export const textAbbrevDefine: Rule = {
  id: "text-abbrev-define",
  part: "text",
  title: "Chữ viết tắt được giải thích ở lần dùng đầu",
  why: "Người nhận ngoài ngành không biết chữ viết tắt riêng của cơ quan; viết đủ một lần rồi ghi chữ tắt trong ngoặc.",
  basis: BASIS,
  severity: "hint",
  yieldsTo: ["text-confused-phrase"],
  *check(draft, context) {
    for (const { short, first, introduced } of usages(draft, context)) {
      if (introduced) continue;
      const long = abbreviationOf(short)?.long ?? context.config.abbreviations[short];
      yield {
        span: first,
        message: `“${short}” chưa được giải thích${long ? `; lần đầu viết “${long} (${short})”` : "; lần đầu cần viết đủ, ghi chữ tắt trong ngoặc"}.`,
      };
    }
  },
  examples: [
    { bad: "- Kết quả thực hiện «QLCL» và số hóa hồ sơ.\n" },
    { bad: "- Trung tâm «XTĐT» của Sở; XTĐT gửi báo cáo về Văn phòng.\n" },
    {
      good: "- Kế hoạch cải cách hành chính (CCHC) năm 2025; kết quả CCHC của UBND tỉnh, HĐND tỉnh Đồng Nai.\n",
    },
    { good: "- Dùng hệ thống học tập (Learning Management System - LMS) và chỉ dấu ABX (Alpha-beta).\n" },
    { good: "1. PTT là phiếu thao tác.\n2. “BBAT” là biên bản an toàn.\n" },
    { good: "- Giám đốc: TRẦN HỮU THÀNH; phần KẾT LUẬN (ý kiến của Văn phòng).\n" },
    { good: "- Theo Quyết định số 15/QĐ-SKHĐT và Thông tư số 08/TT-BTC.\nNƠI NHẬN\n" },
    {
      good: "- Chương trình mỗi xã một sản phẩm (gọi tắt là Chương trình OCOP); thiết bị GPSX (định vị qua vệ tinh); phần mềm VNSX; dự án do KOICA tài trợ; phòng, chống HIV tại Đồng Nai.\n",
    },
  ],
};

export const textAbbrevOrder: Rule = {
  id: "text-abbrev-order",
  part: "text",
  title: "Chữ viết tắt dùng sau khi đã giải thích",
  why: "Giải thích chữ viết tắt sau khi đã dùng nó thì người đọc phải lật ngược lại.",
  basis: BASIS,
  severity: "hint",
  *check(draft, context) {
    for (const { short, first, introduced } of usages(draft, context)) {
      if (!introduced || first.from >= introduced.from) continue;
      yield {
        span: first,
        message: `“${short}” được dùng trước khi được giải thích.`,
        related: [{ span: introduced, message: "Được giải thích ở đây." }],
      };
    }
  },
  examples: [
    { bad: "- Báo cáo «CCHC» định kỳ.\n- Kế hoạch cải cách hành chính (CCHC) năm 2025.\n" },
    { bad: "- Danh mục «TTHC» của Đơn vị.\n- Kiểm soát thủ tục hành chính (TTHC).\n" },
    { good: "- Kế hoạch cải cách hành chính (CCHC) năm 2025.\n- Báo cáo CCHC định kỳ.\n" },
    { good: "- Báo cáo cải cách hành chính định kỳ của Đơn vị.\n- UBND tỉnh (UBND).\n" },
  ],
};

export const textAbbrevUnused: Rule = {
  id: "text-abbrev-unused",
  part: "text",
  title: "Chữ viết tắt đã giải thích thì được dùng",
  why: "Ghi chữ viết tắt trong ngoặc mà về sau không dùng là thừa.",
  basis: BASIS,
  severity: "hint",
  *check(draft, context) {
    for (const { short, introduced, count } of usages(draft, context)) {
      if (!introduced || count > 0 || draft.plain[introduced.from] !== "(") continue;
      // It may be of use among the addressees or in a heading.
      if (draft.plain.includes(short, introduced.to)) continue;
      yield {
        span: introduced,
        message: `Chữ viết tắt “${short}” được giới thiệu nhưng không dùng đến.`,
        tags: ["unnecessary"],
      };
    }
  },
  examples: [
    { bad: "- Kế hoạch cải cách hành chính «(CCHC)» năm 2025.\n- Báo cáo định kỳ.\n" },
    { bad: "- Kiểm soát thủ tục hành chính «(TTHC)» của Đơn vị.\n" },
    { good: "- Kế hoạch cải cách hành chính (CCHC) năm 2025.\n- Báo cáo CCHC định kỳ.\n" },
    {
      good: "SỞ CÔNG THƯƠNG\nSố: 12/KH-SCT\n\nKẾ HOẠCH\nTiết kiệm điện\n\n1. Phối hợp với Tập đoàn Dầu khí Bắc Nam (DKBN).\n\nNơi nhận:\n- DKBN;\n- Lưu: VT.\n",
    },
    { good: "- Tổ chức Y tế thế giới (WHO) và Ủy ban nhân dân tỉnh (qua Sở Y tế) Đồng Nai.\n- Theo WHO.\n" },
  ],
};

const JOINED = sought(/(?<![\p{L}\p{N}/-])\p{Lu}{2,6}(?:\s?&\s?|-)\p{Lu}{2,6}(?![\p{L}\p{N}/-])/gu);

export const textAbbrevSpacing: Rule = {
  id: "text-abbrev-spacing",
  part: "text",
  title: "Một chữ viết tắt viết một cách trong cả văn bản",
  why: "“GD&ĐT”, “GD & ĐT”, “GD-ĐT” là một; viết lẫn lộn làm tìm kiếm bỏ sót.",
  basis: BASIS,
  severity: "hint",
  *check(draft) {
    const groups = groupBy(matchesIn(draft, JOINED), ({ words }) => words[0].replace(/[\s&-]/g, ""));
    for (const group of groups.values()) {
      const [usual, ...others] = [...groupBy(group, ({ words }) => words[0])]
        .map(([form, places]) => ({ form, places }))
        .sort((a, b) => b.places.length - a.places.length || compact(a.form) - compact(b.form));
      const [first] = usual?.places ?? [];
      if (!usual || !first) continue;
      for (const { form, places } of others) {
        for (const { span: where } of places) {
          yield {
            span: where,
            message: `“${form}” ở chỗ khác viết “${usual.form}”; nên thống nhất một cách.`,
            related: [{ span: first.span, message: `Ở đây viết “${usual.form}”.` }],
            fixes: [replace(where, usual.form, "guarded")],
          };
        }
      }
    }
  },
  examples: [
    {
      bad: "- Sở GD&ĐT báo cáo.\n- Phòng «GD & ĐT» tổng hợp; ngành GD&ĐT triển khai.\n",
      good: "- Sở GD&ĐT báo cáo.\n- Phòng GD&ĐT tổng hợp; ngành GD&ĐT triển khai.\n",
    },
    {
      bad: "- Sở NN&PTNT báo cáo; phòng NN&PTNT và phòng «NN-PTNT» tổng hợp.\n",
      good: "- Sở NN&PTNT báo cáo; phòng NN&PTNT và phòng NN&PTNT tổng hợp.\n",
    },
    { good: "- Sở GD&ĐT, Sở KH&CN báo cáo; Quyết định số 15/QĐ-UBND.\n" },
    { good: "- Sở GD&ĐT báo cáo; giai đoạn 2021-2025.\n" },
  ],
};

function compact(form: string): number {
  return /\s/.test(form) ? 2 : form.includes("&") ? 0 : 1;
}

/** "(sau đây gọi tắt là Chương trình", "viết tắt theo tiếng Anh là". */
const NAMED_SO =
  /(?:gọi tắt|viết tắt|gọi chung|tên tắt|tiếng Anh)(?: theo tiếng \p{L}+)?(?: là|:)? (?:[\p{L}]+ ){0,4}["“]?$/u;

/** " (Internet kết nối vạn vật)": words that tell what the letters before them mean. */
const GLOSS = /^”? ?\((?=\p{L}{2})[^()]{2,30}[ -][^()]{2,50}\)/u;

/** "(Learning Management System - LMS)", "(Ngân hàng Phát triển Châu Á, viết tắt ADB)": the full name stands in the bracket itself. */
function isShortInBracket(before: string, short: string): boolean {
  const name = /\(([^()]{6,100}) ?[-–,:] (?:viết tắt(?: là)? )?$/u.exec(before)?.[1];
  return name !== undefined && beginsWords(name, short);
}

/** "Viện Khoa học kỹ thuật Nông nghiệp Bắc Trung Bộ (Viện KHKTNN": the letters stand before the bracket in full. */
function isShortOfBracket(before: string, short: string): boolean {
  const opens = /^(.*)\((?:\p{L}+ ){1,4}$/su.exec(before);
  return opens !== null && beginsWords(opens[1] as string, short);
}

/** True if words of a name begin with the letters, one after the other. */
function beginsWords(name: string, short: string): boolean {
  let at = 0;
  for (const word of name.match(/\p{L}+/gu) ?? []) if (word.charAt(0).toUpperCase() === short[at]) at++;
  return at === short.length;
}

/** What stands before the name of a product, a storm, a breed: such names are not spelt out. */
const NAMING = new RegExp(String.raw`${anyOf(names.beforeName)} (?:\p{L}+ )?$`, "iu");

/** Can be read aloud as one word of another language: KOICA, LINFA, UNESCO. Vietnamese abbreviations are consonants. */
function isReadAsWord(text: string): boolean {
  const vowels = text.match(/[AEIOU]/g)?.length ?? 0;
  return vowels >= 2 && vowels * 4 >= text.length && !/[^AEIOU]{5}/.test(text) && /^[A-Z]+$/.test(text);
}

/** Every abbreviation in the running text that is not common knowledge, in the order of its first use. */
function usages(draft: Draft, context: Context): Usage[] {
  const found = new Map<string, { first: Span; count: number; introduced: Span | undefined }>();
  const named = new Set<string>();
  for (const prose of draft.prose) {
    if (
      prose.upper ||
      prose.kind === "recipient" ||
      prose.kind === "subject" ||
      prose.kind === "attachment" ||
      prose.form ||
      prose.kind === "heading"
    )
      continue;
    for (const word of prose.words) {
      if (!isAbbreviation(draft, prose, word) || isCommon(word.text, context)) continue;
      if (NAMING.test(draft.plain.slice(Math.max(prose.span.from, word.from - 40), word.from)))
        named.add(word.text);
      const where = span(word.from, word.to);
      const usage = found.get(word.text) ?? { first: where, count: 0, introduced: undefined };
      const introduced = usage.introduced ?? introducedAt(draft, prose, word);
      const isUse = introduced === undefined || introduced === usage.introduced;
      found.set(word.text, { first: usage.first, count: usage.count + (isUse ? 1 : 0), introduced });
    }
  }
  return [...found].filter(([short]) => !named.has(short)).map(([short, usage]) => ({ short, ...usage }));
}

function isAbbreviation(draft: Draft, prose: Prose, { text, lower, from, to }: Word): boolean {
  if (text[1] === lower[1]) return false; // no capital: nearly every word
  if (text.length < 3 || text.length > 9 || !/^\p{Lu}+$/u.test(text) || /^[IVXLCDM]+$/.test(text))
    return false;
  if (takesInMarkup(draft, { from, to })) return false;
  const [before, after] = [draft.plain[from - 1] ?? " ", draft.plain[to] ?? " "];
  if (
    /[\p{L}\p{N}/&_.@-]/u.test(before) ||
    /[/&_@-]/.test(after) ||
    /^\.\p{L}/u.test(draft.plain.slice(to, to + 2))
  )
    return false;
  if (isReadAsWord(text) || /[-→] $/.test(draft.plain.slice(Math.max(prose.span.from, from - 2), from)))
    return false;
  // Words in a run of capitals are emphasis, not abbreviations.
  const left = draft.plain.slice(Math.max(prose.span.from, from - 12), from);
  const right = draft.plain.slice(to, Math.min(prose.span.to, to + 12));
  if (isSyllable(text.toLowerCase()) && (/\p{Lu}{2}\s$/u.test(left) || /^\s\p{Lu}{2}/u.test(right)))
    return false;
  return !/(?:^|\s)\p{Lu}{2,}\s\p{Lu}{2,}|\p{Lu}{2,}\s$/u.test(left + right);
}

/** Known to every office: the common list, the symbols of bodies, what the office itself has set. */
function isCommon(text: string, context: Context): boolean {
  const row = abbreviationOf(text);
  return (
    row?.common === true ||
    text in context.config.abbreviations ||
    text in context.config.bodies ||
    issuersByCode(text).length > 0
  );
}

/** Where it is explained: in brackets after its full form, by "gọi tắt là", or by brackets of its own. */
function introducedAt(draft: Draft, prose: Prose, word: Word): Span | undefined {
  const before = draft.plain.slice(Math.max(prose.span.from, word.from - 160), word.from);
  const after = draft.plain.slice(word.to, Math.min(prose.span.to, word.to + 90));
  // "1. PTT là phiếu thao tác": an item of "Giải thích từ ngữ".
  const isDefined = word.from - prose.body.from <= 1 && /^”? là /.test(after);
  if (
    isDefined ||
    NAMED_SO.test(before) ||
    GLOSS.test(after) ||
    isShortOfBracket(before, word.text) ||
    isShortInBracket(before, word.text)
  )
    return span(word.from, word.to);
  const opens = /\((?:(?:sau đây|dưới đây|gọi tắt|viết tắt|gọi chung|là|:|\s)*)[“"']?$/u.exec(before);
  if (!opens || !/^[”"']?\)/.test(draft.plain.slice(word.to, word.to + 2))) return undefined;
  const words = before.slice(0, opens.index).match(/\p{L}+/gu) ?? [];
  const initials = words
    .slice(-2 * word.text.length - 4)
    .map((each) => each.charAt(0).toUpperCase())
    .join("");
  const first = word.text.charAt(0);
  const isSpelledOut = initials.includes(first) || !/[ĐƯƠ]/.test(word.text);
  return isSpelledOut ? span(word.from - (before.length - opens.index), word.to + 1) : undefined;
}
