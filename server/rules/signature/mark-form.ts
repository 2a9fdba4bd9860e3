import type { Draft } from "../../draft/draft.ts";
import { contains, type Span, slice, span, textBefore } from "../../text/span.ts";
import { type Report, type Rule, replace } from "../rule.ts";
import { closingFrom } from "./closing.ts";

export const markForm: Rule = {
  id: "mark-form",
  part: "signature",
  title: "Dấu kết thúc viết đúng “./.”, liền sau chữ cuối, một lần ở cuối nội dung",
  why: "“./”, “/.”, “ ./.” là lỗi gõ; dấu này chỉ có một cách viết.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục III, các mẫu 1.1 đến 1.6; thông lệ trình bày văn bản",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    if (!draft.recognised) return;
    const limit = closingFrom(draft) ?? draft.main.to;
    const body = draft.paragraphs.filter(({ span: { from, to } }) => from >= draft.bodyFrom && to <= limit);
    const lastMarked = body.findLastIndex(({ span: where }) => endsWithMark(draft.plain, where));
    for (const [index, { span: where }] of body.entries()) {
      const mark = markAt(draft, where);
      if (!mark) continue;
      const isWhole = slice(draft.plain, mark) === "./.";
      if (index >= body.length - 3 && !(isWhole && index < lastMarked)) {
        if (!isWhole) yield misshapen(mark);
      } else if (isWhole) {
        yield {
          span: mark,
          message: "Dấu “./.” chỉ dùng một lần, ở cuối nội dung văn bản.",
          fixes: [replace(mark, ".", "guarded")],
        };
      }
    }
    yield* ofRegulations(draft);
  },
  examples: [
    {
      bad: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v tập huấn\n\nKính gửi: Các đơn vị\n\nĐề nghị thực hiện«./»\n\nNơi nhận:\n- Lưu: VT.\n",
      good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v tập huấn\n\nKính gửi: Các đơn vị\n\nĐề nghị thực hiện./.\n\nNơi nhận:\n- Lưu: VT.\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v tập huấn\n\nKính gửi: Các đơn vị\n\nĐề nghị thực hiện« ./.»\n\nNơi nhận:\n- Lưu: VT.\n",
      good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v tập huấn\n\nKính gửi: Các đơn vị\n\nĐề nghị thực hiện./.\n\nNơi nhận:\n- Lưu: VT.\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v tập huấn\n\nKính gửi: Các đơn vị\n\nLớp học mở tại thành phố Đà Nẵng«./.»\n\nĐề nghị thực hiện./.\n\nNơi nhận:\n- Lưu: VT.\n",
      good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v tập huấn\n\nKính gửi: Các đơn vị\n\nLớp học mở tại thành phố Đà Nẵng.\n\nĐề nghị thực hiện./.\n\nNơi nhận:\n- Lưu: VT.\n",
    },
    {
      good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v tập huấn\n\nKính gửi: Các đơn vị\n\nĐề nghị thực hiện./.\n\nNơi nhận:\n- Lưu: VT.\n",
    },
    {
      good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v tập huấn\n\nKính gửi: Các đơn vị\n\nĐề nghị thực hiện.\n\n*(Gửi kèm dự thảo Đề án)*./.\n\nNơi nhận:\n- Lưu: VT.\n",
    },
    {
      good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v tập huấn\n\nKính gửi: Các đơn vị\n\nTài liệu tại https://syt.dongnai.gov.vn/\n\nNơi nhận:\n- Lưu: VT.\n",
    },
  ],
};

/** What stands at the end of a paragraph in the place of the mark, and has its slash. */
function markAt({ plain, text }: Draft, { from, to }: Span): Span | undefined {
  const end = textBefore(plain, to, Math.min(200, to - from)).trimEnd();
  const tail = /[\s./]*\/[\s./]*$/.exec(end.slice(-12))?.[0];
  if (tail === undefined || /(?:https?:|www\.|\.(?:vn|com|org))\S*$/iu.test(end)) return undefined;
  const at = Math.max(from, to - 200) + end.length;
  // Emphasis that ends before the mark is blank in the matching copy, and no space.
  const emphasis = /^[*_]*/.exec(text.slice(at - tail.length, at))?.[0].length ?? 0;
  return span(at - tail.length + emphasis, at);
}

/** An attached regulation ends with the mark of its own. */
function* ofRegulations({ appendices, paragraphs, plain }: Draft): Generator<Report> {
  for (const { kind, span: whole } of appendices) {
    const last = paragraphs.findLast(({ span: each }) => contains(whole, each))?.span;
    if (kind !== "regulation" || !last) continue;
    const end = plain.slice(Math.max(last.from, last.to - 200), last.to).trimEnd();
    const tail = /(?<=\p{Ll}[”)]?)(?:\s?\.\/|\s?\/\.|\s+\.\/\.)$/u.exec(end)?.[0];
    const to = Math.max(last.from, last.to - 200) + end.length;
    if (tail !== undefined) yield misshapen(span(to - tail.length, to));
  }
}

function misshapen(where: Span): Report {
  return {
    span: where,
    message: "Dấu kết thúc văn bản cần viết “./.”, liền sau chữ cuối.",
    fixes: [replace(where, "./.", "safe")],
  };
}

/** True if a paragraph ends with the mark, in whatever form. */
function endsWithMark(plain: string, { from, to }: Span): boolean {
  return /(?:\.\/\.?|\/\.)$/.test(plain.slice(Math.max(from, to - 12), to).trimEnd());
}
