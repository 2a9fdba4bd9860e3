import type { Draft } from "../../draft/draft.ts";
import { groupBy } from "../../text/group.ts";
import { lineOf, lineStarts } from "../../text/lines.ts";
import { matchesOf } from "../../text/match.ts";
import { type Span, slice, span, spanOfMatch } from "../../text/span.ts";
import { EVERYWHERE, type Report, type Rule, replace } from "../rule.ts";

const ENCODING = "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I.4 (bộ mã ký tự Unicode theo TCVN 6909:2001)";

/** More places than this are one fault of the whole text (a converter's doing): it is said once. */
const MOST_PLACES = 20;
/** A text typed on a Mac or kept by one is so in every line. */
const MOST_LINES = 3;

export const textNfc: Rule = {
  id: "text-nfc",
  part: "text",
  title: "Chữ tiếng Việt ở dạng Unicode dựng sẵn",
  why: "Chữ dựng sẵn và chữ tổ hợp (chữ cái cộng dấu rời) trông như nhau nhưng máy coi là khác: tìm kiếm, sắp xếp và so sánh bỏ sót, dấu có thể hiển thị lệch.",
  basis: ENCODING,
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    const reports = byLine(draft, draft.source.denormalised).map((spans): Report => {
      const edits = spans.map((each) => ({ span: each, newText: slice(draft.text, each) }));
      return {
        span: span((spans[0] as Span).from, (spans.at(-1) as Span).to),
        message: "Chữ ở dạng tổ hợp (dấu rời); cần dùng Unicode dựng sẵn.",
        fixes: [{ title: "Chuyển sang Unicode dựng sẵn", safety: "safe", edits }],
      };
    });
    yield* reports.length > MOST_LINES ? [inOne(reports, "dòng")] : reports;
  },
  examples: [
    { bad: `- Báo cáo k«${"ế".normalize("NFD")}»t quả.\n`, good: "- Báo cáo kết quả.\n" },
    { bad: `TRƯỜNG Đ«${"Ạ".normalize("NFD")}»I HỌC\n`, good: "TRƯỜNG ĐẠI HỌC\n" },
    { good: "- Đề nghị Ủy ban nhân dân tỉnh xem xét.\n" },
    { good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n" },
  ],
};

function byLine(draft: Draft, spans: readonly Span[]): Span[][] {
  const starts = lineStarts(draft.text);
  return [...groupBy(spans, ({ from }) => lineOf(starts, from)).values()];
}

/** Rules that look for single characters anywhere in the text, layout included. */
interface CharacterRow extends Omit<Rule, "part" | "severity" | "check"> {
  readonly severity?: Rule["severity"];
  readonly pattern: RegExp;
  /** What is said about the characters found, and what they become; undefined: nothing is put in their place. */
  readonly message: (found: string) => string;
  readonly become: (found: string) => string | undefined;
  readonly safety?: "safe" | "guarded";
  /** More places than this are told as one. */
  readonly most?: number;
}

function characterRule(row: CharacterRow): Rule {
  const { pattern, message, become, safety = "safe", most = MOST_PLACES, ...rule } = row;
  return {
    severity: "warning",
    regimes: EVERYWHERE,
    ...rule,
    part: "text",
    *check(draft) {
      const reports: Report[] = [];
      for (const match of matchesOf(draft.text, pattern)) {
        if (reports.length === 500) break;
        reports.push(reportOf(match[0], spanOfMatch(match)));
      }
      yield* reports.length > most ? [inOne(reports)] : reports;
    },
  };

  function reportOf(found: string, where: Span): Report {
    const right = become(found);
    const title = right === "" ? "Xóa ký tự" : undefined;
    const fixes = right === undefined ? [] : [replace(where, right, safety, title)];
    return { span: where, message: message(found), fixes };
  }
}

/** What a converter did to the whole text, told at its first place and mended at all. */
function inOne(reports: readonly Report[], unit = "chỗ"): Report {
  const [first] = reports as readonly [Report];
  const edits = reports.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []);
  const [fix] = first.fixes ?? [];
  return {
    ...first,
    message: `${first.message} Có ${reports.length} ${unit} như vậy.`,
    fixes: fix ? [{ ...fix, title: `${fix.title} ở mọi ${unit}`, edits }] : [],
  };
}

const LOOK_ALIKE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: "a",
    А: "A",
    В: "B",
    с: "c",
    С: "C",
    е: "e",
    Е: "E",
    Н: "H",
    і: "i",
    І: "I",
    К: "K",
    М: "M",
    о: "o",
    О: "O",
    р: "p",
    Р: "P",
    Т: "T",
    х: "x",
    Х: "X",
    у: "y",
    Α: "A",
    Β: "B",
    Ε: "E",
    Η: "H",
    Ι: "I",
    Κ: "K",
    Μ: "M",
    Ν: "N",
    Ο: "O",
    ο: "o",
    Ρ: "P",
    Τ: "T",
    Χ: "X",
  }),
);

