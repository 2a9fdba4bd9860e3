import type { Draft } from "../../draft/draft.ts";
import type { Prose } from "../../draft/prose.ts";
import { anyOf } from "../../text/pattern.ts";
import { slice, span } from "../../text/span.ts";
import { EVERYWHERE, insert, type Report, type Rule } from "../rule.ts";
import known from "./endings.json" with { type: "json" };
import { PRACTICE } from "./matches.ts";
import { ADDRESS_END, canEnd, labelShape, missingEnd, openEnds, TELLS } from "./open-ends.ts";

export const textFinalPunct: Rule = {
  id: "text-final-punct",
  part: "text",
  title: "Đoạn văn kết thúc bằng dấu câu",
  why: "Đoạn văn không có dấu kết thúc làm người đọc ngờ rằng đoạn bị mất chữ.",
  basis: PRACTICE,
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    const articles = [...openArticles(draft)];
    yield* articles;
    const told = new Set(articles.map(({ span: { to } }) => to));
    for (const { prose, ended } of openEnds(draft)) {
      const report = missingEnd(draft, prose);
      if (isSentence(draft, prose) && ended && !told.has(report.span.to)) yield report;
    }
  },
  examples: [
    {
      bad: "Điều 1. Thành lập Hội đồng thẩm định đề án vị trí việc làm do ông Đỗ Văn Hải làm Chủ «tịch»\n\nĐiều 2. Quyết định này có hiệu lực.\n",
      good: "Điều 1. Thành lập Hội đồng thẩm định đề án vị trí việc làm do ông Đỗ Văn Hải làm Chủ tịch.\n\nĐiều 2. Quyết định này có hiệu lực.\n",
    },
    {
      bad: "1. Sở đã tổ chức tập huấn cho công chức toàn ngành. Qua tập huấn, công chức nắm vững quy trình giải quyết hồ sơ theo cơ chế một cửa tại địa «phương»\n\n2. Sở tiếp tục rà soát danh mục thủ tục hành chính.\n",
      good: "1. Sở đã tổ chức tập huấn cho công chức toàn ngành. Qua tập huấn, công chức nắm vững quy trình giải quyết hồ sơ theo cơ chế một cửa tại địa phương.\n\n2. Sở tiếp tục rà soát danh mục thủ tục hành chính.\n",
    },
    {
      bad: "- Thủ trưởng các đơn vị trực thuộc chịu trách nhiệm tổ chức thực hiện nội dung này. Định kỳ hằng quý, các đơn vị gửi báo cáo về Văn phòng (qua Phòng Tổ «chức)»\n\n- Văn phòng tổng hợp, báo cáo Giám đốc.\n\n- Phòng Kế hoạch bố trí kinh phí.\n",
      good: "- Thủ trưởng các đơn vị trực thuộc chịu trách nhiệm tổ chức thực hiện nội dung này. Định kỳ hằng quý, các đơn vị gửi báo cáo về Văn phòng (qua Phòng Tổ chức).\n\n- Văn phòng tổng hợp, báo cáo Giám đốc.\n\n- Phòng Kế hoạch bố trí kinh phí.\n",
    },
    {
      good: "I. MỤC TIÊU\n\n1. Về công tác cải cách thủ tục hành chính\n\n- Rà soát danh mục thủ tục hành chính.\n",
    },
    {
      good: "Điều 1. Trợ cấp một lần cho ông Nguyễn Văn An là thân nhân người có công với cách mạng của xã.\n\nMức trợ cấp: 2.500.000 đồng\n\n(Bằng chữ: Hai triệu năm trăm nghìn đồng)\n\nĐiều 2. Trợ cấp một lần cho bà Trần Thị Bình, là con của ông Nguyễn Văn An:\n\nMức trợ cấp: số tiền 500.000đ x 03 tháng = 1.500.000đ (Bằng chữ:) Một triệu năm trăm nghìn đồng\n\nĐiều 3. Quyết định này có hiệu lực.\n",
    },
    {
      good: "Điều 1. Sửa đổi, bổ sung khoản 6 Điều 3\n\n“6. Tổ chức, cá nhân nhận kết quả tại Cổng dịch vụ công hoặc tại trụ sở cơ quan.”\n\nĐiều 2. Quyết định này có hiệu lực.\n",
    },
    {
      good: "- Đội ngũ của trường. Trong đó:\n. Giáo viên: 16\n. Nhân viên: 09 (biên chế 02: 01 y tế; 01 kế toán; hợp đồng 07: 02 bảo vệ; 05 cấp dưỡng)\n- Trình độ đào tạo đạt chuẩn.\n",
    },
    {
      good: "1. Phân công cơ quan trình, cơ quan chủ trì thẩm tra các dự án như sau:\nTT\nTên dự án\nCơ quan trình\n1.\nNghị quyết sửa đổi, bổ sung một số điều của Nghị quyết về tổ chức chính quyền đô thị, thí điểm một số cơ chế đặc thù phát triển thành phố\nChính phủ\n2. Đề nghị Chính phủ chỉ đạo.\n",
    },
    {
      bad: "Đối chiếu với các văn bản hướng dẫn của cấp trên thì nhà trường đã đạt danh hiệu trường tiên tiến của «huyện»\n\nKính mong được công nhận\n",
      good: "Đối chiếu với các văn bản hướng dẫn của cấp trên thì nhà trường đã đạt danh hiệu trường tiên tiến của huyện.\n\nKính mong được công nhận\n",
    },
    {
      good: "Sau khi nghe Bí thư Chi bộ báo cáo kết quả tháng 10, phương hướng tháng 11 năm 2026, Chi bộ đã thảo luận và thống nhất\nQUYẾT NGHỊ\n1. Thông qua báo cáo.\n2. Giao Chi ủy thực hiện.\n",
    },
    {
      good: "Sở Nội vụ tỉnh trân trọng kính mời: Ông (bà) Trưởng phòng Văn hóa - Xã hội các xã, phường trên địa bàn tỉnh\nTới dự Hội nghị tập huấn nghiệp vụ.\nThời gian: 08 giờ 00 phút.\n",
    },
    { good: "Họ và tên:\nĐơn vị công tác:\n\n1. Nội dung đề nghị\n" },
    {
      good: "1. Chuyển đổi điểm\n1.1. Đối với ngành Nhật Bản học\nSinh viên nộp chứng chỉ trước ngày 10/10.\n1.2. Các chương trình đào tạo cử nhân ngành Khoa học và Kỹ thuật máy tính, kỹ sư Nông nghiệp thông minh và bền vững, kỹ sư Kỹ thuật xây dựng, kỹ sư Công nghệ thực phẩm và sức khỏe, Cơ điện tử thông minh và sản xuất theo phương thức Nhật Bản\nSinh viên nộp chứng chỉ trước ngày 10/10.\n",
    },
  ],
};

