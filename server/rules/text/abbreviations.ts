import { abbreviationOf } from "../../conventions/abbreviations.ts";
import { groupBy } from "../../text/group.ts";
import { sought } from "../../text/match.ts";
import { textBefore } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { usages } from "./abbreviations-used.ts";
import { matchesIn } from "./matches.ts";
import { abbreviates } from "./text-abbrev-letters.ts";

const BASIS =
  "Thông lệ soạn thảo (NĐ 30/2020/NĐ-CP không quy định; NĐ 78/2025/NĐ-CP và HD 05-HD/VPTW yêu cầu viết đủ ở lần đầu)";

export const textAbbrevDefine: Rule = {
  id: "text-abbrev-define",
  part: "text",
  title: "Chữ viết tắt được giải thích ở lần dùng đầu",
  why: "Người nhận ngoài ngành không biết chữ viết tắt riêng của cơ quan; viết đủ một lần rồi ghi chữ tắt trong ngoặc.",
  basis: BASIS,
  severity: "hint",
  yieldsTo: ["text-confused-phrase"],
  *check(draft, context) {
    for (const { short, first, introduced } of usages(draft, context)) {
      if (introduced) continue;
      const long = abbreviationOf(short)?.long ?? context.config.abbreviations[short];
      yield {
        span: first,
        message: `“${short}” chưa được giải thích${long ? `; lần đầu viết “${long} (${short})”` : "; lần đầu cần viết đủ, ghi chữ tắt trong ngoặc"}.`,
      };
    }
  },
  examples: [
    { bad: "- Kết quả thực hiện «QLCL» và số hóa hồ sơ.\n" },
    { bad: "- Trung tâm «XTĐT» của Sở; XTĐT gửi báo cáo về Văn phòng.\n" },
    {
      good: "- Kế hoạch cải cách hành chính (CCHC) năm 2025; kết quả CCHC của UBND tỉnh, HĐND tỉnh Đồng Nai.\n",
    },
    { good: "- Dùng hệ thống học tập (Learning Management System - LMS) và chỉ dấu ABX (Alpha-beta).\n" },
    { good: "1. PTT là phiếu thao tác.\n2. “BBAT” là biên bản an toàn.\n" },
    { good: "- Giám đốc: TRẦN HỮU THÀNH; phần KẾT LUẬN (ý kiến của Văn phòng).\n" },
    { good: "- Theo Quyết định số 15/QĐ-SKHĐT và Thông tư số 08/TT-BTC.\nNƠI NHẬN\n" },
    {
      good: "- Chương trình mỗi xã một sản phẩm (gọi tắt là Chương trình OCOP); thiết bị GPSX (định vị qua vệ tinh); phần mềm VNSX; dự án do KOICA tài trợ; phòng, chống HIV tại Đồng Nai.\n",
    },
  ],
};

export const textAbbrevOrder: Rule = {
  id: "text-abbrev-order",
  part: "text",
  title: "Chữ viết tắt dùng sau khi đã giải thích",
  why: "Giải thích chữ viết tắt sau khi đã dùng nó thì người đọc phải lật ngược lại.",
  basis: BASIS,
  severity: "hint",
  *check(draft, context) {
    for (const { short, first, introduced } of usages(draft, context)) {
      if (!introduced || first.from >= introduced.from) continue;
      yield {
        span: first,
        message: `“${short}” được dùng trước khi được giải thích.`,
        related: [{ span: introduced, message: "Được giải thích ở đây." }],
      };
    }
  },
  examples: [
    { bad: "- Báo cáo «CCHC» định kỳ.\n- Kế hoạch cải cách hành chính (CCHC) năm 2025.\n" },
    { bad: "- Danh mục «TTHC» của Đơn vị.\n- Kiểm soát thủ tục hành chính (TTHC).\n" },
    { good: "- Kế hoạch cải cách hành chính (CCHC) năm 2025.\n- Báo cáo CCHC định kỳ.\n" },
    { good: "- Báo cáo cải cách hành chính định kỳ của Đơn vị.\n- UBND tỉnh (UBND).\n" },
  ],
};

