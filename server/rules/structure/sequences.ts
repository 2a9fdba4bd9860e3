import type { Draft, Section } from "../../draft/draft.ts";
import type { SectionKind } from "../../draft/label.ts";
import { regionOf } from "../../draft/regions.ts";
import { groupBy } from "../../text/group.ts";
import type { Example, Rule } from "../rule.ts";
import { nameOf, outOfStep } from "./sequence.ts";

const BASIS = "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.đ";

interface Row {
  readonly id: string;
  readonly kinds: readonly SectionKind[];
  readonly title: string;
  readonly severity: Rule["severity"];
  readonly examples: readonly Example[];
}

/** One rule a row: units of these kinds are numbered without gap or repeat. */
const ROWS: readonly Row[] = [
  {
    id: "article-sequence",
    kinds: ["article"],
    title: "Các điều đánh số liên tục từ 1, không thiếu, không trùng",
    severity: "error",
    examples: [
      { bad: "Điều 1. Thành lập Tổ.\n\nĐiều 2. Nhiệm vụ.\n\n«Điều 4.» Hiệu lực.\n" },
      {
        bad: "Chương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi\n\nĐiều 2. Đối tượng\n\nChương II\nNỘI DUNG\n\n«Điều 2.» Đăng ký\n",
      },
      { good: "Chương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi\n\nChương II\nNỘI DUNG\n\nĐiều 2. Đăng ký\n" },
      {
        good: "Điều 1. Thành lập Tổ.\n\nĐiều 2. Hiệu lực.\n\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT.\n\nQUY CHẾ\n(Ban hành kèm theo Quyết định số 12/QĐ-SNV)\n\nĐiều 1. Phạm vi\n\nĐiều 2. Đối tượng\n",
      },
    ],
  },
  {
    id: "chapter-sequence",
    kinds: ["part", "chapter", "section", "subsection"],
    title: "Phần, chương, mục, tiểu mục đánh số liên tục",
    severity: "error",
    examples: [
      { bad: "Chương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi\n\n«Chương III»\nNỘI DUNG\n\nĐiều 2. Đăng ký\n" },
      { bad: "Chương I\nQUY ĐỊNH CHUNG\n\nChương II\nĐĂNG KÝ\n\n«Chương II»\nĐIỀU KHOẢN THI HÀNH\n" },
      { good: "Chương I\nQUY ĐỊNH CHUNG\n\nChương II\nĐĂNG KÝ\n\nChương III\nĐIỀU KHOẢN THI HÀNH\n" },
      {
        good: "Chương I\nQUY ĐỊNH\n\nMục 1\nĐĂNG KÝ\n\nMục 2\nCẤP\n\nChương II\nTHU HỒI\n\nMục 1\nTRƯỜNG HỢP\n",
      },
    ],
  },
  {
    id: "roman-sequence",
    kinds: ["roman", "upper"],
    title: "Các mục I, II, III … đánh số liên tục",
    severity: "error",
    examples: [
      { bad: "A. ĐẶC ĐIỂM\n\nĐịa hình.\n\n«C.» NHIỆM VỤ\n\nPhân công.\n" },
      { good: "A. ĐẶC ĐIỂM\n\nĐịa hình.\n\nB. NHIỆM VỤ\n\nPhân công.\n\nC. KINH PHÍ\n\nNgân sách xã.\n" },
      { bad: "I. MỤC ĐÍCH\n\nII. NỘI DUNG\n\n«IV.» TỔ CHỨC THỰC HIỆN\n" },
      { bad: "I. MỤC ĐÍCH\n\nII. NỘI DUNG\n\n«II.» ĐÁNH GIÁ\n\nIII. TỔ CHỨC\n" },
      { good: "I. MỤC ĐÍCH\n\nII. NỘI DUNG\n\nIII. TỔ CHỨC THỰC HIỆN\n" },
      { good: "I. MỤC ĐÍCH\n\n1. Yêu cầu\n\nII. ĐÁNH GIÁ\n\n1. Kết quả\n" },
    ],
  },
  {
    id: "clause-sequence",
    kinds: ["number"],
    title: "Các khoản 1, 2, 3 … đánh số liên tục trong mỗi điều, mục",
    severity: "error",
    examples: [
      {
        good: "Điều 1. Sửa đổi Thông tư\n\n1. Sửa đổi Điều 3 như sau:\n\n“Điều 3. Nguyên tắc\n\n1. Đúng mục đích.\n\n2. Đúng chế độ:\n\na) Của Bộ;\n\nb) Của đơn vị.”\n\n2. Bãi bỏ khoản 2 Điều 7.\n",
      },
      { bad: "I. NHIỆM VỤ\n\n1. Rà soát\n\n2. Đánh giá\n\n«4.» Báo cáo\n" },
      { bad: "Điều 1. Nhiệm vụ\n1. Rà soát;\n2. Đánh giá;\n«2.» Báo cáo;\n3. Tổng kết.\n" },
      { bad: "I. NHIỆM VỤ\n\n1. Rà soát\n\n«1.» Đánh giá\n\n3. Báo cáo\n" },
      { bad: "I. NHIỆM VỤ\n\n1. Rà soát\n\n«5.» Đánh giá\n\n3. Báo cáo\n" },
      { bad: "I. NHIỆM VỤ\n\n1. Rà soát\n\n«3.» Báo cáo\n\n2. Đánh giá\n\n4. Tổng kết\n" },
      { bad: "I. NHIỆM VỤ\n\n«2.» Đánh giá\n\n1. Rà soát\n\n3. Báo cáo\n" },
      { good: "I. NHIỆM VỤ\n\n1. Rà soát\n\n2. Đánh giá\n\nII. GIẢI PHÁP\n\n1. Đào tạo\n\n2. Kiểm tra\n" },
      { good: "1. Rà soát\n\n2. Đánh giá\n\nGhi chú:\n\n1. Mẫu này dùng chung.\n" },
    ],
  },
  {
    id: "decimal-sequence",
    kinds: ["decimal"],
    title: "Các mục 1.1, 1.2 … đánh số liên tục",
    severity: "error",
    examples: [
      { bad: "1. Đào tạo\n\n1.1. Kế hoạch\n\n1.2. Nội dung\n\n«1.4.» Kinh phí\n" },
      { bad: "1. Đào tạo\n\n1.1. Kế hoạch\n\n1.2. Nội dung\n\n«1.2.» Kinh phí\n" },
      { good: "1. Đào tạo\n\n1.1. Kế hoạch\n\n1.2. Nội dung\n\n2. Kiểm tra\n\n2.1. Đợt 1\n" },
      { good: "1. Đào tạo\n\n1.1. Kế hoạch\n\n1.1.1. Thời gian\n\n1.1.2. Địa điểm\n\n1.2. Nội dung\n" },
    ],
  },
];

