import { slice, span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { isKinhGui } from "./items.ts";

export const addresseeSingle: Rule = {
  id: "addressee-single",
  part: "recipients",
  title: "Một nơi ở Kính gửi thì ghi cùng dòng, không gạch đầu dòng",
  why: "Gạch đầu dòng chỉ dùng khi gửi từ hai nơi trở lên.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9.d",
  severity: "info",
  *check({ addressees, plain }) {
    const [item, ...others] = addressees?.items ?? [];
    if (!addressees || !item || others.length > 0) return;
    if (!isKinhGui(plain, addressees)) return;
    const dash = /^[-–]\s*/.exec(slice(plain, item));
    if (!dash) return;
    const where = span(addressees.label.to, item.from + dash[0].length);
    yield {
      span: span(item.from, item.from + 1),
      message: "Chỉ gửi một nơi: ghi cùng dòng “Kính gửi:”, không gạch đầu dòng.",
      fixes: [replace(where, " ", "guarded", "Bỏ gạch đầu dòng")],
    };
  },
  examples: [
    { bad: "Kính gửi:\n«-» Sở Nội vụ\n", good: "Kính gửi: Sở Nội vụ\n" },
    { bad: "Kính gửi: «-» Các đơn vị đào tạo\n", good: "Kính gửi: Các đơn vị đào tạo\n" },
    { good: "Kính gửi: Đảng ủy Sở\n" },
    { good: "Số: 02/CĐ-SYT\n\nCÔNG ĐIỆN\nVề việc trực bão\n\nGiám đốc Sở Y tế điện:\n- Các bệnh viện.\n" },
    { good: "Kính gửi:\n- Sở Nội vụ;\n- Sở Tài chính.\n" },
  ],
};
