import { slice } from "../../text/span.ts";
import { isOfCase } from "../case.ts";
import type { Rule } from "../rule.ts";
import { isKinhGui } from "./items.ts";

/** Their notices to those who pay are forms of decrees and circulars on taxes, customs and insurance, with "Kính gửi". */
const PAYS = /(?<!\p{L})(?:THUẾ|HẢI QUAN|BẢO HIỂM XÃ HỘI)(?!\p{L})/u;

export const addresseeNotElsewhere: Rule = {
  id: "addressee-not-elsewhere",
  part: "recipients",
  title: "Văn bản không gửi riêng ai thì không ghi Kính gửi",
  why: "Với thông báo, kế hoạch, quyết định … nơi nhận chỉ ghi ở cuối văn bản.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9.c",
  severity: "warning",
  *check(draft) {
    const { addressees, title, plain, header } = draft;
    // The form of a call for prices, which buyers send to whoever sells, has "Kính gửi" as well.
    if (title.subject && /(?<!\p{L})(?:báo|chào) giá(?!\p{L})/iu.test(slice(plain, title.subject))) return;
    if (isOfCase(draft) || header.issuers.some(({ text }) => PAYS.test(text))) return;
    if (!addressees || !isKinhGui(plain, addressees)) return;
    if (!title.typeSpan || title.type?.addressee !== "none") return;
    yield {
      span: addressees.label,
      message: `${title.type.name} không ghi “Kính gửi”; nơi nhận ghi ở cuối văn bản.`,
    };
  },
  examples: [
    {
      bad: "Số: 12/TB-SNV\n\nTHÔNG BÁO\nLịch tiếp công dân\n\n«Kính gửi:» Các phòng thuộc Sở\n\nSở thông báo./.\n",
    },
    { bad: "Số: 12/QĐ-SNV\n\nQUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\n\n«Kính gửi:» Đảng ủy Sở\n" },
    {
      good: "CỤC THUẾ\nTHUẾ TỈNH VĨNH LONG\nSố: 2045/TB-VLO\n\nTHÔNG BÁO\nVề việc tiền thuế nợ\n\nKính gửi: Công ty Phú Quý\n",
    },
    {
      good: "Số: 12/TB-BV\n\nTHÔNG BÁO\nVề việc mời chào giá vật tư y tế\n\nKính gửi: Các nhà cung cấp tại Việt Nam\n",
    },
    { good: "Số: 12/BC-SNV\n\nBÁO CÁO\nCông tác quý I\n\nKính gửi: Ủy ban nhân dân tỉnh\n\nSở báo cáo./.\n" },
    {
      good: "Số: 02/CĐ-SYT\n\nCÔNG ĐIỆN\nVề việc trực bão\n\nGiám đốc Sở Y tế điện:\n- Các bệnh viện;\n- Các trạm y tế.\n",
    },
    { good: "Số: 12/TTr-SNV\n\nTỜ TRÌNH\nVề việc phê duyệt đề án\n\nKính gửi: Ủy ban nhân dân tỉnh\n" },
  ],
};
