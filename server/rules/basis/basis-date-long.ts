import { formatLong } from "../../citations/date.ts";
import { textBefore } from "../../text/span.ts";
import { basisAt } from "../citation/cited.ts";
import { type Rule, replace, SINCE_DECREE } from "../rule.ts";

export const basisDateLong: Rule = {
  id: "basis-date-long",
  part: "basis",
  title: "Ngày ban hành trong căn cứ viết đủ “ngày 05 tháng 3 năm 2020”, nếu cơ quan muốn vậy",
  why: "Các ví dụ của nghị định đều viết đủ “ngày … tháng … năm …”, nhưng nghị định không buộc; cơ quan muốn viết đủ thì đặt “always”.",
  basis: "Thông lệ; các ví dụ tại NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6 và V",
  severity: "info",
  since: SINCE_DECREE,
  options: { always: false },
  *check(draft, context) {
    if (!context.config.option<boolean>(basisDateLong, "always")) return;
    const dates = draft.dates.filter(({ span, iso }) => iso && basisAt(draft, span) !== undefined);
    for (const { form, span, day, month, year } of dates) {
      if (form === "long") continue;
      const long = formatLong(day.value, month.value, year?.value);
      const hasWord = /ngày\s{1,3}$/iu.test(textBefore(draft.plain, span.from, 8));
      yield {
        span,
        message: `Trong căn cứ nên viết đủ “${long}”.`,
        fixes: [replace(span, hasWord ? long.replace(/^ngày /, "") : long, "safe")],
      };
    }
  },
  examples: [
    {
      options: { always: true },
      bad: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày «05/3/2020» của Chính phủ về công tác văn thư;\n\nTheo đề nghị của Chánh Văn phòng.\n",
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;\n\nTheo đề nghị của Chánh Văn phòng.\n",
    },
    {
      options: { always: true },
      bad: "KẾ HOẠCH\nĐào tạo\n\nCăn cứ Luật Đầu tư công ngày «29/11/2024»;\n\nCăn cứ Quyết định số 12/QĐ-UBND ngày 05 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh.\n",
      good: "KẾ HOẠCH\nĐào tạo\n\nCăn cứ Luật Đầu tư công ngày 29 tháng 11 năm 2024;\n\nCăn cứ Quyết định số 12/QĐ-UBND ngày 05 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh.\n",
    },
    {
      good: "KẾ HOẠCH\nĐào tạo\n\nCăn cứ Luật Lưu trữ ngày 21/6/2024;\n\nCăn cứ Quyết định số 12/QĐ-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh.\n",
    },
    {
      options: { always: true },
      good: "KẾ HOẠCH\nĐào tạo\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024.\n\nLớp học mở ngày 05/3/2026.\n",
    },
  ],
};
