import { span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { lastCharacter } from "../support.ts";
import { standsAlone } from "./items.ts";

export const recipientsSemicolon: Rule = {
  id: "recipients-semicolon",
  part: "recipients",
  title: "Mỗi dòng nơi nhận, trừ dòng cuối, kết thúc bằng dấu chấm phẩy",
  why: "Dấu chấm phẩy tách từng nơi nhận; nghị định quy định rõ dấu này.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9.d",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const { recipients, plain } = draft;
    for (const place of (recipients?.items ?? []).slice(0, -1)) {
      const item = place.span;
      const last = plain[item.to - 1];
      if (last === ";" || !standsAlone(draft, place)) continue;
      const wrongMark = last === "." || last === ",";
      const where = wrongMark ? lastCharacter(item) : span(item.to, item.to);
      yield {
        span: lastCharacter(item),
        message: "Dòng nơi nhận này cần kết thúc bằng dấu chấm phẩy.",
        fixes: [replace(where, ";", "safe", "Kết thúc dòng bằng “;”")],
      };
    }
  },
  examples: [
    {
      bad: "Nơi nhận:\n- Như trên;\n- BGĐ Sở (b/c«)»\n- Lưu: VT, VP.\n",
      good: "Nơi nhận:\n- Như trên;\n- BGĐ Sở (b/c);\n- Lưu: VT, VP.\n",
    },
    {
      bad: "Nơi nhận:\n- Vụ Pháp chế«,»\n- Cục Quản lý Đăng ký đất đai«.»\n- Lưu: VT.\n",
      good: "Nơi nhận:\n- Vụ Pháp chế;\n- Cục Quản lý Đăng ký đất đai;\n- Lưu: VT.\n",
    },
    { good: "Nơi nhận:\n- Như trên;\n- Các sở, ban, ngành,\n  đoàn thể tỉnh;\n- Lưu: VT, VP.\n" },
    { good: "Nơi nhận: Như trên.\n" },
  ],
};
