import type { Prose, Word } from "../../draft/prose.ts";
import { isKnownPair, keyOf } from "../../language/pairs.ts";
import { span } from "../../text/span.ts";
import { EVERYWHERE, type Rule } from "../rule.ts";
import { takesInMarkup } from "../text/matches.ts";
import { nameRule } from "./known-names.ts";
import { APPENDIX_II, endsSentence } from "./row.ts";

export const capTitleCase: Rule = {
  id: "cap-title-case",
  part: "capitals",
  title: "Tiêu đề không viết hoa từng chữ",
  why: "Viết hoa chữ đầu của mọi từ là lối tiêu đề tiếng Anh; tiếng Việt chỉ viết hoa chữ đầu câu và tên riêng.",
  basis: `${APPENDIX_II}, Mục I (chỉ viết hoa chữ cái đầu âm tiết thứ nhất của câu và tên riêng)`,
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const prose of draft.prose) {
      if (prose.upper || !isTitleCase(prose)) continue;
      const [first, last] = [prose.words[0] as Word, prose.words.at(-1) as Word];
      const where = span(first.from, last.to);
      if (takesInMarkup(draft, where)) continue;
      yield {
        span: where,
        message: "Dòng này viết hoa từng chữ; chỉ viết hoa chữ đầu và tên riêng.",
      };
    }
  },
  examples: [
    { bad: "1. «Mục Đích Và Yêu Cầu Của Kế Hoạch»\n\n- Nâng cao chất lượng phục vụ.\n" },
    { bad: "2. «Tổ Chức Thực Hiện Báo Cáo Kết Quả»\n\n- Các phòng báo cáo trước ngày 20.\n" },
    { good: "1. Mục đích và yêu cầu của Kế hoạch\n\n- Nâng cao chất lượng phục vụ.\n" },
    {
      good: "- Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Đồng Tháp.\n- Ông Nguyễn Thái Bình, bà Lê An Giang.\n",
    },
  ],
};

/** Words that no name has a capital on: they stand between names, not in them. */
const BETWEEN = /^(?:Và|Của|Về|Cho|Các|Những|Để|Trong|Với|Theo|Tại|Từ|Đến|Được|Trên|Năm|Việc)$/u;

/**
 * True if nearly every word has a capital and words of two syllables have it on the second too ("Kế Hoạch"): either
 * beside a capital on a word that no name has ("Và", "Của"), or all along the line.
 */
function isTitleCase({ words }: Prose): boolean {
  if (words.filter(({ text, lower }) => text !== lower).length < 5) return false; // nearly every stretch
  const plain = words.filter(({ text }) => /^\p{L}+$/u.test(text) && /\p{Ll}/u.test(text));
  if (plain.length < 6) return false;
  const capital = plain.filter(({ text }) => /^\p{Lu}/u.test(text));
  if (capital.length * 10 < plain.length * 8) return false;
  let pairs = 0;
  for (let at = 0; at + 1 < words.length; at++) {
    const [first, second] = [words[at] as Word, words[at + 1] as Word];
    if (!/^\p{Lu}\p{Ll}/u.test(first.text) || !/^\p{Lu}\p{Ll}/u.test(second.text)) continue;
    if (!isKnownPair(keyOf(first.lower), keyOf(second.lower))) continue;
    pairs++;
    at++;
  }
  const between = capital.slice(1).some(({ text }) => BETWEEN.test(text));
  return between ? pairs >= 2 : pairs >= 3 && pairs * 2 >= words.length - 1;
}

export const capVietKieu = nameRule({
  id: "cap-common-noun",
  title: "Danh từ chung viết thường: Việt kiều, Sổ tay",
  why: "Âm tiết thứ hai của một từ không phải tên riêng thì viết thường.",
  basis: `${APPENDIX_II}, Mục I (chỉ tên riêng và đầu câu viết hoa)`,
  severity: "warning",
  safety: "guarded",
  kinds: ["body", "basis", "cell", "recipient", "addressee"],
  // "Trường Mầm Non Hoa Hồng": between the kind of a school and its name there is no name.
  unless: (before, after) =>
    !/(?<!\p{L})[Tt]rường $/u.test(before) &&
    (/\p{Lu}\p{Ll}* $/u.test(before) ||
      (/^ \p{Lu}\p{Ll}/u.test(after) &&
        !/^ (?:Quốc [Hh]ội|[ỦU][yỷ] ban|Hội đồng|Sở|Bộ)(?!\p{L})/u.test(after)) ||
      (endsSentence(before) && /^\s?[:|]/u.test(after))),
  examples: [
    {
      bad: "- Thư chúc mừng của đồng chí «Chủ Tịch» Quốc hội; báo cáo «Giám Đốc» Sở Tư pháp.\n",
      good: "- Thư chúc mừng của đồng chí Chủ tịch Quốc hội; báo cáo Giám đốc Sở Tư pháp.\n",
    },
    {
      bad: "- Kế hoạch của Trường «Mầm Non» Hoa Hồng và trường «Tiểu Học» Tân Lập.\n",
      good: "- Kế hoạch của Trường Mầm non Hoa Hồng và trường Tiểu học Tân Lập.\n",
    },
    {
      bad: "Nơi nhận:\n- Chủ tịch, «Phó chủ tịch» UBND xã;\n- Lưu: VT.\n",
      good: "Nơi nhận:\n- Chủ tịch, Phó Chủ tịch UBND xã;\n- Lưu: VT.\n",
    },
    {
      bad: "- Phối hợp với «Trạm Y Tế» phường, «Công An» phường và các «Chi Cục».\n",
      good: "- Phối hợp với Trạm Y tế phường, Công an phường và các Chi cục.\n",
    },
    {
      bad: "- Kiểm tra hàng hóa của «Việt Kiều» hồi hương.\n",
      good: "- Kiểm tra hàng hóa của Việt kiều hồi hương.\n",
    },
    {
      bad: "- Cập nhật «Sổ Tay» chất lượng trong tháng 6; báo cáo «Giám Đốc» trước ngày 20.\n",
      good: "- Cập nhật Sổ tay chất lượng trong tháng 6; báo cáo Giám đốc trước ngày 20.\n",
    },
    {
      bad: "- Kính gửi «Ban Giám Hiệu» nhà trường; đồng chí «Phó Chủ Tịch» phụ trách.\n",
      good: "- Kính gửi Ban Giám hiệu nhà trường; đồng chí Phó Chủ tịch phụ trách.\n",
    },
    {
      bad: "- Toàn tỉnh có 8 huyện và 01 «Thị Xã» với 95 xã, phường.\n",
      good: "- Toàn tỉnh có 8 huyện và 01 Thị xã với 95 xã, phường.\n",
    },
    {
      bad: "- Nộp bản dịch tiếng «việt» có công chứng.\n",
      good: "- Nộp bản dịch tiếng Việt có công chứng.\n",
    },
    {
      bad: "- Sinh viên ở vùng có «Điều kiện» kinh tế đặc biệt khó khăn được miễn học phí.\n",
      good: "- Sinh viên ở vùng có điều kiện kinh tế đặc biệt khó khăn được miễn học phí.\n",
    },
    { good: "- Kiểm tra hàng hóa của Việt kiều; Giám đốc Sở; Công ty Cổ phần Văn Phòng Phẩm Hồng Hà.\n" },
    { good: "- Trung tâm Đào tạo; Văn phòng Sở; Khu kinh tế Văn Phong.\n" },
  ],
});
