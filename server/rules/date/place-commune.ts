import { foldName } from "../../conventions/fold.ts";
import { provinceByName } from "../../conventions/territories.ts";
import { COLLECTIVE } from "../header/bodies.ts";
import type { Rule } from "../rule.ts";
import { issueLine, wordsOf } from "../support.ts";

/** The people's committee or council of a commune, its name behind the kind of unit. */
const COMMUNE = new RegExp(
  String.raw`^${COLLECTIVE}?\s*(?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\s+(?!HỘI\s)(\S.{0,40})$`,
  "iu",
);

export const placeCommune: Rule = {
  id: "place-commune",
  part: "date",
  title: "Văn bản của cấp xã ghi địa danh là tên xã, phường, đặc khu đó",
  why: "Địa danh khác tên xã thường còn sót từ dự thảo chép của nơi khác.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.4.a; TT 01/2011/TT-BNV, Điều 9",
  severity: "warning",
  *check(draft) {
    const place = issueLine(draft)?.place;
    const { issuers } = draft.header;
    const own = COMMUNE.exec(issuers.at(-1)?.text.replace(/\s+/g, " ").trim() ?? "")?.[1];
    if (!place || !own) return;
    const written = foldName(wordsOf(draft, place)).replace(
      /^(?:xã|phường|thị trấn|đặc khu|tp\.?|thành phố) /,
      "",
    );
    // A city's ward may write the city, a place named above in the header is at least the writer's own.
    const isKnown = provinceByName(written) || issuers.some(({ text }) => foldName(text).includes(written));
    if (isKnown || foldName(own).startsWith(written)) return;
    yield {
      span: place,
      message: `Cơ quan ban hành là cấp xã “${own}”, địa danh lại ghi “${wordsOf(draft, place)}”.`,
    };
  },
  examples: [
    { bad: "ỦY BAN NHÂN DÂN\nXÃ TÂN PHƯỚC\nSố: 15/KH-UBND\n«Tân Phú», ngày 10 tháng 01 năm 2026\n" },
    { bad: "HĐND PHƯỜNG ĐÔNG HẢI\nSố: 15/NQ-HĐND\n«Tây Hải», ngày 10 tháng 01 năm 2026\n" },
    { good: "ỦY BAN NHÂN DÂN\nXÃ TÂN PHƯỚC\nSố: 15/KH-UBND\nTân Phước, ngày 10 tháng 01 năm 2026\n" },
    {
      good: "UBND THÀNH PHỐ HẢI PHÒNG\nUBND PHƯỜNG LÊ CHÂN\nSố: 15/QĐ-UBND\nHải Phòng, ngày 10 tháng 01 năm 2026\n",
    },
    { good: "UBND QUẬN LÊ CHÂN\nUBND PHƯỜNG AN BIÊN\nSố: 15/QĐ-UBND\nLê Chân, ngày 10 tháng 01 năm 2024\n" },
    {
      good: "UBND XÃ TÂN PHƯỚC\nTRƯỜNG TIỂU HỌC SỐ 2\nSố: 15/KH-THS2\nLong Hòa, ngày 10 tháng 01 năm 2026\n",
    },
  ],
};
