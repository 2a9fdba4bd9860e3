import { decree } from "../../conventions/decree.ts";
import { capitalised, uncapitalised } from "../../text/case.ts";
import { either } from "../../text/pattern.ts";
import { type Rule, SINCE_DECREE } from "../rule.ts";
import { APPENDIX_II, capitalRule, endsSentence } from "./row.ts";

export const capClause = capitalRule({
  id: "cap-clause",
  title: "Khoản, điểm viết thường khi viện dẫn",
  why: "Khi viện dẫn, chỉ phần, chương, mục, tiểu mục, điều viết hoa; khoản và điểm viết thường.",
  basis: `${APPENDIX_II}, Mục V.7`,
  severity: "error",
  regimes: ["administrative", "legal"],
  since: SINCE_DECREE,
  pattern: /(?<![\p{L}\p{N}])(?:Khoản|Điểm)(?=\s(?:\d{1,2}(?![\p{L}\p{N}/%])|[a-zđ](?![\p{L}\p{N}])))/gu,
  become: uncapitalised,
  message: (found, right) => `Viện dẫn “${found}” viết thường: “${right}”.`,
  safety: "safe",
  // "2  Khoản 3 Điều 9: …": the row of a table without its lines, behind its number.
  unless: (before) => endsSentence(before) || /(?:Bảng|Điểm|Hạng|[|]|(?:^|\n)\s*\d{1,3})\s+$/u.test(before),
  examples: [
    {
      bad: "- Thực hiện theo quy định tại «Khoản» 1 Điều 5 Nghị định số 30/2020/NĐ-CP.\n",
      good: "- Thực hiện theo quy định tại khoản 1 Điều 5 Nghị định số 30/2020/NĐ-CP.\n",
    },
    {
      bad: "- Theo «Điểm» a khoản 2 Điều 103 của Bộ luật Hình sự.\n\n- Đối tượng nêu tại «Điểm» đ «Khoản» 3 Điều này.\n",
      good: "- Theo điểm a khoản 2 Điều 103 của Bộ luật Hình sự.\n\n- Đối tượng nêu tại điểm đ khoản 3 Điều này.\n",
    },
    { good: "1. Khoản 1 Điều 5 được sửa đổi như sau:\n- Điểm a: nêu rõ đối tượng.\n" },
    {
      good: "Thông tư quy định:\n\n“b) Cơ sở đã nộp thuế (trừ nơi nêu tại Điểm c Khoản 3 Điều này) lập hồ sơ riêng.\n\nc) Hồ sơ theo Khoản 2 Điều này.”\n",
    },
    { good: "- Theo điểm a khoản 2 Điều 103 Mục 5 Chương XII; Điểm chuẩn năm 2025.\n" },
    { good: "Quy định hiện hành\n1 Khoản 2 Điều 9: mức khoán công tác phí\n" },
  ],
});

export const capArticle = capitalRule({
  id: "cap-article",
  title: "Điều, chương, tiểu mục viết hoa khi viện dẫn một văn bản cụ thể",
  why: "Viện dẫn phần, chương, mục, tiểu mục, điều của một văn bản cụ thể thì viết hoa chữ cái đầu.",
  basis: `${APPENDIX_II}, Mục V.7`,
  severity: "warning",
  regimes: ["administrative", "legal"],
  since: decree.firstForm,
  pattern:
    /(?<![\p{L}\p{N}])(?:điều(?=\s\d{1,3}[a-zđ]?(?![\p{L}\p{N}/%]))|(?:chương|tiểu mục)(?=\s(?:\d{1,2}|[IVXLC]{1,6})(?![\p{L}\p{N}/%])))/gu,
  become: capitalised,
  message: (found, right) => `Viện dẫn “${found}” viết hoa: “${right}”.`,
  safety: "safe",
  kinds: ["body", "basis", "cell", "attachment"],
  unless: (before, after) =>
    /(?:các|những|mọi|hai|ba|bốn|mười|gồm|mấy|có|(?<![Kk]hoản )(?<!\d)\d{1,3})\s$/u.test(before) ||
    /^\s\d{1,3}\s(?:số|lần|điều|khoản)/u.test(after) ||
    // "các mục, tiểu mục của chương 1": of a thesis or a book, no citation.
    /(?<!\p{L})(?:mục|bài|tiết) của\s$/u.test(before),
  examples: [
    { good: "- Ví dụ: Cách đánh số các mục, tiểu mục của chương 1 khóa luận.\n" },
    {
      bad: "- Xử lý theo khoản 2 «điều» 165 Luật Doanh nghiệp.\n",
      good: "- Xử lý theo khoản 2 Điều 165 Luật Doanh nghiệp.\n",
    },
    {
      bad: "- Các đơn vị nêu tại «điều» 1 chịu trách nhiệm thi hành; hồ sơ theo «chương» II Quy chế.\n",
      good: "- Các đơn vị nêu tại Điều 1 chịu trách nhiệm thi hành; hồ sơ theo Chương II Quy chế.\n",
    },
    {
      bad: "- Khoản 2 «điều» 9 Nghị định số 142/2005/NĐ-CP quy định rõ.\n",
      good: "- Khoản 2 Điều 9 Nghị định số 142/2005/NĐ-CP quy định rõ.\n",
    },
    { good: "- Quy chế gồm 5 chương, 20 điều; mỗi điều 2 khoản; các điều 5, 6 được sửa đổi.\n" },
    { good: "- Thực hiện Điều 5 và điều kiện nêu tại Chương II.\n" },
  ],
});

