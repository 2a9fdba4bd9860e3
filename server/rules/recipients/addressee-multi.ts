import { BULLET } from "../../draft/recipients.ts";
import { matchesOf } from "../../text/match.ts";
import { anyOf } from "../../text/pattern.ts";
import { type Span, slice, span } from "../../text/span.ts";
import { type Report, type Rule, replace } from "../rule.ts";
import { lastCharacter } from "../support.ts";
import { missingDashes, otherBullets } from "./items.ts";

/** Bodies by rank: behind a comma one of the same rank or a lower is another addressee, a higher may be what the first belongs to. */
const RANKS = [
  ["Bộ"],
  ["Ủy ban nhân dân", "Uỷ ban nhân dân", "UBND"],
  ["Sở", "Tổng cục", "Ban Quản lý", "Thanh tra tỉnh"],
  ["Cục", "Kho bạc Nhà nước", "Bảo hiểm xã hội"],
  ["Chi cục", "Vụ", "Trường", "Bệnh viện", "Trung tâm", "Hội"],
  ["Phòng", "Tổ", "Công ty", "Doanh nghiệp"],
];
const BODIES = anyOf(RANKS.flat());
/** A comma or semicolon, and the body that a name or "các" follows. */
const NEXT_BODY = new RegExp(
  String.raw`(?<=(?:^|[,;]\s{1,3})(?:(?:Chủ tịch|Giám đốc) )?(${BODIES})\s[^,;\n]{1,70}), (${BODIES}|Các)\s\p{L}|;\s{1,3}(?:${BODIES}|Ban|Văn phòng|Thanh tra|Công an|Các)\s\p{L}`,
  "gu",
);

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
    { bad: "Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh Đồng Nai«,» Sở Nội vụ\n" },
    { bad: "Kính gửi: Bộ Xây dựng«,» Các sở, ban, ngành của tỉnh\n" },
    { good: "Kính gửi: Phòng Tổ chức cán bộ, Sở Nội vụ tỉnh Đồng Nai\n" },
    { good: "Kính gửi: Bộ Văn hóa, Thể thao và Du lịch\n" },
    { good: "Kính gửi:\n- Sở Nội vụ;\n- Sở Tài chính.\n" },
    { good: "Kính gửi: Vụ Pháp chế, Bộ Tài chính\n" },
    { good: "Kính gửi: Các sở, ban, ngành tỉnh; các xã, phường\n" },
    { good: "Kính gửi: Sở Nội vụ\n" },
  ],
};

function* onOneLine(plain: string, item: Span): Generator<Report> {
  for (const match of matchesOf(slice(plain, item).replace(/\n/g, " "), NEXT_BODY)) {
    const [, first, next] = match;
    if (first && next && next !== "Các" && rankOf(next) < rankOf(first)) continue;
    const at = item.from + match.index;
    yield {
      span: span(at, at + 1),
      message: "Gửi nhiều nơi: mỗi nơi ghi một dòng riêng, có gạch đầu dòng.",
    };
    return;
  }
}

function rankOf(body: string): number {
  return RANKS.findIndex((bodies) => bodies.includes(body));
}
