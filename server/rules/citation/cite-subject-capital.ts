import { matchesOf } from "../../text/match.ts";
import { span, spanOfMatch } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

/** The letters that are rare first: to look at every word for what may follow it takes ten times as long. */
const CAPITAL =
  /Về(?=\s{1,12}việc(?!\p{L}))(?<=(?<before>(?:ngày\s{1,3}\d{1,2}\/\d{1,2}\/\d{4}|năm\s\d{4}|\p{Ll}{2,8})\s{1,3})Về)/gu;

export const citeSubjectCapital: Rule = {
  id: "cite-subject-capital",
  part: "citation",
  title: "Trích yếu nối vào câu viện dẫn không viết hoa “về việc”",
  why: "“ngày 03/01/2024 Về việc” là trích yếu chép nguyên chữ hoa vào giữa câu.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục II, Mục I",
  severity: "warning",
  *check(draft) {
    for (const match of matchesOf(draft.plain, CAPITAL)) {
      const where = spanOfMatch(match);
      if (where.from < draft.bodyFrom || match.groups?.before?.includes("\n")) continue;
      const letter = span(where.from, where.from + 1);
      yield {
        span: where,
        message: "Giữa câu viết “về việc”.",
        fixes: [replace(letter, "v", "safe", "Viết thường “về việc”")],
      };
    }
  },
  examples: [
    {
      bad: "I. KẾT QUẢ\n\nTheo Công văn số 12/UBND-TH ngày 03/01/2024 «Về» việc giao nhiệm vụ.\n",
      good: "I. KẾT QUẢ\n\nTheo Công văn số 12/UBND-TH ngày 03/01/2024 về việc giao nhiệm vụ.\n",
    },
    {
      bad: "I. KẾT QUẢ\n\nNghị quyết số 05/NQ-HĐND ngày 10 tháng 7 năm 2024 «Về» việc phân bổ vốn của Hội đồng.\n",
      good: "I. KẾT QUẢ\n\nNghị quyết số 05/NQ-HĐND ngày 10 tháng 7 năm 2024 về việc phân bổ vốn của Hội đồng.\n",
    },
    {
      good: "I. KẾT QUẢ\n\n1. Về việc giao nhiệm vụ\n\nTheo Công văn số 12/UBND-TH ngày 03/01/2024 về việc giao nhiệm vụ.\n",
    },
    { good: "Số: 12/QĐ-SNV\nHuế, ngày 10 tháng 6 năm 2022\n\nQUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\n" },
  ],
};

/** Behind "về" only "Ban hành" is surely a verb: "về Quy định mức thu" names a quy định. */
const VERB =
  /(?<=\p{Ll}\s{1,12})(?:(?<!(?:về|việc)\s{1,12})(?:Quy định|Hướng dẫn|Phê duyệt|Sửa đổi|Bãi bỏ)|Ban hành)(?=,?\s{1,12}\p{L})/u;

export const citeSubjectVerb: Rule = {
  id: "cite-subject-verb",
  part: "citation",
  title: "Trích yếu nối vào câu viện dẫn không viết hoa động từ",
  why: "“của Chính phủ Quy định chi tiết” là tên văn bản chép nguyên chữ hoa vào giữa câu.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục II, Mục I",
  severity: "info",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const { issuer, subject, date } of draft.citations) {
      // Only behind issuer or date does the title surely run on in the sentence.
      const before = Math.max(issuer?.to ?? 0, date?.span.to ?? 0);
      if (!subject || before === 0 || subject.from < before) continue;
      const words = draft.plain.slice(before, subject.from + 40);
      const verb = VERB.exec(`a${words}`);
      const from = verb ? before + verb.index - 1 : -1;
      if (!verb || from > subject.from + 8 || words.slice(0, from - before).includes("\n")) continue;
      const where = { from, to: from + verb[0].length };
      const right = verb[0].slice(0, 1).toLowerCase() + verb[0].slice(1);
      yield {
        span: where,
        message: `Giữa câu viết “${right}”.`,
        fixes: [replace(where, right, "guarded")],
      };
    }
  },
  examples: [
    {
      bad: "I. KẾT QUẢ\n\nThực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ «Quy định» về công tác văn thư.\n",
      good: "I. KẾT QUẢ\n\nThực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ quy định về công tác văn thư.\n",
    },
    {
      bad: "I. KẾT QUẢ\n\nTheo Quyết định số 27/2018/QĐ-TTg ngày 06/7/2018 của Thủ tướng Chính phủ về «Ban hành» Hệ thống ngành kinh tế.\n",
      good: "I. KẾT QUẢ\n\nTheo Quyết định số 27/2018/QĐ-TTg ngày 06/7/2018 của Thủ tướng Chính phủ về ban hành Hệ thống ngành kinh tế.\n",
    },
    {
      good: "I. KẾT QUẢ\n\nTheo Quyết định số 12/QĐ-UBND ngày 05/3/2024 của UBND tỉnh “Quy định mức chi”; Quyết định số 15/QĐ-UBND ngày 06/3/2024 của UBND tỉnh về Quy định mức thu.\n",
    },
    {
      good: "I. KẾT QUẢ\n\n1. Quy định mức chi theo Quyết định số 12/QĐ-UBND ngày 05/3/2024 của UBND tỉnh ban hành Quy định mức chi.\n",
    },
  ],
};
