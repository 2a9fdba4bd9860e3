import { findDates } from "../../citations/date.ts";
import { comparable } from "../../citations/number.ts";
import { foldName } from "../../conventions/fold.ts";
import { documentTypes } from "../../conventions/types.ts";
import { opensAttachment } from "../../draft/attachment.ts";
import type { Draft } from "../../draft/draft.ts";
import { indexFrom, type Span, slice, span, spanOfMatch } from "../../text/span.ts";
import { type Report, type Rule, replace } from "../rule.ts";
import { plan } from "./example.ts";

const NUMBER =
  /(?:(\p{L}+(?:\s\p{L}+)?)\s{1,3})?số\s{0,3}:?\s{0,3}(\d{1,5}[a-zđ]?)?\s{0,20}\/\s{0,3}((?:\d{4}\s?\/\s?)?\p{L}[\p{L}\p{N}&.]*(?:\s{0,2}[-–_/]\s{0,2}[\p{L}\p{N}&.]+){0,4})/iu;

export const appendixKemTheoMatch: Rule = {
  id: "appendix-kem-theo-match",
  part: "appendix",
  title: "Dòng “(Kèm theo …)” khớp với tên loại, số, ngày, cơ quan của văn bản",
  why: "Phụ lục, quy chế kèm theo ghi sai số hoặc ngày thì thành phụ lục của văn bản khác.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III.1.c",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    if (!draft.recognised) return;
    for (const { attachment } of draft.appendices) if (attachment) yield* mismatches(draft, attachment);
    for (const attachment of belowClosing(draft)) yield* mismatches(draft, attachment);
  },
  examples: [
    {
      bad: "ỦY BAN NHÂN DÂN\nXÃ TÂN PHƯỚC\nSố: 15/KH-UBND\nTân Phước, ngày 05 tháng 3 năm 2026\n\nKẾ HOẠCH\nTiêm chủng\n\nChi tiết tại Phụ lục kèm theo./.\n\nNơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nĐỗ Thị Hoa\n\nPhụ lục\nĐIỂM TIÊM\n(Kèm theo Kế hoạch số 15/KH-UBND ngày 05 tháng 3 năm 2026 của «Ủy ban nhân dân xã Tân Tạo»)\n",
    },
    {
      good: "SỞ Y TẾ\nSố: 15/QĐ-SYT\nVinh, ngày 05 tháng 3 năm 2024\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nĐiều 1. Khen thưởng các cá nhân có tên tại Phụ lục.\n\nPhụ lục\nDANH SÁCH KHEN THƯỞNG\n(Kèm theo Quyết định số 15/QĐ-SYT ngày 05/3/2024 của Sở Y tế tỉnh Nghệ An)\n",
    },
    {
      good: "ỦY BAN NHÂN DÂN\nXÃ TÂN PHƯỚC\nSố: 15/KH-UBND\nTân Phước, ngày 05 tháng 3 năm 2026\n\nKẾ HOẠCH\nTiêm chủng\n\nChi tiết tại Phụ lục kèm theo./.\n\nNơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nĐỗ Thị Hoa\n\nPhụ lục\nĐIỂM TIÊM\n(Kèm theo Kế hoạch số 15/KH-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân xã Tân Phước)\n",
    },
    {
      bad: plan(
        "Chi tiết tại Phụ lục kèm theo./.",
        "Phụ lục\nĐIỂM TIÊM\n(Kèm theo Kế hoạch số «16/KH-SYT» ngày 05 tháng 3 năm 2024 của Sở Y tế)\n",
      ),
      good: plan(
        "Chi tiết tại Phụ lục kèm theo./.",
        "Phụ lục\nĐIỂM TIÊM\n(Kèm theo Kế hoạch số 15/KH-SYT ngày 05 tháng 3 năm 2024 của Sở Y tế)\n",
      ),
    },
    {
      bad: plan(
        "Chi tiết tại Phụ lục kèm theo./.",
        "Phụ lục\nĐIỂM TIÊM\n(Kèm theo Kế hoạch số 15/KH-SYT ngày «06/3/2024» của Sở Y tế)\n",
      ),
      good: plan(
        "Chi tiết tại Phụ lục kèm theo./.",
        "Phụ lục\nĐIỂM TIÊM\n(Kèm theo Kế hoạch số 15/KH-SYT ngày 05/3/2024 của Sở Y tế)\n",
      ),
    },
    {
      bad: plan(
        "Chi tiết tại Phụ lục kèm theo./.",
        "Phụ lục\nĐIỂM TIÊM\n(Kèm theo «Quyết định» số 15/KH-SYT ngày 05/3/2024 của Sở Y tế)\n",
      ),
      good: plan(
        "Chi tiết tại Phụ lục kèm theo./.",
        "Phụ lục\nĐIỂM TIÊM\n(Kèm theo Kế hoạch số 15/KH-SYT ngày 05/3/2024 của Sở Y tế)\n",
      ),
    },
    {
      bad: `${plan("Danh sách kèm theo./.", "")}\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nĐỗ Thị Hoa\n\nDANH SÁCH ĐIỂM TIÊM\n(Kèm theo Kế hoạch số «18/KH-SYT» ngày 05/3/2024 của Sở Y tế)\n\nTrạm Y tế xã.\n`,
    },
    {
      bad: `${plan("Danh sách kèm theo./.", "").replace("Số: 15/", "Số:     /")}\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nĐỗ Thị Hoa\n\nDANH SÁCH ĐIỂM TIÊM\n(Kèm theo Kế hoạch số      /KH-SYT ngày «07/3/2024» của Sở Y tế)\n\nTrạm Y tế xã.\n`,
    },
    {
      good: plan(
        "Chi tiết tại Phụ lục kèm theo./.",
        "Phụ lục\nĐIỂM TIÊM\n(Kèm theo Kế hoạch số 15 /KH-SYT ngày 05/3/2024 của Sở Y tế)\n",
      ),
    },
    {
      good: plan(
        "Điền theo mẫu tại Phụ lục./.",
        "Phụ lục\nMẪU BÁO CÁO\n(Ban hành kèm theo Thông tư số 01/2023/TT-BYT ngày 12/02/2023 của Bộ Y tế)\n",
      ),
    },
    {
      good: plan(
        "Chi tiết tại Phụ lục kèm theo./.",
        "Phụ lục\nĐIỂM TIÊM\n(Kèm theo Kế hoạch số      /KH-SYT ngày    tháng 3 năm 2024 của Sở Y tế)\n",
      ),
    },
  ],
};

