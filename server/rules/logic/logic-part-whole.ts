import { sought } from "../../text/match.ts";
import { anyOf } from "../../text/pattern.ts";
import { EVERYWHERE, type Rule } from "../rule.ts";
import { matchesIn } from "../text/matches.ts";
import { AMOUNT, amountOf } from "./amounts.ts";
import known from "./words.json" with { type: "json" };

/** "150 công chức, viên chức, trong đó có 60 nữ": how many, of what, how many among them, of what. */
const AMONG = sought(
  new RegExp(
    String.raw`(?<![\p{L}\p{N}.,/-])(${AMOUNT}) (\p{Ll}+(?:,? \p{Ll}+){0,8}?),? trong đó:? (?:có )?(${AMOUNT}) (\p{Ll}+(?: \p{Ll}+)?)`,
    "gu",
  ),
);
/** What women, members and doctors are counted among. */
const PEOPLE = new RegExp(`^${anyOf(known.people)}(?!\\p{L})`, "u");
const SOME_PEOPLE = new RegExp(`^${anyOf(known.somePeople)}(?!\\p{L})`, "u");
/** Units of one syllable; of the others two must be the same: "cơ sở" and "cơ quan" are counted apart. */
const SHORT_UNITS: ReadonlySet<string> = new Set(known.shortUnits);

export const logicPartWhole: Rule = {
  id: "logic-part-whole",
  part: "logic",
  title: "Phần kể sau “trong đó” không nhiều hơn tổng",
  why: "“150 công chức, trong đó có 160 nữ” thì một trong hai số sai, người đọc không biết số nào đúng.",
  basis: "Kiểm tra lô-gíc, không phải quy định của nghị định",
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { span, words } of matchesIn(draft, AMONG)) {
      const [, whole = "", all = "", part = "", some = ""] = words;
      if (amountOf(part) <= amountOf(whole) || !isAmong(some, all)) continue;
      yield { span, message: `${part} nhiều hơn ${whole} là tổng nêu trước “trong đó”.` };
    }
  },
  examples: [
    { bad: "- Đào tạo kỹ năng số cho «150 công chức, viên chức, trong đó có 160 nữ».\n" },
    {
      bad: "- Tiếp nhận «3.200 hồ sơ, trong đó 4.000 hồ sơ» trực tuyến; có «36 hộ nghèo, trong đó 63 hộ dân» tộc thiểu số.\n",
    },
    { bad: "- Đội ngũ giảng viên gồm «85 người, trong đó có 96 tiến sĩ».\n" },
    {
      good: "- Đào tạo cho 150 công chức, trong đó có 60 nữ; tiếp nhận 4.000 hồ sơ, trong đó 3.200 hồ sơ trực tuyến.\n",
    },
    {
      good: "- Mở 12 lớp tập huấn, trong đó có 350 học viên nữ; 05 cơ quan tham gia, trong đó 12 cơ sở ngoài công lập.\n",
    },
  ],
};

/** True if what is counted behind "trong đó" is surely some of what stands before it. */
function isAmong(some: string, all: string): boolean {
  if (PEOPLE.test(all) && SOME_PEOPLE.test(some)) return true;
  const [first, second] = all.split(" ");
  const [unit, rest] = some.split(" ");
  return (
    unit === first &&
    (SHORT_UNITS.has(unit ?? "") || (rest !== undefined && rest === second?.replace(",", "")))
  );
}
