import grammar from "../../citations/numbers.json" with { type: "json" };
import { modernAbbreviation } from "../../conventions/legacy-abbreviations.ts";
import { typeByAbbreviation } from "../../conventions/types.ts";
import { span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { symbolGroups } from "./symbol.ts";

const KNOWN_CODES = [...grammar.atoms.ADMIN.split("|"), ...grammar.atoms.JOINT.split("|")].map((code) =>
  code.toLowerCase(),
);

export const symbolNamedShape: Rule = {
  id: "symbol-named-shape",
  part: "number",
  title: "Ký hiệu của văn bản có tên loại gồm chữ viết tắt tên loại rồi chữ viết tắt tên cơ quan",
  why: "Ký hiệu cho biết loại văn bản trước, cơ quan ban hành sau; thiếu hoặc đảo thì không phân biệt được với công văn.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.b",
  severity: "error",
  *check(draft) {
    const { type, typeSpan } = draft.title;
    const code = type?.abbreviation;
    const groups = symbolGroups(draft);
    const first = groups[0];
    if (!typeSpan || !code || type.family !== "administrative" || !first) return;
    const written = first.text.toLowerCase();
    const endsInHyphen = draft.plain[(draft.header.number?.symbol?.to ?? 0) - 1] === "-";
    if (groups.length === 1 && (endsInHyphen || written === code.toLowerCase())) {
      yield { span: first.span, message: `Ký hiệu thiếu chữ viết tắt tên cơ quan sau “${first.text}”.` };
      return;
    }
    if (KNOWN_CODES.includes(written) || typeByAbbreviation(first.text) || modernAbbreviation(first.text))
      return;
    // Offices lengthen the code of a type for special kinds ("BBLV", "QĐKT"); that is no missing type.
    if (first.text.startsWith(code) || /^(?:TT|CV)$/i.test(first.text)) return;
    const whole = span(first.span.from, groups.at(-1)?.span.to ?? first.span.to);
    const last = groups.at(-1);
    if (groups.length === 2 && last?.text.toLowerCase() === code.toLowerCase()) {
      yield {
        span: whole,
        message: `Ký hiệu ghi ngược, cần ghi “${code}-${first.text}”.`,
        fixes: [replace(whole, `${code}-${first.text}`, "guarded")],
      };
      return;
    }
    yield { span: whole, message: `Ký hiệu thiếu chữ viết tắt “${code}” của tên loại ${type.name}.` };
  },
  examples: [
    {
      bad: "BỘ NỘI VỤ\nSố: 15/«BNV-QĐ»\n\nQUYẾT ĐỊNH\nVề việc nâng lương\n",
      good: "BỘ NỘI VỤ\nSố: 15/QĐ-BNV\n\nQUYẾT ĐỊNH\nVề việc nâng lương\n",
    },
    { bad: "UBND TỈNH ĐỒNG THÁP\nSố: 88/«UBND-VX»\n\nKẾ HOẠCH\nTuyên truyền năm 2026\n" },
    { bad: "UBND TỈNH ĐỒNG THÁP\nSố: 88/-«UBND»\n\nKẾ HOẠCH\nTuyên truyền năm 2026\n" },
    { bad: "UBND TỈNH ĐỒNG THÁP\nSố: 88/«KH»-\n\nKẾ HOẠCH\nTuyên truyền năm 2026\n" },
    { bad: "SỞ NỘI VỤ\nSố: 68/«QĐ»\nSố hồ sơ: 12\n\nQUYẾT ĐỊNH\nVề việc trợ cấp một lần\n" },
    {
      bad: "TRƯỜNG TIỂU HỌC MỸ LONG 2\nSố:    /-«THML2»\n\nQUYẾT ĐỊNH\nVề việc phê duyệt danh mục sách giáo khoa\n",
    },
    { good: "SỞ NỘI VỤ\nSố: 07/CTrHĐ-SNV\n\nCHƯƠNG TRÌNH\nHành động năm 2026\n" },
    { good: "UBND TỈNH ĐỒNG THÁP\nSố: 88/UBND-VX\nV/v tuyên truyền\n\nKính gửi: Các sở\n" },
    { good: "SỞ Y TẾ\nSố: 11/BBLV-SYT\n\nBIÊN BẢN\nLàm việc với Bệnh viện\n" },
  ],
};