const appendixCase = capitalRule({
  id: "cap-appendix",
  title: "Phụ lục viết hoa khi chỉ phụ lục cụ thể của một văn bản",
  why: "NĐ 30/2020/NĐ-CP viết “Phụ lục này”, “Phụ lục I”: chỉ một phụ lục cụ thể thì viết hoa.",
  basis: `${APPENDIX_II}, Mục V.6; cách viết trong NĐ 30/2020/NĐ-CP`,
  severity: "info",
  yieldsTo: ["appendix-mention-case"],
  pattern:
    /(?<![\p{L}\p{N}])phụ lục(?=\s(?:(?:số )?(?:[IVX]{1,5}|\d{1,2})|kèm theo|đính kèm|này)(?![\p{L}\p{N}]))/gu,
  become: capitalised,
  safety: "guarded",
  unless: (before) => /(?:các|những|bảng|\d)\s$/u.test(before),
  examples: [
    {
      bad: "- Phân công nhiệm vụ theo «phụ lục» đính kèm Kế hoạch.\n",
      good: "- Phân công nhiệm vụ theo Phụ lục đính kèm Kế hoạch.\n",
    },
    {
      bad: "- Định mức nêu tại «phụ lục» II của Đề án.\n",
      good: "- Định mức nêu tại Phụ lục II của Đề án.\n",
    },
    { good: "- Gửi kèm các phụ lục 1, 2; Đề án có phụ lục, biểu mẫu.\n" },
    { good: "- Phân công nhiệm vụ theo Phụ lục đính kèm.\n" },
  ],
});

/** In a whole document appendix-mention-case speaks about "phụ lục I", "phụ lục kèm theo"; two voices would be one too many. */
export const capAppendix: Rule = {
  ...appendixCase,
  *check(draft, context) {
    for (const report of appendixCase.check(draft, context)) {
      const isOwn = /^\s+này(?!\p{L})/u.test(draft.plain.slice(report.span.to, report.span.to + 8));
      if (isOwn || !draft.recognised) yield report;
    }
  },
};

