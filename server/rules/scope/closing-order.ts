import type { Draft } from "../../draft/draft.ts";
import { matchesOf } from "../../text/match.ts";
import { contains, span } from "../../text/span.ts";
import type { Rule } from "../rule.ts";
import { closingFrom } from "../signature/closing.ts";

export const closingOrder: Rule = {
  id: "closing-order",
  part: "scope",
  title: "Nơi nhận và chữ ký đứng sau điều cuối cùng",
  why: "Ô chữ ký và nơi nhận khép văn bản; điều đứng dưới chữ ký không được coi là đã ký.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục IV (ô số 6, 7, 9b); Phụ lục III, Mẫu 1.1, 1.2",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const from = closingFrom(draft);
    if (from === undefined || !draft.recognised) return;
    const next = lastArticle(draft, from) + 1;
    // Without an article above, only a decision is sure to have them in its own text.
    if (next === 1 && !draft.decisionMarker) return;
    const to = draft.appendices[0]?.span.from ?? draft.copy?.span.from ?? draft.plain.length;
    // An attached text starts its articles anew; only one that goes on counting belongs to the draft.
    const [first] = matchesOf(draft.plain.slice(from, to), ARTICLE);
    if (!first || Number(first[1]) !== next) return;
    const at = from + first.index;
    yield {
      span: span(at, at + first[0].length),
      message: `Điều ${next} đứng sau nơi nhận hoặc chữ ký; phần này phải đứng sau điều cuối cùng.`,
    };
  },
  examples: [
    {
      bad: "SỞ NỘI VỤ\nSố: 12/QĐ-SNV\n\nQUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024.\n\nQUYẾT ĐỊNH:\n\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT, VP.\n\n«Điều 1.» Thành lập Tổ công tác.\n\nĐiều 2. Chánh Văn phòng chịu trách nhiệm thi hành.\n\nGIÁM ĐỐC\n\nNguyễn Văn Bình\n",
    },
    {
      bad: "SỞ NỘI VỤ\nSố: 12/QĐ-SNV\n\nQUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024.\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Thành lập Tổ công tác.\n\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\nNguyễn Văn Bình\n\n«Điều 2.» Chánh Văn phòng chịu trách nhiệm thi hành.\n",
    },
    {
      good: "SỞ NỘI VỤ\nSố: 12/QĐ-SNV\n\nQUYẾT ĐỊNH\nVề việc ban hành Quy chế\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024.\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành Quy chế.\n\nĐiều 2. Chánh Văn phòng chịu trách nhiệm thi hành.\n\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\nNguyễn Văn Bình\n\nQUY CHẾ\nLàm việc của Sở\n\nĐiều 1. Phạm vi.\n\nĐiều 2. Đối tượng.\n\nĐiều 3. Nguyên tắc.\n",
    },
    {
      good: "SỞ NỘI VỤ\nSố: 12/TB-SNV\n\nTHÔNG BÁO\nLịch tiếp công dân\n\nSở thông báo lịch tiếp công dân.\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\nNguyễn Văn Bình\n\nĐiều 1. Trích Nội quy tiếp công dân.\n",
    },
  ],
};

const ARTICLE = /(?<=^|\n)[ \t]{0,8}Điều (\d{1,3})[.:](?=\s{1,3}\S)/gu;

function lastArticle(draft: Draft, before: number): number {
  const numbers = draft.allSections
    .filter(
      ({ kind, span: where }) => kind === "article" && where.from < before && contains(draft.main, where),
    )
    .map(({ number }) => Number(number));
  return Math.max(0, ...numbers.filter(Number.isFinite));
}
