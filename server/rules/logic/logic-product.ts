import { matchesOf } from "../../text/match.ts";
import { spanOfMatch } from "../../text/span.ts";
import { EVERYWHERE, type Rule } from "../rule.ts";
import { AMOUNT, amountOf, shownAmount } from "./amounts.ts";

/** "150.000 đồng/người/ngày", "03 tháng", "10%". */
const FACTOR = String.raw`${AMOUNT}(?:\s?(?:%|(?:đồng|đ)(?:\/\p{L}{1,10}){0,2}(?!\p{L})))?(?:\s(?!x\s)\p{Ll}{1,10}){0,3}`;
const PRODUCT = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,]|[)+x×*/]\s{0,2}|\d\s?[-–]\s?)(${FACTOR}(?:\s?[x×]\s?${FACTOR}){1,4})\s?=\s?(${AMOUNT})\s?(?:đồng|đ)(?![\p{L}\d])`,
  "gu",
);
/** Words that stand for a power of ten: the numbers beside them are not in đồng. */
const SCALED = /(?<!\p{L})(?:nghìn|ngàn|triệu|tỷ|tỉ|trăm)(?!\p{L})/u;

export const logicProduct: Rule = {
  id: "logic-product",
  part: "logic",
  title: "Phép nhân số tiền cho kết quả đúng",
  why: "“1.000.000đ x 03 tháng = 2.000.000đ” là số tiền chi sai, thường do sửa số tháng mà quên sửa kết quả.",
  basis: "Số học; kiểm tra lô-gíc, không phải quy định của nghị định",
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    if (!draft.plain.includes("=")) return;
    for (const match of matchesOf(draft.plain, PRODUCT)) {
      const [, factors = "", result = ""] = match;
      if (SCALED.test(factors) || !/đ(?:ồng)?(?!\p{L})/u.test(factors)) continue;
      const product = productOf(rated(factors.split(/\s?[x×]\s?(?=\d)/u), amountOf(result)));
      // A share in per cent or a broken number may be rounded to the nearest thousand.
      const slack = /[%,]/.test(factors) ? Math.max(1_000, product / 1_000) : 0.5;
      if (Math.abs(product - amountOf(result)) <= slack) continue;
      yield {
        span: spanOfMatch(match),
        message: `Phép nhân này cho ${shownAmount(Math.round(product))} đồng, không phải ${result} đồng.`,
      };
    }
  },
  examples: [
    { bad: "Truy thu trợ cấp từ tháng 02: «1.361.000đ x 03 tháng = 2.722.000đ».\n" },
    { bad: "Chi bồi dưỡng «05 người x 150.000 đồng/người/ngày x 02 ngày = 1.350.000 đồng».\n" },
    {
      good: "Truy thu trợ cấp: 1.361.000đ x 03 tháng = 4.083.000đ; phụ cấp 10.000.000 đồng x 10% = 1.000.000 đồng.\n",
    },
    {
      good: "Bồi dưỡng giảng viên: 4 tiết x 50 phút x 100.000 đồng/tiết = 400.000 đồng; 2 tiết x 45 phút x 90.000đ/tiết = 180.000đ.\n",
    },
    {
      good: "Hỗ trợ 1.500 nghìn đồng x 3 = 4.500.000 đồng; (200.000đ + 50.000đ) x 2 = 500.000đ; diện tích 20m x 5m = 100m2.\n",
    },
  ],
};

function productOf(factors: readonly string[]): number {
  return factors.reduce((value, factor) => value * worthOf(factor), 1);
}

/**
 * The factors that count. "4 tiết x 50 phút x 100.000 đồng/tiết" is paid by the tiết: where the sum is right without a
 * factor for whose unit the rate does not ask, that factor only tells how long one is.
 */
function rated(factors: readonly string[], result: number): readonly string[] {
  const units = factors.flatMap((factor) => /(?:đồng|đ)\/(.+)$/u.exec(factor)?.[1]?.split("/") ?? []);
  const asked = factors.filter(
    (factor) => /(?:đồng|đ)(?!\p{L})/u.test(factor) || units.includes(unitOf(factor)),
  );
  return asked.length > 1 && units.length > 0 && productOf(asked) === result ? asked : factors;
}

/** "50 phút" → "phút". */
function unitOf(factor: string): string {
  return /\p{L}+/u.exec(factor)?.[0] ?? "";
}

const LEADING = new RegExp(`^${AMOUNT}`);

/** "1.361.000đ" → 1361000; "10%" → 0.1. */
function worthOf(factor: string): number {
  const value = amountOf(LEADING.exec(factor.trim())?.[0] ?? "0");
  return factor.includes("%") ? value / 100 : value;
}
