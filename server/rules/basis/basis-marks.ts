import type { Basis, Draft } from "../../draft/draft.ts";
import { slice, span } from "../../text/span.ts";
import { isOfCase } from "../case.ts";
import { type Report, type Rule, replace, SINCE_DECREE } from "../rule.ts";
import { lastCharacter } from "../support.ts";

/** "Căn cứ", "Theo đề nghị", "Xét": a basis proper, not a sentence that leans on one document. */
function isProper(draft: Draft, basis: Basis | undefined): boolean {
  return basis !== undefined && /^(?:Căn|Theo|Xét)/iu.test(slice(draft.plain, basis.keyword));
}

export const basisSemicolon: Rule = {
  id: "basis-semicolon",
  part: "basis",
  title: "Mỗi căn cứ, trừ căn cứ cuối, kết thúc bằng dấu chấm phẩy",
  why: "Mỗi căn cứ một dòng, cuối dòng có dấu chấm phẩy, để thấy rõ từng căn cứ.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a",
  severity: "error",
  yieldsTo: ["basis-placeholder"],
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const [at, basis] of draft.bases.entries()) {
      if (!isProper(draft, basis) || !isProper(draft, draft.bases[at + 1])) continue;
      if (isSentenceOfLetter(draft, basis.span)) continue;
      yield* endWith(draft, basis.span, ";", "Căn cứ này cần kết thúc bằng dấu chấm phẩy.");
    }
  },
  examples: [
    {
      bad: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024«,»\n\nCăn cứ Đề án số 12/ĐA-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh.\n",
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nCăn cứ Đề án số 12/ĐA-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh.\n",
    },
    {
      bad: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024«.»\n\nTheo đề nghị của Chánh Văn phòng.\n",
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nTheo đề nghị của Chánh Văn phòng.\n",
    },
    {
      bad: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024«:»\n\nCăn cứ Đề án số 12/ĐA-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh.\n",
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nCăn cứ Đề án số 12/ĐA-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh.\n",
    },
    {
      bad: "KẾ HOẠCH\nChỉnh lý tài liệu\n\nThực hiện Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nCăn cứ Kế hoạch số 16/KH-UBND ngày 18/11/2024 của Ủy ban nhân dân tỉnh«.»\n\nCăn cứ Đề án số 12/ĐA-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh.\n",
    },
    {
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nTheo đề nghị của Chánh Văn phòng.\n",
    },
    { good: "KẾ HOẠCH\nĐào tạo\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024.\n" },
    {
      good: "Số: 12/SNV-VP\nV/v kiểm tra nội bộ\n\nKính gửi: Các phòng chuyên môn\n\nCăn cứ Công văn số 36/SNV-VP ngày 28/8/2024 của Sở Nội vụ về việc hướng dẫn kiểm tra.\n\nCăn cứ Công văn số 40/SNV-VP ngày 20/9/2024 của Sở Nội vụ về kế hoạch năm.\n\nVăn phòng đề nghị như sau:\n",
    },
  ],
};

/** A letter has no block of bases by right: what it leans on may be told in sentences that end with full stops. */
function isSentenceOfLetter(draft: Draft, basis: Basis["span"]): boolean {
  return draft.title.type?.name === "Công văn" && draft.plain[basis.to - 1] === ".";
}

