import { decree } from "../../conventions/decree.ts";
import { lawNames } from "../../conventions/law-names.ts";
import { documentTypes } from "../../conventions/types.ts";
import { capitalised } from "../../text/case.ts";
import { sought } from "../../text/match.ts";
import { anyOf } from "../../text/pattern.ts";
import { slice, span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { matchesIn } from "../text/matches.ts";
import { APPENDIX_II, capitalRule, RUNNING } from "./row.ts";
import known from "./words.json" with { type: "json" };

export const capDocumentType = capitalRule({
  id: "cap-document-type",
  title: "Tên loại văn bản viết hoa khi viện dẫn một văn bản cụ thể",
  why: "Nói đến một văn bản cụ thể thì viết hoa chữ cái đầu của tên loại: Nghị định số …, Quyết định số ….",
  basis: `${APPENDIX_II}, Mục V.6`,
  severity: "warning",
  regimes: ["administrative", "legal"],
  pattern: new RegExp(
    [
      // "quyết định số 15/QĐ-SNV", "công văn chỉ đạo số …"
      String.raw`(?<![\p{L}\p{N}])(?<![Cc]ông văn )${anyOf(known.citedTypes)}(?=\s(?:(?<=công văn\s)(?:hướng dẫn|chỉ đạo|triệu tập)\s)?(?:số:?\s)?\d{1,5}[a-z]?\s?[/-]\s?(?:\d{4}/)?\p{Lu})`,
      // "Thông tư Liên tịch", "Nghị Định số", "Quyết Định này", "Kế Hoạch số 5"
      String.raw`(?<=Thông tư )Liên tịch(?=\s)|(?<=Thông )Tư(?=\s(?:số|liên tịch))`,
      String.raw`(?<=Nghị )(?:Định|Quyết)(?=\s(?:số|này))|(?<=Quyết )Định(?=\s(?:số|này))`,
      String.raw`(?:(?<=Kế )Hoạch|(?<=Công )Văn|(?<=Chỉ )Thị|(?<=Tờ )Trình|(?<=Báo )Cáo)(?=\ssố\s\d)`,
    ].join("|"),
    "gu",
  ),
  become: (found) => (/^\p{Lu}/u.test(found) ? found.toLowerCase() : capitalised(found)),
  safety: "safe",
  // "Thông báo kết luận số …" is one name: only its first letter is a capital.
  unless: (before, after) =>
    /(?<!\p{L})(?:các|những|hai|ba|nhiều)\s$/iu.test(before) ||
    (/(?<!\p{L})Thông báo\s$/u.test(before) && !/^\s?\p{Lu}/u.test(after)),
  examples: [
    {
      bad: "- Thực hiện theo «quyết định» số 15/QĐ-SNV ngày 06/02/2025 của Giám đốc Sở Nội vụ.\n",
      good: "- Thực hiện theo Quyết định số 15/QĐ-SNV ngày 06/02/2025 của Giám đốc Sở Nội vụ.\n",
    },
    {
      bad: "- Theo «nghị định» 30/2020/NĐ-CP và Thông tư «Liên tịch» số 09/2016/TTLT-BTC-BNV.\n",
      good: "- Theo Nghị định 30/2020/NĐ-CP và Thông tư liên tịch số 09/2016/TTLT-BTC-BNV.\n",
    },
    {
      bad: "- Xét Tờ «Trình» số 98/TTr-UBND ngày 10/12/2025; Kế «Hoạch» số 12/KH-UBND ngày 03/01/2026.\n",
      good: "- Xét Tờ trình số 98/TTr-UBND ngày 10/12/2025; Kế hoạch số 12/KH-UBND ngày 03/01/2026.\n",
    },
    { good: "- Theo Quyết định số 15/QĐ-SNV và các quyết định khác; kế hoạch 5 năm; báo cáo 06 tháng.\n" },
    {
      bad: "- Phòng Tổ chức triển khai «quyết định» số 15/QĐ-SNV ngày 06/02/2025.\n",
      good: "- Phòng Tổ chức triển khai Quyết định số 15/QĐ-SNV ngày 06/02/2025.\n",
    },
    {
      bad: "- Thực hiện «công văn» hướng dẫn số 237/SGDĐT-GDMN ngày 01/3/2012 của Sở Giáo dục và Đào tạo.\n",
      good: "- Thực hiện Công văn hướng dẫn số 237/SGDĐT-GDMN ngày 01/3/2012 của Sở Giáo dục và Đào tạo.\n",
    },
    { good: "- Thực hiện Thông báo kết luận số 12-TB/TU ngày 06/02/2025 của Thường trực Tỉnh ủy.\n" },
    { good: "- Điều chỉnh các quyết định số 15/QĐ-UBND, 16/QĐ-UBND của Ủy ban nhân dân tỉnh.\n" },
  ],
});

/** Types whose small letters before "này" may mean any such document, not the one being written. */
const ALSO_COMMON = ["công văn", "báo cáo", "hợp đồng"];
const POINTED_AT = documentTypes
  .map(({ name }) => name.toLowerCase())
  .filter((name) => !ALSO_COMMON.includes(name));
const THIS_DOCUMENT = sought(
  new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(POINTED_AT)}(?=\\s{1,2}này(?![\\p{L}]))`, "gu"),
);

export const capThisDocument: Rule = {
  id: "cap-this-document",
  part: "capitals",
  title: "“Quyết định này”, “Kế hoạch này” viết hoa khi chỉ chính văn bản đang soạn",
  why: "“… này” chỉ một văn bản cụ thể nên viết hoa tên loại, như NĐ 30/2020/NĐ-CP viết “Nghị định này”.",
  basis: `${APPENDIX_II}, Mục V.6; cách viết trong NĐ 30/2020/NĐ-CP`,
  severity: "warning",
  since: decree.firstForm,
  regimes: ["administrative", "legal"],
  *check(draft) {
    const own = ownTypes(
      draft.title.type?.name,
      draft.appendices.map((appendix) => (appendix.title ? slice(draft.plain, appendix.title) : "")),
    );
    if (own.length === 0) return;
    for (const { span: where, words, prose } of matchesIn(draft, THIS_DOCUMENT, RUNNING)) {
      if (!own.includes(words[0]) || prose.upper) continue;
      if (/(?:các|những)\s$/u.test(draft.plain.slice(where.from - 8, where.from))) continue;
      yield {
        span: where,
        message: `“${words[0]} này” chỉ một văn bản cụ thể nên viết hoa: “${capitalised(words[0])} này”.`,
        fixes: [
          replace(
            span(where.from, where.from + 1),
            words[0].charAt(0).toUpperCase(),
            "safe",
            `Sửa thành “${capitalised(words[0])}”`,
          ),
        ],
      };
    }
  },
  examples: [
    {
      bad: "QUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Thành lập Tổ công tác.\n\nĐiều 2. Chánh Văn phòng chịu trách nhiệm thi hành «quyết định» này.\n",
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Thành lập Tổ công tác.\n\nĐiều 2. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này.\n",
    },
    {
      bad: "KẾ HOẠCH\nKiểm tra cải cách hành chính\n\n1. Các đơn vị căn cứ «kế hoạch» này triển khai thực hiện.\n",
      good: "KẾ HOẠCH\nKiểm tra cải cách hành chính\n\n1. Các đơn vị căn cứ Kế hoạch này triển khai thực hiện.\n",
    },
    {
      good: "KẾ HOẠCH\nKiểm tra cải cách hành chính\n\n1. Các đơn vị căn cứ Kế hoạch này thực hiện Đề án.\n",
    },
    {
      good: "BÁO CÁO\nKết quả thực hiện\n\n1. Đã ban hành kế hoạch; kế hoạch này được gửi đến các đơn vị.\n",
    },
  ],
};

/** The types, in lower case, that "… này" may mean: the draft's own and those of the texts it issues. */
function ownTypes(type: string | undefined, titles: readonly string[]): string[] {
  const names = [
    type ?? "",
    ...titles.map((title) => /^[\p{L} ]{4,20}/u.exec(title.trim())?.[0].trim() ?? ""),
  ];
  return names.map((name) => name.toLowerCase()).filter((name) => POINTED_AT.includes(name));
}

/** First two syllables of the names of laws, "đất đai": enough to know the name by, whatever follows. */
const LAW_STARTS: ReadonlyMap<string, string> = new Map(
  [
    ...lawNames.map(({ name }) => name),
    "Luật Cán bộ, công chức",
    "Luật Hải quan",
    "Luật Chứng khoán",
    "Luật Khoáng sản",
    "Luật Thi đua, khen thưởng",
  ]
    .filter((name) => name.startsWith("Luật "))
    .map((name) =>
      name
        .slice(5)
        .split(/[\s,]+/)
        .slice(0, 2)
        .join(" "),
    )
    .filter((start) => start.includes(" "))
    .map((start) => [start.toLowerCase(), start]),
);

const LAW_NAMED = sought(/(?<![\p{L}\p{N}])(luật|Luật)\s(\p{L}{1,7}),?\s(\p{L}{1,7})(?![\p{L}])/gu);

export const capLawName: Rule = {
  id: "cap-document-name",
  part: "capitals",
  title: "Tên luật viết hoa chữ Luật và âm tiết đầu của tên",
  why: "Tên một luật cụ thể viết hoa chữ cái đầu của tên loại và của âm tiết thứ nhất tạo thành tên gọi: Luật Đất đai.",
  basis: `${APPENDIX_II}, Mục V.6`,
  severity: "warning",
  since: decree.firstForm,
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const { span: where, words, prose } of matchesIn(draft, LAW_NAMED, RUNNING)) {
      if (prose.upper) continue;
      const [, kind, first, second] = words as unknown as [string, string, string, string];
      const start = LAW_STARTS.get(`${first} ${second}`.toLowerCase());
      const isWrong =
        start !== undefined &&
        ((kind === "Luật") !== /^\p{Lu}/u.test(first) ||
          (/^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(second) && /^\p{Ll}/u.test(start.split(" ")[1] ?? "")));
      const before = draft.plain.slice(Math.max(prose.span.from, where.from - 12), where.from);
      const isSmall =
        start !== undefined &&
        kind === "luật" &&
        /^\p{Ll}/u.test(first) &&
        isOneLaw(before, draft.plain.slice(where.to, where.to + 80));
      if (!(isWrong || isSmall) || /bộ\s$/iu.test(before)) continue;
      if (kind === "luật" && /(?:pháp|kỷ|quy|theo đúng)\s$/iu.test(before)) continue;
      // "Luật quy định", "Luật đầu tiên" are no names; neither is "Luật tổ chức thi".
      const right = `Luật ${start.replace(" ", words[0].includes(",") ? ", " : " ")}`;
      yield {
        span: where,
        message: `Tên luật viết “${right}”, không viết “${words[0].replace(/\s+/g, " ")}”.`,
        fixes: [replace(where, right, "safe")],
      };
    }
  },
  examples: [
    {
      bad: "- Thực hiện theo quy định của «Luật đất đai» và «Luật Doanh Nghiệp».\n",
      good: "- Thực hiện theo quy định của Luật Đất đai và Luật Doanh nghiệp.\n",
    },
    {
      bad: "- Góp ý dự án «luật Hải quan» sửa đổi; căn cứ «Luật ban hành» văn bản quy phạm pháp luật.\n",
      good: "- Góp ý dự án Luật Hải quan sửa đổi; căn cứ Luật Ban hành văn bản quy phạm pháp luật.\n",
    },
    {
      bad: "Căn cứ «luật tổ chức» chính quyền địa phương ngày 16 tháng 6 năm 2025;\n",
      good: "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\n",
    },
    {
      bad: "- Theo «Luật phòng, chống» ma túy năm 2021 và Luật Phòng, chống tác hại của rượu, bia.\n",
      good: "- Theo Luật Phòng, chống ma túy năm 2021 và Luật Phòng, chống tác hại của rượu, bia.\n",
    },
    { good: "- Theo pháp luật đất đai, pháp luật đầu tư; Luật Đất đai; Luật này quy định như sau.\n" },
    {
      good: "- Luật Tổ chức Chính phủ; Luật An toàn, vệ sinh lao động; kỷ luật lao động theo Luật quy định.\n",
    },
  ],
};

/** True if one law is meant: it is a basis, or its day, year or number follows the name. */
function isOneLaw(before: string, after: string): boolean {
  return /Căn cứ\s$/u.test(before) || /^[\p{L}\s,]{0,60}\s(?:ngày \d|năm \d{4}|số \d)/u.test(after);
}
