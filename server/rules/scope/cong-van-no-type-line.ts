import { type Rule, replace } from "../rule.ts";

export const congVanNoTypeLine: Rule = {
  id: "cong-van-no-type-line",
  part: "scope",
  title: "Công văn không có dòng tên loại",
  why: "Công văn là văn bản không ghi tên loại; trích yếu “V/v …” đặt dưới số, ký hiệu.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.5.b và Mục V",
  severity: "error",
  *check({ title, recognised }) {
    if (!recognised || !title.typeSpan || title.type?.name !== "Công văn") return;
    yield {
      span: title.typeSpan,
      message: "Thừa dòng “CÔNG VĂN”; công văn không ghi tên loại.",
      fixes: [replace(title.typeSpan, "", "guarded", "Xóa dòng tên loại")],
    };
  },
  examples: [
    { bad: "SỞ NỘI VỤ\nSố: 15/SNV-VP\n\n«CÔNG VĂN»\nVề việc góp ý dự thảo\n\nKính gửi: Các sở\n" },
    { bad: "UBND XÃ ĐỨC LẬP\nSố: 15/UBND-VX\n\n«CÔNG VĂN»\n\nKính gửi: Sở Nội vụ\n" },
    { good: "SỞ NỘI VỤ\nSố: 15/SNV-VP\nV/v góp ý dự thảo\n\nKính gửi: Các sở\n" },
    { good: "SỞ NỘI VỤ\nSố: 15/CĐ-SNV\n\nCÔNG ĐIỆN\nVề phòng, chống bão\n" },
  ],
};
