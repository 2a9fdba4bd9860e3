import { TONE_FIRST } from "../../conventions/fold.ts";
import surnames from "../../conventions/surnames.json" with { type: "json" };
import type { Prose } from "../../draft/prose.ts";
import { keyOf } from "../../language/pairs.ts";
import { likeCase } from "../../text/case.ts";
import { remembered } from "../../text/once.ts";
import { span } from "../../text/span.ts";
import { EVERYWHERE, type Rule } from "../rule.ts";
import { type Form, rarer } from "./rarer.ts";

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