/** "(Kèm theo …)" under the title of a list below the closing that bears no "Phụ lục". */
function* belowClosing({ plain, recipients, signatures, appendices, paragraphs }: Draft): Generator<Span> {
  const end = Math.max(recipients?.span.to ?? 0, ...signatures.map((signature) => signature.span.to));
  if (end === 0 || appendices.length > 0) return;
  for (const { span: where } of paragraphs.slice(indexFrom(paragraphs, end)))
    if (opensAttachment(plain.slice(where.from, where.from + 40))) yield where;
}

function* mismatches(draft: Draft, attachment: Span): Generator<Report> {
  const { number } = draft.header;
  const words = slice(draft.plain, attachment);
  const match = NUMBER.exec(words);
  if (!match?.[3] || !number?.symbol) return;
  const own = { digits: textOf(draft, number.digits), symbol: comparable(textOf(draft, number.symbol)) };
  const cited = { digits: match[2] ?? "", symbol: comparable(match[3]) };
  // A number left blank is blank in both places; then the date is all that can differ.
  const isBlank = !/\d/.test(own.digits);
  if (isBlank !== (cited.digits === "")) return;
  const sameDigits = isBlank || own.digits.replace(/^0+/, "") === cited.digits.replace(/^0+/, "");
  const sameSymbol = own.symbol.toLowerCase() === cited.symbol.toLowerCase();
  const date = findDates(words)[0];
  const sameDate = date?.iso !== undefined && date.iso === draft.issued;
  // Where nothing agrees, the appendix belongs to another document by right: a form of a circular, say.
  if (!sameSymbol && (isBlank || !sameDigits)) return;
  if (!sameDigits && !sameDate) return;
  const related = [{ span: number.span, message: "Số, ký hiệu của văn bản." }];
  if (!sameDigits || !sameSymbol) {
    const value = `${own.digits}/${own.symbol}`;
    const from =
      attachment.from +
      match.index +
      match[0].lastIndexOf(cited.digits, match[0].length - match[3].length - 1);
    const where = span(from, attachment.from + match.index + match[0].length);
    yield {
      span: where,
      message: `Số, ký hiệu khác với văn bản “${value}”.`,
      fixes: [replace(where, value, "guarded")],
      related,
    };
    return;
  }
  yield* typeMismatch(draft, attachment, match, related);
  if (date?.iso && draft.issued && !sameDate) yield* dateMismatch(draft, attachment, date);
  yield* issuerMismatch(draft, attachment);
}

