import type { Draft } from "../../draft/draft.ts";
import type { Prose } from "../../draft/prose.ts";
import table from "../../language/variants.json" with { type: "json" };
import { groupBy } from "../../text/group.ts";
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
    const written = draft.prose
      .filter(({ upper, kind }) => !upper && kind !== "heading")
      .flatMap((prose) => [...namesIn(draft, prose)]);
    for (const group of groupBy(written, ({ name }) => name.toLowerCase()).values()) {
      const forms = [...groupBy(group, ({ name }) => name).values()];
      const [usual = [], ...others] = forms.sort((a, b) => b.length - a.length);
      const [first, second] = usual;
      if (!first || !second) continue;
      for (const { name, where } of others.filter((rare) => usual.length >= 2 * rare.length).flat()) {
        yield {
          span: where,
          message: `“${name}” ở chỗ khác viết “${first.name}”; nên thống nhất.`,
          related: [{ span: first.where, message: `Ở đây viết “${first.name}”.` }],
          fixes: [replace(where, first.name, "guarded")],
        };
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

const NAMES_BY_FIRST: ReadonlyMap<string, readonly (readonly string[])[]> = groupBy(
  table.names.map((name) => name.split(" ")),
  ([first = ""]) => first,
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
