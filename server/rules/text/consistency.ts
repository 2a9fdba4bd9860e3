import pairs from "../../language/variants.json" with { type: "json" };
import { likeCase } from "../../text/case.ts";
import { sought } from "../../text/match.ts";
import { type Span, slice, span, textBefore } from "../../text/span.ts";
import { EVERYWHERE, type Rule, replace } from "../rule.ts";
import { matchesIn, matchesInBody, takesInMarkup } from "./matches.ts";
import { type Form, rarer } from "./rarer.ts";

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
        if (!FIRST_WORDS.has(word.lower)) continue;
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

const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...VARIANTS.keys()].map((form) => form.split(" ")[0] ?? ""),
);

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
      const isOpen = /(?:^|[\s(])$/.test(textBefore(draft.plain, where.from, 1));
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
    for (const { span: where, words } of matchesInBody(draft, DECIMAL)) {
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
