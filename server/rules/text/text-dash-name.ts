import { sought } from "../../text/match.ts";
import { either } from "../../text/pattern.ts";
import { EVERYWHERE, type Rule, replace } from "../rule.ts";
import { matchesInBody } from "./matches.ts";

/** The hyphen in the name of a ministry or sở, and the one between an office and the office above it. */
const JOINED = sought(
  either(
    "gu",
    /[-–](?<=(?<!\p{L})Lao động[-–])(?=Thương binh)/u,
    /[-–](?<=\p{Ll} \p{L}\p{Ll}{1,6}[-–])(?=(?:Bộ|Sở|Cục|Vụ|Tổng cục|Văn phòng|Ủy ban|UBND) \p{Lu})/u,
  ),
);

export const textDashName: Rule = {
  id: "text-dash-name",
  part: "text",
  title: "Gạch nối trong tên cơ quan có khoảng trắng hai bên: Sở Lao động - Thương binh và Xã hội",
  why: "Nghị định viết tên cơ quan với gạch nối cách hai bên; viết liền thì hai tên dính thành một.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục II, Mục IV.1 (cách viết tên cơ quan có gạch nối)",
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { span: where, words } of matchesInBody(draft, JOINED)) {
      yield {
        span: where,
        message: `Dấu “${words[0]}” trong tên cơ quan cần có khoảng trắng hai bên.`,
        fixes: [replace(where, ` ${words[0]} `, "guarded", `Sửa thành “ ${words[0]} ”`)],
      };
    }
  },
  examples: [
    {
      bad: "- Gửi Cục Y tế giao thông vận tải«-»Bộ Xây dựng.\n",
      good: "- Gửi Cục Y tế giao thông vận tải - Bộ Xây dựng.\n",
    },
    {
      bad: "- Theo báo cáo năm 2023 của Sở Lao động«-»Thương binh và Xã hội.\n",
      good: "- Theo báo cáo năm 2023 của Sở Lao động - Thương binh và Xã hội.\n",
    },
    { good: "- Cục Quân y - Bộ Quốc phòng; Sở Lao động - Thương binh và Xã hội (giai đoạn 2021-2025).\n" },
    { good: "- Quyết định số 15/QĐ-UBND; Mát-xcơ-va; Đảo Lu-Dông.\n" },
  ],
};
