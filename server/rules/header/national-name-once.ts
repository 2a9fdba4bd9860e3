import { contains } from "../../text/span.ts";
import type { Rule } from "../rule.ts";
import { nationalNames } from "./emblem.ts";

export const nationalNameOnce: Rule = {
  id: "national-name-once",
  part: "header",
  title: "Quy chế, quy định ban hành kèm theo không có Quốc hiệu, Tiêu ngữ riêng",
  why: "Văn bản kèm theo chỉ có tên và dòng “(Kèm theo …)”; Quốc hiệu đã có ở văn bản ban hành.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III.1; Phụ lục III, Mẫu 1.3, Mẫu 2.1",
  severity: "info",
  *check(draft) {
    const names = nationalNames(draft);
    for (const [index, appendix] of draft.appendices.entries()) {
      const next = draft.appendices[index + 1];
      // A form keeps its own Quốc hiệu; here it is only the head of the regulation that follows at once.
      if (
        appendix.kind !== "form" ||
        next?.kind !== "regulation" ||
        appendix.span.to - appendix.span.from > 500
      )
        continue;
      const name = names.find((where) => contains(appendix.span, where));
      if (name) yield { span: name, message: "Thừa Quốc hiệu, Tiêu ngữ ở văn bản ban hành kèm theo." };
    }
  },
  examples: [
    {
      bad: "SỞ Y TẾ\nSố: 15/QĐ-SYT\n\nQUYẾT ĐỊNH\nBan hành Quy chế\n\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrần Văn An\n\nSỞ Y TẾ\n\n«CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM»\nĐộc lập - Tự do - Hạnh phúc\n\nQUY CHẾ\nLàm việc\n(Ban hành kèm theo Quyết định số 15/QĐ-SYT)\n\nĐiều 1. Phạm vi\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/QĐ-SYT\n\nQUYẾT ĐỊNH\nBan hành Quy định\n\nĐiều 1. Ban hành kèm theo Quyết định này Quy định.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nĐỗ Văn An\n\n«CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM»\nĐộc lập - Tự do - Hạnh phúc\n\nQUY ĐỊNH\nVề tiếp công dân\n(Kèm theo Quyết định số 15/QĐ-SYT)\n\nĐiều 1. Phạm vi\n",
    },
    {
      good: "SỞ Y TẾ\nSố: 15/QĐ-SYT\n\nQUYẾT ĐỊNH\nBan hành Quy chế\n\nĐiều 1. Ban hành.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrần Văn An\n\nQUY CHẾ\nLàm việc\n(Kèm theo Quyết định số 15/QĐ-SYT)\n\nĐiều 1. Phạm vi\n",
    },
    {
      good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v gửi mẫu đơn\n\nKính gửi: Các đơn vị\n\nGửi mẫu đơn./.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrần Văn An\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nĐƠN ĐỀ NGHỊ\n\nHọ và tên: …\n",
    },
  ],
};
