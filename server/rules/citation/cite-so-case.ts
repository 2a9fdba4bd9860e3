import { slice } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { isAttachmentLine, numbered } from "./cited.ts";

export const citeSoCase: Rule = {
  id: "cite-so-case",
  part: "citation",
  title: "Chữ “số” giữa tên loại và số, ký hiệu viết đúng, viết thường",
  why: "“Số:” viết hoa là nhãn ở đầu văn bản; giữa câu, mọi mẫu của Nghị định viết “Nghị định số …”.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a và II.6.b (mẫu viện dẫn); Phụ lục II, Mục I",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const citation of numbered(draft)) {
      const { type, soWord } = citation;
      if (!type || !soWord || type.to >= soWord.from || isAttachmentLine(draft, citation)) continue;
      const written = slice(draft.plain, soWord);
      // In a title all in capitals the word is a capital as well; on a line of its own it is a label.
      if (written === "số" || written === "SỐ" || !/\p{Ll}$/u.test(slice(draft.plain, type))) continue;
      if (!/^[ \u00a0]+$/.test(draft.plain.slice(type.to, soWord.from))) continue;
      const message = written === "Số" ? "Giữa câu viết “số”." : `“${written}” cần viết “số”.`;
      yield { span: soWord, message, fixes: [replace(soWord, "số", "safe")] };
    }
  },
  examples: [
    {
      bad: "Thực hiện Nghị định «Số» 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.\n",
      good: "Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.\n",
    },
    {
      bad: "Căn cứ Quyết định «Số» 12/QĐ-SNV ngày 05/3/2024 của Giám đốc Sở Nội vụ về phân công;\n",
      good: "Căn cứ Quyết định số 12/QĐ-SNV ngày 05/3/2024 của Giám đốc Sở Nội vụ về phân công;\n",
    },
    {
      bad: "Thực hiện Thông báo «sô» 481/TB-UBND ngày 23/12/2021 của Ủy ban nhân dân huyện.\n",
      good: "Thực hiện Thông báo số 481/TB-UBND ngày 23/12/2021 của Ủy ban nhân dân huyện.\n",
    },
    { good: "BÁO CÁO THEO QUYẾT ĐỊNH SỐ 12/QĐ-SNV\n" },
    { good: "Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.\n" },
  ],
};
