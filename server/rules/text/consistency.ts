import { TONE_FIRST } from "../../conventions/fold.ts";
import surnames from "../../conventions/surnames.json" with { type: "json" };
import type { Prose } from "../../draft/prose.ts";
import { isKnownPair, keyOf } from "../../language/pairs.ts";
import { findPhrases, indexPhrases, type PhraseRow } from "../../language/phrases.ts";
import setPhrases from "../../language/set-phrases.json" with { type: "json" };
import pairs from "../../language/variants.json" with { type: "json" };
import { likeCase } from "../../text/case.ts";
import { sought } from "../../text/match.ts";
import { contains, type Span, slice, span } from "../../text/span.ts";
import { EVERYWHERE, type Report, type Rule, replace } from "../rule.ts";
import { remembered } from "../support.ts";
import { matchesIn, takesInMarkup } from "./matches.ts";

/** Phrases with a hyphen of their own ("Kế hoạch-Tài chính"): another rule speaks about those. */
const listed = indexPhrases(
  (setPhrases.rows as readonly PhraseRow[]).filter(({ wrong }) => wrong.includes("-")),
);

/** One way to write a thing, where it is written so. */
interface Form {
  readonly name: string;
  readonly places: readonly { readonly span: Span; readonly right: string }[];
}

/** Reports the places of the rarer form, if the usual one is at least twice as frequent. */
function* rarer(a: Form, b: Form, say: (usual: Form) => string): Generator<Report> {
  const [usual, rare] = a.places.length >= b.places.length ? [a, b] : [b, a];
  if (rare.places.length === 0 || usual.places.length < 2 * rare.places.length) return;
  for (const { span: where, right } of rare.places) {
    yield {
      span: where,
      message: say(usual),
      related: [
        { span: (usual.places[0] as { span: Span }).span, message: "Cách viết dùng ở phần lớn văn bản." },
      ],
      fixes: right === "" ? [] : [replace(where, right, "guarded")],
    };
  }
}

const OLD_TONE = /(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)$/iu;
const NEW_TONE = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])$/iu;

/** Where the tone mark stands in a syllable that can be written in both ways. */
function toneStyle(text: string): "old" | "new" | undefined {
  if (OLD_TONE.test(text)) return "old";
  return NEW_TONE.test(text) && keyOf(text) !== text.toLowerCase() ? "new" : undefined;
}

export const textToneConsistent: Rule = {
  id: "text-tone-consistent",
  part: "text",
  title: "Dấu thanh đặt theo một kiểu trong cả văn bản (hòa hoặc hoà)",
  why: "Cả hai kiểu đều đúng và Nghị định không chọn kiểu nào; viết lẫn lộn thì tìm kiếm bỏ sót.",
  basis: "Thông lệ trình bày văn bản (NĐ 30/2020/NĐ-CP không quy định kiểu đặt dấu)",
  severity: "hint",
  regimes: EVERYWHERE,
  *check(draft) {
    const old: Form["places"][number][] = [];
    const later: Form["places"][number][] = [];
    const styleOf = remembered(toneStyle);
    for (const prose of draft.prose) {
      for (const [at, { text, from, to }] of prose.words.entries()) {
        const style = styleOf(text);
        if (style && isInPersonName(prose.words, at)) continue;
        if (style === "old") old.push({ span: span(from, to), right: newTone(text) });
        if (style === "new") later.push({ span: span(from, to), right: oldTone(text) });
      }
    }
    yield* rarer(
      { name: "hòa, ủy", places: old },
      { name: "hoà, uỷ", places: later },
      (usual) => `Dấu thanh đặt khác phần lớn văn bản (kiểu “${usual.name}”).`,
    );
  },
  examples: [
    {
      bad: "- Ủy ban nhân dân tỉnh Khánh Hòa; «Uỷ» ban nhân dân xã.\n",
      good: "- Ủy ban nhân dân tỉnh Khánh Hòa; Ủy ban nhân dân xã.\n",
    },
    {
      bad: "- Văn hoá, xã hội hoá, «hòa» giải; thuỷ lợi Đồng Nai.\n",
      good: "- Văn hoá, xã hội hoá, hoà giải; thuỷ lợi Đồng Nai.\n",
    },
    { good: "- Ủy ban nhân dân tỉnh Khánh Hòa, quý I, quỹ đất.\n" },
    { good: "- Uỷ ban nhân dân tỉnh, hoà giải ở cơ sở của Đoàn.\n" },
    { good: "- Ủy ban nhân dân tỉnh Khánh Hòa giao bà Nguyễn Thị Thuỷ, ông Lê Văn Hoà.\n" },
  ],
};

