import { matchesOf } from "../../text/match.ts";
import { anyOf } from "../../text/pattern.ts";
import { spanOfMatch } from "../../text/span.ts";
import { EVERYWHERE, type Report, type Rule } from "../rule.ts";
import { amountOf, shownAmount } from "./amounts.ts";
import { valueOfWords } from "./number-words.ts";
import known from "./words.json" with { type: "json" };

const PAIR = /(?<![\p{L}\d.,/])(\d{1,6})\s{0,2}\(\s?(\p{Ll}{2,6}(?:\s+\p{Ll}{2,6}){0,8})\s?\)/gu;

/** "1.250.000 đồng (Bằng chữ: Một triệu, hai trăm năm mươi nghìn đồng chẵn./.)" */
const AMOUNT = new RegExp(
  [
    String.raw`(?<![\p{L}\d.,/])(\d{1,3}(?:\.\d{3}){1,4})\s?(?:đồng|VNĐ|VND|đ)?\s{0,2}`,
    String.raw`\(\s?(?:(?:số tiền\s)?(?:viết\s|ghi\s)?bằng chữ\s?:?\s?)?`,
    String.raw`(\p{L}{2,6}(?:,?\s+\p{L}{2,6}){0,30}?)\s?(?:đồng(?:\s(?:chẵn|y))?)?\s?[./]{0,3}\s?\)`,
  ].join(""),
  "giu",
);

const NAME = anyOf(known.numerals);
/** "bốn (04) bản": not a lone "năm", which may be a year ("hằng năm (02)"). */
const WORDS_FIRST = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?!năm \()(${NAME}(?:\s${NAME}){0,9})\s{0,2}\(\s?(\d{1,6})\s?\)`,
  "giu",
);
/** "Ba mươi hai triệu đồng (32.000.000 đồng)". */
const AMOUNT_LAST = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${NAME}(?:,?\s${NAME}){1,20}) đồng\s{0,2}\(\s?(\d{1,3}(?:\.\d{3}){1,4})\s?(?:đồng|VNĐ|VND|đ)\s?\)`,
  "giu",
);
const ONLY_NAMES = new RegExp(String.raw`^${NAME}(?:,?\s+${NAME}){3,}$`, "iu");

export const logicNumberWords: Rule = {
  id: "logic-number-words",
  part: "logic",
  title: "Số ghi bằng chữ trong ngoặc bằng số ghi bằng chữ số",
  why: "“05 (bốn)” khiến người đọc không biết tin số nào.",
  basis: "Kiểm tra lô-gíc, không phải quy định của nghị định",
  severity: "error",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const pattern of [PAIR, AMOUNT]) {
      for (const match of matchesOf(draft.plain, pattern)) {
        const report = compared(match, match[1] ?? "", match[2] ?? "");
        if (report) yield report;
      }
    }
    for (const pattern of [WORDS_FIRST, AMOUNT_LAST]) {
      for (const match of matchesOf(draft.plain, pattern)) {
        const report = compared(match, match[2] ?? "", match[1] ?? "");
        if (report) yield report;
      }
    }
  },
  examples: [
    { bad: "Quyết định có «05 (bốn)» điều.\n" },
    { bad: "Văn bản lập thành «25 (hai mươi tư)» bản.\n" },
    {
      bad: "Mức hỗ trợ «1.250.000 đồng (một triệu hai trăm mười lăm nghìn đồng)» một hộ; tổng số tiền: «2.000.500.000 đồng (Bằng chữ: Hai tỷ, năm triệu đồng chẵn./.)»\n",
    },
    {
      bad: "Lập thành «năm mươi (05)» bản, thu hồi «Ba mươi hai triệu đồng (32.500.000 đồng)», phạt «125.000.000 đồng (một trăm linh hai mươi lăm triệu đồng)».\n",
    },
    { good: "Lập thành bốn (04) bản; hằng năm (02) lần; hỗ trợ ba mươi hai triệu đồng (32.000.000 đồng).\n" },
    {
      good: "Tổng số tiền: 2.000.500.000 đồng (Bằng chữ: Hai tỷ, năm trăm nghìn đồng chẵn./.); 1.500 (một nghìn năm trăm) hộ, 3.500 đồng (đã gồm thuế).\n",
    },
    { good: "Quyết định có 05 (năm) điều, lập thành 25 (hai mươi lăm) bản.\n" },
    { good: "Năm 2021 (năm đầu nhiệm kỳ), 15 (mười lăm) ngày, 120 (một trăm hai mươi) triệu đồng.\n" },
  ],
};

function compared(match: RegExpExecArray, digits: string, words: string): Report | undefined {
  const [figures, value] = [amountOf(digits), valueOfWords(words)];
  if (value === figures) return undefined;
  if (value !== undefined)
    return {
      span: spanOfMatch(match),
      message: `Chữ số là ${shownAmount(figures)}, chữ viết là ${shownAmount(value)}.`,
    };
  return ONLY_NAMES.test(words.trim())
    ? { span: spanOfMatch(match), message: "Các chữ này không đọc được thành một số." }
    : undefined;
}