export const textFinalPunctDoubt: Rule = {
  id: "text-final-punct-list",
  part: "text",
  title: "Mục liệt kê kết thúc bằng dấu câu như các mục khác",
  why: "Các mục cùng danh sách thường kết thúc bằng chấm phẩy, mục cuối bằng chấm; một mục thiếu dấu là sót.",
  basis: PRACTICE,
  severity: "hint",
  regimes: EVERYWHERE,
  yieldsTo: ["text-final-punct-alone"],
  *check(draft) {
    for (const { prose, ended, both } of openEnds(draft)) {
      const isLong = prose.words.length >= 20;
      if (isSentence(draft, prose) || prose.words.length < 8) continue;
      // A short line without a label may be a title; a short item may be the heading of those that follow.
      const isItem = prose.body.from > prose.span.from && isAmongItems(draft, prose);
      const asks = both && ASKS.test(slice(draft.plain, prose.body));
      if (isItem ? both : asks || (ended && isLong)) yield missingEnd(draft, prose);
      else if (closesList(draft, prose)) yield missingEnd(draft, prose);
    }
  },
  examples: [
    {
      bad: "1. Nhiệm vụ\n- Rà soát danh mục thủ tục hành chính;\n- Công khai danh mục tại nơi tiếp nhận hồ sơ của đơn «vị»\n- Báo cáo kết quả trước ngày 20.\n",
      good: "1. Nhiệm vụ\n- Rà soát danh mục thủ tục hành chính;\n- Công khai danh mục tại nơi tiếp nhận hồ sơ của đơn vị.\n- Báo cáo kết quả trước ngày 20.\n",
    },
    {
      bad: "1. Hỗ trợ\n+ Tập huấn kỹ năng bán hàng cho hợp tác xã;\n+ Hỗ trợ chi phí đóng gói, vận chuyển;\n+ Giới thiệu sản phẩm tại hội chợ do tỉnh tổ «chức»\n2. Kinh phí.\n",
      good: "1. Hỗ trợ\n+ Tập huấn kỹ năng bán hàng cho hợp tác xã;\n+ Hỗ trợ chi phí đóng gói, vận chuyển;\n+ Giới thiệu sản phẩm tại hội chợ do tỉnh tổ chức.\n2. Kinh phí.\n",
    },
    {
      bad: "a) Cấp tỉnh giải quyết;\nb) Cấp xã tiếp nhận và trả kết quả cho Nhân dân tại «Đình»\nc) Sở Nội vụ theo dõi.\n",
      good: "a) Cấp tỉnh giải quyết;\nb) Cấp xã tiếp nhận và trả kết quả cho Nhân dân tại Đình.\nc) Sở Nội vụ theo dõi.\n",
    },
    { good: "- Rà soát danh mục;\n- Công khai danh mục;\n- Báo cáo kết quả.\n" },
    { good: "- Đơn đề nghị\n- Bản sao giấy tờ tùy thân có chứng thực của cơ quan\n- Ảnh 4x6\n" },
  ],
};

