import { isSyllable } from "../../language/syllable.ts";
import { slice } from "../../text/span.ts";
import { type Rule, replace, SINCE_DECREE } from "../rule.ts";
import { issueLine } from "../support.ts";

const PERSON = "Thành phố Hồ Chí Minh";
/** The one provincial unit that bears a person's name, in the ways that are not its official name. */
const HO_CHI_MINH = /^(?:(?:TP|T\.P|thành phố)\s?[.,]?\s?)?(?:HCM|H\.C\.M|Hồ Chí Minh)\.?$/iu;
const SHORT_CITY = /^(?:TP|T\.P|TX|T\.X|TT|Q|P|H)(?:\s?\.\s?|\s+)(?=[\p{Lu}\d])/u;

/** "HN", "TPHCM", "BR-VT": the initials of a name, no syllable of their own as "HUẾ" is. */
function isInitials(written: string): boolean {
  return /^\p{Lu}{2,6}(?:-\p{Lu}{2,3})?\.?$/u.test(written) && !isSyllable(written.toLowerCase());
}

export const placeNoAbbreviation: Rule = {
  id: "place-no-abbreviation",
  part: "date",
  title: "Địa danh ghi tên gọi đầy đủ, chính thức, không viết tắt",
  why: "Đơn vị hành chính đặt theo tên người, chữ số, sự kiện lịch sử phải ghi đầy đủ, ví dụ “Thành phố Hồ Chí Minh”.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.4.a",
  severity: "warning",
  since: SINCE_DECREE,
  *check(draft) {
    const { plain } = draft;
    const place = issueLine(draft)?.place;
    if (!place) return;
    const written = slice(plain, place).replace(/\s+/g, " ");
    if (written === PERSON) return;
    if (HO_CHI_MINH.test(written)) {
      yield {
        span: place,
        message: `Địa danh cần ghi đầy đủ “${PERSON}”.`,
        fixes: [replace(place, PERSON, "safe")],
      };
    } else if (isInitials(written) || SHORT_CITY.test(written.replace(/^Tp/, "TP").replace(/^Tx/, "TX"))) {
      yield { span: place, message: "Địa danh không viết tắt, cần ghi tên gọi đầy đủ." };
    }
  },
  examples: [
    {
      bad: "Số: 15/QĐ-SNV\n«TP. HCM», ngày 15 tháng 3 năm 2024\n",
      good: "Số: 15/QĐ-SNV\nThành phố Hồ Chí Minh, ngày 15 tháng 3 năm 2024\n",
    },
    {
      bad: "Số: 15/QĐ-SNV\n«Hồ Chí Minh», ngày 15 tháng 3 năm 2024\n",
      good: "Số: 15/QĐ-SNV\nThành phố Hồ Chí Minh, ngày 15 tháng 3 năm 2024\n",
    },
    { bad: "Số: 15/QĐ-SNV\n«TP. Đà Nẵng», ngày 15 tháng 3 năm 2024\n" },
    { good: "Số: 15/QĐ-SNV\nThành phố Hồ Chí Minh, ngày 15 tháng 3 năm 2024\n" },
    { bad: "Số: 15/QĐ-SNV\n«HN», ngày 15 tháng 3 năm 2024\n" },
    { good: "Số: 15/QĐ-SNV\nHUẾ, ngày 15 tháng 3 năm 2024\n" },
    { good: "Số: 15/QĐ-SNV\nQuận 1, ngày 15 tháng 3 năm 2024\n" },
    { good: "Số: 15/QĐ-SNV\nTP. Hồ Chí Minh, ngày 15 tháng 3 năm 2012\n" },
  ],
};
