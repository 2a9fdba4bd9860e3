import { slice, span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

export const recipientsCapital: Rule = {
  id: "recipients-capital",
  part: "recipients",
  title: "Dòng nơi nhận mở đầu bằng chữ hoa: “- Như trên;”",
  why: "Mẫu của nghị định ghi “- Như trên;”, “- Như Điều 3;”; mỗi nơi nhận một dòng, chữ đầu viết hoa.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9.d và Mục V; Phụ lục II, Mục I",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check({ recipients, plain }) {
    for (const { place, isFileCopy } of recipients?.items ?? []) {
      const match = /^(như|các|lưu)(?= |:)/u.exec(slice(plain, place));
      if (!match?.[1] || (isFileCopy && match[1] !== "lưu")) continue;
      const where = span(place.from, place.from + match[1].length);
      const right = match[1].charAt(0).toUpperCase() + match[1].slice(1);
      yield { span: where, message: `Viết hoa “${right}”.`, fixes: [replace(where, right, "safe")] };
    }
  },
  examples: [
    { bad: "Nơi nhận:\n- «như» trên;\n- Lưu: VT, VP.\n", good: "Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n" },
    {
      bad: "Nơi nhận:\n- Như trên;\n- «các» phòng;\n- Lưu: VT, VP.\n",
      good: "Nơi nhận:\n- Như trên;\n- Các phòng;\n- Lưu: VT, VP.\n",
    },
    { good: "Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n" },
    { good: "Nơi nhận:\n- UBND các xã;\n- eOffice;\n- Lưu: VT, VP.\n" },
  ],
};
