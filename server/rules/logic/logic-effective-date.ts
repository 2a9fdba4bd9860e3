import { anyOf } from "../../text/pattern.ts";
import type { Rule } from "../rule.ts";
import known from "./words.json" with { type: "json" };

const OWN = new RegExp(
  String.raw`(?<!\p{L})${anyOf(known.comingIntoForce)} này (?:[^.;]{5,140} )?có hiệu lực(?: thi hành)?,?(?: kể)? từ (?:ngày )?$`,
  "u",
);

export const logicEffectiveDate: Rule = {
  id: "logic-effective-date",
  part: "logic",
  title: "Ngày có hiệu lực không trước ngày ban hành",
  why: "Hiệu lực lùi về trước ngày ký thường do chép ngày của dự thảo trước; nếu cố ý thì cần có căn cứ.",
  basis: "Kiểm tra lô-gíc, không phải quy định của nghị định",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const own = draft.header.placeDate?.dateSpan;
    if (!draft.issued || !own) return;
    for (const { iso, span } of draft.dates) {
      if (!iso || iso >= draft.issued || span.from < draft.bodyFrom) continue;
      if (!OWN.test(draft.plain.slice(Math.max(draft.bodyFrom, span.from - 200), span.from))) continue;
      yield {
        span,
        message: "Ngày có hiệu lực đứng trước ngày ban hành.",
        related: [{ span: own, message: "Ngày ban hành của văn bản này." }],
      };
    }
  },
  examples: [
    {
      bad: "Số: 12/QĐ-SNV\nHuế, ngày 10 tháng 6 năm 2022\n\nQUYẾT ĐỊNH\nVề việc giao chỉ tiêu\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Giao chỉ tiêu.\n\nĐiều 2. Quyết định này có hiệu lực thi hành kể từ «ngày 01 tháng 5 năm 2022».\n",
    },
    {
      bad: "Số: 12/KH-SNV\nHuế, ngày 10 tháng 6 năm 2022\n\nKẾ HOẠCH\nĐào tạo\n\nKế hoạch này có hiệu lực từ ngày «15/5/2022».\n",
    },
    {
      bad: "Số: 12/NQ-HĐND\nHuế, ngày 10 tháng 12 năm 2022\n\nNGHỊ QUYẾT\nDự toán năm 2023\n\nQUYẾT NGHỊ:\n\nĐiều 1. Thông qua dự toán.\n\nNghị quyết này đã được Hội đồng nhân dân xã thông qua ngày 10 tháng 12 năm 2022 và có hiệu lực từ «ngày 01 tháng 01 năm 2022».\n",
    },
    {
      good: "Số: 12/QĐ-SNV\nHuế, ngày 10 tháng 6 năm 2022\n\nQUYẾT ĐỊNH\nVề việc giao chỉ tiêu\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2022.\n",
    },
    {
      good: "Số: 12/KH-SNV\nHuế, ngày 10 tháng 6 năm 2022\n\nKẾ HOẠCH\nĐào tạo\n\nLuật có hiệu lực từ ngày 01/01/2020; Quyết định số 15/QĐ-UBND có hiệu lực từ ngày 15/5/2022.\n",
    },
  ],
};
