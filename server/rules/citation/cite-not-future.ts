import { EVERYWHERE, type Rule } from "../rule.ts";
import { isInForm } from "../support.ts";
import { citesItself } from "./cited.ts";

export const citeNotFuture: Rule = {
  id: "cite-not-future",
  part: "citation",
  title: "Văn bản viện dẫn không ban hành sau ngày của văn bản",
  why: "Không thể căn cứ vào văn bản chưa có; ngày sau ngày ban hành là dấu hiệu chép sai hoặc quên sửa ngày.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a và II.6.b",
  severity: "error",
  regimes: EVERYWHERE,
  *check(draft) {
    const { issued } = draft;
    const own = draft.header.placeDate?.dateSpan;
    if (!issued || !own) return;
    for (const citation of draft.citations) {
      const { date } = citation;
      if (!date?.iso || date.iso <= issued) continue;
      if (citesItself(draft, citation) || isInForm(draft, citation.span)) continue;
      yield {
        span: date.span,
        message: "Văn bản viện dẫn có ngày sau ngày ban hành của văn bản này.",
        related: [{ span: own, message: "Ngày ban hành của văn bản này." }],
      };
    }
  },
  examples: [
    {
      bad: "Số: 12/KH-SNV\nKhánh Hòa, ngày 19 tháng 4 năm 2022\n\nKẾ HOẠCH\nCải cách hành chính\n\nCăn cứ Quyết định số 107/QĐ-UBND ngày «10/5/2022» của Ủy ban nhân dân tỉnh;\n",
    },
    {
      bad: "Số: 12/SNV-VP\nHuế, ngày 10 tháng 6 năm 2022\n\nKính gửi: Sở Tài chính\n\nTheo Công văn số 188/STC-QLNS «ngày 24 tháng 12 năm 2022», đề nghị trả lời./.\n",
    },
    {
      bad: "Số: 12/KH-SNV\nKhánh Hòa, ngày 19 tháng 4 năm 2025\n\nKẾ HOẠCH\nCải cách hành chính\n\nCăn cứ Luật Đường bộ «ngày 27 tháng 6 năm 2042»;\n",
    },
    {
      good: "Số: 12/KH-SNV\nKhánh Hòa, ngày 19 tháng 4 năm 2022\n\nKẾ HOẠCH\nCải cách hành chính\n\nCăn cứ Quyết định số 107/QĐ-UBND ngày 19/4/2022 của Ủy ban nhân dân tỉnh;\n",
    },
    {
      good: "Số: 12/SNV-VP\nHuế, ngày 10 tháng 6 năm 2022\n\nKính gửi: Sở Tài chính\n\nGửi để biết./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nĐỗ Thị Hoa\n\nSỞ TÀI CHÍNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHuế, ngày 15 tháng 9 năm 2022\n\nTheo Công văn số 18/SNV-VP ngày 02 tháng 9 năm 2022 của Sở Nội vụ.\n",
    },
    {
      good: "Số:      /KH-SNV\nKhánh Hòa, ngày      tháng 4 năm 2022\n\nKẾ HOẠCH\nCải cách hành chính\n\nCăn cứ Quyết định số 107/QĐ-UBND ngày 10/5/2022 của Ủy ban nhân dân tỉnh;\n",
    },
  ],
};
