import type { Rule } from "../rule.ts";
import { isLetter, symbolGroups, symbolYear } from "./symbol.ts";

export const symbolCongVanShape: Rule = {
  id: "symbol-cong-van-shape",
  part: "number",
  title: "Ký hiệu công văn gồm chữ viết tắt tên cơ quan và đơn vị soạn thảo hoặc lĩnh vực",
  why: "Nhóm chữ sau cho biết đơn vị soạn thảo hoặc lĩnh vực để theo dõi, lưu hồ sơ.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.b",
  severity: "warning",
  *check(draft) {
    if (!isLetter(draft) || symbolYear(draft)) return;
    const groups = symbolGroups(draft);
    const only = groups[0];
    if (!only || groups.length > 1) return;
    yield {
      span: only.span,
      message: `Ký hiệu công văn “${only.text}” thiếu chữ viết tắt đơn vị soạn thảo hoặc lĩnh vực.`,
    };
  },
  examples: [
    { bad: "BỘ NỘI VỤ\nSố: 05/«BNV»\nV/v tuyển dụng\n\nKính gửi: Bộ Tài chính\n" },
    { bad: "UBND XÃ ĐAK PƠ\nSố: 112/«UBND»\nV/v góp ý dự thảo\n\nKính gửi: Sở Nội vụ\n" },
    { good: "BỘ NỘI VỤ\nSố: 05/BNV-VP\nV/v tuyển dụng\n\nKính gửi: Bộ Tài chính\n" },
    { good: "UBND XÃ ĐAK PƠ\nSố:    /UBND-VX\nV/v góp ý dự thảo\n\nKính gửi: Sở Nội vụ\n" },
  ],
};