export const capMonth = capitalRule({
  id: "cap-month",
  title: "“tháng”, “năm”, “quý” đứng giữa câu viết thường",
  why: "Tháng, năm, quý ghi bằng số là danh từ chung; chỉ viết hoa khi đứng đầu câu.",
  basis: `${APPENDIX_II}, Mục I và Mục V.8.c`,
  severity: "warning",
  regimes: ["administrative", "legal"],
  pattern: /(?<=\p{Ll}|\d,?|\p{Ll},) (?:Tháng|Năm)(?=\s\d{1,4}(?![\p{L}\p{N}]))/gu,
  become: (found) => found.toLowerCase(),
  message: (found, right) => `Giữa câu viết “${right.trim()}”, không viết “${found.trim()}”.`,
  safety: "safe",
  kinds: ["body", "heading", "subject", "basis", "cell", "attachment"],
  // "đường 2 Tháng 9", "Trường THPT 19 Tháng 5" are names.
  unless: (before) =>
    /(?:(?:mạng|đường|(?<!thành )phố|phim|chợ|bệnh viện|trường|viên|cầu|hợp tác xã)(?: \p{Lu}{2,5})?(?: \d{1,2})?|ngày \d+\.)$/iu.test(
      before,
    ),
  examples: [
    {
      bad: "- Thực hiện từ« Tháng» 01 đến« Tháng» 6 hằng năm.\n",
      good: "- Thực hiện từ tháng 01 đến tháng 6 hằng năm.\n",
    },
    {
      bad: "- Hoàn thành trong tháng 12« Năm» 2025 theo Đề án.\n",
      good: "- Hoàn thành trong tháng 12 năm 2025 theo Đề án.\n",
    },
    {
      bad: "- Dự toán ngân sách thành phố« Năm» 2022 được giao trước ngày 31/12.\n",
      good: "- Dự toán ngân sách thành phố năm 2022 được giao trước ngày 31/12.\n",
    },
    { good: "- Năm 2025, Sở đã hoàn thành. Tháng 6 bắt đầu đợt II.\n- Tháng 6: sơ kết.\n" },
    { good: "- Trồng cây trên đường 2 Tháng 9 và tại Trường THPT 19 Tháng 5, Quảng trường 3 Tháng 2.\n" },
    { good: "STT\tNội dung\tThời gian\n1\tRà soát danh mục\tTháng 6\n2\tĐánh giá kết quả\tNăm 2025\n" },
  ],
});

export const capWeekday = capitalRule({
  id: "cap-weekday-month",
  title: "Tên thứ trong tuần, tên tháng viết hoa: thứ Hai, tháng Giêng",
  why: "Ngày, tháng ghi bằng chữ viết hoa chữ cái đầu của âm tiết chỉ ngày, tháng, để không lẫn với số thứ tự.",
  basis: `${APPENDIX_II}, Mục V.8.c`,
  severity: "warning",
  pattern: either(
    "gu",
    // "thứ hai, ngày 05/5", "sáng thứ sáu hằng tuần": behind other words it is an ordinal.
    /(?<=(?<!\p{L})[Tt]hứ )(?:hai|ba|tư|năm|sáu|bảy)(?=\s?,?\s?\(?(?:ngày\s)?\d{1,2}[/-]\d{1,2}|,?\sngày\s\d|,\s\d{1,2}\s?(?:h|giờ)|\s(?:hằng|hàng) tuần|(?:,| và| hoặc) [Cc]hủ nhật)/u,
    /(?<=(?<!\p{L})tháng )(?:giêng|chạp)(?!\p{L})/u,
  ),
  become: capitalised,
  message: (found, right) =>
    /^[gc]/.test(found)
      ? `Tên tháng viết hoa: “tháng ${right}”, không viết “tháng ${found}”.`
      : `Tên thứ trong tuần viết hoa: “thứ ${right}”, không viết “thứ ${found}”.`,
  safety: "safe",
  kinds: ["body", "basis", "cell", "attachment", "addressee"],
  unless: (before) => /(?:lần|đợt|lượt|khóa|người|nhóm|vòng) thứ $/iu.test(before),
  examples: [
    {
      bad: "- Thời gian: 08 giờ 00, thứ «hai», ngày 05/10/2026.\n",
      good: "- Thời gian: 08 giờ 00, thứ Hai, ngày 05/10/2026.\n",
    },
    {
      bad: "- Họp giao ban vào thứ «sáu» hằng tuần theo Quy chế.\n",
      good: "- Họp giao ban vào thứ Sáu hằng tuần theo Quy chế.\n",
    },
    {
      bad: "- Nhận hồ sơ trong giờ hành chính (trừ thứ «bảy», Chủ nhật), từ mùng 6 tháng «giêng».\n",
      good: "- Nhận hồ sơ trong giờ hành chính (trừ thứ Bảy, Chủ nhật), từ mùng 6 tháng Giêng.\n",
    },
    { good: "- Lần thứ hai, ngày 05/10/2026, Sở tiếp tục nhắc; đứng thứ ba toàn quốc.\n" },
    { good: "- Thời gian: thứ Tư, ngày 07/10/2026.\n" },
  ],
});
