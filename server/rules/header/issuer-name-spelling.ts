import { foldName } from "../../conventions/fold.ts";
import { issuers } from "../../conventions/issuers.ts";
import { provinces } from "../../conventions/territories.ts";
import frame from "../../draft/words.json" with { type: "json" };
import { isOneOff } from "../../language/nearness.ts";
import { bareLetters } from "../../text/accents.ts";
import { slice } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

/** Bodies whose names are fixed, in capitals: an issuer's own name begins with one of them. */
const KNOWN: readonly string[] = [
  "ỦY BAN NHÂN DÂN",
  "HỘI ĐỒNG NHÂN DÂN",
  ...issuers
    .filter(({ name, sure }) => sure && name.includes(" "))
    // The offices of a district bear the names of those of the province.
    .flatMap(({ name }) => (name.startsWith("Sở ") ? [name, name.replace("Sở ", "Phòng ")] : [name]))
    .map((name) => name.toUpperCase()),
];

/** Names by their letters, and by what is left of them when a word is lost that is easily lost. */
const byLetters: ReadonlyMap<string, string> = new Map([
  ["UY BAN NHAN", "ỦY BAN NHÂN DÂN"],
  ["HOI DONG NHAN", "HỘI ĐỒNG NHÂN DÂN"],
  ...KNOWN.filter((name) => name.includes(" VÀ ")).map((name): [string, string] => [
    bareLetters(name.replace(" VÀ ", " ")),
    name,
  ]),
  ...KNOWN.map((name): [string, string] => [bareLetters(name), name]),
]);
const provinceByLetters: ReadonlyMap<string, string> = new Map(
  provinces.map(({ name }) => [bareLetters(name.toUpperCase()), name.toUpperCase()]),
);

export const issuerNameSpelling: Rule = {
  id: "issuer-name-spelling",
  part: "header",
  title: "Tên cơ quan ban hành viết đúng chính tả",
  why: "Tên cơ quan gõ sai dấu ở đầu văn bản là lỗi người nhận thấy trước tiên.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.2.a",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    if (!draft.recognised) return;
    for (const part of draft.header.issuers.flatMap(({ parts }) => parts)) {
      const words = slice(draft.plain, part).toUpperCase().split(/\s+/).slice(0, 12);
      const slip = misspelt(words);
      if (!slip) continue;
      const from = draft.plain.toUpperCase().indexOf(slip.written, part.from);
      const where = from >= 0 && from < part.to ? { from, to: from + slip.written.length } : part;
      yield {
        span: where,
        message: `“${slip.written}” cần viết “${slip.right}”.`,
        fixes: from >= 0 ? [replace(where, slip.right, "guarded")] : [],
      };
    }
  },
  examples: [
    {
      bad: "«BỘ TẢI CHÍNH»\nSố: 15/QĐ-BTC\nHà Nội, ngày 05 tháng 3 năm 2024\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n",
      good: "BỘ TÀI CHÍNH\nSố: 15/QĐ-BTC\nHà Nội, ngày 05 tháng 3 năm 2024\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n",
    },
    {
      bad: "«ỦY BAN NHÂN DẦN» TỈNH LÀO CAI\nSố: 15/QĐ-UBND\nLào Cai, ngày 05 tháng 3 năm 2024\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n",
      good: "ỦY BAN NHÂN DÂN TỈNH LÀO CAI\nSố: 15/QĐ-UBND\nLào Cai, ngày 05 tháng 3 năm 2024\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n",
    },
    {
      bad: "«ỦY BAN NHÂN»\nTỈNH LÀO CAI\nSố: 15/QĐ-UBND\nLào Cai, ngày 05 tháng 3 năm 2024\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n",
    },
    {
      bad: "«ỦY BAN NHÂM DÂN»\nTỈNH LÀO CAI\nSố: 15/QĐ-UBND\nLào Cai, ngày 05 tháng 3 năm 2024\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n",
    },
    {
      bad: "UBND HUYỆN SA PA\n«PHÒNG GIÁO DUC VÀ ĐÀO TẠO»\nSố: 15/QĐ-PGDĐT\nSa Pa, ngày 05 tháng 3 năm 2024\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n",
    },
    {
      good: "UỶ BAN NHÂN DÂN TỈNH THANH HOÁ\nSố: 15/QĐ-UBND\nThanh Hoá, ngày 05 tháng 3 năm 2024\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n",
    },
    {
      good: "SỞ KHOA HỌC CÔNG NGHỆ VÀ MÔI TRƯỜNG\nSố: 15/QĐ-SKHCNMT\nHà Nội, ngày 05 tháng 3 năm 2002\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n",
    },
    {
      good: "CÔNG TY TẠI CHÍNH QUỐC\nSố: 15/QĐ-CTY\nHà Nội, ngày 05 tháng 3 năm 2024\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n",
    },
  ],
};

interface Slip {
  readonly written: string;
  readonly right: string;
}

/** The fixed name at the beginning, the longest first, or the province at the end, that is right but for its marks or one word. */
function misspelt(words: readonly string[]): Slip | undefined {
  for (let count = words.length; count > 1; count--) {
    const written = words.slice(0, count).join(" ");
    const right = byLetters.get(bareLetters(written));
    // "SỞ KHOA HỌC CÔNG NGHỆ VÀ MÔI TRƯỜNG" of old and "HỘI ĐỒNG NHÂN SỰ" are other names that begin alike.
    if (right !== undefined)
      return /^(?:VÀ|SỰ)$/.test(words[count] ?? "") ? undefined : slipOf(written, right);
  }
  const alike = KNOWN.find((name) => isOneLetterOff(words, name.split(" ")));
  if (alike) return { written: words.slice(0, alike.split(" ").length).join(" "), right: alike };
  const at = words.indexOf("TỈNH");
  const place = at < 0 ? "" : words.slice(at + 1).join(" ");
  return slipOf(place, provinceByLetters.get(bareLetters(place)));
}

/** "ỦY BAN NHÂM DÂN": the whole name of a body, but for one letter within one word of it. */
function isOneLetterOff(words: readonly string[], name: readonly string[]): boolean {
  const next = words[name.length];
  if (name.length < 3 || (next !== undefined && !frame.issuerName.goOn.includes(next))) return false;
  const others = name.filter((word, index) => word !== words[index]);
  const [right = "", second] = others;
  const written = words[name.indexOf(right)] ?? "";
  return (
    second === undefined && written[0] === right[0] && isOneOff(bareLetters(written), bareLetters(right))
  );
}

function slipOf(written: string, right: string | undefined): Slip | undefined {
  return right !== undefined && foldName(right) !== foldName(written) ? { written, right } : undefined;
}
