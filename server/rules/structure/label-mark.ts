import { decree } from "../../conventions/decree.ts";
import { pointLetters, romanValue } from "../../conventions/numbering.ts";
import type { Draft, Section } from "../../draft/draft.ts";
import { span } from "../../text/span.ts";
import { type Fix, type Report, type Rule, replace } from "../rule.ts";
import { isAgreement } from "../support.ts";

/** Roman headings and articles carry a full stop; decimals do where their neighbours do. */
export const labelMark: Rule = {
  id: "label-mark",
  part: "structure",
  title: "Sau số thứ tự của mục, điều có dấu chấm",
  why: "Nghị định trình bày “I.”, “1.”, “Điều 1.” với dấu chấm; các mục cùng cấp phải ghi như nhau.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.đ và Mục V",
  severity: "warning",
  since: decree.firstForm,
  regimes: ["administrative", "legal"],
  *check(draft) {
    if (isAgreement(draft)) return;
    const isOnlyBare = bareDecimals(draft) === 1;
    for (const run of draft.siblingRuns) {
      const dotted = run.filter(({ mark }) => mark === ".").length;
      for (const section of run) {
        if (!isWrong(section, run.length, dotted) && !(isOnlyBare && isBareDecimal(section))) continue;
        yield {
          span: section.label,
          message: `Cần dấu chấm sau “${section.number}”.`,
          fixes: [endWithDot(section)],
        };
      }
    }
    yield* oddLabels(draft);
  },
  examples: [
    {
      bad: "I. MỤC ĐÍCH\n\n«II» NỘI DUNG VÀ GIẢI PHÁP\n\nIII. TỔ CHỨC\n",
      good: "I. MỤC ĐÍCH\n\nII. NỘI DUNG VÀ GIẢI PHÁP\n\nIII. TỔ CHỨC\n",
    },
    {
      bad: "2.1. Đào tạo\n\n«2.2» Hoạt động kiểm soát\n\n2.3. Công khai\n",
      good: "2.1. Đào tạo\n\n2.2. Hoạt động kiểm soát\n\n2.3. Công khai\n",
    },
    { bad: "«I/» MỤC ĐÍCH\n\n«II-» ĐÁNH GIÁ\n", good: "I. MỤC ĐÍCH\n\nII. ĐÁNH GIÁ\n" },
    {
      bad: "«Điều 1:» Thành lập Tổ công tác.\n\n«Điều 2:» Hiệu lực.\n",
      good: "Điều 1. Thành lập Tổ công tác.\n\nĐiều 2. Hiệu lực.\n",
    },
    {
      bad: "«1,» Tiêm nhắc lại cho trẻ đã tiêm năm trước.\n\n«2,» Tiêm mới cho trẻ chưa tiêm.\n",
      good: "1. Tiêm nhắc lại cho trẻ đã tiêm năm trước.\n\n2. Tiêm mới cho trẻ chưa tiêm.\n",
    },
    {
      bad: "1. Tiêm nhắc lại cho trẻ.\n\n«2,» Tiêm mới cho trẻ.\n\n3. Theo dõi sau tiêm.\n",
      good: "1. Tiêm nhắc lại cho trẻ.\n\n2. Tiêm mới cho trẻ.\n\n3. Theo dõi sau tiêm.\n",
    },
    {
      bad: "a) Tiêm nhắc lại cho trẻ;\n«b,» Tiêm mới cho trẻ;\nc) Theo dõi sau tiêm.\n",
      good: "a) Tiêm nhắc lại cho trẻ;\nb) Tiêm mới cho trẻ;\nc) Theo dõi sau tiêm.\n",
    },
    {
      bad: "I. Thời gian\n\nNgày 05/3/2026.\n\n«II» Thành phần\n\nCác phòng.\n\nIII. Nội dung\n",
      good: "I. Thời gian\n\nNgày 05/3/2026.\n\nII. Thành phần\n\nCác phòng.\n\nIII. Nội dung\n",
    },
    { bad: "I. MỤC TIÊU\n\nRút ngắn thời gian.\n\n«II)» NỘI DUNG\n\nRà soát.\n\nIII. TỔ CHỨC\n" },
    {
      bad: "2. Trụ sở\n\n2.1. Địa chỉ\n\n2.2. Điện thoại\n\n3. Loại hình\n\n«3.1» Công lập\n\n4. Sứ mạng\n\n4.1. Mục tiêu\n",
    },
    { good: "I. Thời gian\n\nNgày 05/3/2026.\n\nV Sáng là tên một người.\n" },
    { good: "Năm học này có:\n\n5, Tổ Văn phòng chưa nộp báo cáo.\n" },
    { good: "I. Kết quả\n\nI Thu trên địa bàn 62\n\nII Thu bổ sung 98\n\nII. Tồn tại\n" },
    {
      bad: "1. Nội dung\n\n«1.1» Đào tạo\n\n1.2. Kiểm tra\n",
      good: "1. Nội dung\n\n1.1. Đào tạo\n\n1.2. Kiểm tra\n",
    },
    { good: "1.1 Đào tạo\n\n1.2 Kiểm tra\n\n1.3 Công khai\n" },
    { good: "I. MỤC ĐÍCH\n\nII. ĐÁNH GIÁ\n\nĐiều 1. Thành lập Tổ.\n" },
  ],
};

