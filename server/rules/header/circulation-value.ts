import { slice } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

export const circulationValue: Rule = {
  id: "circulation-value",
  part: "header",
  title: "Chỉ dẫn phạm vi lưu hành viết in hoa: LƯU HÀNH NỘI BỘ, XEM XONG TRẢ LẠI",
  why: "Chỉ dẫn này đặt trong khung, viết in hoa để người nhận thấy ngay.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III.2.c",
  severity: "info",
  *check({ header, text, plain }) {
    for (const mark of header.marks) {
      const written = slice(text, mark);
      const upper = written.toUpperCase();
      if (upper === written || !/lưu\s+hành|xem\s+xong/iu.test(slice(plain, mark))) continue;
      yield {
        span: mark,
        message: "Chỉ dẫn phạm vi lưu hành cần viết bằng chữ in hoa.",
        fixes: [replace(mark, upper, "safe")],
      };
    }
  },
  examples: [
    {
      bad: "SỞ Y TẾ\nSố: 15/BC-SYT\n«Lưu hành nội bộ»\n\nBÁO CÁO\nCông tác quý I\n\nI. KẾT QUẢ\n",
      good: "SỞ Y TẾ\nSố: 15/BC-SYT\nLƯU HÀNH NỘI BỘ\n\nBÁO CÁO\nCông tác quý I\n\nI. KẾT QUẢ\n",
    },
    {
      bad: "SỞ ĐỊA CHÍNH\nSố: 15/BC-SĐC\n«Xem xong trả lại»\n\nBÁO CÁO\nCông tác quý I\n\nI. KẾT QUẢ\n",
      good: "SỞ ĐỊA CHÍNH\nSố: 15/BC-SĐC\nXEM XONG TRẢ LẠI\n\nBÁO CÁO\nCông tác quý I\n\nI. KẾT QUẢ\n",
    },
    { good: "SỞ Y TẾ\nSố: 15/BC-SYT\nLƯU HÀNH NỘI BỘ\n\nBÁO CÁO\nCông tác quý I\n" },
    {
      good: "SỞ Y TẾ\nSố: 15/BC-SYT\n\nBÁO CÁO\nCông tác quý I\n\nI. KẾT QUẢ\n\nTài liệu lưu hành nội bộ đã in.\n",
    },
  ],
};
