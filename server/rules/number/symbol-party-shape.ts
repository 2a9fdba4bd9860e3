import { parseNumber } from "../../citations/number.ts";
import { slice } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

export const symbolPartyShape: Rule = {
  id: "symbol-party-shape",
  part: "number",
  title: "Số, ký hiệu văn bản của Đảng: gạch nối sau số, gạch chéo trước tên cơ quan (05-NQ/ĐU)",
  why: "Văn bản của Đảng ghi số, ký hiệu ngược với văn bản nhà nước; chép mẫu nhà nước thì thành ký hiệu của cơ quan khác.",
  basis: "Quy định 399-QĐ/TW; Hướng dẫn 05-HD/VPTW",
  severity: "warning",
  regimes: ["party"],
  *check(draft) {
    const number = draft.header.number;
    if (!number?.symbol || slice(draft.plain, number.digits).trim() === "") return;
    const written = slice(draft.plain, number.value);
    const parts = /^(\d{1,5})\s?[/-]\s?(\p{L}{2,4})\s?[/-]\s?(\p{L}[\p{L}\d.-]{0,20})$/u.exec(written);
    if (!parts || parseNumber(written)?.family === "party") return;
    const right = `${parts[1]}-${parts[2]}/${parts[3]}`;
    if (parseNumber(right)?.family !== "party") return;
    yield {
      span: number.value,
      message: `Số, ký hiệu văn bản của Đảng ghi “${right}”.`,
      fixes: [replace(number.value, right, "guarded")],
    };
  },
  examples: [
    {
      bad: "TỈNH ỦY ĐỒNG THÁP\tĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố «15/QĐ-TU»\tĐồng Tháp, ngày 12 tháng 10 năm 2026\n\nQUYẾT ĐỊNH\nvề việc thành lập Ban Chỉ đạo\n",
      good: "TỈNH ỦY ĐỒNG THÁP\tĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố 15-QĐ/TU\tĐồng Tháp, ngày 12 tháng 10 năm 2026\n\nQUYẾT ĐỊNH\nvề việc thành lập Ban Chỉ đạo\n",
    },
    {
      bad: "ĐẢNG ỦY SỞ NỘI VỤ\tĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố «05/NQ/ĐU»\tHuế, ngày 12 tháng 10 năm 2026\n\nNGHỊ QUYẾT\nvề công tác cán bộ\n",
      good: "ĐẢNG ỦY SỞ NỘI VỤ\tĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố 05-NQ/ĐU\tHuế, ngày 12 tháng 10 năm 2026\n\nNGHỊ QUYẾT\nvề công tác cán bộ\n",
    },
    {
      good: "TỈNH ỦY ĐỒNG THÁP\tĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố     -QĐ/TU\tĐồng Tháp, ngày    tháng 10 năm 2026\n\nQUYẾT ĐỊNH\nvề việc thành lập Ban Chỉ đạo\n",
    },
    {
      good: "SỞ NỘI VỤ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 15/QĐ-SNV\tĐộc lập - Tự do - Hạnh phúc\n\nQUYẾT ĐỊNH\nVề việc nâng lương\n",
    },
  ],
};
