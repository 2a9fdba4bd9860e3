import surnames from "../../conventions/surnames.json" with { type: "json" };
import { capitalised } from "../../text/case.ts";
import { anyOf } from "../../text/pattern.ts";
import { EVERYWHERE } from "../rule.ts";
import known from "./given-names.json" with { type: "json" };
import titles from "./posts.json" with { type: "json" };
import { APPENDIX_II, capitalRule } from "./row.ts";

const SURNAME = anyOf(
  (surnames as readonly string[])
    .filter((name) => name.length > 1)
    .map((name) => capitalised(name.toLowerCase())),
);

/** Syllables within names, those at their end, and those that no one takes for a verb or a link word behind a surname. */
const [MIDDLE, LAST, INSIDE] = [anyOf(known.middle), anyOf(known.last), anyOf(known.inside)];
const TITLE = "(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí)";
/** The next syllable of a name. */
const NEXT = String.raw`(?= \p{Lu}\p{Ll}{1,5}(?![\p{L}\p{N}]))`;
/** Two or three syllables of a name behind what stands before it. */
const NAMED = String.raw`(?= ${SURNAME} \p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{1,6})?(?![\p{L}\p{N}]))`;

export const capPerson = capitalRule({
  id: "cap-person",
  title: "Tên người viết hoa mọi âm tiết, kể cả tên đệm",
  why: "Tên người Việt Nam viết hoa chữ cái đầu tất cả các âm tiết: Nguyễn Ái Quốc, Trần Thị Hoa.",
  basis: `${APPENDIX_II}, Mục II.1.a`,
  severity: "warning",
  regimes: EVERYWHERE,
  // What is in small letters stands first, the surname is looked for behind it: half the time.
  pattern: new RegExp(
    [
      // "Nguyễn văn Hải"
      String.raw`${MIDDLE}${NEXT}(?<=(?<![\p{L}\p{N}])${SURNAME} ${MIDDLE})`,
      // "bà Lê Ngọc ánh"
      String.raw`${LAST}(?=[,;.)]| -|\s{3}|\t)(?<=(?<!\p{L})${TITLE} ${SURNAME} \p{Lu}\p{Ll}{1,6} ${LAST})`,
      // "ông Nguyễn trọng Hoàng", "Giám đốc Trần quốc Bảo"
      String.raw`${INSIDE}${NEXT}(?<=(?<!\p{L})(?:${TITLE}|Giám đốc|Chủ tịch|Bộ trưởng|Thủ tướng(?: Chính phủ)?) ${SURNAME} ${INSIDE})`,
      // "bà Nguyễn Thị thu Hà"
      String.raw`(?<= Thị )\p{Ll}{2,6}${NEXT}(?<=(?<!\p{L})[Bb]à ${SURNAME} Thị \p{Ll}{2,6})`,
      String.raw`chí(?= Minh(?!\p{L}))(?<=(?<!\p{L})Hồ chí)`,
    ].join("|"),
    "gu",
  ),
  become: capitalised,
  safety: "guarded",
  kinds: ["body", "basis", "cell", "heading", "subject", "addressee", "recipient"],
  examples: [
    {
      bad: "- Khen thưởng ông Nguyễn «văn» Hải và bà Trần «thị» Hoa.\n",
      good: "- Khen thưởng ông Nguyễn Văn Hải và bà Trần Thị Hoa.\n",
    },
    {
      bad: "- Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ «chí» Minh.\n",
      good: "- Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.\n",
    },
    {
      bad: "- Theo đề nghị của ông Nguyễn «trọng» Hoàng, Phó Giám đốc.\n",
      good: "- Theo đề nghị của ông Nguyễn Trọng Hoàng, Phó Giám đốc.\n",
    },
    {
      bad: "- Phân công đồng chí Lê «ánh» Dương phụ trách.\n",
      good: "- Phân công đồng chí Lê Ánh Dương phụ trách.\n",
    },
    {
      bad: "- Bà Nguyễn Thị «thu» Hà thông qua tiêu chuẩn xét thi đua.\n",
      good: "- Bà Nguyễn Thị Thu Hà thông qua tiêu chuẩn xét thi đua.\n",
    },
    { good: "- Khen thưởng ông Nguyễn Văn Hải, bà Trần Thị Hoa; Hà Nội văn minh; phường Mai Dịch.\n" },
    { good: "- Thạch văn bia; huyện Kim Sơn thị trấn Phát Diệm; Lưu văn bản đi, đến.\n" },
  ],
});