function isBareDecimal({ kind, mark }: Section): boolean {
  return kind === "decimal" && mark === "";
}

/** How many "3.1" lack the full stop in a draft where at least three "2.1." have it, and many more. */
function bareDecimals(draft: Draft): number {
  const decimals = draft.allSections.filter(({ kind }) => kind === "decimal");
  const bare = decimals.filter(isBareDecimal).length;
  return decimals.filter(({ mark }) => mark === ".").length >= Math.max(3, 3 * bare) ? bare : 0;
}

function isWrong({ kind, mark }: Section, count: number, dotted: number): boolean {
  // Bare numerals throughout are those of a table that lost its lines; "I)" throughout is a scheme of its own.
  if (kind === "roman") return mark !== "." && ((mark !== ")" && mark !== "") || dotted > 0);
  if (kind === "article") return mark !== ".";
  return kind === "decimal" && mark === "" && dotted >= 1 && dotted >= count - 1;
}

function endWithDot(section: Section): Fix {
  const { label, mark } = section;
  const from = mark === "" ? label.to : label.to - mark.length;
  return replace(span(from, label.to), ".", "safe", `Sửa thành “${section.number}.”`);
}

/** "1, Tiêm mới", or "II Thời gian": a comma or nothing behind the number of a unit. */
const ODD = /^\s*(?:(\d{1,2}|[a-eđ]), ?\p{Lu}|([IVX]{1,5}) \p{Lu}\p{Ll})/u;

const ROMAN = /^[IVX]+$/;

/** "1, Tiêm nhắc lại …" then "2, Tiêm mới …", or one such among "1." and "3."; the same of "II Thời gian" among "I." and "III.". */
function* oddLabels(draft: Draft): Generator<Report> {
  const found = draft.prose.flatMap(({ span: { from } }) => {
    const [, comma, roman] = ODD.exec(draft.plain.slice(from, from + 9)) ?? [];
    const number = comma ?? roman;
    return number ? [{ number, from: draft.plain.indexOf(number, from), isBare: comma === undefined }] : [];
  });
  if (found.length === 0) return;
  const labels = draft.allSections.filter(({ kind }) => /^(?:number|point|roman)$/.test(kind));
  const all = [
    ...found,
    ...labels.map(({ number, label }) => ({ number, from: label.from, isBare: false })),
  ].sort((one, other) => one.from - other.from);
  for (const { number, from, isBare } of found) {
    const series = isBare
      ? all.filter((each) => each.from === from || (ROMAN.test(each.number) && !each.isBare))
      : all;
    // "II Thu bổ sung" where "II." stands elsewhere: the row of a table that lost its lines.
    if (isBare && series.some((each) => !each.isBare && each.number === number)) continue;
    const at = series.findIndex((each) => each.from === from);
    if (!follows(series[at - 1]?.number, number) && !follows(number, series[at + 1]?.number)) continue;
    const label = span(from, from + number.length + (isBare ? 0 : 1));
    const right = /[\dIVX]/.test(number) ? "." : ")";
    yield {
      span: label,
      message: `Cần ${right === "." ? "dấu chấm" : "dấu ngoặc đơn"} sau “${number}”.`,
      fixes: [replace(label, `${number}${right}`, "safe", `Sửa thành “${number}${right}”`)],
    };
  }
}

/** True if the second label is the one behind the first: "1" and "2", "c" and "d". */
function follows(first: string | undefined, second: string | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  if (ROMAN.test(first)) return romanValue(second) === (romanValue(first) ?? 0) + 1;
  if (/\d/.test(first)) return Number(second) === Number(first) + 1;
  return pointLetters.indexOf(second) === pointLetters.indexOf(first) + 1;
}
