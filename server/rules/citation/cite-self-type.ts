import { documentTypes } from "../../conventions/types.ts";
import type { Draft } from "../../draft/draft.ts";
import { regionOf } from "../../draft/regions.ts";
import { capitalised } from "../../text/case.ts";
import { sought } from "../../text/match.ts";
import { anyOf } from "../../text/pattern.ts";
import type { Rule } from "../rule.ts";
import { wordsOf } from "../support.ts";
import { matchesIn } from "../text/matches.ts";
import known from "./words.json" with { type: "json" };

const NAMES: ReadonlySet<string> = new Set(documentTypes.map(({ name }) => name));

/** What the closing sentence calls the draft. "Trên đây là báo cáo …" closes a công văn too. */
const ABOVE = sought(
  new RegExp(String.raw`(?<=(?<!\p{L})Trên đây là )${anyOf(known.closedByName)}(?= \p{Ll})`, "giu"),
);

export const citeSelfType: Rule = {
  id: "cite-self-type",
  part: "citation",
  title: "Văn bản tự gọi mình đúng tên loại: “Quyết định này” trong quyết định",
  why: "“Thông báo này” trong một quyết định là câu chép từ văn bản khác; người thi hành không biết thi hành văn bản nào.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.5 và II.6; kiểm tra lô-gíc",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const own = draft.title.typeSpan && draft.title.type?.name;
    if (!own || !draft.recognised) return;
    for (const { self, type, span: where } of draft.citations) {
      if (!self || !type || regionOf(draft, where) > 0 || where.from < draft.bodyFrom) continue;
      const name = wordsOf(draft, type);
      if (name === own || !NAMES.has(name) || isSpokenOf(draft, name, where.from)) continue;
      yield { span: where, message: `Văn bản này là ${own.toLowerCase()}: cần ghi “${own} này”.` };
    }
    for (const { span: where, words } of matchesIn(draft, ABOVE, ["body"])) {
      const name = capitalised(words[0]);
      if (name !== own && NAMES.has(name) && NAMES.has(own))
        yield { span: where, message: `Văn bản này là ${own.toLowerCase()}, câu này ghi “${words[0]}”.` };
    }
  },
  examples: [
    {
      bad: "SỞ Y TẾ\nSố: 15/QĐ-SYT\nHuế, ngày 10 tháng 6 năm 2022\n\nQUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Thành lập Tổ công tác.\n\nĐiều 2. Chánh Văn phòng chịu trách nhiệm thi hành «Thông báo này»./.\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/KH-SYT\nHuế, ngày 10 tháng 6 năm 2022\n\nKẾ HOẠCH\nPhòng, chống dịch\n\n1. Các đơn vị căn cứ «Hướng dẫn này» thực hiện.\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/KH-SYT\nHuế, ngày 10 tháng 6 năm 2022\n\nKẾ HOẠCH\nPhòng, chống dịch\n\nTrên đây là «Thông báo» phòng, chống dịch của Sở./.\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/QĐ-SYT\nHuế, ngày 10 tháng 6 năm 2022\n\nQUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\n\nCăn cứ Kế hoạch số 12/KH-SYT ngày 05 tháng 5 năm 2022 của Sở Y tế;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Thành lập Tổ công tác.\n\nĐiều 2. Chánh Văn phòng chịu trách nhiệm thi hành «Kế hoạch này»./.\n",
    },
    {
      good: "SỞ Y TẾ\nSố: 15/QĐ-SYT\nHuế, ngày 10 tháng 6 năm 2022\n\nQUYẾT ĐỊNH\nBan hành Quy chế tiếp công dân\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Quyết định này thay thế Quyết định số 12/QĐ-SYT.\n\nĐiều 2. Chánh Văn phòng theo dõi việc thực hiện Quy chế này./.\n",
    },
    {
      good: "SỞ Y TẾ\nSố: 15/KH-SYT\nHuế, ngày 10 tháng 6 năm 2022\n\nKẾ HOẠCH\nTriển khai Nghị quyết số 12/NQ-CP\n\n1. Các đơn vị quán triệt Nghị quyết này và Kế hoạch này.\n",
    },
  ],
};

/** What an article that charges with the decision says right before its name. */
const CHARGED = /chịu trách nhiệm (?:tổ chức )?(?:thi hành|thực hiện) $/u;

/** True if a document of that type was named before: "này" may point to it, as to a quy chế that the draft issues. */
function isSpokenOf({ plain }: Draft, name: string, before: number): boolean {
  const above = plain.slice(0, before);
  // Carried out is the decision itself or what it issues, never a document that its bases cite.
  if (CHARGED.test(above.slice(-40)) && !above.includes("kèm theo")) return false;
  for (let at = above.indexOf(name); at >= 0; at = above.indexOf(name, at + 1)) {
    if (!/^\s{1,3}này(?!\p{L})/u.test(above.slice(at + name.length, at + name.length + 8))) return true;
  }
  return above.includes(name.toUpperCase());
}
