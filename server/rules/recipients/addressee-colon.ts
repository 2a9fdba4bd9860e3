import { slice } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

export const addresseeColon: Rule = {
  id: "addressee-colon",
  part: "recipients",
  title: "Ghi “Kính gửi:” chữ thường, có dấu hai chấm",
  why: "Sau “Kính gửi” có dấu hai chấm rồi tới tên nơi nhận.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9.d",
  severity: "error",
  *check({ addressees, plain }) {
    if (!addressees) return;
    const written = slice(plain, addressees.label);
    // A công điện names its sender there: "Giám đốc Sở điện:".
    if (written === "Kính gửi:" && /\p{L}/u.test(plain[addressees.label.to] ?? "")) {
      yield {
        span: addressees.label,
        message: "Sau “Kính gửi:” cần một dấu cách.",
        fixes: [replace(addressees.label, "Kính gửi: ", "safe")],
      };
      return;
    }
    if (/^Kính gửi\s*:$/u.test(written) || /trình/iu.test(written) || !/^K[ií]nh/iu.test(written)) return;
    yield {
      span: addressees.label,
      message: written.endsWith(":") ? "Viết đúng “Kính gửi:”." : "Ghi “Kính gửi:” với dấu hai chấm.",
      fixes: [replace(addressees.label, "Kính gửi:", "safe")],
    };
  },
  examples: [
    { bad: "«KÍNH GỬI:» Sở Nội vụ\n", good: "Kính gửi: Sở Nội vụ\n" },
    { bad: "«Kính gửi» Ủy ban nhân dân tỉnh\n", good: "Kính gửi: Ủy ban nhân dân tỉnh\n" },
    {
      bad: "«Kính gửi» Đồng chí Đỗ Thị Hoa, Chủ tịch Ủy ban nhân dân thành phố Đà Nẵng.\n",
      good: "Kính gửi: Đồng chí Đỗ Thị Hoa, Chủ tịch Ủy ban nhân dân thành phố Đà Nẵng.\n",
    },
    { bad: "«Kinh gửi:» Sở Nội vụ\n", good: "Kính gửi: Sở Nội vụ\n" },
    { bad: "«Kính gửi:»Sở Nội vụ\n", good: "Kính gửi: Sở Nội vụ\n" },
    { good: "Kính gửi: Đảng ủy Sở Nội vụ\n" },
    { good: "Kính gửi:\n- Sở Nội vụ;\n- Sở Tài chính.\n" },
  ],
};
