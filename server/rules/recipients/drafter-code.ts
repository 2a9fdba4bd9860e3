import { slice, span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

/** "PL.(300)": the one who drafted, and how many copies go out. */
const CODE = /^(\p{L}(?:[\p{L}-]|\.(?=\p{L})){0,11})\.?\s?\(\s?(\d{1,4}|[IVXLC]{1,7})\s?(?:b|bản)?\s?\)\.?$/u;
/** So many lines below "Nơi nhận" the code is looked for. */
const NEAR = 4;

export const drafterCode: Rule = {
  id: "drafter-code",
  part: "recipients",
  title: "Ký hiệu người soạn thảo viết bằng chữ in hoa, số lượng bản bằng chữ số Ả Rập",
  why: "Ký hiệu này giúp quản lý số bản phát hành; nghị định cho mẫu “PL.(300)”.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III.3 và V",
  severity: "info",
  *check(draft) {
    const { recipients, plain } = draft;
    if (!recipients) return;
    const below = draft.lines.filter(
      ({ kind, content }) => kind === "text" && content.from >= recipients.span.to,
    );
    for (const { content } of below.slice(0, NEAR)) {
      const match = CODE.exec(slice(plain, content));
      if (!match?.[1]) continue;
      const code = match[1];
      if (code !== code.toUpperCase()) {
        const where = span(content.from, content.from + code.length);
        yield {
          span: where,
          message: `Ký hiệu người soạn thảo viết bằng chữ in hoa: “${code.toUpperCase()}”.`,
          fixes: [replace(where, code.toUpperCase(), "guarded")],
        };
      } else if (/^\D/.test(match[2] ?? "")) {
        yield { span: content, message: "Số lượng bản phát hành ghi bằng chữ số Ả Rập." };
      }
    }
  },
  examples: [
    {
      bad: "Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n\n«Đào».(300)\n\nGIÁM ĐỐC\n\nĐỗ Thị Hoa\n",
      good: "Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n\nĐÀO.(300)\n\nGIÁM ĐỐC\n\nĐỗ Thị Hoa\n",
    },
    { bad: "Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT, ĐTN.\n«PL.(XX)»\n" },
    { good: "Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.\nPL.(300)\n" },
    { good: "Nơi nhận:\n- Như trên;\n- Lưu: VT, VP (3b). Đào\n\nGIÁM ĐỐC\n\nĐỗ Thị Hoa\n" },
    { good: "Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n\nPhụ lục (5 trang)\n" },
  ],
};
