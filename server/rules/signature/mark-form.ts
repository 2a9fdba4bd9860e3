import { type Span, span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
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
      const end = draft.plain.slice(Math.max(where.from, where.to - 200), where.to).trimEnd();
      const tail = /[\s./]*\/[\s./]*$/.exec(end.slice(-12))?.[0];
      if (tail === undefined || /(?:https?:|www\.|\.(?:vn|com|org))\S*$/iu.test(end)) continue;
      const base = Math.max(where.from, where.to - 200) + end.length - tail.length;
      // Emphasis that ends before the mark is blank in the matching copy, and no space.
      const emphasis = /^[*_]*/.exec(draft.text.slice(base, base + tail.length))?.[0].length ?? 0;
      const found = span(base + emphasis, base + tail.length);
      const mark = tail.slice(emphasis);
      if (index >= body.length - 3 && !(mark === "./." && index < lastMarked)) {
        if (mark === "./.") continue;
        yield {
          span: found,
          message: "Dấu kết thúc văn bản cần viết “./.”, liền sau chữ cuối.",
          fixes: [replace(found, "./.", "safe")],
        };
      } else if (mark === "./.") {
        yield {
          span: found,
          message: "Dấu “./.” chỉ dùng một lần, ở cuối nội dung văn bản.",
          fixes: [replace(found, ".", "guarded")],
        };
      }
    }
    // An attached regulation ends with the mark of its own.
    for (const { kind, span: whole } of draft.appendices) {
      const last = draft.paragraphs.findLast(
        ({ span: each }) => each.from >= whole.from && each.to <= whole.to,
      );
      if (kind !== "regulation" || !last) continue;
      const end = draft.plain.slice(Math.max(last.span.from, last.span.to - 200), last.span.to).trimEnd();
      const tail = /(?<=\p{Ll}[”)]?)(?:\s?\.\/|\s?\/\.|\s+\.\/\.)$/u.exec(end)?.[0];
      if (tail === undefined) continue;
      const to = Math.max(last.span.from, last.span.to - 200) + end.length;
      const found = span(to - tail.length, to);
      yield {
        span: found,
        message: "Dấu kết thúc văn bản cần viết “./.”, liền sau chữ cuối.",
        fixes: [replace(found, "./.", "safe")],
      };
    }
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

/** True if a paragraph ends with the mark, in whatever form. */
function endsWithMark(plain: string, { from, to }: Span): boolean {
  return /(?:\.\/\.?|\/\.)$/.test(plain.slice(Math.max(from, to - 12), to).trimEnd());
}
