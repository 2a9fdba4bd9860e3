import { matchesOf } from "../../text/match.ts";
import { span } from "../../text/span.ts";
import { EVERYWHERE, type Rule } from "../rule.ts";

const RATIO =
  /(?<![\p{L}\d.,/-])(\d{1,9}(?:,\d{1,3})?)\s?\/\s?(\d{1,9}(?:,\d{1,3})?)(?![\d/.,]\d|[\p{L}])[^.;\n\d%]{0,60}?(?:đạt|chiếm|bằng|tỷ lệ|tỉ lệ|\()\s*(?:tỷ lệ\s*)?(\d{1,3}(?:,\d{1,3})?)\s?%/giu;

export const logicPercent: Rule = {
  id: "logic-percent",
  part: "logic",
  title: "Tỷ lệ phần trăm khớp với phân số đứng trước",
  why: "Phân số và phần trăm không khớp thì số liệu báo cáo bị trả lại.",
  basis: "Số học; kiểm tra lô-gíc, không phải quy định của nghị định",
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const match of matchesOf(draft.plain, RATIO)) {
      const [part, whole, percent] = [match[1], match[2], match[3]].map((text) =>
        Number((text ?? "").replace(",", ".")),
      );
      if (
        part === undefined ||
        !whole ||
        percent === undefined ||
        looksLikeDate(match[1] ?? "", match[2] ?? "", percent)
      )
        continue;
      const real = (part / whole) * 100;
      const decimals = (match[3] ?? "").split(",")[1]?.length ?? 0;
      if (Math.abs(real - percent) <= 10 ** -decimals) continue; // rounded or cut off
      const where = span(match.index, match.index + match[0].length);
      const shown = real.toFixed(Math.max(1, decimals)).replace(".", ",");
      yield { span: where, message: `${match[1]}/${match[2]} bằng ${shown}%, không phải ${match[3]}%.` };
    }
  },
  examples: [
    { bad: "Giải ngân «60,6/87,2 tỷ đồng, đạt 79,5%» kế hoạch vốn.\n" },
    { bad: "Đã hoàn thành «15/33 nhiệm vụ (chiếm 54,5%»).\n" },
    { good: "Giải ngân 60,6/87,2 tỷ đồng, đạt 69,5% kế hoạch; 04/37 thủ tục (chiếm tỷ lệ 11%).\n" },
    { good: "Tính đến 15/6/2022 đạt 50%; kế hoạch số 12/KH-SNV đạt 40%.\n" },
  ],
};

/** "đến 15/6, đạt 50%": a day and a month. */
function looksLikeDate(first: string, second: string, percent: number): boolean {
  if (first.includes(",") || second.includes(",")) return false;
  const [day, month] = [Number(first), Number(second)];
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 && percent <= 100 && (day / month) * 100 > 100;
}
