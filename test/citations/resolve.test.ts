import { expect, test } from "vitest";
import { findCitations } from "../../server/citations/find.ts";
import { aliasPointers, backPointers, fullCitations } from "../../server/citations/resolve.ts";
import { readSource } from "../../server/text/source.ts";

function pointed(original: string): string[] {
  const { plain } = readSource(original);
  const citations = findCitations(plain);
  return [...backPointers(plain, citations), ...aliasPointers(plain, citations)].map(
    ({ span, target }) =>
      `${plain.slice(span.from, span.to)} → ${target.number?.text ?? (target.name && plain.slice(target.name.from, target.name.to))}`,
  );
}

test.each<[string, readonly string[]]>([
  [
    "Theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ. Thực hiện khoản 2 Điều 5 Nghị định trên, báo cáo.",
    ["Nghị định trên → 61/2018/NĐ-CP"],
  ],
  [
    "Tại công văn số 39/TCT-DNL ngày 31/10/2011. Thực hiện theo công văn nêu trên và Quyết định nêu trên.",
    ["công văn nêu trên → 39/TCT-DNL"],
  ],
  ["Theo Luật Đất đai năm 2024, Sở báo cáo. Thi hành Luật nêu trên.", ["Luật nêu trên → Luật Đất đai"]],
  ["Theo Nghị định số 61/2018/NĐ-CP và Nghị định số 30/2020/NĐ-CP; Nghị định nêu trên.", []],
  ["Theo các Nghị định số 61/2018/NĐ-CP, số 30/2020/NĐ-CP. Các Nghị định nêu trên còn hiệu lực.", []],
  ["Theo Nghị định số 61/2018/NĐ-CP, triển khai Nghị định trên địa bàn tỉnh.", []],
  [
    "Theo Nghị định số 178/2024/NĐ-CP (sau đây gọi tắt là Nghị định 178), cán bộ nghỉ. Áp dụng Nghị định 178 và Nghị định 1780.",
    ["Nghị định 178 → 178/2024/NĐ-CP", "Nghị định 178 → 178/2024/NĐ-CP"],
  ],
  [
    "Theo Thông tư số 26/2020/TT-BGDĐT (Thông tư 26). Báo cáo thực hiện Thông tư 26; (Thông tư 27).",
    ["Thông tư 26 → 26/2020/TT-BGDĐT", "Thông tư 26 → 26/2020/TT-BGDĐT"],
  ],
  [
    "Ban hành kèm theo Thông tư số 15/2020/TT-BGDĐT (gọi tắt là Quy chế thi). Theo Quy chế thi; Quy chế thi này; quy chế.",
    ["Quy chế thi → 15/2020/TT-BGDĐT", "Quy chế thi → 15/2020/TT-BGDĐT"],
  ],
  ["Công văn số 12/SNV-VP (sau đây viết tắt là VNPT) và VNPT.", []],
])("%s", (text, wanted) => {
  expect(pointed(text)).toEqual(wanted);
});

test("a short number means the full one of the same text, unless two share it", () => {
  const targets = (original: string) => {
    const { plain } = readSource(original);
    const citations = findCitations(plain);
    return [...fullCitations(plain, citations)].map(
      ([short, full]) => `${short.number?.text} → ${full.number?.text}`,
    );
  };
  expect(targets("Nghị định số 61/2018/NĐ-CP; theo Nghị định 61.")).toEqual(["61 → 61/2018/NĐ-CP"]);
  expect(targets("Nghị định số 61/2018/NĐ-CP; Nghị định số 61/2020/NĐ-CP; theo Nghị định 61.")).toEqual([]);
  expect(targets("Quyết định số 8/QĐ-SNV ngày 05/3/2024; Quyết định số 8 ngày 06/3/2024.")).toEqual([]);
});