const POSTS = anyOf([...titles.posts, ...titles.degrees]);

export const capPost = capitalRule({
  id: "cap-post",
  title: "Tên chức vụ, học vị viết hoa khi đi liền tên người",
  why: "Chức vụ, học vị đi liền với tên người cụ thể viết hoa: Thủ tướng Phạm Văn Đồng, Giáo sư Tôn Thất Tùng.",
  basis: `${APPENDIX_II}, Mục V.3`,
  severity: "hint",
  yieldsTo: ["cap-national-body"],
  pattern: new RegExp(
    [
      String.raw`(?<![\p{L}\p{N}])${POSTS}${NAMED}`,
      String.raw`(?<!(?:[Cc]ác|[Nn]hững|[Pp]hó|nguyên) )(?<![\p{L}\p{N}])(?:thủ tướng|phó thủ tướng)(?= Chính phủ(?!\p{L}))`,
      // Not "chủ tịch nước bạn".
      String.raw`(?<![\p{L}\p{N}])chủ tịch(?= (?:Quốc hội|nước)(?! \p{Ll}{2,} (?:bạn|ngoài))(?!\p{L}))`,
    ].join("|"),
    "gu",
  ),
  become: capitalised,
  safety: "guarded",
  examples: [
    {
      bad: "- Nghe «giám đốc» Lê Văn Hải báo cáo Đề án.\n",
      good: "- Nghe Giám đốc Lê Văn Hải báo cáo Đề án.\n",
    },
    {
      bad: "- Thực hiện ý kiến của «thủ tướng» Chính phủ.\n",
      good: "- Thực hiện ý kiến của Thủ tướng Chính phủ.\n",
    },
    { good: "- Giám đốc Sở Tài chính; các phó thủ tướng Chính phủ; giám đốc các sở báo cáo.\n" },
    { good: "- Bầu chủ tịch hội đồng trường; Giáo sư Tôn Thất Tùng; đồng chí Lê Văn Hải, giám đốc.\n" },
  ],
});

export const capHonorific = capitalRule({
  id: "cap-honorific",
  title: "“ông”, “bà” giữa câu viết thường",
  why: "“ông”, “bà” đứng trước họ tên là danh từ chung; chỉ viết hoa khi đứng đầu câu hoặc là tên gọi nhân vật lịch sử (Bà Triệu, Ông Gióng).",
  basis: `${APPENDIX_II}, Mục I và Mục II.1`,
  severity: "hint",
  pattern: new RegExp(String.raw`(?<=[\p{Ll}\p{N}]{2},? )(?:Ông|Bà)${NAMED}`, "gu"),
  become: (found) => found.toLowerCase(),
  safety: "guarded",
  kinds: ["body", "basis"],
  // Many offices write the title before each name with a capital in a form: "1. Ông …", "Họ tên: Ông …".
  unless: (before) => /(?:^|[:;.–-])\s*(?:\d{1,2}[.)]\s*)?$/u.test(before),
  examples: [
    {
      bad: "- Tại buổi làm việc, «Ông» Lê Văn Hải đã giải trình.\n",
      good: "- Tại buổi làm việc, ông Lê Văn Hải đã giải trình.\n",
    },
    {
      bad: "- Giao «Bà» Trần Thị Hoa phụ trách Đề án.\n",
      good: "- Giao bà Trần Thị Hoa phụ trách Đề án.\n",
    },
    { good: "- Ông Lê Văn Hải, bà Trần Thị Hoa; lễ hội Bà Triệu; tỉnh Bà Rịa - Vũng Tàu.\n" },
    { good: "1. Ông Lê Văn Hải, Trưởng ban;\n2. Bà Trần Thị Đào, Phó Trưởng ban.\n" },
  ],
});
