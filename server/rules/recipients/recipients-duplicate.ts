import { foldName } from "../../conventions/fold.ts";
import type { Draft } from "../../draft/draft.ts";
import { type Span, span } from "../../text/span.ts";
import type { Report, Rule } from "../rule.ts";
import { wordsOf } from "../support.ts";

export const recipientsDuplicate: Rule = {
  id: "recipients-duplicate",
  part: "recipients",
  title: "Mỗi nơi nhận ghi một lần",
  why: "Một nơi ghi hai lần là dấu vết của việc chép danh sách; văn bản sẽ bị phát hành thừa.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9; kiểm tra lô-gíc",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const places = (block: Draft["recipients"]): readonly Span[] =>
      block?.items.map((item) => item.span) ?? [];
    yield* twice(draft, draft.addressees?.items ?? []);
    yield* twice(draft, places(draft.recipients));
    yield* twice(draft, places(draft.copy?.recipients));
  },
  examples: [
    { bad: "Nơi nhận:\n- Như trên;\n- Sở Tài chính;\n«- Sở Tài chính;»\n- Lưu: VT, VP.\n" },
    { bad: "Nơi nhận:\n- Ủy ban nhân dân tỉnh;\n- Sở Nội vụ;\n«- Uỷ ban nhân dân tỉnh;»\n- Lưu: VT, VP.\n" },
    { good: "Nơi nhận:\n- Như trên;\n- Sở Tài chính;\n- Sở Tài chính (để phối hợp);\n- Lưu: VT, VP.\n" },
    { good: "Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n" },
  ],
};

function* twice(draft: Draft, items: readonly Span[]): Generator<Report> {
  const seen = new Map<string, Span>();
  for (const item of items) {
    const name = foldName(
      wordsOf(draft, item)
        .replace(/^[-–+•*]\s*/u, "")
        .replace(/[\s;.,]+$/u, ""),
    );
    // "- Bộ Y tế;" and "- Bộ Y tế (để b/c);" may be meant; only the same words are one place twice.
    if (!/\p{L}{2}/u.test(name)) continue;
    const first = seen.get(name);
    if (!first) seen.set(name, item);
    else
      yield {
        span: span(item.from, item.to),
        message: "Nơi nhận này đã ghi ở trên.",
        related: [{ span: first, message: "Ghi lần đầu." }],
      };
  }
}
