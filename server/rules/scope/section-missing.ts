import type { Rule } from "../rule.ts";
import { missingParts } from "./content.ts";

export const sectionMissing: Rule = {
  id: "section-missing",
  part: "scope",
  title: "Nội dung có các mục thường gặp của tên loại",
  why: "Nghị định không ấn định các mục, nhưng kế hoạch thiếu mục tổ chức thực hiện thì không rõ ai làm.",
  basis: "Thông lệ trình bày văn bản; NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.c",
  severity: "hint",
  *check(draft) {
    yield* missingParts(draft, "sections");
  },
  examples: [
    {
      bad: "SỞ Y TẾ\nSố: 15/KH-SYT\n\n«KẾ HOẠCH»\nTiêm chủng năm 2026\n\nI. MỤC ĐÍCH\n\nBảo vệ trẻ em.\n\nII. NỘI DUNG\n\nTiêm hai đợt./.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nĐỗ Thị Hoa\n",
    },
    {
      bad: "UBND XÃ ĐỨC LẬP\nSố: 15/KH-UBND\n\n«KẾ HOẠCH»\nTrồng cây năm 2026\n\nI. NỘI DUNG\n\nTrồng 500 cây.\n\nII. TỔ CHỨC THỰC HIỆN\n\nCác thôn trồng./.\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTrần Văn Bình\n",
    },
    {
      good: "SỞ Y TẾ\nSố: 15/KH-SYT\n\nKẾ HOẠCH\nTiêm chủng năm 2026\n\nI. MỤC ĐÍCH, YÊU CẦU\n\nBảo vệ trẻ em.\n\nII. TỔ CHỨC THỰC HIỆN\n\nCác trạm tiêm./.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nĐỗ Thị Hoa\n",
    },
    {
      good: "SỞ Y TẾ\nSố: 15/BC-SYT\n\nBÁO CÁO\nQuý I\n\nI. KẾT QUẢ\n\nĐã xong./.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nĐỗ Thị Hoa\n",
    },
  ],
};
