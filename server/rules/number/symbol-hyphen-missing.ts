import { span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { symbolGroups } from "./symbol.ts";

export const symbolHyphenMissing: Rule = {
  id: "symbol-hyphen-missing",
  part: "number",
  title: "Chữ viết tắt tên loại và tên cơ quan trong ký hiệu cách nhau bằng dấu gạch nối",
  why: "Hai nhóm chữ viết liền thì không đọc ra được loại văn bản và cơ quan ban hành.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.c",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const code = draft.title.typeSpan && draft.title.type?.abbreviation;
    const [group, second] = symbolGroups(draft);
    // "HĐDV", "HĐLĐ" name the kind of contract; who makes it is told by the parties.
    if (!code || code === "HĐ" || !group || second || !group.text.startsWith(code)) return;
    const [, dot = "", office] = /^(\.?)(\p{Lu}{2,}|TTg)$/u.exec(group.text.slice(code.length)) ?? [];
    if (!office) return;
    const at = group.span.from + code.length;
    yield {
      span: group.span,
      message: `Thiếu dấu gạch nối giữa “${code}” và “${office}”.`,
      fixes: [replace(span(at, at + dot.length), "-", "guarded", "Thêm dấu gạch nối")],
    };
  },
  examples: [
    {
      bad: "SỞ TÀI CHÍNH\nSố: 71/«QĐSTC»\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n",
      good: "SỞ TÀI CHÍNH\nSố: 71/QĐ-STC\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n",
    },
    {
      bad: "UBND XÃ ĐÔNG ANH\nSố: 12/«KHUBND»\n\nKẾ HOẠCH\nTrồng cây năm 2026\n",
      good: "UBND XÃ ĐÔNG ANH\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nTrồng cây năm 2026\n",
    },
    {
      bad: "THỦ TƯỚNG CHÍNH PHỦ\nSố: 71/«QĐ.TTg»\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n",
      good: "THỦ TƯỚNG CHÍNH PHỦ\nSố: 71/QĐ-TTg\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n",
    },
    {
      good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 08/HĐTV\n\nHỢP ĐỒNG TƯ VẤN\n",
    },
    { good: "SỞ TÀI CHÍNH\nSố: 71/KHTC\n\nKính gửi: Bộ Tài chính\n" },
    { good: "SỞ TÀI CHÍNH\nSố: 71/QĐ-STC\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n" },
  ],
};
