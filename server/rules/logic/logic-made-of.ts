import { matchesOf, sought } from "../../text/match.ts";
import { EVERYWHERE, type Rule } from "../rule.ts";
import { matchesIn } from "../text/matches.ts";
import { amountOf, shownAmount } from "./amounts.ts";
import kinds from "./kinds.json" with { type: "json" };

const NUMBER = String.raw`(\d{1,3}(?:\.\d{3})*(?:,\d{1,3})?)`;
/**
 * "27 trường hợp vi phạm, gồm: 12 trường hợp …, 08 trường hợp … và 09 trường hợp …": a whole, and all it is made of.
 * What stands behind "trong đó" may be a part of it; together they are never more than the whole where they are money.
 */
const MADE_OF = sought(
  new RegExp(
    [
      String.raw`(?<![\p{N}.,/-]|(?:Điều|khoản|số|tháng|năm|quý|ngày|lần) )${NUMBER} (\p{L}+(?: \p{L}+){0,5})`,
      String.raw`(?:,? |,? \()((?:bao )?gồm|trong đó)(?: có)?[,:]? ((?:\d[^.;()\n]|[^.;()\n]|\.(?=\d)){5,240})`,
    ].join(""),
    "gu",
  ),
);
const MONEY = /^(?:nghìn |triệu |tỷ )?đồng(?!\p{L})/u;
const PART = new RegExp(String.raw`(?<![\p{N}.,/-])${NUMBER} (\p{L}+)`, "gu");

export const logicMadeOf: Rule = {
  id: "logic-made-of",
  part: "logic",
  title: "Các phần sau “gồm” cộng lại bằng số chung",
  why: "“27 trường hợp, gồm 12 trường hợp … và 16 trường hợp …” thì một con số sai, người đọc không biết số nào đúng.",
  basis: "Kiểm tra lô-gíc, không phải quy định của nghị định",
  severity: "error",
  regimes: EVERYWHERE,
  yieldsTo: ["logic-part-sum"],
  *check(draft) {
    for (const { span, words } of matchesIn(draft, MADE_OF, ["body"])) {
      const [, all = "", things = "", form, behind = ""] = words;
      // What is said of one of the parts is no further part.
      const [list = ""] = behind.split(/,? (?:trong đó|bao gồm)(?!\p{L})/u);
      const sum = sumOfParts(list);
      if (sum === undefined || Math.abs(sum - amountOf(all)) <= roundedBy(all, list)) continue;
      // "Trưởng đoàn, Sở Nội vụ 02 người": what has no number may be one more.
      if (sum < amountOf(all) && !list.split(BETWEEN).every((item) => /\d/.test(item))) continue;
      const isTooMuch =
        sum > amountOf(all) && ((MONEY.test(things) && areSources(list)) || areExclusive(list));
      if (form === "trong đó" && !isTooMuch && !isBySex(list)) continue;
      yield { span, message: `Các phần cộng lại là ${shownAmount(sum)}, không phải ${all}.` };
    }
  },
  examples: [
    { bad: "Đã tạm giữ «15 phương tiện, gồm 11 xe mô tô và 03 xe ba bánh».\n" },
    {
      bad: "Xử phạt «27 trường hợp, gồm: 12 trường hợp không phép, 08 trường hợp sai phép và 09 trường hợp lấn chiếm».\n",
    },
    { bad: "Có «36 người tham gia, trong đó nam 19 người, nữ 15 người».\n" },
    { bad: "Kinh phí: «45 tỷ đồng, trong đó: ngân sách tỉnh 30 tỷ đồng, ngân sách xã 20 tỷ đồng».\n" },
    {
      good: "Kinh phí: 45 tỷ đồng, trong đó: ngân sách tỉnh 20 tỷ đồng, ngân sách xã 5 tỷ đồng; 50 hồ sơ, trong đó 40 hồ sơ trực tuyến, 30 hồ sơ trước hạn.\n",
    },
    { bad: "Toàn xã có «6.560 nhân khẩu, trong đó có 3.268 nam và 3.302 nữ».\n" },
    {
      bad: "Tiếp nhận «1.250 hồ sơ, trong đó: hồ sơ nộp trực tuyến 1.010 hồ sơ, hồ sơ nộp trực tiếp 250 hồ sơ».\n",
    },
    {
      bad: "Kinh phí: «45,6 tỷ đồng, trong đó: ngân sách tỉnh 16,2 tỷ đồng, vốn của người dân, doanh nghiệp 35 tỷ đồng».\n",
    },
    {
      good: "Gieo trồng 120 ha, gồm lúa 80 ha, ngô 30 ha, cây khác; có 90 hồ sơ, trong đó trực tuyến 60 hồ sơ, trước hạn 50 hồ sơ.\n",
    },
    {
      good: "Đoàn có 06 người, gồm Trưởng đoàn, Sở Nội vụ 02 người, Sở Tài chính 03 người; 6.560 nhân khẩu, trong đó có 3.258 nam và 3.302 nữ.\n",
    },
    { good: "Trồng 250 ha rừng, gồm 149,8 ha rừng phòng hộ và 100,5 ha rừng sản xuất.\n" },
    { good: "Giao 8,4 tỷ đồng, gồm: vốn tỉnh 5,1 tỷ đồng, vốn xã 3,2 tỷ đồng.\n" },
    { good: "Thành lập Đoàn kiểm tra 06 người, gồm 02 tổ, mỗi tổ 03 người.\n" },
    {
      good: "Mua 25 bộ thiết bị, gồm 12 bộ máy tính và 13 bộ máy in; hỗ trợ 03 xã, gồm các xã có 02 thôn.\n",
    },
  ],
};

