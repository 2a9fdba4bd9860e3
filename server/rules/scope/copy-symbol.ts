import { documentTypes } from "../../conventions/types.ts";
import type { Draft } from "../../draft/draft.ts";
import { groupsOf, type SymbolGroup } from "../number/symbol.ts";
import { type Rule, replace, SINCE_DECREE } from "../rule.ts";
import { wordsOf } from "../support.ts";

export const copySymbol: Rule = {
  id: "copy-symbol",
  part: "scope",
  title: "Ký hiệu bản sao dùng SY, TrS, SL",
  why: "Bản sao y, bản trích sao, bản sao lục đánh số chung và mang chữ viết tắt riêng.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần II, Mục II.1.c; Phụ lục III, Mục I",
  severity: "warning",
  since: SINCE_DECREE,
  *check(draft) {
    const { type, first } = copyOf(draft);
    if (!type?.abbreviation || !first || first.text === type.abbreviation) return;
    yield {
      span: first.span,
      message: `${type.name} viết tắt là “${type.abbreviation}”.`,
      fixes: [replace(first.span, type.abbreviation, "guarded")],
    };
  },
  examples: [
    {
      bad: "SỞ Y TẾ\nSố: 01/«TS»-SYT\nĐà Nẵng, ngày 05 tháng 3 năm 2024\n\nTRÍCH SAO\n",
      good: "SỞ Y TẾ\nSố: 01/TrS-SYT\nĐà Nẵng, ngày 05 tháng 3 năm 2024\n\nTRÍCH SAO\n",
    },
    {
      bad: "UBND XÃ ĐỨC LẬP\nSố: 12/«BS»-UBND\nĐức Lập, ngày 05 tháng 3 năm 2024\n\nSAO Y\n",
      good: "UBND XÃ ĐỨC LẬP\nSố: 12/SY-UBND\nĐức Lập, ngày 05 tháng 3 năm 2024\n\nSAO Y\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v trực bão\n\nKính gửi: Các bệnh viện\n\nĐề nghị trực bão./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nĐỗ Thị Hoa\n\nUBND XÃ ĐỨC LẬP\nSAO Y\n\nSố: 04/«SAO»-UBND\nĐức Lập, ngày 09 tháng 3 năm 2026\n",
      good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v trực bão\n\nKính gửi: Các bệnh viện\n\nĐề nghị trực bão./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nĐỗ Thị Hoa\n\nUBND XÃ ĐỨC LẬP\nSAO Y\n\nSố: 04/SY-UBND\nĐức Lập, ngày 09 tháng 3 năm 2026\n",
    },
    { good: "SỞ Y TẾ\nSố: 01/SY-SYT\nĐà Nẵng, ngày 05 tháng 3 năm 2024\n\nSAO Y\n" },
    { good: "SỞ Y TẾ\nSố: 01/KH-SYT\nĐà Nẵng, ngày 05 tháng 3 năm 2024\n\nKẾ HOẠCH\nTiêm chủng\n" },
  ],
};

/** The kind of copy, and the first group of its symbol: of a block below the copied document, else of the draft itself. */
function copyOf(draft: Draft): {
  type: (typeof documentTypes)[number] | undefined;
  first: SymbolGroup | undefined;
} {
  const { copy, title, header } = draft;
  if (!copy)
    return {
      type: title.typeSpan && title.type?.family === "copy" ? title.type : undefined,
      first: groupsOf(draft, header)[0],
    };
  const form = wordsOf(draft, copy.form);
  const type = documentTypes.find(({ title: name }) => name !== undefined && form.includes(name));
  return { type, first: groupsOf(draft, copy.header)[0] };
}
