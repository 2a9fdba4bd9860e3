import type { Cell, Table } from "../../draft/table.ts";
import { groupedDigits } from "../logic/amounts.ts";
import type { Rule } from "../rule.ts";

const HEAD = "| STT | Đơn vị | Số lớp | Kinh phí (triệu đồng) |\n|---|---|---|---|\n";

export const tableTotal: Rule = {
  id: "table-total",
  part: "table",
  title: "Hàng “Tổng cộng” bằng tổng các hàng của bảng",
  why: "Số tổng sai làm cả bảng mất tin cậy và thường do sửa một hàng mà quên hàng tổng.",
  basis: "Kiểm tra số học, không phải quy định của nghị định",
  severity: "warning",
  *check({ tables }) {
    for (const table of tables) yield* wrongTotals(table);
  },
  examples: [
    {
      bad: `${HEAD}| 1 | Văn phòng | 2 | 15,5 |\n| 2 | Thanh tra | 3 | 20 |\n| | Tổng cộng | «6» | 35,5 |\n`,
    },
    {
      bad: `${HEAD}| 1 | Văn phòng | 2 | 1.500 |\n| 2 | Thanh tra | 3 | 2.250 |\n| | Tổng cộng | 5 | «3.700» |\n`,
    },
    {
      good: `${HEAD}| 1 | Văn phòng | 2 | 1.500,5 |\n| 2 | Thanh tra | 3 | 2.250 |\n| | Tổng cộng | 5 | 3.750,5 |\n`,
    },
    {
      good: `${HEAD}| I | Khối Sở | 5 | 50 |\n| 1 | Văn phòng | 2 | 20 |\n| 2 | Thanh tra | 3 | 30 |\n| | Tổng cộng | 5 | 50 |\n`,
    },
  ],
};

/**
 * Only a plain list is judged: rows numbered 1, 2, 3 … with the total as the last row. Sub-totals, groups, shares in
 * per cent and cells that are no number leave a column out.
 */
function* wrongTotals({ rows }: Table) {
  const total = rows.at(-1);
  const items = rows.slice(0, -1);
  if (!total || items.length < 2 || !total.cells.some(({ text }) => TOTAL.test(text))) return;
  if (!items.every(({ cells }, at) => cells[0]?.text.replace(/[.)]$/, "") === String(at + 1))) return;
  if (rows.some(({ cells }) => cells.length !== total.cells.length || cells.some(isMerged))) return;
  for (const [at, cell] of total.cells.entries()) {
    if (at === 0) continue;
    const written = readNumber(cell.text);
    const parts = items.map(({ cells }) => readNumber(cells[at]?.text || "0"));
    if (written === undefined || parts.includes(undefined)) continue;
    const sum = addUp(parts as readonly Decimal[]);
    if (isClose(sum, written, items.length)) continue;
    yield {
      span: cell.span,
      message: `Tổng cộng ghi ${cell.text}; cộng các hàng được ${writeNumber(sum)}.`,
    };
  }
}

const TOTAL = /^(?:tổng(?: cộng| số)?|cộng)(?:\s?:)?$/iu;

function isMerged({ merged, columns }: Cell): boolean {
  return merged || columns > 1;
}

/** `units` × 10^-`decimals`, exact. */
interface Decimal {
  readonly units: bigint;
  readonly decimals: number;
}

/** "1.234,5" and "1234": points part thousands, a comma the decimals. Undefined for anything that may be read otherwise. */
function readNumber(text: string): Decimal | undefined {
  const match = /^(?<whole>\d{1,3}(?:\.\d{3}){1,5}|\d{1,18})(?:,(?<part>\d{1,6}))?$/.exec(text);
  if (!match) return undefined;
  const { whole = "", part = "" } = match.groups ?? {};
  return { units: BigInt(whole.replaceAll(".", "") + part), decimals: part.length };
}

function addUp(numbers: readonly Decimal[]): Decimal {
  const decimals = Math.max(...numbers.map((one) => one.decimals));
  const units = numbers.reduce((sum, one) => sum + scaled(one, decimals), 0n);
  return { units, decimals };
}

function scaled({ units, decimals }: Decimal, to: number): bigint {
  return units * 10n ** BigInt(to - decimals);
}

/** Whole numbers must agree; numbers with decimals may each have been rounded. */
function isClose(sum: Decimal, written: Decimal, count: number): boolean {
  const decimals = Math.max(sum.decimals, written.decimals);
  const difference = scaled(sum, decimals) - scaled(written, decimals);
  const size = difference < 0n ? -difference : difference;
  if (decimals === 0) return size === 0n;
  return size * 2n <= BigInt(count) * 10n ** BigInt(decimals - written.decimals);
}

function writeNumber({ units, decimals }: Decimal): string {
  const digits = units.toString().padStart(decimals + 1, "0");
  const whole = groupedDigits(digits.slice(0, digits.length - decimals));
  const part = decimals > 0 ? digits.slice(-decimals).replace(/0+$/, "") : "";
  return part ? `${whole},${part}` : whole;
}
