import { documentTypes } from "../../conventions/types.ts";
import { anyOf } from "../../text/pattern.ts";
import { span, textBefore } from "../../text/span.ts";
import { insert, type Rule } from "../rule.ts";
import { numbered } from "./cited.ts";
import known from "./words.json" with { type: "json" };

/** Words behind which a document is named, so that its type must follow. */
const NAMING = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:${anyOf(known.naming)}|Điều \d{1,3}|khoản \d{1,2})\s{1,3}$`,
  "u",
);

/** Types by the first group of their symbol; those of laws are not in the decree's table. */
const BY_CODE: ReadonlyMap<string, string> = new Map([
  ["NĐ", "Nghị định"],
  ["TT", "Thông tư"],
  ...documentTypes.flatMap(({ abbreviation, name }) =>
    abbreviation ? [[abbreviation, name] as [string, string]] : [],
  ),
]);

export const citeTypeMissing: Rule = {
  id: "cite-type-missing",
  part: "citation",
  title: "Viện dẫn ghi tên loại trước số, ký hiệu",
  why: "“Căn cứ số 54/2014/TT-BQP” thiếu tên loại; nghị định yêu cầu ghi đủ tên loại, số, ký hiệu.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a và II.6.b",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const { type, soWord, number, numberSpan } of numbered(draft)) {
      if (type) continue;
      const from = (soWord ?? numberSpan).from;
      const code = /\/(?:\d{4}\/)?(\p{L}{2,4})-/u.exec(number.text)?.[1] ?? "";
      const name = BY_CODE.get(code);
      if (!name || !NAMING.test(textBefore(draft.plain, from, 16))) continue;
      yield {
        span: span(from, numberSpan.to),
        message: `Thiếu tên loại: cần ghi “${name} số ${number.text}”.`,
        fixes: [insert(from, `${name} ${soWord ? "" : "số "}`, "guarded", `Thêm “${name}”`)],
      };
    }
  },
  examples: [
    {
      bad: "Căn cứ «số 54/2014/TT-BQP» ngày 12/6/2014 của Bộ trưởng Bộ Quốc phòng;\n",
      good: "Căn cứ Thông tư số 54/2014/TT-BQP ngày 12/6/2014 của Bộ trưởng Bộ Quốc phòng;\n",
    },
    {
      bad: "- Thực hiện theo Điều 28 của «số 112/2011/NĐ-CP» của Chính phủ.\n",
      good: "- Thực hiện theo Điều 28 của Nghị định số 112/2011/NĐ-CP của Chính phủ.\n",
    },
    {
      bad: "Căn cứ «32/2020/TT-BGDĐT» ngày 15/9/2020 của Bộ trưởng Bộ Giáo dục và Đào tạo;\n",
      good: "Căn cứ Thông tư số 32/2020/TT-BGDĐT ngày 15/9/2020 của Bộ trưởng Bộ Giáo dục và Đào tạo;\n",
    },
    { good: "- Theo các Nghị định số 61/2018/NĐ-CP và số 107/2021/NĐ-CP của Chính phủ.\n" },
    { good: "- Căn cứ các Nghị định của Chính phủ: số 78/2025/NĐ-CP ngày 01/4/2025; số 187/2025/NĐ-CP.\n" },
  ],
};
