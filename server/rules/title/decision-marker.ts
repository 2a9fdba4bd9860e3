import { slice, span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

export const decisionMarker: Rule = {
  id: "decision-marker",
  part: "title",
  title: "Trước phần quyết định ghi “QUYẾT ĐỊNH:” hoặc “QUYẾT NGHỊ:”, có dấu hai chấm",
  why: "Dòng này tách phần căn cứ với phần quyết định; nghị quyết dùng “QUYẾT NGHỊ:”.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.1, Mẫu 1.2, Mẫu 1.3",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check({ decisionMarker: marker, title, text, plain }) {
    if (!marker) return;
    const written = slice(plain, marker).replace(/\s+/g, " ");
    const words = written.replace(/\s*[:;.,]$/, "");
    const right = title.type?.name === "Nghị quyết" ? "QUYẾT NGHỊ" : "QUYẾT ĐỊNH";
    const other = right === "QUYẾT NGHỊ" ? "QUYẾT ĐỊNH" : "QUYẾT NGHỊ";
    if (title.type && words.toUpperCase() === other) {
      yield {
        span: marker,
        message: `${title.type.name} dùng “${right}:”.`,
        fixes: [replace(marker, `${right}:`, "guarded")],
      };
    } else if (words !== words.toUpperCase()) {
      yield {
        span: marker,
        message: `Dòng này viết in hoa: “${right}:”.`,
        fixes: [replace(marker, `${right}:`, "safe")],
      };
    } else if (!written.endsWith(":") || / :$/.test(written)) {
      const fixed = `${slice(text, marker).replace(/\s*[:;.,]?$/, "")}:`;
      yield {
        span: span(marker.from, marker.to),
        message: `Sau “${words}” cần dấu hai chấm liền sau.`,
        fixes: [replace(marker, fixed, "safe")],
      };
    }
  },
  examples: [
    {
      bad: "BỘ Y TẾ\nSố: 15/QĐ-BYT\n\nQUYẾT ĐỊNH\nBan hành Kế hoạch\n\nBỘ TRƯỞNG BỘ Y TẾ\n\nCăn cứ Luật Dược;\n\n«QUYẾT ĐỊNH;»\n\nĐiều 1. Ban hành.\n",
      good: "BỘ Y TẾ\nSố: 15/QĐ-BYT\n\nQUYẾT ĐỊNH\nBan hành Kế hoạch\n\nBỘ TRƯỞNG BỘ Y TẾ\n\nCăn cứ Luật Dược;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành.\n",
    },
    {
      bad: "BỘ Y TẾ\nSố: 15/QĐ-BYT\n\nQUYẾT ĐỊNH\nBan hành Kế hoạch\n\nBỘ TRƯỞNG BỘ Y TẾ\n\nCăn cứ Luật Dược;\n\n«Quyết định:»\n\nĐiều 1. Ban hành.\n",
      good: "BỘ Y TẾ\nSố: 15/QĐ-BYT\n\nQUYẾT ĐỊNH\nBan hành Kế hoạch\n\nBỘ TRƯỞNG BỘ Y TẾ\n\nCăn cứ Luật Dược;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành.\n",
    },
    {
      bad: "BỘ Y TẾ\nSố: 15/QĐ-BYT\n\nQUYẾT ĐỊNH\nBan hành Kế hoạch\n\nBỘ TRƯỞNG BỘ Y TẾ\n\nCăn cứ Luật Dược;\n\n«QUYẾT ĐỊNH»\n\nĐiều 1. Ban hành Kế hoạch.\n",
      good: "BỘ Y TẾ\nSố: 15/QĐ-BYT\n\nQUYẾT ĐỊNH\nBan hành Kế hoạch\n\nBỘ TRƯỞNG BỘ Y TẾ\n\nCăn cứ Luật Dược;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành Kế hoạch.\n",
    },
    {
      bad: "HỘI ĐỒNG NHÂN DÂN\nTỈNH ĐẮK LẮK\nSố: 15/NQ-HĐND\n\nNGHỊ QUYẾT\nVề kế hoạch đầu tư\n\nHỘI ĐỒNG NHÂN DÂN TỈNH ĐẮK LẮK\n\nCăn cứ Luật Đầu tư công;\n\n«QUYẾT ĐỊNH:»\n\nĐiều 1. Thông qua kế hoạch.\n",
      good: "HỘI ĐỒNG NHÂN DÂN\nTỈNH ĐẮK LẮK\nSố: 15/NQ-HĐND\n\nNGHỊ QUYẾT\nVề kế hoạch đầu tư\n\nHỘI ĐỒNG NHÂN DÂN TỈNH ĐẮK LẮK\n\nCăn cứ Luật Đầu tư công;\n\nQUYẾT NGHỊ:\n\nĐiều 1. Thông qua kế hoạch.\n",
    },
    {
      good: "BỘ Y TẾ\nSố: 15/QĐ-BYT\n\nQUYẾT ĐỊNH\nBan hành Kế hoạch\n\nCăn cứ Luật Dược;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành.\n",
    },
    {
      bad: "BỘ Y TẾ\nSố: 15/QĐ-BYT\n\nQUYẾT ĐỊNH\nBan hành Kế hoạch\n\nBỘ TRƯỞNG BỘ Y TẾ\n\nCăn cứ Luật Dược;\n\n«QUYẾT NGHỊ:»\n\nĐiều 1. Ban hành.\n",
    },
    { good: "BỘ Y TẾ\nSố: 15/KH-BYT\n\nKẾ HOẠCH\nĐào tạo\n\nI. MỤC ĐÍCH\n" },
  ],
};
