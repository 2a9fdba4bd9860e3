import { isUpperCase } from "../../text/case.ts";
import { slice } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

export const issuerNameUppercase: Rule = {
  id: "issuer-name-uppercase",
  part: "header",
  title: "Tên cơ quan ban hành, cơ quan chủ quản viết bằng chữ in hoa",
  why: "Tên cơ quan ở đầu văn bản viết in hoa để tách với các dòng khác của phần đầu.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.2.b",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    if (!draft.recognised) return;
    for (const part of draft.header.issuers.flatMap(({ parts }) => parts)) {
      const written = slice(draft.text, part);
      // "ĐOÀN THANH TRA THEO QĐ SỐ 89/QĐ-TTr": the symbol keeps its small letters.
      if (isUpperCase(written.replace(/\d\/\S+/gu, ""))) continue;
      yield {
        span: part,
        message: "Tên cơ quan, tổ chức cần viết bằng chữ in hoa.",
        fixes: [replace(part, written.toUpperCase(), "safe")],
      };
    }
  },
  examples: [
    {
      bad: "«Ubnd tỉnh Khánh Hòa»\nSỞ NỘI VỤ\nSố: 15/QĐ-SNV\n",
      good: "UBND TỈNH KHÁNH HÒA\nSỞ NỘI VỤ\nSố: 15/QĐ-SNV\n",
    },
    {
      bad: "BỘ Y TẾ\n«Cục Quản lý Dược»\nSố: 15/QĐ-QLD\n",
      good: "BỘ Y TẾ\nCỤC QUẢN LÝ DƯỢC\nSố: 15/QĐ-QLD\n",
    },
    { good: "UBND TỈNH ĐẮK LẮK\nSỞ NỘI VỤ\nSố: 15/QĐ-SNV\n" },
    { good: "THANH TRA TỈNH ĐẮK LẮK\nĐOÀN THANH TRA THEO QĐ SỐ 89/QĐ-TTr\nSố: 03/BC-ĐTTr\n\nBÁO CÁO\n" },
    { good: "Sở Nội vụ họp giao ban tuần và thống nhất một số việc.\n" },
  ],
};
