import { decree } from "../../conventions/decree.ts";
import { lawNames } from "../../conventions/law-names.ts";
import { misspelt } from "./known-names.ts";
import { APPENDIX_II, capitalRule } from "./row.ts";

const CODES: readonly string[] = lawNames.flatMap(({ name }) => (name.startsWith("Bộ luật ") ? [name] : []));

export const capCodeName = capitalRule({
  id: "cap-code-name",
  title: "Tên bộ luật viết “Bộ luật Dân sự”: hoa chữ “Bộ” và âm tiết đầu của tên",
  why: "Tên một bộ luật cụ thể viết hoa chữ cái đầu của tên loại và của âm tiết thứ nhất tạo thành tên gọi.",
  basis: `${APPENDIX_II}, Mục V.6`,
  severity: "warning",
  since: decree.firstForm,
  regimes: ["administrative", "legal"],
  ...misspelt([
    { names: CODES },
    // In small letters the words may mean codes in general, unless a year, a day or a number follows.
    { names: CODES, head: true, before: ["năm", "ngày", "số"] },
  ]),
  safety: "safe",
  examples: [
    {
      bad: "- Theo «Bộ luật dân sự» năm 2015 và «Bộ Luật Hình sự» năm 2015.\n",
      good: "- Theo Bộ luật Dân sự năm 2015 và Bộ luật Hình sự năm 2015.\n",
    },
    {
      bad: "- Thực hiện «bộ luật lao động» năm 2019.\n",
      good: "- Thực hiện Bộ luật Lao động năm 2019.\n",
    },
    {
      good: "- Bộ luật Tố tụng hình sự; Bộ luật này; các bộ luật lao động trước đây; Luật Dân quân tự vệ.\n",
    },
    { good: "- Bộ Luật gia; Bộ luật Hàng hải Việt Nam năm 2015.\n" },
  ],
});
