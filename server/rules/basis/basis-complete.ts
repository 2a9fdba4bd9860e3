import { ISSUER_HEAD } from "../../citations/words.ts";
import { decree } from "../../conventions/decree.ts";
import type { Draft } from "../../draft/draft.ts";
import { type Span, span } from "../../text/span.ts";
import {
  basisAt,
  firstCited,
  firstMentions,
  isAmending,
  isDatedFurtherOn,
  isWithinTitle,
  type Numbered,
  sharesDate,
} from "../citation/cited.ts";
import type { Report, Rule } from "../rule.ts";
import { lastDayOfIssue } from "../support.ts";
import { isLegal } from "./legal.ts";

export const basisComplete: Rule = {
  id: "basis-complete",
  part: "basis",
  title: "Căn cứ ghi đủ tên loại, số, ký hiệu, ngày ban hành và cơ quan ban hành",
  why: "Căn cứ thiếu ngày hoặc cơ quan ban hành thì không xác định được văn bản; đây là lỗi bị trả lại đầu tiên.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft, context) {
    yield* withoutNumber(draft);
    // Some of these name the issuer still ("của Chính phủ"), some leave it to the symbol.
    const isNumberEnough =
      draft.regime === "legal" && lastDayOfIssue(draft, context) >= decree.undatedLegalBases;
    for (const citation of firstMentions(draft)) {
      if (
        citation.number.serial === "" ||
        citation.number.family === "short" ||
        citation.number.family === "assembly" ||
        /^(?:L|PL|BB|HĐ)$/.test(citation.number.typeCode ?? "") ||
        isWithinTitle(draft, citation) ||
        isAmending(draft, citation) ||
        (!citation.date && isDatedFurtherOn(draft, citation))
      )
        continue;
      const basis = basisAt(draft, citation.span);
      if (!basis || !isLegal(draft, basis)) continue;
      // In legal documents the acts that amended the first one follow it, and share its issuer.
      if (draft.regime === "legal" && firstCited(draft, basis) !== citation) continue;
      const missing = missingParts(
        draft,
        citation,
        isUnderSharedIssuer(draft, basis.span) || sharesIssuerBelow(draft, citation),
      ).filter((part) => !(isNumberEnough && (part === DAY || part === ISSUER)));
      if (missing.length === 0) continue;
      const to = citation.date?.span.to ?? citation.numberSpan.to;
      yield {
        span: span((citation.type ?? citation.numberSpan).from, Math.max(to, citation.numberSpan.to)),
        message:
          missing.length === 1 && namesIssuer(draft, to)
            ? "Thiếu chữ “của” trước tên cơ quan ban hành."
            : `Căn cứ thiếu ${missing.join(" và ")}.`,
      };
    }
  },
  examples: [
    {
      good: "KẾ HOẠCH\nTổ chức Tết Trung thu\n\nCăn cứ Kế hoạch số 312/KH-PGDĐT ngày 25/8/2023 của phòng GD&ĐT huyện Vĩnh Bảo về việc tổ chức các ngày hội, ngày lễ.\n",
    },
    {
      bad: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ «Nghị định số 30/2020/NĐ-CP» của Chính phủ về công tác văn thư;\n\nQUYẾT ĐỊNH:\n",
    },
    {
      bad: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ «Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018» Chính phủ về thực hiện cơ chế một cửa;\n\nQUYẾT ĐỊNH:\n",
    },
    {
      bad: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ «Nghị định ngày 05 tháng 3 năm 2020» của Chính phủ về công tác văn thư;\n\nQUYẾT ĐỊNH:\n",
    },
    {
      bad: "KẾ HOẠCH\nĐào tạo năm 2022\n\nCăn cứ «Quyết định số 4831/QĐ-UBND ngày 24/12/2021» về việc ban hành Chương trình cải cách hành chính;\n",
    },
    {
      bad: "BỘ TÀI CHÍNH\nSố: 12/2024/TT-BTC\nHà Nội, ngày 05 tháng 3 năm 2024\n\nTHÔNG TƯ\nQuy định chế độ báo cáo\n\nCăn cứ «Nghị định số 14/2023/NĐ-CP» của Chính phủ quy định cơ cấu tổ chức của Bộ Tài chính;\n",
    },
    {
      good: "BỘ TÀI CHÍNH\nSố: 12/2026/TT-BTC\nHà Nội, ngày 05 tháng 3 năm 2026\n\nTHÔNG TƯ\nQuy định chế độ báo cáo\n\nCăn cứ Nghị định số 29/2025/NĐ-CP của Chính phủ quy định cơ cấu tổ chức của Bộ Tài chính;\nCăn cứ Nghị định số 73/2026/NĐ-CP quy định chi tiết Luật Ngân sách nhà nước;\n",
    },
    {
      good: "KẾ HOẠCH\nHoạt động ngoài giờ\n\nCăn cứ Kế hoạch số 58/KH-NTr ngày 31 tháng 8 năm 2017 của nhà trường về năm học mới;\n",
    },
    {
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;\n",
    },
    {
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Quyết định số 197/2017/QĐ-TCDN ngày 08 tháng 8 năm 2017 và các Quyết định bổ sung của Tổng cục trưởng Tổng cục Giáo dục nghề nghiệp;\n",
    },
    {
      good: "QUYẾT ĐỊNH\nVề việc tặng Bằng khen\n\nCăn cứ Pháp lệnh Ưu đãi người có công với cách mạng số 02/2020/PL-UBTVQH14 ngày 09 tháng 12 năm 2020;\n\nQUYẾT ĐỊNH:\n",
    },
    {
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm soát thủ tục hành chính được sửa đổi, bổ sung bởi Nghị định số 92/2017/NĐ-CP;\n",
    },
    {
      good: "KẾ HOẠCH\nDạy ngoại ngữ năm 2022\n\nCăn cứ các Quyết định của Thủ tướng Chính phủ: số 1400/QĐ-TTg ngày 30/9/2008 về việc phê duyệt Đề án; Quyết định số 2080/QĐ-TTg ngày 22/12/2017 phê duyệt điều chỉnh Đề án;\n",
    },
    {
      good: "HƯỚNG DẪN\nDạy thêm, học thêm\n\nCăn cứ Thông tư số 29/2024/TT-BGDĐT ngày 30/12/2024 của Bộ trưởng Bộ Giáo dục và Đào tạo quy định về dạy thêm, học thêm (gọi tắt là Thông tư số 29);\n\nSở hướng dẫn như sau:\n",
    },
    {
      good: "KẾ HOẠCH\nGiám sát năm 2022\n\nCăn cứ Quyết định số 217-QĐ/TW và Quyết định số 218-QĐ/TW ngày 12 tháng 12 năm 2013 của Bộ Chính trị;\n\nSở ban hành kế hoạch.\n",
    },
    {
      good: "KẾ HOẠCH\nĐào tạo năm 2022\n\nCăn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;\n\nTheo đề nghị của Trưởng phòng Tổ chức.\n",
    },
  ],
};

