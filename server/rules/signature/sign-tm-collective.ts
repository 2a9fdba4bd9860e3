import { rankOfPost } from "../../conventions/posts.ts";
import { COLLECTIVE } from "../header/bodies.ts";
import type { Rule } from "../rule.ts";
import { everyPostLine } from "../support.ts";
import { signed } from "./example.ts";

const BEGINS_COLLECTIVE = new RegExp(String.raw`^${COLLECTIVE}(?!\p{L})`, "u");

export const signTmCollective: Rule = {
  id: "sign-tm-collective",
  part: "signature",
  title: "“TM.” đứng trước tên tập thể lãnh đạo hoặc tên cơ quan, không đứng trước chức vụ",
  why: "“TM.” là thay mặt tập thể; người đứng đầu không thay mặt chính mình.",
  basis: "NĐ 30/2020/NĐ-CP, Điều 13 khoản 2; Phụ lục I, Phần I, Mục II.7.b",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const line of everyPostLine(draft)) {
      if (line.mark && line.mark !== "TM" && BEGINS_COLLECTIVE.test(line.post))
        yield { span: line.span, message: `Trước tên tập thể ghi “TM.”, không ghi “${line.mark}.”.` };
      if (line.mark !== "TM" || !rankOfPost(line.post)) continue;
      yield {
        span: line.span,
        message: `Sau “TM.” là tên tập thể hoặc cơ quan, không phải chức vụ “${line.post}”.`,
      };
    }
  },
  examples: [
    { bad: signed("«TM. CHỦ TỊCH»\nPHÓ CHỦ TỊCH\n\nĐỗ Thị Hoa\n") },
    { bad: signed("«TM. GIÁM ĐỐC»\nCHÁNH VĂN PHÒNG\n\nĐỗ Thị Hoa\n") },
    { bad: signed("«KT. ỦY BAN NHÂN DÂN»\nPHÓ CHỦ TỊCH\n\nĐỗ Thị Hoa\n") },
    { good: signed("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nĐỗ Thị Hoa\n") },
    { good: signed("TM. BAN THƯỜNG VỤ\nCHỦ TỊCH\n\nĐỗ Thị Hoa\n") },
  ],
};