const SURNAMES: ReadonlySet<string> = new Set(surnames);
const LONGEST_NAME = 4;

/** A person writes his name as it is registered: "Nguyễn Thị Thuỷ" next to "hòa giải" is no slip. */
function isInPersonName(words: Prose["words"], at: number): boolean {
  for (let from = at; from > at - LONGEST_NAME; from--) {
    const word = words[from];
    if (!word || !/^\p{Lu}\p{Ll}/u.test(word.text)) return false;
    if (from < at && SURNAMES.has(word.text.toUpperCase())) return true;
    if (from > 0 && word.from - (words[from - 1]?.to ?? 0) !== 1) return false;
  }
  return false;
}

function oldTone(text: string): string {
  return likeCase(text, keyOf(text));
}

const TONE_SECOND: ReadonlyMap<string, string> = new Map(
  [...TONE_FIRST].map(([second, first]) => [first, second]),
);

function newTone(text: string): string {
  const lower = text.toLowerCase();
  return likeCase(text, lower.slice(0, -2) + (TONE_SECOND.get(lower.slice(-2)) ?? lower.slice(-2)));
}

export const textVariantConsistent: Rule = {
  id: "text-variant-consistent",
  part: "text",
  title: "Từ có hai cách viết dùng một cách trong cả văn bản (quy định/qui định, gửi/gởi, hằng năm/hàng năm)",
  why: "Hai cách viết của một từ đều gặp; lẫn lộn trong một văn bản là thiếu nhất quán.",
  basis: "Thông lệ trình bày văn bản",
  severity: "hint",
  regimes: EVERYWHERE,
  *check(draft) {
    const found = new Map<string, { span: Span; row: number; side: 0 | 1 }[]>();
    for (const prose of draft.prose) {
      if (prose.upper) continue;
      for (const [at, word] of prose.words.entries()) {
        const next = prose.words[at + 1];
        const pair = next && next.from - word.to === 1 ? `${word.lower} ${next.lower}` : "";
        const hit = VARIANTS.get(pair) ?? VARIANTS.get(word.lower);
        if (!hit || takesInMarkup(draft, word)) continue;
        const key = String(hit.row);
        const end = VARIANTS.has(pair) && next ? next.to : word.to;
        const places = found.get(key);
        const place = { span: span(word.from, end), ...hit };
        if (places) places.push(place);
        else found.set(key, [place]);
      }
    }
    for (const places of found.values()) {
      const forms = [0, 1].map((side) => ({
        name: ROWS[(places[0] as { row: number }).row]?.[side] ?? "",
        places: places
          .filter((place) => place.side === side)
          .map((place) => ({
            span: place.span,
            right: likeCase(slice(draft.plain, place.span), ROWS[place.row]?.[1 - side] ?? ""),
          })),
      })) as unknown as [Form, Form];
      yield* rarer(forms[0], forms[1], (usual) => `Phần lớn văn bản viết “${usual.name}”; nên thống nhất.`);
    }
  },
  examples: [
    {
      bad: "- Theo quy định; thực hiện quy định; đúng «qui định» của Sở.\n",
      good: "- Theo quy định; thực hiện quy định; đúng quy định của Sở.\n",
    },
    {
      bad: "- Hằng năm báo cáo; hằng năm sơ kết; «hàng năm» tổng kết Đề án.\n",
      good: "- Hằng năm báo cáo; hằng năm sơ kết; hằng năm tổng kết Đề án.\n",
    },
    { good: "- Theo quy định, quy chế; hằng năm, hằng tháng báo cáo Đơn vị.\n" },
    { good: "- Gửi báo cáo hàng năm; bán hàng; ký gửi hàng hóa.\n" },
  ],
};

const ROWS = pairs.rows as unknown as readonly (readonly [string, string])[];
interface Variant {
  readonly row: number;
  readonly side: 0 | 1;
}
const VARIANTS: ReadonlyMap<string, Variant> = new Map<string, Variant>(
  ROWS.flatMap(([one, other], row) => [
    [one, { row, side: 0 as const }] as const,
    [other, { row, side: 1 as const }] as const,
  ]),
);

const DASH_BETWEEN = sought(/(?<=[\p{L}\p{N})%”] )[-–](?= [\p{L}\p{N}(“])/gu);

