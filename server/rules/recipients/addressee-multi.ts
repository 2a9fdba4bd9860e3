import type { Draft } from "../../draft/draft.ts";
import { BULLET } from "../../draft/recipients.ts";
import { type Span, span } from "../../text/span.ts";
import { type Report, type Rule, replace } from "../rule.ts";
import { lastCharacter } from "../support.ts";
import { missingDashes, otherBullets } from "./items.ts";

/** Bodies named one after the other on the line of "Kính gửi": "Sở Nội vụ, Sở Tài chính"; "Bộ Nội vụ; Sở Y tế". */
const NEXT_BODY =
  /(?:;\s{1,3}(?=(?:Bộ|Sở|Ủy ban|Uỷ ban|UBND|Ban|Cục|Chi cục|Văn phòng|Trường|Phòng|Thanh tra|Công an|Các|Hội|Công ty)\s+\p{L})|(?<=(?:^|,\s{1,3})(Bộ|Sở|UBND|Ủy ban nhân dân|Cục|Phòng)\s\p{Lu}[^,;]{1,50}),\s{1,3}(?=\1\s+\p{L})|(?<=^Bộ\s\p{Lu}[^,;]{1,50}),\s{1,3}(?=(?:Sở|UBND|Ủy ban nhân dân)\s))/u;

export const addresseeMulti: Rule = {
  id: "addressee-multi",
  part: "recipients",
  title: "Nhiều nơi ở Kính gửi: mỗi nơi một dòng, đầu dòng gạch, cuối dòng “;”, dòng cuối “.”",
  why: "Nghị định quy định mỗi nơi một dòng riêng có gạch đầu dòng, dấu chấm phẩy cuối mỗi dòng và dấu chấm ở dòng cuối.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9.d",
  severity: "warning",
  *check({ addressees, plain }) {
    const items = addressees?.items ?? [];
    const [only] = items;
    if (only && items.length === 1) yield* onOneLine(plain, only);
    if (items.length < 2) return;
    const bare: number[] = [];
    const bullets: Span[] = [];
    for (const [index, item] of items.entries()) {
      if (!BULLET.test(plain.slice(item.from, item.from + 1))) {
        // The first may stand on the line of "Kính gửi:" itself, where no dash belongs.
        const below = plain.slice(addressees?.label.to, item.from).includes("\n");
        if (index > 0 || below) bare.push(item.from);
        continue;
      }
      if (!plain.startsWith("–", item.from)) bullets.push(span(item.from, item.from + 1));
      const wanted = index === items.length - 1 ? "." : ";";
      const last = plain[item.to - 1] ?? "";
      if (last === wanted) continue;
      const where = /[;.,]/.test(last) ? lastCharacter(item) : span(item.to, item.to);
      yield {
        span: lastCharacter(item),
        message: `Dòng này cần kết thúc bằng “${wanted}”.`,
        fixes: [replace(where, wanted, "safe", `Kết thúc dòng bằng “${wanted}”`)],
      };
    }
    yield* missingDashes(plain, bare, bare.length >= items.length - 1);
    yield* otherBullets(plain, bullets);
  },
  examples: [
    {
      bad: "Kính gửi:\n- Sở Nội vụ«,»\n- Sở Tài chính«;»\n",
      good: "Kính gửi:\n- Sở Nội vụ;\n- Sở Tài chính.\n",
    },
    {
      bad: "Kính gửi:\n- Đảng ủy Sở;\n- Ban Quản lý khu kinh t«ế»\n",
      good: "Kính gửi:\n- Đảng ủy Sở;\n- Ban Quản lý khu kinh tế.\n",
    },
    {
      bad: "Kính gửi:\n«Sở» Nội vụ;\nĐảng ủy xã.\n\nSở đề nghị góp ý./.\n",
      good: "Kính gửi:\n- Sở Nội vụ;\n- Đảng ủy xã.\n\nSở đề nghị góp ý./.\n",
    },
    {
      bad: "Kính gửi:\n«•» Sở Nội vụ;\n• Sở Tài chính.\n",
      good: "Kính gửi:\n- Sở Nội vụ;\n- Sở Tài chính.\n",
    },
    { bad: "Kính gửi: Sở Nội vụ«,» Sở Tài chính\n" },
    { bad: "Kính gửi: Bộ Nội vụ«,» Sở Nội vụ tỉnh Đồng Nai\n" },
    { good: "Kính gửi:\n- Sở Nội vụ;\n- Sở Tài chính.\n" },
    { good: "Kính gửi: Vụ Pháp chế, Bộ Tài chính\n" },
    { good: "Kính gửi: Các sở, ban, ngành tỉnh; các xã, phường\n" },
    { good: "Kính gửi: Sở Nội vụ\n" },
  ],
};

function* onOneLine(plain: Draft["plain"], item: Span): Generator<Report> {
  const match = NEXT_BODY.exec(plain.slice(item.from, item.to).replace(/\n/g, " "));
  if (!match) return;
  const at = item.from + match.index;
  yield {
    span: span(at, at + 1),
    message: "Gửi nhiều nơi: mỗi nơi ghi một dòng riêng, có gạch đầu dòng.",
  };
}