/** Opens a sentence, never a title. */
const ASKS = new RegExp(`^${anyOf(known.asks)} `, "u");

/** True if the lines before and after are items of the same list. */
function isAmongItems(draft: Draft, prose: Prose): boolean {
  const at = draft.prose.indexOf(prose);
  const [before, own, after] = [at - 1, at, at + 1].map((index) => labelShape(draft, draft.prose[index]));
  return own === before && own === after;
}

/** True for the last item of a list in which the two items before it both end with a mark. */
function closesList(draft: Draft, prose: Prose): boolean {
  const at = draft.prose.indexOf(prose);
  const own = labelShape(draft, prose);
  const isMarked = (each: Prose | undefined) =>
    each !== undefined && labelShape(draft, each) === own && /[.;]\s*$/.test(slice(draft.plain, each.span));
  return (
    own !== "" &&
    !/^[^:;,.]{2,30}:/.test(slice(draft.plain, prose.body)) &&
    isMarked(draft.prose[at - 1]) &&
    isMarked(draft.prose[at - 2]) &&
    labelShape(draft, draft.prose[at + 1]) !== own
  );
}

/** "Nơi làm việc: …", "Sở Nội vụ trân trọng kính mời: …": a field filled in, with no stop of its own. */
const FIELD = /^(?:[.*•●▪] ?)?(?:[^:;,.]{2,30}|[^:;.]{2,150} (?:mời|giới thiệu)):/u;

/** Long enough to be read as sentences: no title, no item of a list of things. */
function isSentence(draft: Draft, prose: Prose): boolean {
  const shown = slice(draft.plain, prose.body);
  const isPlain = prose.body.from === prose.span.from && /[,;] \p{Ll}/u.test(shown) && !FIELD.test(shown);
  if (isPlain && prose.words.length >= 16 && /; \p{Ll}/u.test(shown)) return true;
  if (prose.words.length >= 16 && TELLS.test(shown)) return true;
  if (isNumberedMatter(draft, prose)) return false;
  return (
    prose.words.length >= 20 && (isPlain || /\p{Ll}[)”]?\. \p{Lu}/u.test(shown) || prose.words.length >= 45)
  );
}

/** "1.2. Đối với các chương trình …", above a paragraph without a number: a long heading that names what it is about. */
function isNumberedMatter(draft: Draft, prose: Prose): boolean {
  const next = draft.prose[draft.prose.indexOf(prose) + 1];
  return (
    /^x\.x/.test(labelShape(draft, prose)) &&
    /^(?:Các|Những|Đối với|Về) [^.;:]*$/u.test(slice(draft.plain, prose.body).trim()) &&
    next !== undefined &&
    next.body.from === next.span.from
  );
}

/** Articles without points, followed by another, whose text has no stop ("Điều 1. Thành lập …"): too long for a heading. */
function* openArticles(draft: Draft): Generator<Report> {
  const articles = draft.allSections.filter(({ kind }) => kind === "article");
  for (const [index, { span: where, children }] of articles.entries()) {
    // "(Có quy định kèm theo)" under an article is a remark with no stop of its own.
    const shown = slice(draft.plain, where)
      .trimEnd()
      .replace(/\n\s{0,40}\([^()\n]{1,200}\)$/u, "")
      .trimEnd();
    if (index + 1 === articles.length || children.length > 0 || shown.split(/\s+/).length < 14) continue;
    // An article that quotes new wording ends with the mark inside the quotation: "… theo quy định.”".
    if (!/(?<![.;!?…])[\p{L}\d)”"]$/u.test(shown) || !canEnd(shown) || /\t| {4}|\.{4}|…{2}|\|/.test(shown))
      continue;
    const words = shown.slice(shown.lastIndexOf("\n") + 1);
    if (ADDRESS_END.test(words)) continue;
    // "Mức trợ cấp: 2.500.000 đồng" is a field filled in, often with the amount in words below it.
    if (
      words === words.toUpperCase() ||
      /^[^:.;]{2,40}:\s[^;]{0,200}\d\s?(?:đ|đồng)(?:$|[^;]{0,120}(?:đ|đồng)$)/u.test(words)
    )
      continue;
    const end = where.from + shown.length;
    if (draft.plain.slice(end, articles[index + 1]?.span.from).trim().length > 400) continue;
    const last = /[\p{L}\d)”"]+$/u.exec(shown)?.[0].length ?? 1;
    yield {
      span: span(end - last, end),
      message: "Cuối điều thiếu dấu câu.",
      fixes: [insert(end, ".", "guarded", "Thêm dấu chấm")],
    };
  }
}
