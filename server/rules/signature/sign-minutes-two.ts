import type { Rule } from "../rule.ts";
import { isWholeDocument } from "../support.ts";
import { signed } from "./example.ts";

export const signMinutesTwo: Rule = {
  id: "sign-minutes-two",
  part: "signature",
  title: "Biên bản có chữ ký của thư ký và chủ tọa",
  why: "Biên bản có giá trị khi người ghi và người chủ trì cùng ký.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.9",
  severity: "info",
  *check(draft) {
    if (!isWholeDocument(draft) || !draft.title.type?.needs.includes("minutesSignatures")) return;
    const [only] = draft.signatures;
    const [post, more] = only?.lines ?? [];
    if (draft.signatures.length === 1 && post && !more)
      yield { span: post.span, message: "Biên bản cần chữ ký của cả thư ký và chủ tọa." };
  },
  examples: [
    {
      bad: "SỞ Y TẾ\nSố: 15/BB-SYT\n\nBIÊN BẢN\nHọp giao ban\n\nThời gian bắt đầu: 8 giờ.\n\nCuộc họp kết thúc lúc 10 giờ./.\n\n«THƯ KÝ»\n\nĐỗ Thị Hoa\n\nNơi nhận:\n- Lưu: VT.\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 16/BB-SYT\n\nBIÊN BẢN\nHọp xét thi đua\n\nThời gian bắt đầu: 8 giờ.\n\nCuộc họp kết thúc lúc 10 giờ./.\n\nNơi nhận:\n- Lưu: VT.\n\n«CHỦ TỌA»\n\nĐỗ Thị Hoa\n",
    },
    {
      good: "SỞ Y TẾ\nSố: 15/BB-SYT\n\nBIÊN BẢN\nHọp giao ban\n\nThời gian bắt đầu: 8 giờ.\n\nCuộc họp kết thúc lúc 10 giờ./.\n\nTHƯ KÝ\tCHỦ TỌA\n\nĐỗ Thị Hoa\tTrần Văn Bình\n\nNơi nhận:\n- Lưu: VT.\n",
    },
    {
      good: "SỞ Y TẾ\nSố: 15/BB-SYT\n\nBIÊN BẢN\nHọp giao ban\n\nThời gian bắt đầu: 8 giờ.\n\nCuộc họp kết thúc lúc 10 giờ./.\n\nTHƯ KÝ\tCHỦ TRÌ\n\nĐỗ Thị Hoa\tTrần Văn Bình\n",
    },
    { good: signed("GIÁM ĐỐC\n\nĐỗ Thị Hoa\n") },
  ],
};
