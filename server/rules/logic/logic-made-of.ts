import { matchesOf, sought } from "../../text/match.ts";
import { EVERYWHERE, type Rule } from "../rule.ts";
import { matchesIn } from "../text/matches.ts";
import { amountOf, shownAmount } from "./amounts.ts";

const NUMBER = String.raw`(\d{1,3}(?:\.\d{3})*(?:,\d{1,3})?)`;
/**
 * "27 trường hợp vi phạm, gồm: 12 trường hợp …, 08 trường hợp … và 09 trường hợp …": a whole, and all it is made of.
 * What stands behind "trong đó" may be a part of it; together they are never more than the whole where they are money.
 */
const MADE_OF = sought(
  new RegExp(
    [
      String.raw`(?<![\p{N}.,/-]|(?:Điều|khoản|số|tháng|năm|quý|ngày|lần) )${NUMBER} (\p{L}+(?: \p{L}+){0,5})`,
      String.raw`(?:,? |,? \()((?:bao )?gồm|trong đó):? ((?:\d[^.;()\n]|[^.;()\n]|\.(?=\d)){5,240})`,
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
      const [, all = "", things = "", form, list = ""] = words;
      const sum = sumOfParts(list);
      if (sum === undefined || Math.abs(sum - amountOf(all)) <= roundedBy(all, list)) continue;
      if (form === "trong đó" && !(MONEY.test(things) && sum > amountOf(all)) && !isBySex(list)) continue;
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

/** "nam 19 người, nữ 17 người": nothing is left over. */
function isBySex(list: string): boolean {
  return /^(?=.*(?<!\p{L})nam(?!\p{L})).*(?<!\p{L})nữ(?!\p{L})/u.test(list) && list.split(", ").length === 2;
}

/** The sum of the parts, where each is one number of the same things ("11 xe mô tô và 01 xe ba bánh") and there are two or more. */
function sumOfParts(list: string): number | undefined {
  const items = list.split(/, | và |; /u);
  const parts = items.map((item) => [...matchesOf(item, PART)]);
  const [first] = parts[0] ?? [];
  if (!first || parts.length < 2) return undefined;
  const isPart = (item: string, index: number): boolean => {
    const [part, ...more] = parts[index] ?? [];
    return part !== undefined && more.length === 0 && part[2] === first[2] && !/\d%/.test(item);
  };
  if (!items.every(isPart)) return undefined;
  return parts.flat().reduce((sum, [, number = ""]) => sum + amountOf(number), 0);
}
