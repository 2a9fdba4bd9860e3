import { slice } from "../../text/span.ts";
import type { Rule } from "../rule.ts";
import { annexes } from "./annexes.ts";
import { plan } from "./example.ts";

export const appendixKemTheo: Rule = {
  id: "appendix-kem-theo",
  part: "appendix",
  title: "Dưới tên phụ lục có dòng “(Kèm theo … số …/…-… ngày … tháng … năm … của …)”",
  why: "Dòng này gắn phụ lục với văn bản; bản điện tử có thể để trống số và ngày.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III.1.c",
  severity: "info",
  *check(draft) {
    for (const { label, attachment } of annexes(draft)) {
      if (!attachment) {
        yield { span: label, message: "Dưới tên phụ lục thiếu dòng “(Kèm theo …)”." };
        continue;
      }
      const words = slice(draft.plain, attachment);
      const missing = [
        !/số|\//iu.test(words) && "số, ký hiệu",
        !/ngày|\d{1,2}\/\d{1,2}\/\d{4}/iu.test(words) && "ngày ban hành",
        !/\scủa\s/iu.test(words) && "tên cơ quan ban hành",
      ].filter((part) => part !== false);
      if (missing.length === 0 || /này\s*\)?$/iu.test(words)) continue;
      yield { span: attachment, message: `Dòng “(Kèm theo …)” thiếu ${missing.join(", ")}.` };
    }
    for (const { kind, attachment } of draft.recognised ? draft.appendices : []) {
      if (kind !== "regulation" || !attachment) continue;
      const words = slice(draft.plain, attachment);
      if (!/số:?\s\d+\s?\/\S+\s+của\s/iu.test(words) || /ngày|\d\/\d{4}\s/iu.test(words)) continue;
      yield { span: attachment, message: "Dòng “(Kèm theo …)” thiếu ngày ban hành." };
    }
  },
  examples: [
    {
      bad: plan(
        "Chi tiết tại Phụ lục kèm theo./.",
        "«Phụ lục»\nDANH SÁCH ĐIỂM TIÊM\n\n1. Trạm y tế phường Hải Châu\n",
      ),
    },
    {
      bad: plan(
        "Chi tiết tại Phụ lục kèm theo./.",
        "Phụ lục\nĐIỂM TIÊM\n«(Kèm theo Kế hoạch số 15/KH-SYT)»\n",
      ),
    },
    {
      good: plan(
        "Chi tiết tại Phụ lục kèm theo./.",
        "Phụ lục\nĐIỂM TIÊM\n(Kèm theo Kế hoạch số 15/KH-SYT ngày 05 tháng 3 năm 2024 của Sở Y tế)\n",
      ),
    },
    {
      good: plan(
        "Chi tiết tại Phụ lục kèm theo./.",
        "Phụ lục\nĐIỂM TIÊM\n(Kèm theo Kế hoạch số    /KH-SYT ngày    tháng    năm 2024 của Sở Y tế)\n",
      ),
    },
  ],
};
