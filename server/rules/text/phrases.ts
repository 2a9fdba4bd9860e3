import type { Draft } from "../../draft/draft.ts";
import confusionTable from "../../language/confusions.json" with { type: "json" };
import { findPhrases, indexPhrases, type PhraseRow, smallestEdit } from "../../language/phrases.ts";
import setPhrases from "../../language/set-phrases.json" with { type: "json" };
import type { TextEdit } from "../../text/edit.ts";
import { sought } from "../../text/match.ts";
import { anyOf } from "../../text/pattern.ts";
import { slice } from "../../text/span.ts";
import { EVERYWHERE, type Fix, type Report, type Rule, replace } from "../rule.ts";
import { matchesIn, matchesInBody, takesInMarkup } from "./matches.ts";
import numbers from "./numbers.json" with { type: "json" };

const { rows: afterBody, ...shared } = confusionTable.afterBody;
const confused = indexPhrases<PhraseRow>([
  ...afterBody.map((row) => ({ ...shared, ...row })),
  ...confusionTable.rows,
]);
const listed = indexPhrases(setPhrases.rows as readonly PhraseRow[]);

export const textConfusedPhrase: Rule = {
  id: "text-confused-phrase",
  part: "text",
  title: "Cụm từ hay gõ nhầm được viết đúng",
  why: "Bộ gõ và thói quen phát âm cho ra những cụm từ có thật nhưng sai nghĩa (“các bộ, công chức”, “phần đầu trong năm”), phần mềm soát chính tả thông thường không thấy.",
  basis: "Chính tả tiếng Việt; cách viết cố định trong văn bản hành chính",
  severity: "warning",
  yieldsTo: ["cite-symbol-case"],
  regimes: EVERYWHERE,
  *check(draft) {
    yield* confusions(draft, true, (found, right) => `“${found}” là lỗi gõ; cần viết “${right}”.`);
  },
  examples: [
    { bad: "- Chăn nuôi «nhỏ lẽ» còn nhiều.\n", good: "- Chăn nuôi nhỏ lẻ còn nhiều.\n" },
    {
      bad: "- Tổ chức tập huấn cho «các bộ, công chức» cấp xã.\n- «Phần đầu» trong năm 2025 không còn hồ sơ trễ hạn.\n",
      good: "- Tổ chức tập huấn cho cán bộ, công chức cấp xã.\n- Phấn đấu trong năm 2025 không còn hồ sơ trễ hạn.\n",
    },
    {
      bad: "- Không để xảy ra sách nhiễu, «những nhiều» khi giải quyết hồ sơ.\n- Giao «Quảng trị mạng» cập nhật danh mục trên «Công Dịch vụ công».\n",
      good: "- Không để xảy ra sách nhiễu, nhũng nhiễu khi giải quyết hồ sơ.\n- Giao Quản trị mạng cập nhật danh mục trên Cổng Dịch vụ công.\n",
    },
    {
      bad: "- Các cơ quan «trên bàn tỉnh» «chịu trách thi hành» Quyết định này «kể ngày ký».\n",
      good: "- Các cơ quan trên địa bàn tỉnh chịu trách nhiệm thi hành Quyết định này kể từ ngày ký.\n",
    },
    {
      bad: "- Báo cáo «Ủy ban nhân» tỉnh, trình «Hội đồng nhân» cấp xã.\n",
      good: "- Báo cáo Ủy ban nhân dân tỉnh, trình Hội đồng nhân dân cấp xã.\n",
    },
    {
      good: "- Các bộ, cơ quan ngang bộ phối hợp; phần đầu của báo cáo nêu khái quát; có những nhiều ý kiến khác nhau.\n",
    },
    {
      bad: "- Báo cáo UBND «tĩnh» trước ngày 20; UBND các «xả», Ủy ban nhân dân «phương» phối hợp với «Sỡ» Nội vụ.\n",
      good: "- Báo cáo UBND tỉnh trước ngày 20; UBND các xã, Ủy ban nhân dân phường phối hợp với Sở Nội vụ.\n",
    },
    {
      good: "- Báo cáo Ủy ban nhân dân tình hình thực hiện; trình UBND phương án; thiết bị tĩnh trong trạm.\n",
    },
    {
      bad: "- Ban hành Công văn «về về việc» rà soát; thi đấu từ tháng 1 «đến đến tháng» 11.\n",
      good: "- Ban hành Công văn về việc rà soát; thi đấu từ tháng 1 đến tháng 11.\n",
    },
    {
      good: "- Rầy nâu có dấu hiệu xuất hiện trên trà lúa sớm; điện năng xuất sang nước bạn; phân hiệu trường đại học; bài tập chung cả lớp.\n",
    },
    {
      bad: "- Tổ chức thực hiện «nhũng» công việc chung của hai cơ quan.\n",
      good: "- Tổ chức thực hiện những công việc chung của hai cơ quan.\n",
    },
    {
      good: "- Phòng, chống tham nhũng năm 2025; xử lý tham  nhũng người đứng đầu; không nhũng nhiễu người dân.\n",
    },
    {
      good: "- Kèm hồ sơ với bản vẽ; môi trường phòng cháy; trong năm bắt đầu triển khai; Trung tâm Hành chính công.\n",
    },
  ],
};