export const textDashConsistent: Rule = {
  id: "text-dash-consistent",
  part: "text",
  title: "Dấu nối giữa hai cụm từ dùng một loại (-) trong cả văn bản",
  why: "Nghị định dùng gạch nối ngắn có khoảng trắng (Độc lập - Tự do - Hạnh phúc); gạch ngang dài (–) là do bộ soạn thảo tự đổi.",
  basis: "Cách viết trong NĐ 30/2020/NĐ-CP (“Độc lập - Tự do - Hạnh phúc”)",
  severity: "hint",
  regimes: EVERYWHERE,
  *check(draft) {
    const places = { "-": [] as Form["places"][number][], "–": [] as Form["places"][number][] };
    for (const { span: where, words, prose } of matchesIn(draft, DASH_BETWEEN)) {
      if (where.from < prose.body.from) continue;
      const dash = words[0] as "-" | "–";
      places[dash].push({ span: where, right: dash === "-" ? "" : "-" });
    }
    if (places["–"].length > places["-"].length) return;
    yield* rarer(
      { name: "-", places: places["-"] },
      { name: "–", places: places["–"] },
      () => "Phần lớn văn bản dùng gạch nối “-”; ở đây là gạch dài “–”.",
    );
  },
  examples: [
    {
      bad: "- Phát triển kinh tế - xã hội, quốc phòng - an ninh giai đoạn 2021 «–» 2025.\n",
      good: "- Phát triển kinh tế - xã hội, quốc phòng - an ninh giai đoạn 2021 - 2025.\n",
    },
    {
      bad: "- Phòng Kế hoạch - Tài chính; Sở Lao động - Thương binh và Xã hội; Tổ chức «–» Hành chính Đơn vị.\n",
      good: "- Phòng Kế hoạch - Tài chính; Sở Lao động - Thương binh và Xã hội; Tổ chức - Hành chính Đơn vị.\n",
    },
    { good: "- Phát triển kinh tế - xã hội giai đoạn 2021 - 2025 của Đồng Nai.\n" },
    { good: "- Phát triển kinh tế – xã hội giai đoạn 2021 – 2025.\n" },
  ],
};

const DASH_AFTER_WORD = sought(/[-–](?<=\p{Ll} \p{L}\p{Ll}{1,6}[-–])(?=\p{Lu}\p{Ll}{1,6}(?:\s|[,;.)]|$))/gu);

export const textDashJoined: Rule = {
  id: "text-dash-joined",
  part: "text",
  title: "Gạch nối giữa hai cụm từ có khoảng trắng hai bên",
  why: "Viết liền gạch nối (vận tải-Bộ) dành cho tên phiên âm (Mát-xcơ-va); nối hai cụm từ thì cách ra như Nghị định viết.",
  basis: "Cách viết trong NĐ 30/2020/NĐ-CP (“Độc lập - Tự do - Hạnh phúc”)",
  severity: "info",
  yieldsTo: ["text-set-comma", "text-dash-name"],
  regimes: EVERYWHERE,
  *check(draft) {
    let told: readonly { readonly span: Span }[] | undefined;
    for (const { span: where, words, prose } of matchesIn(draft, DASH_AFTER_WORD)) {
      const before = /\p{L}+$/u.exec(draft.plain.slice(Math.max(0, where.from - 8), where.from))?.[0] ?? "";
      const after = /^\p{L}+/u.exec(draft.plain.slice(where.to, where.to + 8))?.[0] ?? "";
      // Transcribed names have no Vietnamese marks of tone in most parts, or stand alone: "I-lích", "Ma-ni-la".
      if (
        where.from < prose.body.from ||
        !/[à-ỹđ]/iu.test(before + after) ||
        /[-–]/.test(draft.plain.slice(where.to, where.to + after.length + 1)) ||
        !isBetweenWords(prose, where)
      )
        continue;
      told ??= [...findPhrases(draft, listed)];
      if (told.some(({ span: said }) => contains(said, where))) continue;
      yield {
        span: where,
        message: `Dấu “${words[0]}” giữa hai cụm từ cần có khoảng trắng hai bên.`,
        fixes: [replace(where, ` ${words[0]} `, "guarded", `Sửa thành “ ${words[0]} ”`)],
      };
    }
  },
  examples: [
    {
      bad: "- Phát triển công nghiệp«-»Thương mại của tỉnh Đồng Nai.\n",
      good: "- Phát triển công nghiệp - Thương mại của tỉnh Đồng Nai.\n",
    },
    {
      bad: "- Phối hợp với Ban Dân tộc«-»Tôn giáo, Ban Pháp chế Đồng Nai.\n",
      good: "- Phối hợp với Ban Dân tộc - Tôn giáo, Ban Pháp chế Đồng Nai.\n",
    },
    {
      good: "- Đoàn đại biểu đến Mát-xcơ-va, I-lích Lê-nin, Ma-ni-la, qua đảo Lu-Dông; giai đoạn 2021-2025.\n",
    },
    { good: "- Ban Văn hóa - Xã hội; Quyết định số 15/QĐ-UBND; E-Office.\n" },
  ],
};