/** What rounding each part in its last decimal place may leave over; where all are whole numbers they are exact. */
function roundedBy(all: string, list: string): number {
  const decimals = all.split(",")[1]?.length ?? 0;
  if (decimals === 0) return /\d,\d/.test(list) ? 1 : 0.0005;
  return (list.match(/\d,\d/g)?.length ?? 1) * 0.51 * 10 ** -decimals;
}

/** "nam 19 người, nữ 17 người", "3.258 nam và 3.302 nữ": nothing is left over. */
function isBySex(list: string): boolean {
  return hasWords(["nam", "nữ"], list) && list.split(BETWEEN).length === 2;
}

/** True if each part is of another of some kinds that exclude each other: "nộp trực tuyến 80 hồ sơ, nộp trực tiếp 20 hồ sơ". */
function areExclusive(list: string): boolean {
  const items = list.split(BETWEEN);
  return kinds.exclusive.some((names) => {
    const found = items.map((item) => names.filter((name) => hasWords([name], item)).join());
    return found.every((name) => names.includes(name)) && new Set(found).size === found.length;
  });
}

/** True if money is said to come from, or go to, different places: what has been paid out, or is a tax among the revenue, is not so. */
function areSources(list: string): boolean {
  return list.split(BETWEEN).every((item) => kinds.sources.some((name) => hasWords([name], item)));
}

const BETWEEN = /, | và |; /u;

/** True if a text has each of some words. */
function hasWords(words: readonly string[], text: string): boolean {
  return words.every((word) => ` ${text} `.replace(/[^\p{L}\d]+/gu, " ").includes(` ${word} `));
}

/**
 * The sum of the parts, where each is one number of the same things ("11 xe mô tô và 01 xe ba bánh") and there are two
 * or more. "vốn của người dân, doanh nghiệp 25 tỷ đồng" may be one part; "cây khác" is one nobody has counted.
 */
function sumOfParts(list: string): number | undefined {
  const items = list.split(BETWEEN);
  const parts = items.map((item) => [...matchesOf(item, PART)]);
  const counted = parts.filter((part) => part.length > 0);
  if (counted.length < 2 || counted.length < items.length - 2 || parts.at(-1)?.length === 0) return undefined;
  const [first] = counted[0] ?? [];
  const isPart = ([part, ...more]: readonly RegExpExecArray[]): boolean =>
    part !== undefined && more.length === 0 && thing(part[2]) === thing(first?.[2]);
  if (!counted.every(isPart) || items.some((item) => /\d%/.test(item) || UNCOUNTED.test(item)))
    return undefined;
  return counted.flat().reduce((sum, [, number = ""]) => sum + amountOf(number), 0);
}

/** "số còn lại", "các nguồn khác": a part without a number of its own. */
const UNCOUNTED = /^(?=\D*$).*(?<!\p{L})(?:khác|còn lại)(?!\p{L})/u;

/** Men and women are people. */
function thing(word: string | undefined): string | undefined {
  return word === "nam" || word === "nữ" ? "người" : word;
}
