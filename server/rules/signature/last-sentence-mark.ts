import { slice, trimSpan } from "../../text/span.ts";
import { isOfCase } from "../case.ts";
import { type Rule, replace } from "../rule.ts";
import { isWholeDocument, lastCharacter } from "../support.ts";
import { closingFrom } from "./closing.ts";

/** What may stand behind the last sentence: "(Gửi kèm dự thảo)", "Trân trọng!". */
const REMARK =
  /^(?:\((?:[Gg]ửi|[Đđ]ính|[Kk]èm|[Cc]ó|[Tt]heo)[^()]{0,200}\)|(?:[Xx]in )?[Tt]rân trọng[^.]{0,40}!)$/u;

export const lastSentenceMark: Rule = {
  id: "last-sentence-mark",
  part: "signature",
  title: "Nội dung văn bản kết thúc bằng “./.”",
  why: "Dấu “./.” báo hết nội dung, không ai viết thêm được vào sau.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục III, các mẫu 1.1 đến 1.6; thông lệ trình bày văn bản",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const { type } = draft.title;
    const closing = closingFrom(draft);
    if (
      !isWholeDocument(draft) ||
      isOfCase(draft) ||
      closing === undefined ||
      !type?.needs.includes("finalMark")
    )
      return;
    const body = draft.paragraphs.filter(({ span: { from, to } }) => from >= draft.bodyFrom && to <= closing);
    const final = body.at(-1);
    const last = body.findLast(
      ({ span: { from, to } }) => !REMARK.test(draft.plain.slice(from, to).trimEnd()),
    );
    if (!final || !last || last.heading) return;
    const ends = body.slice(-3).map(({ span: where }) => slice(draft.plain, where).trimEnd());
    if (ends.some((end) => /[./]\s?\/\s?\.?\s?\.?$|\/\s?[/.]{1,2}$/.test(end))) return;
    if (draft.tables.some((table) => table.span.from >= final.span.to && table.span.to <= closing)) return;
    const end = slice(draft.plain, last.span).trimEnd();
    if (!/(?<!\.\.)[.\p{L}\p{N})”"]$/u.test(end) || /thông\s+qua\s+ngày[^.]{0,60}\.?$/iu.test(end)) return;
    const where = lastCharacter(trimSpan(draft.plain, last.span));
    yield {
      span: where,
      message: "Cuối nội dung văn bản thiếu dấu “./.”.",
      fixes: [replace(where, `${slice(draft.text, where).replace(/\.$/, "")}./.`, "safe", "Thêm “./.”")],
    };
  },
  examples: [
    {
      good: "TÒA ÁN NHÂN DÂN\nTỈNH NGHỆ AN\nSố: 112/TB-TLVA\n\nTHÔNG BÁO\nVề việc thụ lý vụ án\n\nTòa án đã thụ lý vụ án.\n\nNơi nhận:\n- Đương sự;\n- Lưu hồ sơ vụ án.\n\nTHẨM PHÁN\n\nTrần Anh Tuấn\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v đăng ký tập huấn\n\nKính gửi: Các đơn vị\n\nĐề nghị các đơn vị thực hiện«.»\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n",
      good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v đăng ký tập huấn\n\nKính gửi: Các đơn vị\n\nĐề nghị các đơn vị thực hiện./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n",
    },
    {
      bad: "BỘ Y TẾ\nSố: 15/QĐ-BYT\n\nQUYẾT ĐỊNH\nBan hành Kế hoạch\n\nCăn cứ Luật Dược;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành.\n\nĐiều 2. Các đơn vị thi hành Quyết định nà«y»\n\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT.\n\nBỘ TRƯỞNG\n\nĐào Văn Long\n",
      good: "BỘ Y TẾ\nSố: 15/QĐ-BYT\n\nQUYẾT ĐỊNH\nBan hành Kế hoạch\n\nCăn cứ Luật Dược;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành.\n\nĐiều 2. Các đơn vị thi hành Quyết định này./.\n\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT.\n\nBỘ TRƯỞNG\n\nĐào Văn Long\n",
    },
    {
      good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v tập huấn\n\nKính gửi: Các đơn vị\n\nĐề nghị thực hiện./.\n\nTrân trọng!\n\nNơi nhận:\n- Lưu: VT.\n",
    },
    {
      good: "SỞ Y TẾ\nSố: 15/GM-SYT\n\nGIẤY MỜI\nHọp giao ban\n\nĐịa điểm: Phòng họp số 1.\n\nNơi nhận:\n- Lưu: VT.\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v tập huấn\n\nKính gửi: Các đơn vị\n\nĐề nghị thực hiện«.»\n\nTrân trọng!\n\nNơi nhận:\n- Lưu: VT.\n",
      good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v tập huấn\n\nKính gửi: Các đơn vị\n\nĐề nghị thực hiện./.\n\nTrân trọng!\n\nNơi nhận:\n- Lưu: VT.\n",
    },
    { good: "SỞ Y TẾ\nSố: 15/BC-SYT\n\nBÁO CÁO\nCông tác quý I\n\nĐang soạn đến đây.\n" },
  ],
};