export const textForeignD = characterRule({
  id: "text-foreign-d",
  title: "Chữ Đ là chữ tiếng Việt (U+0110), không phải chữ Ð của tiếng Iceland (U+00D0)",
  why: "Hai chữ trông như nhau nhưng máy coi là khác: tìm “Độc lập” sẽ không thấy “Ðộc lập”.",
  basis: ENCODING,
  pattern: /[\u00d0\u0189]|\u00f0(?=\p{L})/gu,
  message: () => "Chữ “Ð” không phải chữ Đ tiếng Việt (U+0110).",
  become: (found) => (found === "\u00f0" ? "đ" : "Đ"),
  examples: [
    {
      bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n«Ð»ộc lập - Tự do - Hạnh phúc\n",
      good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n",
    },
    {
      bad: "- Sở Kế hoạch và «Ð»ầu tư; Quyết định số 15/Q«Ð»-UBND.\n",
      good: "- Sở Kế hoạch và Đầu tư; Quyết định số 15/QĐ-UBND.\n",
    },
    { good: "- Đề nghị các đơn vị báo cáo.\n" },
    { good: "Điều 1. Phê duyệt Đề án.\n" },
  ],
});

export const textOddSpace = characterRule({
  id: "text-odd-space",
  title: "Giữa các chữ là dấu cách thường",
  why: "Dấu cách rộng, hẹp khác thường (U+2003, U+2009, U+3000…) theo vào khi chép từ trang web; dòng chữ giãn lệch, tìm kiếm bỏ sót.",
  basis: ENCODING,
  severity: "info",
  pattern: /(?<=[\p{L}\p{N},;:])[\u2000-\u2006\u2008\u2009\u200a\u205f\u3000](?=\p{L})/gu,
  message: () => "Dấu cách này không phải dấu cách thường.",
  become: () => " ",
  most: 3,
  examples: [
    { bad: "- Báo cáo«\u3000»kết quả thực hiện.\n", good: "- Báo cáo kết quả thực hiện.\n" },
    { bad: "- Báo cáo kết«\u2003»quả thực hiện.\n", good: "- Báo cáo kết quả thực hiện.\n" },
    { good: "- Báo cáo\u00a0kết quả; chi 5\u2009000 đồng.\n" },
    { good: "- Báo cáo kết quả thực hiện Đề án.\n" },
  ],
});

export const textZeroWidth = characterRule({
  id: "text-zero-width",
  title: "Không có ký tự vô hình giữa chữ",
  why: "Ký tự rộng bằng không (U+200B, U+FEFF…) theo vào khi chép từ trang web; mắt không thấy nhưng tìm kiếm và số hiệu bị sai.",
  basis: ENCODING,
  pattern:
    /(?!^\ufeff)(?:[\u200b-\u200f\u2060\ufeff\u202a-\u202e]|(?<![\p{Lu}\d\s])\u00ad(?![\p{Lu}\d\s])){1,50}/gu,
  message: () => "Có ký tự vô hình trong chữ.",
  become: () => "",
  examples: [
    { bad: "- Báo cáo kết«\u200b» quả thực hiện.\n", good: "- Báo cáo kết quả thực hiện.\n" },
    { bad: "Số: 15«\ufeff»/QĐ-UBND\n", good: "Số: 15/QĐ-UBND\n" },
    { good: "- Báo cáo kết quả thực hiện Đề án.\n" },
    { good: "\ufeffSố: 15/QĐ-UBND\n" },
  ],
});

export const textSoftHyphen = characterRule({
  id: "text-soft-hyphen",
  title: "Gạch nối là dấu “-”, không phải gạch nối mềm",
  why: "Gạch nối mềm (U+00AD) do phần mềm đọc PDF để lại thường không hiện ra: “QĐ-UBND” thành “QĐUBND”, tìm không thấy.",
  basis: ENCODING,
  pattern: /(?<=[\p{Lu}\d\s])\u00ad|\u00ad(?=[\p{Lu}\d\s])/gu,
  message: () => "Gạch nối mềm (U+00AD) cần thay bằng dấu “-”.",
  become: () => "-",
  most: 2,
  examples: [
    { bad: "Số: 15/QĐ«\u00ad»UBND\n", good: "Số: 15/QĐ-UBND\n" },
    { bad: "- Giai đoạn 2026«\u00ad»2030.\n", good: "- Giai đoạn 2026-2030.\n" },
    {
      bad: "Độc lập «\u00ad» Tự do \u00ad Hạnh phúc\nSố: 15/QĐ\u00adUBND\n",
      good: "Độc lập - Tự do - Hạnh phúc\nSố: 15/QĐ-UBND\n",
    },
    { good: "Số: 15/QĐ-UBND\n" },
    { good: "- Quá trình thực\u00adhiện Đề án.\n" },
  ],
});

