import type { Span } from "../../text/span.ts";
import type { Rule } from "../rule.ts";
import { hasNoForm, isWholeDocument } from "../support.ts";

export const issuerNamePresent: Rule = {
  id: "issuer-name-present",
  part: "header",
  title: "Văn bản có tên cơ quan, tổ chức ban hành",
  why: "Tên cơ quan ban hành là thành phần bắt buộc, đặt bên trái trang đầu, trên số và ký hiệu.",
  basis: "NĐ 30/2020/NĐ-CP, Điều 8 khoản 2 điểm b; Phụ lục I, Phần I, Mục II.2",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const { header, title, plain } = draft;
    const name = header.nationalName;
    if (!isWholeDocument(draft) || !name || header.issuers.length > 0) return;
    if (hasNoForm(draft)) return;
    // The charter of a company, a commitment: what no office numbers names its author in its text.
    if (title.type?.family === "other" && !header.number) return;
    const known = [
      name,
      header.motto,
      header.number?.span,
      header.placeDate?.span,
      ...header.marks,
      title.vv,
      title.typeSpan ? undefined : title.subject,
    ];
    if (/\p{L}{3}/u.test(without(plain.slice(0, header.span.to), known))) return;
    yield { span: header.number?.span ?? name, message: "Thiếu tên cơ quan, tổ chức ban hành văn bản." };
  },
  examples: [
    {
      bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n«Số: 15/QĐ-SYT»\nĐà Nẵng, ngày 05 tháng 3 năm 2024\n\nQUYẾT ĐỊNH\nVề khen thưởng\n",
    },
    {
      bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n«Số: 27/TB-SGDĐT»\n\nTHÔNG BÁO\nTuyển sinh\n",
    },
    {
      bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n«Số: 27/SYT-VP»\nV/v tập huấn\n\nKính gửi: Các đơn vị\n",
    },
    {
      good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nĐIỀU LỆ\nCông ty cổ phần Vận tải Lam Sơn\n\nChương I\nQUY ĐỊNH CHUNG\n",
    },
    { good: "SỞ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 15/QĐ-SYT\n" },
    {
      good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nBIÊN BẢN\nBàn giao máy tính\n\n1. Bàn giao 02 máy tính.\n\nĐẠI DIỆN BÊN GIAO\tĐẠI DIỆN BÊN NHẬN\n\nLò Thị Ánh\tĐỗ Văn Hải\n",
    },
    {
      good: "Công ty Điện lực Đồng Nai\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 15/QĐ-ĐL\n",
    },
  ],
};

/** The text with the known parts blanked out. */
function without(text: string, known: readonly (Span | undefined)[]): string {
  let rest = text;
  for (const part of known) {
    if (part)
      rest = rest.slice(0, part.from) + " ".repeat(Math.max(0, part.to - part.from)) + rest.slice(part.to);
  }
  return rest;
}