export const textDoubtfulPhrase: Rule = {
  id: "text-doubtful-phrase",
  part: "text",
  title: "Cụm từ dễ nhầm cần đọc lại",
  why: "Cụm từ này đúng ở chỗ này nhưng là lỗi ở chỗ khác; người soạn nên đọc lại câu.",
  basis: "Chính tả tiếng Việt",
  severity: "hint",
  yieldsTo: ["recipients-director-abbreviation"],
  regimes: EVERYWHERE,
  *check(draft) {
    yield* confusions(draft, false, (found, right) => `“${found}” có thể là “${right}”; cần đọc lại câu.`);
  },
  examples: [
    {
      bad: "- Ưu tiên chỗ ngồi «giành cho» người cao tuổi.\n",
      good: "- Ưu tiên chỗ ngồi dành cho người cao tuổi.\n",
    },
    {
      bad: "- Tổ chức «thăm quan» mô hình tại các tỉnh bạn.\n",
      good: "- Tổ chức tham quan mô hình tại các tỉnh bạn.\n",
    },
    { good: "- Ưu tiên chỗ ngồi dành cho người cao tuổi.\n" },
    { good: "- Tổ chức tham quan mô hình tại tỉnh Đồng Tháp.\n" },
  ],
};

function* confusions(
  draft: Draft,
  isSure: boolean,
  say: (found: string, right: string) => string,
): Generator<Report> {
  for (const { row, span: where } of findPhrases(draft, confused)) {
    if ((row.sure !== false) !== isSure || takesInMarkup(draft, where)) continue;
    const found = slice(draft.text, where);
    yield {
      span: where,
      message: say(found.replace(/\s+/g, " "), row.right),
      fixes: [rewriting(row.right, smallestEdit(found, row.right, where, row.case))],
    };
  }
}

function rewriting(right: string, edit: TextEdit): Fix {
  return { title: `Sửa thành “${right}”`, safety: "guarded", edits: [edit] };
}

export const textSetComma: Rule = {
  id: "text-set-comma",
  part: "text",
  title: "Cụm từ liệt kê cố định có đủ dấu phẩy hoặc gạch nối",
  why: "“Cán bộ, công chức”, “sở, ban, ngành” là liệt kê; thiếu dấu phẩy thì hai đối tượng đọc thành một.",
  basis: "Cách viết cố định trong văn bản hành chính (Luật Cán bộ, công chức; NĐ 30/2020/NĐ-CP)",
  severity: "info",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { row, span: where, prose } of findPhrases(draft, listed)) {
      if (prose.upper || takesInMarkup(draft, where)) continue;
      const found = slice(draft.text, where);
      // "Vụ Thi đua Khen thưởng" is the name of a unit, as its founders wrote it.
      if (/\s\p{Lu}/u.test(found) && !/\s\p{Lu}/u.test(row.right)) continue;
      yield {
        span: where,
        message: `“${found.replace(/\s+/g, " ")}” thường viết là “${row.right}”.`,
        fixes: [rewriting(row.right, smallestEdit(found, row.right, where))],
      };
    }
  },
  examples: [
    {
      bad: "- Đánh giá «cán bộ công chức» theo quy chế; siết chặt «kỷ luật kỷ cương».\n",
      good: "- Đánh giá cán bộ, công chức theo quy chế; siết chặt kỷ luật, kỷ cương.\n",
    },
    {
      bad: "- Đánh giá «cán bộ công chức» hằng năm; bồi dưỡng «cán bộ công chức» theo vị trí việc làm.\n",
      good: "- Đánh giá cán bộ, công chức hằng năm; bồi dưỡng cán bộ, công chức theo vị trí việc làm.\n",
    },
    {
      bad: "- Giao các «sở, ban ngành» phối hợp phát triển «kinh tế-xã hội».\n",
      good: "- Giao các sở, ban, ngành phối hợp phát triển kinh tế - xã hội.\n",
    },
    { good: "- Đánh giá cán bộ, công chức, viên chức; các sở, ngành chủ trì, phối hợp thực hiện.\n" },
    { good: "- Phát triển kinh tế - xã hội gắn với quốc phòng, an ninh của huyện Đông Anh.\n" },
  ],
};