/** "… của Ủy ban nhân dân xã Tân Tạo)": a body with a name of its own, at the end of the line. */
const ISSUER =
  /(?<=\scủa\s)(?:\p{L}+\s){1,8}(xã|phường|tỉnh|thành phố|đặc khu)\s((?:\p{Lu}[\p{L}’']*\s?){1,4}?)(?=\s?\)?$)/u;

function* issuerMismatch(draft: Draft, attachment: Span): Generator<Report> {
  const match = ISSUER.exec(slice(draft.plain, attachment));
  const [, kind = "", name = ""] = (match ?? []).map((part) => foldName(part ?? ""));
  const names = draft.header.issuers.map(({ text }) => foldName(text));
  // "SỞ Y TẾ" alone in the header may be of any province: only a unit of the same kind is surely another.
  if (!match || names.some((own) => own.includes(name)) || !names.some((own) => own.includes(`${kind} `)))
    return;
  yield {
    span: spanOfMatch(match, attachment.from),
    message: `Cơ quan khác với cơ quan ban hành “${draft.header.issuers.at(-1)?.text}”.`,
  };
}

function* typeMismatch(
  draft: Draft,
  attachment: Span,
  match: RegExpExecArray,
  related: NonNullable<Report["related"]>,
): Generator<Report> {
  const own = draft.title.type?.name;
  const before = (match[1] ?? "").replace(/\s+/g, " ");
  const cited = documentTypes.find(({ name }) => before.toLowerCase().endsWith(name.toLowerCase()))?.name;
  if (!own || !cited || cited === own || !draft.title.typeSpan) return;
  const at = attachment.from + match.index + before.length - cited.length;
  const where = span(at, at + cited.length);
  yield {
    span: where,
    message: `Tên loại khác với văn bản: cần ghi “${own}”.`,
    fixes: [replace(where, own, "guarded")],
    related,
  };
}

function* dateMismatch(
  draft: Draft,
  attachment: Span,
  date: ReturnType<typeof findDates>[number],
): Generator<Report> {
  const own = draft.header.placeDate?.date;
  if (!own?.year || !date.year) return;
  const where = span(attachment.from + date.span.from, attachment.from + date.span.to);
  const [day, month] = [
    String(own.day.value).padStart(2, "0"),
    own.month.value < 3 ? `0${own.month.value}` : own.month.value,
  ];
  const right =
    date.form === "slash"
      ? `${day}/${month}/${own.year.value}`
      : `ngày ${day} tháng ${month} năm ${own.year.value}`;
  yield {
    span: where,
    message: `Ngày khác với ngày ban hành của văn bản (${day}/${month}/${own.year.value}).`,
    fixes: [replace(where, right, "guarded")],
    related: [{ span: own.span, message: "Ngày ban hành của văn bản." }],
  };
}

function textOf(draft: Draft, where: Span): string {
  return slice(draft.plain, where);
}
