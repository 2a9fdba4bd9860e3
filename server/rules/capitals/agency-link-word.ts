import { issuers } from "../../conventions/issuers.ts";
import { sought } from "../../text/match.ts";
import { EVERYWHERE, type Rule, replace } from "../rule.ts";
import { matchesIn } from "../text/matches.ts";
import { isInOfficeList } from "./offices.ts";
import { APPENDIX_II } from "./row.ts";

/** Fields named with "và", a comma or a dash, by the words they are when it is left out: "Giáo dục Đào tạo". */
const FIELDS: ReadonlyMap<string, string> = new Map(
  issuers.flatMap(({ name }): [string, string][] => {
    const field = /^(?:Bộ|Sở) (.+)$/u.exec(name)?.[1] ?? "";
    const both = [field, field.replace("hóa", "hoá")];
    return both
      .flatMap((each) =>
        [/ và (?=\p{Lu})/u, / - /u, /, /u].map((link) => [each.replace(link, " "), each] as const),
      )
      .filter(([bare, right]) => bare !== right && bare.includes(" "))
      .map(([bare, right]) => [bare, right]);
  }),
);

const WITHOUT = sought(new RegExp(`(?<!\\p{L})(?:${[...FIELDS.keys()].join("|")})(?!\\p{L})`, "gu"));

export const agencyLinkWord: Rule = {
  id: "agency-link-word",
  part: "capitals",
  title: "Tên cơ quan ghi đủ chữ “và”, đủ gạch nối",
  why: "“Sở Giáo dục Đào tạo” không phải tên chính thức; tên là “Sở Giáo dục và Đào tạo”.",
  basis: `NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.2.a; ${APPENDIX_II}, Mục IV.1.a`,
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { span: where, words } of matchesIn(draft, WITHOUT)) {
      const right = FIELDS.get(words[0]);
      const isHeaded = /(?<!\p{L})(?:Bộ|Sở) $/u.test(
        draft.plain.slice(Math.max(0, where.from - 4), where.from),
      );
      if (right === undefined || !(isHeaded || isInOfficeList(draft, where.from))) continue;
      yield {
        span: where,
        message: `Tên cơ quan ghi đủ là “${right}”.`,
        fixes: [replace(where, right, "guarded")],
      };
    }
  },
  examples: [
    {
      bad: "- Giao Sở «Giáo dục Đào tạo» chủ trì tổng hợp.\n",
      good: "- Giao Sở Giáo dục và Đào tạo chủ trì tổng hợp.\n",
    },
    {
      bad: "- Báo cáo Bộ «Khoa học Công nghệ» trước ngày 20.\n",
      good: "- Báo cáo Bộ Khoa học và Công nghệ trước ngày 20.\n",
    },
    {
      bad: "- Giám đốc các Sở: Nội vụ, «Văn hoá Thể thao và Du lịch», Tài chính chịu trách nhiệm thi hành.\n",
      good: "- Giám đốc các Sở: Nội vụ, Văn hoá, Thể thao và Du lịch, Tài chính chịu trách nhiệm thi hành.\n",
    },
    { good: "- Các phòng: Văn hóa Thể thao, Giáo dục Đào tạo của Trung tâm Văn hóa Thể thao và Du lịch.\n" },
    { good: "- Giao Sở Giáo dục và Đào tạo; Sở Khoa học và Công nghệ; Sở Tài chính.\n" },
    { good: "- Trường Đại học Khoa học Công nghệ; ngành Giáo dục Đào tạo.\n" },
  ],
};