export const basisLastPeriod: Rule = {
  id: "basis-last-period",
  part: "basis",
  title: "Căn cứ cuối cùng kết thúc bằng dấu chấm",
  why: "Nghị định quy định dòng căn cứ cuối cùng kết thúc bằng dấu chấm; dấu phẩy là cách viết cũ.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a",
  severity: "warning",
  since: SINCE_DECREE,
  *check(draft) {
    const last = draft.bases.at(-1);
    if (
      last &&
      !isOfCase(draft) &&
      draft.bases.every((basis) => isProper(draft, basis)) &&
      !runsIntoBody(draft) &&
      !isBeingWritten(draft, last.span)
    )
      yield* endWith(draft, last.span, ".", "Căn cứ cuối cùng cần kết thúc bằng dấu chấm.");
  },
  examples: [
    {
      good: "SỞ Y TẾ\nSố: 15/GNP-SYT\n\nGIẤY NGHỈ PHÉP\n\n       Xét Đơn đề nghị nghỉ phép ngày 08 tháng 6 năm 2026 của ông Đặng Hoài Nam,\nPhòng Tổ chức - Hành chính cấp cho:\n       Ông: Đặng Hoài Nam\n       Nơi nghỉ phép: Xã Ea Kiết, tỉnh Đắk Lắk./.\n",
    },
    {
      good: "CÔNG AN TỈNH BẮC NINH\nCƠ QUAN CẢNH SÁT ĐIỀU TRA\nSố: 118/QĐ-CSĐT\n\nQUYẾT ĐỊNH\nKhởi tố vụ án hình sự\n\nCăn cứ các Điều 36, 143 và 154 Bộ luật Tố tụng hình sự,\n\nQUYẾT ĐỊNH:\n",
    },
    {
      bad: "KẾ HOẠCH\nĐào tạo\n\nCăn cứ Quyết định số 684/QĐ-UBND ngày 08/4/2021 của Ủy ban nhân dân tỉnh về việc phê duyệt kết quả«,»\n\nSở ban hành kế hoạch.\n",
      good: "KẾ HOẠCH\nĐào tạo\n\nCăn cứ Quyết định số 684/QĐ-UBND ngày 08/4/2021 của Ủy ban nhân dân tỉnh về việc phê duyệt kết quả.\n\nSở ban hành kế hoạch.\n",
    },
    {
      bad: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nTheo đề nghị của Chánh Văn phòng«;»\n\nQUYẾT ĐỊNH:\n",
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nTheo đề nghị của Chánh Văn phòng.\n\nQUYẾT ĐỊNH:\n",
    },
    {
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nTheo đề nghị của Chánh Văn phòng.\n",
    },
    {
      good: "THÔNG BÁO\nVề lịch tiếp công dân\n\nCăn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;\n\nTheo đề nghị của Chánh Văn phòng, Sở Nội vụ thông báo như sau:\n\n1. Thời gian: thứ Hai.\n",
    },
    {
      good: "KẾ HOẠCH\nPhối hợp kiểm tra\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nNhằm thống nhất cách làm, Sở Nội vụ ban hành Kế hoạch như sau:\n\n1. Nội dung.\n",
    },
    { good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n" },
    {
      good: "QUYẾT ĐỊNH\n\nCỦA GIÁM ĐỐC SỞ NỘI VỤ\nSỐ 12/2006/QĐ-SNV NGÀY 27 THÁNG 01 NĂM 2006 BAN HÀNH QUY ĐỊNH\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2004;\n\nTheo đề nghị của Chánh Văn phòng,\n\nQUYẾT ĐỊNH:\n",
    },
    {
      good: "Số: 12/SNV-VP\nV/v báo cáo kết quả\n\nKính gửi: Sở Nội vụ\n\nThực hiện Thông báo số 3575/TB-ĐKT ngày 25/10/2023 của Đoàn kiểm tra;\n\nSở báo cáo như sau:\n",
    },
  ],
};

/** True if nothing stands below a basis that ends with a semicolon yet: the next is about to be written. */
function isBeingWritten(draft: Draft, last: Basis["span"]): boolean {
  return draft.plain[last.to - 1] === ";" && draft.plain.slice(last.to).trim() === "";
}

/** "Theo đề nghị của Chánh Văn phòng, Sở thông báo như sau:" below the bases: the list goes on into the sentence. */
function runsIntoBody(draft: Draft): boolean {
  const first = draft.paragraphs.find(({ span: where }) => where.from >= draft.bodyFrom);
  const words = first ? slice(draft.plain, first.span) : "";
  return (
    /^(?:Căn cứ|Theo|Xét|Thực hiện|Trên cơ sở|Để|Nhằm|Sau khi|Được)(?!\p{L})/u.test(words) &&
    /[:,]/.test(words)
  );
}

function* endWith(draft: Draft, basis: Basis["span"], mark: string, message: string): Generator<Report> {
  const last = draft.plain[basis.to - 1] ?? "";
  if (last === mark) return;
  // Typed words right up to the edge: the mark is missing; otherwise the wrong mark is replaced.
  const isMark = /[;.,:]/.test(last);
  const where = isMark ? lastCharacter(basis) : span(basis.to, basis.to);
  yield {
    span: lastCharacter(basis),
    message,
    fixes: [replace(where, mark, "safe", `Kết thúc dòng bằng “${mark}”`)],
  };
}
