import { matchesOf } from "../../text/match.ts";
import { span } from "../../text/span.ts";
import { EVERYWHERE, type Rule, replace } from "../rule.ts";
import { PRACTICE } from "./matches.ts";

/** A comma where the name of a mail host has its full stop. */
const COMMA = /@[a-z\d][a-z\d.-]{0,40},(?=(?:gov|edu|com|org|net|vn)(?![\p{L}\p{N}]))/giu;

export const textAddressMark: Rule = {
  id: "text-address-mark",
  part: "text",
  title: "Địa chỉ thư điện tử viết bằng dấu chấm",
  why: "“vanthu@donvi,gov.vn” gõ nhầm một dấu thì thư không đến nơi.",
  basis: PRACTICE,
  severity: "warning",
  regimes: EVERYWHERE,
  *check({ plain }) {
    for (const match of matchesOf(plain, COMMA)) {
      const at = match.index + match[0].length - 1;
      yield {
        span: span(at, at + 1),
        message: "Trong địa chỉ thư điện tử cần dấu chấm.",
        fixes: [replace(span(at, at + 1), ".", "guarded")],
      };
    }
  },
  examples: [
    {
      bad: "- Gửi báo cáo qua thư điện tử: vanthu@donvi«,»gov.vn.\n",
      good: "- Gửi báo cáo qua thư điện tử: vanthu@donvi.gov.vn.\n",
    },
    {
      bad: "Email: a.b@truong.edu«,»vn; điện thoại: 0900000000.\n",
      good: "Email: a.b@truong.edu.vn; điện thoại: 0900000000.\n",
    },
    { good: "- Thư điện tử: a@donvi.gov.vn, b@donvi.gov.vn, com-pa và ê-ke.\n" },
    { good: "- Liên hệ vanthu@donvi.gov.vn, Văn phòng Sở.\n" },
  ],
};