/** True if the syllable before or after the hyphen makes a word with its other neighbour: "vận tải-Bộ", no name "Lu-Dông". */
function isBetweenWords(prose: Prose, where: Span): boolean {
  const next = prose.words.findIndex(({ from }) => from >= where.to);
  const joins = (at: number): boolean => {
    const [first, second] = [prose.words[at], prose.words[at + 1]];
    return (
      first !== undefined && second !== undefined && isKnownPair(keyOf(first.lower), keyOf(second.lower))
    );
  };
  return joins(next - 2) || joins(next);
}

const QUOTE = sought(/[“”]|(?<!\d)"/gu);

export const textQuoteConsistent: Rule = {
  id: "text-quote-consistent",
  part: "text",
  title: "Dấu ngoặc kép dùng một kiểu (“ ”) trong cả văn bản",
  why: "Lẫn ngoặc kép cong và ngoặc kép thẳng là dấu vết chép từ nhiều nguồn.",
  basis: "Thông lệ trình bày văn bản",
  severity: "hint",
  regimes: EVERYWHERE,
  *check(draft) {
    const curly: Form["places"][number][] = [];
    const straight: Form["places"][number][] = [];
    for (const { span: where, words } of matchesIn(draft, QUOTE)) {
      const isOpen = /(?:^|[\s(])$/.test(draft.plain.slice(Math.max(0, where.from - 1), where.from));
      if (words[0] === '"') straight.push({ span: where, right: isOpen ? "“" : "”" });
      else curly.push({ span: where, right: "" });
    }
    if (straight.length > curly.length) return;
    yield* rarer(
      { name: "“ ”", places: curly },
      { name: '" "', places: straight },
      () => "Phần lớn văn bản dùng ngoặc kép cong “ ”; ở đây là ngoặc thẳng.",
    );
  },
  examples: [
    {
      bad: '- Cơ chế “một cửa”, “một cửa liên thông”; bộ phận «"»Một cửa«"».\n',
      good: "- Cơ chế “một cửa”, “một cửa liên thông”; bộ phận “Một cửa”.\n",
    },
    {
      bad: '- Đề án “06”, phong trào “thi đua yêu nước”, khẩu hiệu «"»Đoàn kết«"».\n',
      good: "- Đề án “06”, phong trào “thi đua yêu nước”, khẩu hiệu “Đoàn kết”.\n",
    },
    { good: "- Cơ chế “một cửa”, “một cửa liên thông” của Đơn vị.\n" },
    { good: '- Cơ chế "một cửa", tọa độ 12°15\'30".\n' },
  ],
};

const DECIMAL = sought(
  /(?<![\p{L}\p{N}.,/])\d{1,4}\.\d{1,2}(?=\s?(?:cm|mm|m2|m²|km|kg|ha|%|tỷ|triệu|tấn|lít|điểm|lines)(?![\p{L}]))/gu,
);

export const textDecimalComma: Rule = {
  id: "text-decimal-comma",
  part: "text",
  title: "Số thập phân dùng dấu phẩy: 1,5 cm",
  why: "Trong tiếng Việt dấu phẩy ngăn phần thập phân, dấu chấm ngăn hàng nghìn; “1.500” và “1.5” rất dễ đọc nhầm.",
  basis: "NĐ 86/2012/NĐ-CP, Phụ lục V (dấu phẩy thập phân)",
  severity: "info",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { span: where, words, prose } of matchesIn(draft, DECIMAL)) {
      if (where.from < prose.body.from) continue;
      yield {
        span: where,
        message: `Số thập phân “${words[0]}” viết với dấu phẩy: “${words[0].replace(".", ",")}”.`,
        fixes: [replace(where, words[0].replace(".", ","), "guarded")],
      };
    }
  },
  examples: [
    {
      bad: "- Lề trái «3.5» cm; tỷ lệ hồ sơ đúng hạn đạt «98.7»%.\n",
      good: "- Lề trái 3,5 cm; tỷ lệ hồ sơ đúng hạn đạt 98,7%.\n",
    },
    { bad: "- Kinh phí «1.2» tỷ đồng cho Đề án.\n", good: "- Kinh phí 1,2 tỷ đồng cho Đề án.\n" },
    { good: "- Kinh phí 1.200 triệu đồng; mục 1.2 của Kế hoạch; ngày 1.5.2025; phiên bản 2.0.\n" },
    { good: "- Lề trái 3,5 cm; đạt 98,7% của Đoàn.\n" },
  ],
};