export const textLookAlike = characterRule({
  id: "text-lookalike-letter",
  title: "Chữ cái là chữ Latinh, không phải chữ Nga hay Hy Lạp trông giống",
  why: "Một chữ а (Nga) lẫn trong từ tiếng Việt nhìn không ra nhưng làm hỏng tìm kiếm và số, ký hiệu.",
  basis: ENCODING,
  pattern:
    /(?<=\p{Script=Latin})[аАВсСеЕНіІКМоОрРТхХуΑΒΕΗΙΚΜΝΟοΡΤΧ]|[аАВсСеЕНіІКМоОрРТхХуΑΒΕΗΙΚΜΝΟοΡΤΧ](?=\p{Script=Latin})/gu,
  message: (found) => `Chữ “${found}” không phải chữ Latinh; cần gõ lại.`,
  become: (found) => LOOK_ALIKE.get(found),
  examples: [
    { bad: "- Cơ qu«а»n chủ trì báo cáo.\n", good: "- Cơ quan chủ trì báo cáo.\n" },
    { bad: "Quyết định số 15/QĐ-UB«Ν»D\n", good: "Quyết định số 15/QĐ-UBND\n" },
    { good: "- Cơ quan chủ trì báo cáo Đề án.\n" },
    { good: "- Hệ số α, β; tia γ; công ty Роснефть.\n" },
  ],
});

export const textControlCharacter = characterRule({
  id: "text-control-character",
  title: "Không có ký tự điều khiển hoặc ký tự hỏng",
  why: "Ký tự điều khiển và dấu � là vết hỏng khi chuyển đổi tệp; chữ ở chỗ đó có thể đã mất.",
  basis: ENCODING,
  pattern: /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffd]{1,50}/g,
  message: (found) =>
    found.includes("\ufffd")
      ? "Có ký tự hỏng (�); chữ ở đây đã mất, cần gõ lại."
      : "Có ký tự điều khiển trong chữ.",
  become: (found) => (found.includes("\ufffd") ? undefined : ""),
  examples: [
    { bad: "- Báo cáo k«\ufffd»t quả thực hiện.\n" },
    { bad: "- Báo cáo«\u0007» kết quả.\n", good: "- Báo cáo kết quả.\n" },
    { good: "- Báo cáo kết quả Đề án.\n" },
    { good: "STT\tNội dung\n1\tRà soát\n" },
  ],
});

export const textFullWidth = characterRule({
  id: "text-full-width",
  title: "Dấu câu và chữ số dùng loại thường, không dùng loại toàn khổ",
  why: "Dấu và số toàn khổ (，：１) của bộ gõ Trung, Nhật rộng gấp đôi và máy không nhận ra là số hay dấu câu.",
  basis: ENCODING,
  pattern: /[\uff01-\uff5e]/gu,
  message: (found) => `Ký tự toàn khổ “${found}”; cần dùng ký tự thường.`,
  become: (found) => String.fromCharCode(found.charCodeAt(0) - 0xfee0),
  examples: [
    { bad: "Kính gửi«：» Ủy ban nhân dân tỉnh\n", good: "Kính gửi: Ủy ban nhân dân tỉnh\n" },
    { bad: "- Giao «１»«５» chỉ tiêu.\n", good: "- Giao 15 chỉ tiêu.\n" },
    { good: "Kính gửi: Ủy ban nhân dân tỉnh\n" },
    { good: "- Giao 15 chỉ tiêu cho Đơn vị.\n" },
  ],
});

export const textSymbolFont = characterRule({
  id: "text-symbol-font",
  title: "Gạch đầu dòng là ký tự thường, không phải ký tự riêng của phông Symbol, Wingdings",
  why: "Ký tự vùng dùng riêng (U+F0B7…) sót lại từ Word chỉ hiện đúng khi có đúng phông chữ; nơi khác hiện ô vuông.",
  basis: ENCODING,
  pattern: /(?<=^[ \t]{0,40})[\ue000-\uf8ff](?=\s*\p{L})/gmu,
  message: () => "Ký tự riêng của phông Symbol hoặc Wingdings; nơi khác sẽ hiện ô vuông.",
  become: (found) => (/[\uf0b7\uf0a7\uf02d\uf0d8\uf0fc]/.test(found) ? "-" : undefined),
  safety: "guarded",
  examples: [
    { bad: "«\uf0b7» Rà soát thủ tục hành chính.\n", good: "- Rà soát thủ tục hành chính.\n" },
    { bad: "«\uf02d» Đôn đốc các đơn vị.\n", good: "- Đôn đốc các đơn vị.\n" },
    { good: "- Rà soát thủ tục hành chính.\n" },
    { good: "• Đôn đốc các đơn vị.\n" },
  ],
});
