import surnames from "../../conventions/surnames.json" with { type: "json" };
import titles from "../../conventions/titles.json" with { type: "json" };
import { anyOf } from "../../text/pattern.ts";
import { slice, span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { everySignature } from "../support.ts";
import { signed } from "./example.ts";
import known from "./words.json" with { type: "json" };

const HONORIFIC = new RegExp(
  `^(?:(?:(?:${anyOf([...titles.abbreviations, ...titles.degrees])}|Ths|BSCK\\d)[\\s.,-]{1,3}){1,4}(?=\\p{Lu})|(?:Ông|Bà|Đồng chí)\\s(?=${anyOf(surnames)}(?!\\p{L})))`,
  "iu",
);
/** The sector's head may allow titles here (Mục II.7.c): schools, hospitals, science bodies, armed forces. */
const MAY_HAVE = new RegExp(
  String.raw`${anyOf(known.institutions)}|(?<!\p{L})${anyOf(known.shortInstitutions)}`,
  "iu",
);
/** A ministry or department of health or education is a state body, not an institution of its field. */
const STATE_BODY = new RegExp(
  `^(?:BỘ (?!CÔNG AN|QUỐC PHÒNG|TƯ LỆNH|CHỈ HUY)|${anyOf(known.stateBodies)})`,
  "u",
);

export const signNoHonorific: Rule = {
  id: "sign-no-honorific",
  part: "signature",
  title: "Trước họ tên người ký không ghi học hàm, học vị, danh hiệu",
  why: "Văn bản ký theo chức vụ; chỉ đơn vị vũ trang, giáo dục, y tế, khoa học được ghi khi cơ quan quản lý ngành cho phép.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.7.c",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const issuers = draft.header.issuers.map(({ text }) => text);
    if (issuers.length === 0 || issuers.some((text) => MAY_HAVE.test(text) && !STATE_BODY.test(text))) return;
    for (const { name } of everySignature(draft)) {
      const match = name && HONORIFIC.exec(slice(draft.plain, name));
      if (!name || !match) continue;
      const where = span(name.from, name.from + match[0].length);
      yield {
        span: where,
        message: `Thừa “${match[0].trim()}” trước họ tên người ký.`,
        fixes: [replace(where, "", "guarded", "Bỏ học hàm, học vị, danh hiệu")],
      };
    }
  },
  examples: [
    {
      bad: "SỞ TÀI CHÍNH\nSố: 15/STC-VP\nV/v tập huấn\n\nKính gửi: Các đơn vị\n\nĐề nghị thực hiện./.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\n«TS. »Đỗ Thị Hoa\n",
      good: "SỞ TÀI CHÍNH\nSố: 15/STC-VP\nV/v tập huấn\n\nKính gửi: Các đơn vị\n\nĐề nghị thực hiện./.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nĐỗ Thị Hoa\n",
    },
    {
      bad: "UBND XÃ ĐỨC LẬP\nSố: 15/UBND-VX\nV/v tập huấn\n\nKính gửi: Các thôn\n\nĐề nghị thực hiện./.\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\n«ThS. »Trần Văn Bình\n",
      good: "UBND XÃ ĐỨC LẬP\nSố: 15/UBND-VX\nV/v tập huấn\n\nKính gửi: Các thôn\n\nĐề nghị thực hiện./.\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTrần Văn Bình\n",
    },
    {
      good: "SỞ Y TẾ\nBỆNH VIỆN ĐA KHOA\nSố: 15/BVĐK-TC\nV/v tập huấn\n\nKính gửi: Các khoa\n\nĐề nghị thực hiện./.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nBS. Đỗ Thị Hoa\n",
    },
    {
      good: "SỞ Y TẾ\nTTYT HUYỆN A\nSố: 15/TTYT-TC\nV/v tập huấn\n\nKính gửi: Các khoa\n\nĐề nghị thực hiện./.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nBS. Đỗ Thị Hoa\n",
    },
    {
      bad: signed("GIÁM ĐỐC\n\n«Ông »Lê Văn Hải\n"),
      good: signed("GIÁM ĐỐC\n\nLê Văn Hải\n"),
    },
    {
      bad: signed("GIÁM ĐỐC\n\n«Kỹ sư »Lê Văn Hải\n"),
      good: signed("GIÁM ĐỐC\n\nLê Văn Hải\n"),
    },
    { good: signed("GIÁM ĐỐC\n\nĐỗ Thị Hoa\n") },
  ],
};
