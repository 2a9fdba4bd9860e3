import type { Draft, Section } from "../../draft/draft.ts";
import { regionOf } from "../../draft/regions.ts";
import type { Rule } from "../rule.ts";
import { isWholeDocument } from "../support.ts";
import { nameOf, placeOf } from "./sequence.ts";

/** The kinds whose numbers begin anew within a document, each with what its first label reads like anywhere in a line. */
const FIRSTS = {
  roman: { number: "I", label: /(?<![\p{L}\p{N}])I[.)/]/u },
  number: { number: "1", label: /(?<![\p{L}\p{N}.,/-])0?1[.)/:](?!\d)/u },
  point: { number: "a", label: /(?<![\p{L}\p{N}])a[.)/]/iu },
} as const;
/** So far above a unit its first may stand. */
const NEAR = 3000;

export const sequenceFirst: Rule = {
  id: "sequence-first",
  part: "structure",
  title: "Các mục, khoản, điểm đánh số từ I, 1, a",
  why: "Dãy bắt đầu từ II hoặc 2 là mất mục đầu hoặc mục đầu ghi sai kiểu số.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.đ",
  severity: "warning",
  *check(draft) {
    if (!isWholeDocument(draft)) return;
    for (const run of draft.siblingRuns) {
      const [second, third] = run;
      const first = second && FIRSTS[second.kind as keyof typeof FIRSTS];
      if (!first || !third || placeOf(second) !== 2 || placeOf(third) !== 3) continue;
      if (regionOf(draft, second.label) > 0) continue;
      if (first.label.test(textAbove(draft, second))) continue;
      const was = `${nameOf(second.kind)} ${second.number}`;
      yield { span: second.label, message: `Trước ${was} thiếu ${nameOf(second.kind)} ${first.number}.` };
    }
  },
  examples: [
    { bad: plan("1. MỤC ĐÍCH\n\n«II.» NỘI DUNG\n\nIII. TỔ CHỨC THỰC HIỆN\n") },
    {
      bad: plan(
        "I. Sự cần thiết\n\nĐường dài 1.240 km.\n\n«2.» Nội dung\n\nTập huấn.\n\n3. Kinh phí\n\nNgân sách.\n",
      ),
    },
    { bad: plan("I. NỘI DUNG\n\n«2.» Tập huấn\n\n3. Kiểm tra\n\nII. TỔ CHỨC THỰC HIỆN\n") },
    { good: plan("I. MỤC ĐÍCH\n\nII. NỘI DUNG\n\nIII. TỔ CHỨC THỰC HIỆN\n") },
    { good: plan("Sở yêu cầu các đơn vị: 1. Rà soát đối tượng.\n\n2. Tập huấn\n\n3. Kiểm tra\n") },
    { good: "II. NỘI DUNG\n\nIII. TỔ CHỨC THỰC HIỆN\n" },
  ],
};

/** What stands above a unit, up to the heading it stands under: the one before it may be run into a line of it. */
function textAbove({ plain, bodyFrom }: Draft, { kind, label }: Section): string {
  const above = plain.slice(Math.max(bodyFrom, label.from - NEAR), label.from);
  return kind === "roman" ? above : (above.split(/\n(?=\P{L}{0,3}[IVX]{1,4}\.)/u).pop() ?? "");
}

/** A plan with this body. */
function plan(body: string): string {
  return `SỞ Y TẾ\nSố: 15/KH-SYT\nHuế, ngày 10 tháng 6 năm 2022\n\nKẾ HOẠCH\nTiêm chủng năm 2022\n\n${body}`;
}
