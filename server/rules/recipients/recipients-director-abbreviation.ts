import { slice, spanOfMatch } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

/** "GD" is short for giáo dục; before "Sở" and after "Ban" only giám đốc can be meant. */
const DIRECTOR =
  /(?<=(?<!\p{L})Ban\s{1,3})B?GD(?![\p{L}&-])|(?<!\p{L})P?GD(?=\s{1,3}(?:Sở|sở|Trung tâm)(?!\p{L}))/u;

export const recipientsDirectorAbbreviation: Rule = {
  id: "recipients-director-abbreviation",
  part: "recipients",
  title: "Giám đốc viết tắt là GĐ",
  why: "“GD” là chữ viết tắt của giáo dục; mất dấu gạch ngang của chữ Đ làm sai nơi nhận.",
  basis:
    "Thông lệ viết tắt; NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I.4 (chữ tiếng Việt theo TCVN 6909:2001)",
  severity: "warning",
  *check({ recipients, plain }) {
    for (const { span: item } of recipients?.items ?? []) {
      const match = DIRECTOR.exec(slice(plain, item));
      if (!match) continue;
      const where = spanOfMatch(match, item.from);
      const right = match[0].replace("D", "Đ");
      yield {
        span: where,
        message: `Giám đốc viết tắt là “${right}”.`,
        fixes: [replace(where, right, "guarded")],
      };
    }
  },
  examples: [
    {
      bad: "Nơi nhận:\n- Như trên;\n- «GD» Sở (b/c);\n- Lưu: VT, VP.\n",
      good: "Nơi nhận:\n- Như trên;\n- GĐ Sở (b/c);\n- Lưu: VT, VP.\n",
    },
    { bad: "Nơi nhận:\n- Ban «GD» Sở;\n- Lưu: VT, VP.\n", good: "Nơi nhận:\n- Ban GĐ Sở;\n- Lưu: VT, VP.\n" },
    { good: "Nơi nhận:\n- Sở GD&ĐT;\n- Phòng GD-ĐT;\n- Lưu: VT, GD.\n" },
    { good: "Nơi nhận:\n- BGĐ Sở;\n- GĐ Sở;\n- Lưu: VT, VP.\n" },
  ],
};
