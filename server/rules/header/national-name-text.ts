import type { Draft } from "../../draft/draft.ts";
import { type Span, span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { nationalNames, unbroken } from "./emblem.ts";

const RIGHT = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
/** The decree prints both styles of tone mark (Mục II.1.a and Mục V). */
const ALSO_RIGHT = "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM";

export const nationalNameText: Rule = {
  id: "national-name-text",
  part: "header",
  title: "Quốc hiệu ghi “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” bằng chữ in hoa",
  why: "Quốc hiệu được ghi đúng từng chữ; sai dấu hoặc viết thường là lỗi dễ thấy nhất trên trang đầu.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.1.a",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const where of nationalNames(draft)) {
      const written = unbroken(draft, where);
      if (/^[.;,]/.test(draft.plain.slice(where.to, where.to + 1))) {
        const mark = span(where.to, where.to + 1);
        yield {
          span: mark,
          message: "Thừa dấu câu sau Quốc hiệu.",
          fixes: [replace(mark, "", "safe", "Xóa dấu thừa")],
        };
      }
      const country = /NƯỚC[ \u00a0]{1,3}$/u.exec(draft.plain.slice(Math.max(0, where.from - 8), where.from));
      if (country) {
        const extra = span(where.from - country[0].length, where.from);
        yield {
          span: extra,
          message: "Quốc hiệu không có chữ “NƯỚC”.",
          fixes: [replace(extra, "", "safe", "Xóa chữ thừa")],
        };
      }
      if (written === RIGHT || written === ALSO_RIGHT || endsBelow(draft, where, written)) continue;
      const right = /H\s*OÀ/iu.test(written) ? ALSO_RIGHT : RIGHT;
      const message =
        written.replace(/\s+/g, " ").toUpperCase() === right && written !== written.toUpperCase()
          ? "Quốc hiệu cần viết bằng chữ in hoa."
          : `Quốc hiệu cần ghi đúng “${right}”.`;
      yield { span: where, message, fixes: [replace(where, right, "safe")] };
    }
  },
  examples: [
    {
      bad: "«Cộng hòa xã hội chủ nghĩa Việt Nam»\nĐộc lập - Tự do - Hạnh phúc\n",
      good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n",
    },
    {
      bad: "«NƯỚC »CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n",
      good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n",
    },
    {
      bad: "«CỘNG HOÀ XÃ HỘI CHỦ NGHIÃ VIỆT NAM»\nĐộc lập - Tự do - Hạnh phúc\n",
      good: "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n",
    },
    {
      bad: "SỞ Y TẾ\t«CỘNG HÒA  XÃ HỘI CHỦ NGHĨA VIỆT NAM»\n",
      good: "SỞ Y TẾ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n",
    },
    {
      bad: "SỞ Y TẾ\n«CỘNG HÒA XÃ HÔI CHỦ NGHĨA VIÊT NAM»\nĐộc lập - Tự do - Hạnh phúc\n",
      good: "SỞ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n",
    },
    {
      bad: "SỞ Y TẾ\n«CỘNG HÒA XÃ HỘI CHỦ NGĨA VIỆT NAM»\nĐộc lập - Tự do - Hạnh phúc\n",
      good: "SỞ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n",
    },
    {
      bad: "SỞ Y TẾ\n«CỘNG HÒA XÃ HỘI VIỆT NAM»\nĐộc lập - Tự do - Hạnh phúc\n",
      good: "SỞ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n",
    },
    {
      bad: "SỞ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM«.»\nĐộc lập - Tự do - Hạnh phúc\n",
      good: "SỞ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n",
    },
    { good: "SỞ Y TẾ     CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n" },
    {
      good: "ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\n                         NAM\nXÃ TÂN HƯNG\n                         Độc lập - Tự do - Hạnh phúc\n\nSố: 12/BC-UBND\n",
    },
    { good: "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam quy định như sau.\n" },
  ],
};

/** True if a narrow column broke the Quốc hiệu, and the rest of it stands alone in its cell on the next line. */
function endsBelow({ plain }: Draft, { to }: Span, written: string): boolean {
  const whole = [RIGHT, ALSO_RIGHT].find((right) => right.startsWith(`${written} `));
  if (!whole) return false;
  const below = plain.slice(to, to + 240).split("\n", 2)[1] ?? "";
  return below.split(/\s{2,}|[\t|]/).some((cell) => cell.trim() === whole.slice(written.length + 1));
}