/** "Căn cứ Nghị định ngày 14 tháng 02 năm 2015 của Chính phủ": acts that are never issued without a number. */
const DATED_ONLY = new RegExp(
  [
    String.raw`^[-–]?\s*Căn\s+c[ứư]\s+((?:Nghị định|Thông tư(?: liên tịch)?|Quyết định|Nghị quyết|Chỉ thị|Kế hoạch|Công văn)\s+`,
    String.raw`ngày\s\d{1,2}(?:/\d{1,2}/|\stháng\s\d{1,2}\snăm\s)\d{4})\scủa\s${ISSUER_HEAD}`,
  ].join(""),
  "u",
);

function* withoutNumber(draft: Draft): Generator<Report> {
  for (const { span: where } of draft.bases) {
    const match = DATED_ONLY.exec(draft.plain.slice(where.from, Math.min(where.to, where.from + 160)));
    if (!match?.[1]) continue;
    const from = where.from + match[0].indexOf(match[1]);
    yield { span: span(from, from + match[1].length), message: "Căn cứ thiếu số, ký hiệu." };
  }
}

const DAY = "ngày ban hành";
const ISSUER = "cơ quan ban hành";

/** What the clause asks for and the citation lacks. A list's shared issuer has been given to each of its members already. */
function missingParts(draft: Draft, citation: Numbered, isShared: boolean): string[] {
  const { date, issuer, number, span: where } = citation;
  const parts: string[] = [];
  if (
    !date &&
    !sharesDate(draft, citation) &&
    !/^\s*,?\s*ngày\s/u.test(draft.plain.slice(where.to, where.to + 12))
  )
    parts.push(DAY);
  // Party documents and joint circulars name their issuers in many ways: not judged.
  if (!issuer && !isShared && number.family !== "party" && number.family !== "joint") parts.push(ISSUER);
  return parts;
}

/** "Căn cứ các Quyết định của Thủ tướng Chính phủ: số …; Quyết định số …": the issuer is named once, ahead of the list. */
function isUnderSharedIssuer(draft: Draft, { from, to }: Span): boolean {
  return /^Căn\s+c[ứư]\s+các\s[^:;\d]{3,60}\scủa\s[^:;\d]{3,120}:/iu.test(
    draft.plain.slice(from, Math.min(to, from + 240)),
  );
}

/** "Giấy chứng nhận số … ngày … và các Giấy chứng nhận đăng ký bổ sung của Tổng cục trưởng …": named once, behind both; "của nhà trường" is whoever drafts. */
function sharesIssuerBelow(draft: Draft, { date, span: where }: Numbered): boolean {
  const to = Math.max(date?.span.to ?? 0, where.to);
  return /^\s+(?:và\s+các\s[^;:.\d\n]{3,80}\scủa\s\p{Lu}|của\s(?:(?:nhà )?trường|đơn vị|cơ quan|công ty|bệnh viện|trung tâm)(?!\p{L}))/u.test(
    draft.plain.slice(to, to + 120),
  );
}

const BARE_ISSUER = new RegExp(String.raw`^\s${ISSUER_HEAD}\s`, "u");

/** "… ngày 23 tháng 4 năm 2018 Chính phủ về …": the issuer is there, without the word before it. */
function namesIssuer(draft: Draft, at: number): boolean {
  return BARE_ISSUER.test(draft.plain.slice(at, at + 24));
}
