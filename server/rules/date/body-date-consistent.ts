import { type DateMention, formatLong, formatSlash } from "../../citations/date.ts";
import { contains } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

export const bodyDateConsistent: Rule = {
  id: "body-date-consistent",
  part: "date",
  title: "Trong phần căn cứ, ngày tháng viết cùng một kiểu",
  why: "Căn cứ này ghi “ngày 19 tháng 6 năm 2015”, căn cứ kia ghi “ngày 25/8/2024” thì phần căn cứ không thống nhất.",
  basis: "Thông lệ trình bày văn bản; các mẫu của NĐ 30/2020/NĐ-CP, Phụ lục III",
  severity: "info",
  regimes: ["administrative", "legal"],
  *check({ bases, dates }) {
    const first = bases[0];
    const last = bases.at(-1);
    if (!first || !last || bases.length < 2) return;
    const block = { from: first.span.from, to: last.span.to };
    const complete = dates.filter(({ span, year, iso }) => year && iso && contains(block, span));
    const long = complete.filter(({ form }) => form === "long");
    const slash = complete.filter(({ form }) => form === "slash");
    const [usual, other] = slash.length > long.length ? [slash, long] : [long, slash];
    const example = usual[0];
    const odd = other[0];
    if (!example || !odd) return;
    yield {
      span: odd.span,
      message: `Phần căn cứ viết ngày tháng theo hai kiểu; nơi khác viết “${written(example)}”.`,
      fixes: [replace(odd.span, alike(odd), "guarded")],
      related: [{ span: example.span, message: "Ở đây viết theo kiểu kia." }],
    };
  },
  examples: [
    {
      bad: "SỞ Y TẾ\nSố: 15/QĐ-SYT\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nGIÁM ĐỐC SỞ Y TẾ\n\nCăn cứ Luật Khám bệnh, chữa bệnh ngày 09 tháng 01 năm 2023;\n\nCăn cứ Luật Dược ngày 06 tháng 4 năm 2016;\n\nCăn cứ Quyết định số 20/QĐ-UBND ngày «25/8/2025» của UBND tỉnh.\n\nQUYẾT ĐỊNH:\n",
      good: "SỞ Y TẾ\nSố: 15/QĐ-SYT\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nGIÁM ĐỐC SỞ Y TẾ\n\nCăn cứ Luật Khám bệnh, chữa bệnh ngày 09 tháng 01 năm 2023;\n\nCăn cứ Luật Dược ngày 06 tháng 4 năm 2016;\n\nCăn cứ Quyết định số 20/QĐ-UBND ngày 25 tháng 8 năm 2025 của UBND tỉnh.\n\nQUYẾT ĐỊNH:\n",
    },
    {
      bad: "UBND XÃ ĐỨC LẬP\nSố: 15/KH-UBND\n\nKẾ HOẠCH\nTrồng cây\n\nCăn cứ Quyết định số 20/QĐ-UBND ngày 25/8/2025 của UBND tỉnh;\n\nCăn cứ Kế hoạch số 21/KH-UBND ngày 05/9/2025 của UBND tỉnh;\n\nCăn cứ Công văn số 30/SNNMT-KL «ngày 12 tháng 9 năm 2025» của Sở Nông nghiệp và Môi trường.\n\nI. MỤC ĐÍCH\n",
      good: "UBND XÃ ĐỨC LẬP\nSố: 15/KH-UBND\n\nKẾ HOẠCH\nTrồng cây\n\nCăn cứ Quyết định số 20/QĐ-UBND ngày 25/8/2025 của UBND tỉnh;\n\nCăn cứ Kế hoạch số 21/KH-UBND ngày 05/9/2025 của UBND tỉnh;\n\nCăn cứ Công văn số 30/SNNMT-KL ngày 12/9/2025 của Sở Nông nghiệp và Môi trường.\n\nI. MỤC ĐÍCH\n",
    },
    {
      good: "UBND XÃ ĐỨC LẬP\nSố: 15/KH-UBND\n\nKẾ HOẠCH\nTrồng cây\n\nCăn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;\n\nCăn cứ Quyết định số 20/QĐ-UBND ngày 25 tháng 8 năm 2025 của UBND tỉnh.\n\n1. Xong trước ngày 25/12/2026.\n",
    },
    { good: "Đề án được duyệt ngày 05/3/2024, sửa đổi ngày 15 tháng 3 năm 2024.\n" },
  ],
};

function written({ form, day, month, year }: DateMention): string {
  return form === "long"
    ? formatLong(day.value, month.value, year?.value)
    : formatSlash(day.value, month.value, year?.value);
}

/** The date in the other form: the span of the long one holds the word "ngày", that of the slash one does not. */
function alike({ form, day, month, year }: DateMention): string {
  return form === "long"
    ? `ngày ${formatSlash(day.value, month.value, year?.value)}`
    : formatLong(day.value, month.value, year?.value).replace(/^ngày /u, "");
}