/** Sequence rules, one a level of the structure. */
export const sequenceRules: readonly Rule[] = ROWS.map((row) => ({
  id: row.id,
  part: "structure",
  title: row.title,
  why: "Số thứ tự sai làm người đọc viện dẫn nhầm và cho thấy nội dung bị sót hoặc lặp.",
  basis: BASIS,
  severity: row.severity,
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const run of runsOf(draft, row.kinds)) {
      for (const { section, previous, fault, expected, missing } of outOfStep(run, draft.plain)) {
        const was = `${nameOf(section.kind)} ${section.number}`;
        yield {
          span: section.label,
          message: {
            repeat: `Số thứ tự ${was} bị trùng; cần ${expected}.`,
            gap: `Thiếu số thứ tự ${missing.join(", ")} trước ${was}.`,
            early: `${was} đứng trước số nhỏ hơn; hai mục bị đảo thứ tự.`,
            astray: `Số thứ tự ${was} không theo số trước và số sau; cần ${expected}.`,
          }[fault],
          related: [{ span: previous.label, message: `Số liền trước là ${previous.number}.` }],
        };
      }
    }
  },
  examples: row.examples,
}));

/** Articles run on through chapters; everything else counts within its parent. */
function runsOf(draft: Draft, kinds: readonly SectionKind[]): (readonly Section[])[] {
  if (!kinds.includes("article"))
    return draft.siblingRuns.filter((run) => kinds.includes((run[0] as Section).kind));
  const articles = draft.allSections.filter(({ kind }) => kind === "article");
  return [...groupBy(articles, ({ label }) => regionOf(draft, label)).values()];
}