export const textAbbrevUnused: Rule = {
  id: "text-abbrev-unused",
  part: "text",
  title: "Chữ viết tắt đã giải thích thì được dùng",
  why: "Ghi chữ viết tắt trong ngoặc mà về sau không dùng là thừa.",
  basis: BASIS,
  severity: "hint",
  *check(draft, context) {
    for (const { short, introduced, count } of usages(draft, context)) {
      if (!introduced || count > 0 || draft.plain[introduced.from] !== "(") continue;
      // "(WHO)", "(HIS)" tell by what name the thing is known abroad; no later use is meant.
      if (!abbreviates(short, textBefore(draft.plain, introduced.from, 120))) continue;
      // It may be of use among the addressees or in a heading.
      if (draft.plain.includes(short, introduced.to)) continue;
      yield {
        span: introduced,
        message: `Chữ viết tắt “${short}” được giới thiệu nhưng không dùng đến.`,
        tags: ["unnecessary"],
      };
    }
  },
  examples: [
    { bad: "- Kế hoạch cải cách hành chính «(CCHC)» năm 2025.\n- Báo cáo định kỳ.\n" },
    { bad: "- Kiểm soát thủ tục hành chính «(TTHC)» của Đơn vị.\n" },
    { good: "- Kế hoạch cải cách hành chính (CCHC) năm 2025.\n- Báo cáo CCHC định kỳ.\n" },
    { good: "- Đoàn của Tổ chức Y tế thế giới (WHO) khảo sát phần mềm quản lý bệnh viện (HIS) của tỉnh.\n" },
    {
      good: "SỞ CÔNG THƯƠNG\nSố: 12/KH-SCT\n\nKẾ HOẠCH\nTiết kiệm điện\n\n1. Phối hợp với Tập đoàn Dầu khí Bắc Nam (DKBN).\n\nNơi nhận:\n- DKBN;\n- Lưu: VT.\n",
    },
    { good: "- Tổ chức Y tế thế giới (WHO) và Ủy ban nhân dân tỉnh (qua Sở Y tế) Đồng Nai.\n- Theo WHO.\n" },
  ],
};

const JOINED = sought(/(?<![\p{L}\p{N}/-])\p{Lu}{2,6}(?:\s?&\s?|-)\p{Lu}{2,6}(?![\p{L}\p{N}/-])/gu);

export const textAbbrevSpacing: Rule = {
  id: "text-abbrev-spacing",
  part: "text",
  title: "Một chữ viết tắt viết một cách trong cả văn bản",
  why: "“GD&ĐT”, “GD & ĐT”, “GD-ĐT” là một; viết lẫn lộn làm tìm kiếm bỏ sót.",
  basis: BASIS,
  severity: "hint",
  *check(draft) {
    const groups = groupBy(matchesIn(draft, JOINED), ({ words }) => words[0].replace(/[\s&-]/g, ""));
    for (const group of groups.values()) {
      const [usual, ...others] = [...groupBy(group, ({ words }) => words[0])]
        .map(([form, places]) => ({ form, places }))
        .sort((a, b) => b.places.length - a.places.length || compact(a.form) - compact(b.form));
      const [first] = usual?.places ?? [];
      if (!usual || !first) continue;
      for (const { form, places } of others) {
        for (const { span: where } of places) {
          yield {
            span: where,
            message: `“${form}” ở chỗ khác viết “${usual.form}”; nên thống nhất một cách.`,
            related: [{ span: first.span, message: `Ở đây viết “${usual.form}”.` }],
            fixes: [replace(where, usual.form, "guarded")],
          };
        }
      }
    }
  },
  examples: [
    {
      bad: "- Sở GD&ĐT báo cáo.\n- Phòng «GD & ĐT» tổng hợp; ngành GD&ĐT triển khai.\n",
      good: "- Sở GD&ĐT báo cáo.\n- Phòng GD&ĐT tổng hợp; ngành GD&ĐT triển khai.\n",
    },
    {
      bad: "- Sở NN&PTNT báo cáo; phòng NN&PTNT và phòng «NN-PTNT» tổng hợp.\n",
      good: "- Sở NN&PTNT báo cáo; phòng NN&PTNT và phòng NN&PTNT tổng hợp.\n",
    },
    { good: "- Sở GD&ĐT, Sở KH&CN báo cáo; Quyết định số 15/QĐ-UBND.\n" },
    { good: "- Sở GD&ĐT báo cáo; giai đoạn 2021-2025.\n" },
  ],
};

function compact(form: string): number {
  return /\s/.test(form) ? 2 : form.includes("&") ? 0 : 1;
}
