import type { Draft } from "../../draft/draft.ts";
import type { Prose } from "../../draft/prose.ts";
import table from "../../language/variants.json" with { type: "json" };
import { type Span, slice, span } from "../../text/span.ts";
import { EVERYWHERE, type Rule, replace } from "../rule.ts";
import { takesInMarkup } from "./matches.ts";

export const textCaseConsistent: Rule = {
  id: "text-case-consistent",
  part: "text",
  title: "Một tên gọi viết hoa một cách trong cả văn bản",
  why: "“Bộ phận Một cửa” và “Bộ phận một cửa” là một; viết lẫn lộn người đọc ngờ là hai nơi.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục II, Mục IV; thông lệ nhất quán",
  severity: "hint",
  yieldsTo: ["cap-committee"],
  regimes: EVERYWHERE,
  *check(draft) {
    const groups = new Map<string, Map<string, Span[]>>();
    for (const prose of draft.prose) {
      if (prose.upper || prose.kind === "heading") continue;
      for (const { name, where } of namesIn(draft, prose)) {
        const forms = groups.get(name.toLowerCase()) ?? new Map<string, Span[]>();
        const places = forms.get(name);
        if (places) places.push(where);
        else forms.set(name, [where]);
        groups.set(name.toLowerCase(), forms);
      }
    }
    for (const forms of groups.values()) {
      const [usual, ...others] = [...forms].sort((a, b) => b[1].length - a[1].length);
      if (!usual || usual[1].length < 2) continue;
      for (const [form, spans] of others) {
        if (usual[1].length < 2 * spans.length) continue;
        for (const where of spans) {
          yield {
            span: where,
            message: `“${form}” ở chỗ khác viết “${usual[0]}”; nên thống nhất.`,
            related: [{ span: usual[1][0] as Span, message: `Ở đây viết “${usual[0]}”.` }],
            fixes: [replace(where, usual[0], "guarded")],
          };
        }
      }
    }
  },
  examples: [
    {
      bad: "- Hồ sơ nộp tại Bộ phận Một cửa.\n- Công chức của Bộ phận Một cửa tiếp nhận; «Bộ phận một cửa» trả kết quả.\n",
      good: "- Hồ sơ nộp tại Bộ phận Một cửa.\n- Công chức của Bộ phận Một cửa tiếp nhận; Bộ phận Một cửa trả kết quả.\n",
    },
    {
      bad: "- Qua Cổng Dịch vụ công; trên Cổng Dịch vụ công và «Cổng dịch vụ công» của Đồng Nai.\n",
      good: "- Qua Cổng Dịch vụ công; trên Cổng Dịch vụ công và Cổng Dịch vụ công của Đồng Nai.\n",
    },
    { good: "- Hồ sơ nộp tại Bộ phận Một cửa; cơ chế một cửa liên thông.\n" },
    { good: "- Qua Cổng Dịch vụ công; dịch vụ công trực tuyến của Đơn vị.\n" },
  ],
};

const NAMES: readonly (readonly string[])[] = table.names.map((name) => name.split(" "));
const NAMES_BY_FIRST: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  NAMES.map(([first]) => [first as string, NAMES.filter((name) => name[0] === first)]),
);

/** The names of the table that stand in a stretch, with a capital at least at their head. */
function* namesIn(draft: Draft, prose: Prose): Generator<{ name: string; where: Span }> {
  for (const [at, word] of prose.words.entries()) {
    if (!/^\p{Lu}\p{Ll}/u.test(word.text)) continue;
    const names = NAMES_BY_FIRST.get(word.lower);
    const fits = names?.find((name) => name.every((part, index) => prose.words[at + index]?.lower === part));
    const last = fits && prose.words[at + fits.length - 1];
    if (!last) continue;
    const where = span(word.from, last.to);
    const name = slice(draft.plain, where);
    if (/^[\p{L} ]+$/u.test(name) && /\p{Ll}/u.test(name) && !takesInMarkup(draft, where))
      yield { name, where };
  }
}
