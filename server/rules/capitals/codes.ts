import { decree } from "../../conventions/decree.ts";
import { lawNames } from "../../conventions/law-names.ts";
import { APPENDIX_II, capitalRule } from "./row.ts";

const KIND = "Bộ luật ";

/** The names of the codes after "Bộ luật", the longer first: "Tố tụng dân sự", "Dân sự". */
const NAMES: readonly string[] = lawNames
  .flatMap(({ name }) => (name.startsWith(KIND) ? [name.slice(KIND.length)] : []))
  .sort((a, b) => b.length - a.length);

const RIGHT: ReadonlyMap<string, string> = new Map(NAMES.map((name) => [name.toLowerCase(), name]));

/** The name with any case of each first letter: "[Dd]ân [Ss]ự". */
function inAnyCase(name: string): string {
  return name
    .split(" ")
    .map(
      (syllable) =>
        `[${syllable.charAt(0).toUpperCase()}${syllable.charAt(0).toLowerCase()}]${syllable.slice(1)}`,
    )
    .join(" ");
}

const NAMED = `[Ll]uật (?:${NAMES.map(inAnyCase).join("|")})(?!\\p{L})`;

export const capCodeName = capitalRule({
  id: "cap-code-name",
  title: "Tên bộ luật viết “Bộ luật Dân sự”: hoa chữ “Bộ” và âm tiết đầu của tên",
  why: "Tên một bộ luật cụ thể viết hoa chữ cái đầu của tên loại và của âm tiết thứ nhất tạo thành tên gọi.",
  basis: `${APPENDIX_II}, Mục V.6`,
  severity: "warning",
  since: decree.firstForm,
  regimes: ["administrative", "legal"],
  // In small letters the words may mean codes in general, unless a year, a day or a number follows.
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:Bộ ${NAMED}|bộ ${NAMED}(?= (?:năm|ngày|số)(?!\\p{L})))`, "gu"),
  become: (found) => KIND + (RIGHT.get(found.slice(KIND.length).toLowerCase()) ?? found.slice(KIND.length)),
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
