import { slice } from "../../text/span.ts";
import { type Rule, SINCE_DECREE } from "../rule.ts";
import { isDecision } from "./recipients-nhu-dieu.ts";

const HEAD =
  "QUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Thành lập Tổ công tác.\n\nĐiều 2. Các phòng thi hành.\n\nNơi nhận:\n";

export const recipientsNhuDieuMissing: Rule = {
  id: "recipients-nhu-dieu-missing",
  part: "recipients",
  title: "Nơi nhận của quyết định bắt đầu bằng “Như Điều …”",
  why: "Mẫu quyết định ghi trước tiên những nơi phải thi hành, chỉ về điều giao trách nhiệm.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.2, 1.3",
  severity: "info",
  since: SINCE_DECREE,
  *check(draft) {
    const items = draft.recipients?.items ?? [];
    const [first] = items;
    if (!first || !items.some(({ isFileCopy }) => isFileCopy) || !isDecision(draft, /^Quyết định$/u)) return;
    if (items.some(({ place }) => /Như\s/iu.test(slice(draft.plain, place)))) return;
    yield { span: first.place, message: "Quyết định: nơi nhận đầu tiên ghi “Như Điều …;”." };
  },
  examples: [
    { bad: `${HEAD}- «Sở Nội vụ;»\n- Lưu: VT, VP.\n` },
    { bad: `${HEAD}- «Các phòng thuộc Sở;»\n- Sở Nội vụ;\n- Lưu: VT, VP.\n` },
    { good: `${HEAD}- Như Điều 2;\n- Lưu: VT, VP.\n` },
    { good: "THÔNG BÁO\nLịch trực\n\nNơi nhận:\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.\n" },
  ],
};
