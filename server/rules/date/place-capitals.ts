import { isUpperCase } from "../../text/case.ts";
import { slice } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { issueLine } from "../support.ts";
import known from "./words.json" with { type: "json" };

export const placeCapitals: Rule = {
  id: "place-capitals",
  part: "date",
  title: "Các chữ cái đầu của địa danh viết hoa",
  why: "Địa danh là tên riêng; trong dòng này địa danh viết bằng chữ in thường, hoa chữ cái đầu.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.4.c",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const place = issueLine(draft)?.place;
    if (!place) return;
    const written = slice(draft.text, place).replace(/[^\S\n]/g, " ");
    if (known.units.includes(written)) {
      yield { span: place, message: `Địa danh là tên riêng, không chỉ ghi “${written}”.` };
      return;
    }
    const right = capitalise(written);
    if (right === written) return;
    yield {
      span: place,
      message: isUpperCase(written)
        ? "Địa danh cần viết bằng chữ in thường, hoa chữ cái đầu."
        : "Các chữ cái đầu của địa danh cần viết hoa.",
      fixes: [replace(place, right, isUpperCase(written) ? "guarded" : "safe")],
    };
  },
  examples: [
    {
      bad: "Số: 15/QĐ-SNV\n«khánh hòa», ngày 15 tháng 3 năm 2020\n",
      good: "Số: 15/QĐ-SNV\nKhánh Hòa, ngày 15 tháng 3 năm 2020\n",
    },
    {
      bad: "Số: 15/QĐ-SNV\n«Đà lạt», ngày 15 tháng 3 năm 2020\n",
      good: "Số: 15/QĐ-SNV\nĐà Lạt, ngày 15 tháng 3 năm 2020\n",
    },
    {
      bad: "Số: 15/QĐ-SNV\n«ĐỒNG NAI», ngày 15 tháng 3 năm 2020\n",
      good: "Số: 15/QĐ-SNV\nĐồng Nai, ngày 15 tháng 3 năm 2020\n",
    },
    { bad: "Số: 15/QĐ-SNV\n«Thị trấn», ngày 15 tháng 3 năm 2020\n" },
    { good: "Số: 15/QĐ-SNV\nBà Rịa - Vũng Tàu, ngày 15 tháng 3 năm 2020\n" },
    { good: "Số: 15/QĐ-SNV\nCư M'gar, ngày 15 tháng 3 năm 2020\n" },
    { good: "Số: 15/QĐ-SNV\nThành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2019\n" },
  ],
};

/** Initials upper; a name all in upper case (longer than an abbreviation) is set in lower case first. */
function capitalise(place: string): string {
  const shouted = isUpperCase(place) && place.split(/\s+/).every((word) => /^\p{Lu}{2,}$/u.test(word));
  const isAbbreviation = !/\s/.test(place) && place.length <= 5;
  const base = shouted && !isAbbreviation ? place.toLowerCase() : place;
  const unit = /^(?:Thành phố|Thị xã|Thị trấn|Đặc khu)\s/u.exec(base)?.[0] ?? "";
  return (
    unit + base.slice(unit.length).replace(/(?<![\p{L}\p{M}'’.])\p{Ll}/gu, (letter) => letter.toUpperCase())
  );
}
