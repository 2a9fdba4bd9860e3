import { decree } from "../../conventions/decree.ts";
import { lawNames } from "../../conventions/law-names.ts";
import { findPhrases, indexPhrases, type PhraseRow } from "../../language/phrases.ts";
import { slice } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { APPENDIX_II } from "./row.ts";

/** The longest name first, so that it is the one found. */
const NAMES: readonly PhraseRow[] = lawNames
  .map(({ name }) => name)
  .sort((a, b) => b.length - a.length)
  .map((name) => ({ wrong: name, right: name }));
const byName = indexPhrases(NAMES);

export const capLawInner: Rule = {
  id: "cap-law-inner",
  part: "capitals",
  title: "Trong tên luật chỉ âm tiết đầu viết hoa: Luật Tổ chức chính quyền địa phương",
  why: "Sau chữ Luật chỉ âm tiết thứ nhất của tên gọi viết hoa; “Luật Tổ chức Chính quyền địa phương” thừa chữ hoa.",
  basis: `${APPENDIX_II}, Mục V.6`,
  severity: "info",
  yieldsTo: ["cap-document-name"],
  since: decree.firstForm,
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const { row, span: where, prose } of findPhrases(draft, byName)) {
      const found = slice(draft.plain, where).replace(/\s+/g, " ");
      if (prose.upper || !hasInnerCapital(found.split(" "), row.right.split(" "))) continue;
      yield {
        span: where,
        message: `Tên luật viết “${row.right}”, không viết “${found}”.`,
        fixes: [replace(where, row.right, "safe")],
      };
    }
  },
  examples: [
    {
      bad: "Căn cứ «Luật Tổ chức Chính quyền địa phương» ngày 19 tháng 6 năm 2015;\n",
      good: "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\n",
    },
    {
      bad: "- Thực hiện «Luật Ban hành Văn bản quy phạm pháp luật» và kế hoạch của tỉnh.\n",
      good: "- Thực hiện Luật Ban hành văn bản quy phạm pháp luật và kế hoạch của tỉnh.\n",
    },
    {
      good: "- Theo Luật Tổ chức Chính phủ, Luật Ngân sách Nhà nước, Luật Khoa học và Công nghệ, Luật Đất đai.\n",
    },
    { good: "LUẬT TỔ CHỨC CHÍNH QUYỀN ĐỊA PHƯƠNG\n\n- Luật Mặt trận Tổ quốc Việt Nam; Luật Đầu tư công.\n" },
  ],
};

/**
 * True if a later syllable has a capital of its own. "Nhà nước" is written so out of respect, and behind "và" a field may
 * be meant as the name of a ministry means it.
 */
function hasInnerCapital(found: readonly string[], right: readonly string[]): boolean {
  return found.some(
    (word, at) =>
      at > 2 &&
      word !== "Nhà" &&
      found[at - 1] !== "và" &&
      /^\p{Lu}\p{Ll}/u.test(word) &&
      /^\p{Ll}/u.test(right[at] ?? ""),
  );
}
