import { anyOf } from "../../text/pattern.ts";
import { span } from "../../text/span.ts";
import { symbolGroups } from "../number/symbol.ts";
import type { Rule } from "../rule.ts";
import known from "./bodies.json" with { type: "json" };
import { COMMITTEE } from "./bodies.ts";

const SUBORDINATE = new RegExp(String.raw`^${anyOf(known.subordinate)}\s`, "u");
const SUPERIOR = new RegExp(String.raw`^(?:${COMMITTEE}|BỘ)\s`, "u");

export const issuerOrder: Rule = {
  id: "issuer-order",
  part: "header",
  title: "Tên cơ quan chủ quản ở trên, tên cơ quan ban hành ở dưới",
  why: "Dòng dưới, in đậm, là cơ quan chịu trách nhiệm về văn bản.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.2.b",
  severity: "warning",
  *check(draft) {
    const { issuers } = draft.header;
    const [first, second] = issuers;
    const [from, to] = [first?.parts[0]?.from, second?.parts.at(-1)?.to];
    if (issuers.length !== 2 || !first || !second || from === undefined || to === undefined) return;
    const reversed = SUBORDINATE.test(first.text) && SUPERIOR.test(second.text);
    // A joint document names equals; the symbol shows whose it is.
    if (!reversed || symbolGroups(draft).some(({ text }) => /^(?:UBND|B\p{Lu}{1,8})$/u.test(text))) return;
    yield { span: span(from, to), message: "Tên cơ quan chủ quản cần đặt trên tên cơ quan ban hành." };
  },
  examples: [
    { bad: "«SỞ NỘI VỤ\nUBND TỈNH ĐỒNG NAI»\nSố: 15/QĐ-SNV\n" },
    { bad: "«CỤC QUẢN LÝ DƯỢC\nBỘ Y TẾ»\nSố: 15/QĐ-QLD\n" },
    { good: "UBND TỈNH ĐỒNG NAI\nSỞ NỘI VỤ\nSố: 15/QĐ-SNV\n" },
    { good: "BỘ Y TẾ\nCỤC QUẢN LÝ DƯỢC\nSố: 15/QĐ-QLD\n" },
  ],
};
