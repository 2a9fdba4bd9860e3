import { secrecyMarks } from "../../conventions/marks.ts";
import type { Rule } from "../rule.ts";
import { otherMarks } from "./marks.ts";

export const secrecyValue: Rule = {
  id: "secrecy-value",
  part: "header",
  title: "Độ mật chỉ gồm TUYỆT MẬT, TỐI MẬT, MẬT, viết in hoa",
  why: "Dấu độ mật được khắc sẵn theo pháp luật về bảo vệ bí mật nhà nước; từ khác không có giá trị.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III.2.a",
  severity: "warning",
  *check(draft) {
    for (const { span, fixes } of otherMarks(draft, /MẬT/iu, secrecyMarks, "guarded"))
      yield { span, message: "Độ mật chỉ ghi TUYỆT MẬT, TỐI MẬT hoặc MẬT.", fixes };
  },
  examples: [
    { bad: "CÔNG AN TỈNH ĐỒNG NAI\nSố: 15/BC-CAT\n«BẢO MẬT»\nĐồng Nai, ngày 05 tháng 3 năm 2024\n" },
    {
      bad: "CÔNG AN TỈNH ĐỒNG NAI\nSố: 15/BC-CAT\n«Tối mật»\nĐồng Nai, ngày 05 tháng 3 năm 2024\n",
      good: "CÔNG AN TỈNH ĐỒNG NAI\nSố: 15/BC-CAT\nTỐI MẬT\nĐồng Nai, ngày 05 tháng 3 năm 2024\n",
    },
    { good: "CÔNG AN TỈNH ĐỒNG NAI\nSố: 15/BC-CAT\nMẬT\nĐồng Nai, ngày 05 tháng 3 năm 2024\n" },
    { good: "CÔNG AN TỈNH ĐỒNG NAI\nSố: 15/BC-CAT\nĐồng Nai, ngày 05 tháng 3 năm 2024\n" },
  ],
};
