import { EVERYWHERE, type Rule, replace } from "../rule.ts";
import { lastCharacter } from "../support.ts";
import { isKinhGui } from "./items.ts";

export const addresseeEndMark: Rule = {
  id: "addressee-end-mark",
  part: "recipients",
  title: "Chỉ gửi một nơi thì sau tên nơi nhận ở Kính gửi không có dấu phẩy, chấm phẩy",
  why: "Dấu phẩy, chấm phẩy báo còn một nơi nữa; chỉ có một nơi thì đó là dấu sót lại.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9.d",
  severity: "warning",
  regimes: EVERYWHERE,
  *check({ addressees, plain }) {
    const [item, ...others] = addressees?.items ?? [];
    if (!addressees || !item || others.length > 0) return;
    if (!isKinhGui(plain, addressees)) return;
    const mark = plain[item.to - 1] ?? "";
    // With a dash, or with a short line below, it may name more than one after all, cut by a converter.
    if (!/[,;]/.test(mark) || /^[-–]/.test(plain.slice(item.from)) || !isFollowedByBody(plain, item.to))
      return;
    yield {
      span: lastCharacter(item),
      message: `Thừa dấu “${mark}”; chỉ gửi một nơi thì cuối dòng không có dấu ấy.`,
      fixes: [replace(lastCharacter(item), "", "safe", "Bỏ dấu")],
    };
  },
  examples: [
    {
      bad: "Kính gửi: Sở Nội vụ tỉnh Đồng Nai«,»\n\nĐể chuẩn bị cho đợt kiểm tra, Sở Y tế đề nghị góp ý./.\n",
      good: "Kính gửi: Sở Nội vụ tỉnh Đồng Nai\n\nĐể chuẩn bị cho đợt kiểm tra, Sở Y tế đề nghị góp ý./.\n",
    },
    {
      bad: "Kính gửi: Các đơn vị trực thuộc«;»\n\nThực hiện kế hoạch kiểm tra, Sở Y tế đề nghị báo cáo./.\n",
      good: "Kính gửi: Các đơn vị trực thuộc\n\nThực hiện kế hoạch kiểm tra, Sở Y tế đề nghị báo cáo./.\n",
    },
    { good: "Kính gửi:\n- Sở Nội vụ;\n- Sở Tài chính.\n" },
    { good: "Kính gửi: Sở Nội vụ;\n- Sở Tài chính.\n" },
    { good: "Kính gửi: Sở Nội vụ tỉnh Đồng Nai.\n" },
    {
      good: "Kính gửi: Hiệu trưởng các trường mầm non,\nTiểu học trên địa bàn xã Đức Lập.\n\nĐề nghị báo cáo./.\n",
    },
  ],
};

/** True if the next line is a paragraph of the body: it opens as one, or is longer than the rest of a name. */
function isFollowedByBody(plain: string, from: number): boolean {
  const next =
    plain
      .slice(from, from + 400)
      .trimStart()
      .split("\n")[0] ?? "";
  if (/^[-–+*•\p{Ll}]/u.test(next)) return false;
  return (
    next.length >= 80 ||
    /^(?:Căn cứ|Thực hiện|Theo|Ngày|Để|Nhằm|Trả lời|Phúc đáp|Tiếp theo|Sau khi)(?!\p{L})/u.test(next)
  );
}
