import { slice, spanOfMatch } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { wordsOf } from "../support.ts";

const SAME = /^Như\s+(?:trên|kính gửi)(?!\p{L})/iu;

export const recipientsNhuTren: Rule = {
  id: "recipients-nhu-tren",
  part: "recipients",
  title: "Văn bản có Kính gửi: nơi nhận đầu tiên ghi “Như trên”",
  why: "Dòng “Như trên” chỉ về những nơi ở mục Kính gửi, khỏi ghi lại danh sách.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9.b",
  severity: "warning",
  *check(draft) {
    const items = draft.recipients?.items ?? [];
    const first = items[0];
    // Where "Kính gửi" itself is out of place, that is what has to be said.
    if (!draft.addressees || !first?.bullet || draft.title.type?.addressee === "none") return;
    const at = items.findIndex(({ place }) => SAME.test(wordsOf(draft, place)));
    const found = items[at];
    if (!found) yield { span: first.span, message: "Dòng đầu của Nơi nhận cần ghi “Như trên;”." };
    else if (at > 0) yield { span: found.span, message: "Dòng “Như trên” phải đứng đầu Nơi nhận." };
    else if (/kính gửi/iu.test(wordsOf(draft, found.span))) {
      const words = slice(draft.plain, found.span);
      const match = /Như\s+kính\s+gửi/iu.exec(words) as RegExpExecArray;
      const where = spanOfMatch(match, found.span.from);
      yield {
        span: where,
        message: "Ghi “Như trên” thay cho “Như kính gửi”.",
        fixes: [replace(where, "Như trên", "safe")],
      };
    }
  },
  examples: [
    {
      bad: "Kính gửi: Sở Nội vụ\n\nĐề nghị góp ý./.\n\nNơi nhận:\n- «Như kính gửi»;\n- Lưu: VT, VP.\n",
      good: "Kính gửi: Sở Nội vụ\n\nĐề nghị góp ý./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n",
    },
    { bad: "Kính gửi: Sở Nội vụ\n\nĐề nghị góp ý./.\n\nNơi nhận:\n«- Sở Nội vụ;»\n- Lưu: VT, VP.\n" },
    {
      bad: "Kính gửi: Sở Nội vụ\n\nĐề nghị góp ý./.\n\nNơi nhận:\n- Đảng ủy;\n«- Như trên;»\n- Lưu: VT, VP.\n",
    },
    { good: "Kính gửi: Sở Nội vụ\n\nĐề nghị góp ý./.\n\nNơi nhận:\n- Như trên (VBĐT);\n- Lưu: VT, VP.\n" },
    { good: "Kính gửi: Sở Nội vụ\n\nĐề nghị góp ý./.\n\nNơi nhận:\n• Như trên;\n• Lưu: VT, VP.\n" },
    {
      good: "THÔNG BÁO\nLịch cắt điện\n\nKính gửi: Các hộ dân.\n\nCắt điện ngày 12./.\n\nNơi nhận:\n- Các hộ dân;\n- Lưu: VT.\n",
    },
    { good: "Nơi nhận:\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.\n" },
  ],
};