const VV = sought(/(?<![\p{L}\p{N}])[Vv]\/[Vv](?![\p{L}\p{N}])\s?:?/gu);

export const bodyVv: Rule = {
  id: "text-body-vv",
  part: "text",
  title: "“V/v” chỉ dùng ở trích yếu công văn; trong câu viết “về việc”",
  why: "“V/v” là chữ viết tắt dành cho trích yếu dưới số, ký hiệu của công văn; trong căn cứ và lời văn phải viết đủ.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.5.b; Phụ lục III, Mẫu 1.5",
  severity: "warning",
  *check(draft) {
    for (const { span: where, words, prose } of matchesIn(draft, VV, [
      "body",
      "basis",
      "attachment",
      "cell",
      "recipient",
    ])) {
      if (where.from === prose.body.from && prose.kind !== "basis") continue;
      const space = /\s/.test(words[0].at(-1) ?? "") ? words[0].at(-1) : "";
      const right = `về việc${space}`;
      yield {
        span: { from: where.from, to: where.to - (space ? 1 : 0) },
        message: "“V/v” chỉ dùng ở trích yếu công văn; trong câu viết “về việc”.",
        fixes: [replace({ from: where.from, to: where.to }, right, "safe", "Sửa thành “về việc”")],
      };
    }
  },
  examples: [
    {
      bad: "QUYẾT ĐỊNH\nVề việc giao chỉ tiêu\n\nCăn cứ Quyết định số 15/QĐ-UBND ngày 24/12/2021 «V/v» ban hành Chương trình cải cách hành chính;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Giao chỉ tiêu.\n",
      good: "QUYẾT ĐỊNH\nVề việc giao chỉ tiêu\n\nCăn cứ Quyết định số 15/QĐ-UBND ngày 24/12/2021 về việc ban hành Chương trình cải cách hành chính;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Giao chỉ tiêu.\n",
    },
    {
      bad: "1. Thực hiện Công văn số 59/BCĐ-VP ngày 08/12/2023 «v/v» tăng cường kiểm tra.\n",
      good: "1. Thực hiện Công văn số 59/BCĐ-VP ngày 08/12/2023 về việc tăng cường kiểm tra.\n",
    },
    { good: "SỞ NỘI VỤ\nSố: 15/SNV-VP\nV/v báo cáo kết quả kiểm tra\n\nKính gửi: Ủy ban nhân dân tỉnh.\n" },
    { good: "1. Thực hiện Công văn số 59/BCĐ-VP về việc tăng cường kiểm tra Đề án 06.\n" },
  ],
};

const SOME = sought(
  new RegExp(`(?<![\\p{L}\\p{N}.,/]|${anyOf(numbers.numbered)} )1(?= số ${anyOf(numbers.someOf)})`, "gu"),
);

export const numeralInProse: Rule = {
  id: "text-numeral-some",
  part: "text",
  title: "“Một số” (vài) viết bằng chữ",
  why: "“1 số” với nghĩa “vài, một ít” là từ, không phải con số; viết bằng chữ số dễ đọc thành số lượng.",
  basis: "Chính tả tiếng Việt; thông lệ trình bày văn bản",
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { span: where } of matchesInBody(draft, SOME)) {
      yield {
        span: where,
        message: "“1 số” với nghĩa “vài” cần viết bằng chữ: “một số”.",
        fixes: [replace(where, "một", "guarded")],
      };
    }
  },
  examples: [
    { bad: "- Vẫn còn «1» số hồ sơ trễ hạn ở cấp xã.\n", good: "- Vẫn còn một số hồ sơ trễ hạn ở cấp xã.\n" },
    {
      bad: "- Đến nay có «1» số đơn vị chưa gửi báo cáo.\n",
      good: "- Đến nay có một số đơn vị chưa gửi báo cáo.\n",
    },
    { good: "- Theo phụ biểu 1 số liệu đến hết quý I; có 01 số điện thoại đường dây nóng.\n" },
    { good: "- Đề nghị bổ sung một số nội dung.\n" },
  ],
};
