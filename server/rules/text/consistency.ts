import type { Draft } from "../../draft/draft.ts";
import pairs from "../../language/variants.json" with { type: "json" };
import { likeCase } from "../../text/case.ts";
import { groupBy } from "../../text/group.ts";
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
    for (const [row, places] of groupBy(variantsIn(draft), (found) => found.row)) {
      const [one, other] = row.map((name): Form => {
        const own = places.filter((place) => place.name === name).map(({ span }) => span);
        const instead = row.find((each) => each !== name) ?? "";
        return {
          name,
          places: own.map((each) => ({ span: each, right: likeCase(slice(draft.plain, each), instead) })),
        };
      }) as [Form, Form];
      yield* rarer(one, other, (usual) => `Phần lớn văn bản viết “${usual.name}”; nên thống nhất.`);
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

/** The two ways to write a word, by each of them. */
const VARIANTS: ReadonlyMap<string, readonly string[]> = new Map(
  pairs.rows.flatMap((row) => row.map((name): [string, readonly string[]] => [name, row])),
);

const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...VARIANTS.keys()].map((form) => form.split(" ")[0] ?? ""),
);

/** Every place of a word that can be written in two ways. */
function* variantsIn(draft: Draft): Generator<{ row: readonly string[]; name: string; span: Span }> {
  for (const { upper, words } of draft.prose) {
    if (upper) continue;
    for (const [at, word] of words.entries()) {
      if (!FIRST_WORDS.has(word.lower)) continue;
      const next = words[at + 1];
      const pair = next && next.from - word.to === 1 ? `${word.lower} ${next.lower}` : "";
      const [name, to] = VARIANTS.has(pair) && next ? [pair, next.to] : [word.lower, word.to];
      const row = VARIANTS.get(name);
      if (row && !takesInMarkup(draft, word)) yield { row, name, span: span(word.from, to) };
    }
  }
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
