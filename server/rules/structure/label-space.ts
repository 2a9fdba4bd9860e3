import type { Draft } from "../../draft/draft.ts";
import { matchesOf } from "../../text/match.ts";
import { type Span, slice, span, spanOfMatch } from "../../text/span.ts";
import { EVERYWHERE, insert, type Report, type Rule } from "../rule.ts";

export const labelSpace: Rule = {
  id: "label-space",
  part: "structure",
  title: "Có dấu cách sau số thứ tự và gạch đầu dòng",
  why: "Thiếu dấu cách, số thứ tự dính vào chữ, khó đọc và phần mềm không nhận ra mục.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.đ (mẫu trình bày); thông lệ đánh máy",
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { span: table } of draft.tables) {
      for (const match of matchesOf(slice(draft.plain, table), DASH_IN_CELL)) {
        yield withoutSpace(draft, spanOfMatch(match, table.from));
      }
    }
    for (const place of [...(draft.addressees?.items ?? []), ...(draft.recipients?.items ?? [])]) {
      const from = "span" in place ? place.span.from : place.from;
      if (/^[-–+]\p{L}/u.test(draft.text.slice(from, from + 2)))
        yield withoutSpace(draft, span(from, from + 1));
    }
    const sections = draft.allSections;
    const romans = sections.filter(({ kind }) => kind === "roman");
    for (const section of sections) {
      const { label } = section;
      // "X.Long Hòa, H.Cần Giờ" is a place: the tenth part has others before it.
      if (section.kind === "roman" && section.number !== "I" && romans.length === 1) continue;
      const next = draft.text[label.to] ?? "";
      if (!/[\p{L}\d“"(]/u.test(next) || draft.plain[label.to] === " ") continue;
      if (
        section.kind === "bullet" &&
        !/\p{Lu}\p{Ll}|\p{Ll}{2}|\p{Lu}{2}/u.test(draft.plain.slice(label.to, label.to + 2))
      )
        continue;
      yield withoutSpace(draft, label);
    }
  },
  examples: [
    {
      bad: "Nơi nhận:\n- Như trên;\n«-»Đảng ủy Sở;\n- Lưu: VT, TH.\n",
      good: "Nơi nhận:\n- Như trên;\n- Đảng ủy Sở;\n- Lưu: VT, TH.\n",
    },
    {
      bad: "I. NỘI DUNG\n\n«II.»Các hoạt động của chuyên đề\n",
      good: "I. NỘI DUNG\n\nII. Các hoạt động của chuyên đề\n",
    },
    {
      bad: "«-»Trung tâm Xúc tiến đầu tư;\n«-»Đảng ủy Sở.\n",
      good: "- Trung tâm Xúc tiến đầu tư;\n- Đảng ủy Sở.\n",
    },
    {
      bad: "STT\tNội dung\tĐơn vị\n1\tĐào tạo\t«-»Phòng Đào tạo; «-»Văn phòng\n2\tKiểm tra\t- Thanh tra\n",
      good: "STT\tNội dung\tĐơn vị\n1\tĐào tạo\t- Phòng Đào tạo; - Văn phòng\n2\tKiểm tra\t- Thanh tra\n",
    },
    {
      bad: "1. Nhiệm vụ\na) Rà soát.\n«b.»Bố trí kinh phí.\n",
      good: "1. Nhiệm vụ\na) Rà soát.\nb. Bố trí kinh phí.\n",
    },
    { good: "I. NỘI DUNG\n\n1. Đào tạo\n\n- Tập huấn;\n" },
    { good: "Địa chỉ: Lô M1, Khu công nghiệp Long Đức,\nX.Long Đức, H.Long Thành\n" },
    { good: "**1.** **Mục đích**\n\n- *Yêu cầu*: rõ ràng\n" },
  ],
};

/** A dash that opens an item inside a cell: at the cell's head or after the item before it. */
const DASH_IN_CELL = /(?<=^|\t\s{0,3}|[;.|]\s{1,3})-(?=\p{Lu}\p{Ll})/gmu;

function withoutSpace(draft: Draft, label: Span): Report {
  return {
    span: label,
    message: `Cần dấu cách sau “${slice(draft.text, label)}”.`,
    fixes: [insert(label.to, " ", "safe", "Thêm dấu cách")],
  };
}
