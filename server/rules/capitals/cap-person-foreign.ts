import { keyOf } from "../../language/pairs.ts";
import { isSyllable } from "../../language/syllable.ts";
import { sought } from "../../text/match.ts";
import { type Rule, replace } from "../rule.ts";
import { matchesIn } from "../text/matches.ts";
import { APPENDIX_II } from "./row.ts";

/** Parts of one or two letters to seven, joined by hyphens, a capital on every one: "Vla-Đi-Mia". */
const JOINED = sought(/(?<![\p{L}\p{N}/-])\p{Lu}\p{Ll}{0,6}(?:-\p{Lu}\p{Ll}{0,6}){2,5}(?![\p{L}\p{N}/-])/gu);

export const capPersonForeign: Rule = {
  id: "cap-person-foreign",
  part: "capitals",
  title: "Tên người nước ngoài phiên âm chỉ viết hoa chữ đầu mỗi thành tố: Vla-đi-mia I-lích Lê-nin",
  why: "Các âm tiết của một thành tố nối bằng gạch nối; chỉ âm tiết đầu viết hoa.",
  basis: `${APPENDIX_II}, Mục II.2.b`,
  severity: "info",
  regimes: ["administrative", "party"],
  *check(draft) {
    for (const { span: where, words, prose } of matchesIn(draft, JOINED, ["body", "cell", "basis"])) {
      const parts = words[0].split("-");
      // "Lào-Việt-Trung", "Toán-Lý-Hóa" are lists; a transcription has a syllable that is no Vietnamese one.
      const isForeign = parts.some((part) => !isSyllable(keyOf(part.toLowerCase())));
      if (prose.upper || !isForeign || !/[^\u0000-\u007f]/.test(words[0])) continue;
      const right = words[0].charAt(0) + words[0].slice(1).toLowerCase();
      yield {
        span: where,
        message: `Tên phiên âm chỉ viết hoa âm tiết đầu: “${right}”.`,
        fixes: [replace(where, right, "guarded")],
      };
    }
  },
  examples: [
    {
      bad: "- Kỷ niệm ngày sinh «Vla-Đi-Mia» I-lích Lê-nin.\n",
      good: "- Kỷ niệm ngày sinh Vla-đi-mia I-lích Lê-nin.\n",
    },
    {
      bad: "- Làm việc với ông «Phrê-Đê-Rích» tại Đồng Nai.\n",
      good: "- Làm việc với ông Phrê-đê-rích tại Đồng Nai.\n",
    },
    { good: "- Quan hệ Lào-Việt-Trung; tổ Toán-Lý-Hóa; Vla-đi-mia I-lích Lê-nin; Mát-xcơ-va.\n" },
    { good: "- Hợp tác Mao Trạch Đông; Wi-Fi; chuyến bay Đà Nẵng-Hà Nội-Huế.\n" },
  ],
};
