import { anyOf } from "../../text/pattern.ts";
import type { Rule } from "../rule.ts";
import known from "./bodies.json" with { type: "json" };
import { COMMITTEE } from "./bodies.ts";

const BARE_COMMITTEE = new RegExp(`^${COMMITTEE}$`, "iu");
const OF_COMMITTEE = new RegExp(String.raw`^${anyOf(known.ofCommittee)}\s`, "iu");

export const issuerParentLocality: Rule = {
  id: "issuer-parent-locality",
  part: "header",
  title: "Tên cơ quan chủ quản ở địa phương có tên tỉnh, thành phố, xã, phường",
  why: "“Ủy ban nhân dân” không kèm địa danh thì không biết là cơ quan nào.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.2.a",
  severity: "warning",
  *check(draft) {
    const [first, second] = draft.header.issuers;
    const part = first?.parts[0];
    if (!draft.recognised || !first || !second || !part) return;
    if (!BARE_COMMITTEE.test(first.text) || !OF_COMMITTEE.test(second.text)) return;
    yield { span: part, message: `“${first.text}” thiếu tên tỉnh, thành phố hoặc xã, phường.` };
  },
  examples: [
    { bad: "«ỦY BAN NHÂN DÂN»\nSỞ TÀI CHÍNH\nSố: 15/QĐ-STC\n" },
    { bad: "«UBND»\nPHÒNG VĂN HÓA - XÃ HỘI\nSố: 15/BC-VHXH\n" },
    { good: "UBND TỈNH KHÁNH HÒA\nSỞ TÀI CHÍNH\nSố: 15/QĐ-STC\n" },
    { good: "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ ĐÀ NẴNG\nSố: 15/QĐ-UBND\n" },
  ],
};
