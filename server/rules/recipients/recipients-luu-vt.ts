import { slice, span } from "../../text/span.ts";
import { isOfCase } from "../case.ts";
import type { Rule } from "../rule.ts";

/** The bodies whose offices call the clerks' unit Vụ Hành chính: their file copy reads "Lưu: HC, PLTP." */
const HIGHEST = /QUỐC HỘI|CHỦ TỊCH NƯỚC/u;
/** Mass organisations keep their files in the office, as the Party does: "Lưu: VP." */
const MASSES =
  /^(?:BCH |BAN CHẤP HÀNH )?(?:HỘI (?!ĐỒNG)|ĐOÀN |(?:TỔNG )?LIÊN ĐOÀN LAO ĐỘNG|CÔNG ĐOÀN|(?:[UỦ][ỶY] BAN )?(?:MẶT TRẬN|MTTQ))/u;

export const recipientsLuuVt: Rule = {
  id: "recipients-luu-vt",
  part: "recipients",
  title: "Dòng lưu ghi “VT” (văn thư cơ quan) trước đơn vị soạn thảo",
  why: "Bản gốc lưu tại văn thư cơ quan; dòng lưu phải cho biết điều đó.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9.d; Điều 18 khoản 1",
  severity: "warning",
  *check(draft) {
    const { recipients, plain, header } = draft;
    if (isOfCase(draft)) return;
    const isBy = (bodies: RegExp): boolean => header.issuers.some(({ text }) => bodies.test(text));
    const clerks = isBy(HIGHEST)
      ? /(?<!\p{L})HC(?!\p{L})/u
      : isBy(MASSES)
        ? /(?<!\p{L})(?:VP(?:CĐ|TĐ|H)?|Văn phòng)(?!\p{L})/u
        : undefined;
    for (const { span: item, isFileCopy } of recipients?.items ?? []) {
      if (!isFileCopy) continue;
      const words = slice(plain, item);
      const label = /Lưu\s{0,3}:?\s{0,3}/iu.exec(words);
      const rest = label ? words.slice(label.index + label[0].length) : "";
      // Offices also write the clerk's office out: "Văn thư", "VTLT", "P.VT", "VP" of the People's Committee keeps its own.
      if (rest.trim() === "" || /(?<!\p{L})(?:(?:HC)?VT(?!\p{Ll})|[Vv]ăn thư(?!\p{L}))/u.test(rest)) continue;
      if (clerks?.test(rest)) continue;
      const from = item.from + (label as RegExpExecArray).index;
      yield {
        span: span(from, item.to),
        message: "Dòng lưu chưa ghi “VT” trước đơn vị soạn thảo.",
        fixes: [
          {
            title: "Thêm “VT, ”",
            safety: "guarded",
            edits: [
              {
                span: span(item.to - rest.length, item.to - rest.length),
                newText: /\s$/.test((label as RegExpExecArray)[0]) ? "VT, " : " VT, ",
              },
            ],
          },
        ],
      };
    }
  },
  examples: [
    { bad: "Nơi nhận:\n- Như trên;\n- «Lưu: VP, Đ.»\n", good: "Nơi nhận:\n- Như trên;\n- Lưu: VT, VP, Đ.\n" },
    {
      bad: "Nơi nhận:\n- Sở Nội vụ;\n- «Lưu:VP.Kn.2.»\n",
      good: "Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT, VP.Kn.2.\n",
    },
    {
      good: "HỘI LHPN VIỆT NAM\nHỘI LHPN TỈNH LÀO CAI\nSố: 15/BC-BTV\n\nBÁO CÁO\nCông tác Hội\n\nNơi nhận:\n- Như trên;\n- Lưu: VP.\n",
    },
    { good: "Nơi nhận:\n- Như trên;\n- Lưu: XDCQ, VT.\n" },
    { good: "UBND XÃ ĐÔNG ANH\nSố: 27/QĐ-XPHC\n\nNơi nhận:\n- Như Điều 3;\n- Lưu: Hồ sơ.\n" },
    { good: "CÔNG ĐOÀN CƠ SỞ BỆNH VIỆN TRẺ EM\nSố: 14/TB-CĐCS\n\nNơi nhận:\n- Như trên;\n- Lưu: VPCĐ.\n" },
    { good: "Nơi nhận:\n- Như trên;\n- Lưu: Văn thư, Đào tạo (3b).\n" },
    { good: "Nơi nhận:\n- Các khoa;\n- Lưu: VTHC.\n" },
    {
      good: "ỦY BAN THƯỜNG VỤ QUỐC HỘI\nSố: 15/NQ-UBTVQH15\n\nNGHỊ QUYẾT\nVề việc phê chuẩn kết quả bầu\n\nNơi nhận:\n- Chính phủ;\n- Lưu: HC, CTĐB.\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/QĐ-SYT\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nNơi nhận:\n- Như trên;\n- «Lưu: HC, TCKT.»\n",
    },
  ],
};
