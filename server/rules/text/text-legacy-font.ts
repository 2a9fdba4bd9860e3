import { lineAround } from "../../text/lines.ts";
import { matchesOf, type Sought, sought } from "../../text/match.ts";
import { type Span, span, spanOfMatch } from "../../text/span.ts";
import { EVERYWHERE, type Rule } from "../rule.ts";

/** An encoding from before Unicode, known by letters that no Vietnamese word in Unicode has where they stand. */
interface Encoding {
  readonly name: string;
  /** Matches a word of that encoding. */
  readonly word: Sought;
  /** True if its letters are those of Unicode all the same, in the wrong case. */
  readonly isReadable?: boolean;
}

const ENCODINGS: readonly Encoding[] = [
  {
    name: "TCVN3 (ABC)",
    // Signs of the Latin-1 page amid letters: "c«ng", "®Çu t­", "cña". Some stand at the edge of a word in Unicode too,
    // as quotation marks («Họ tên»), bullets (·) or units (µg), and count within one only.
    word: sought(
      /(?<![\p{L}\p{N}])(?:[A-Za-z]{1,3}[µ·«»¾¼½][A-Za-zµ-ÿ\u00ad]{1,4}|[A-Za-z]{0,3}[¸¶¹¨©®§¬ª¢£¤¥¦¡][A-Za-zµ-ÿ\u00ad]{1,4}|[A-Za-z]{1,4}[µ¸¶¹¨¾¼½©®¬ª])(?![\p{L}\p{N}])/gu,
    ),
  },
  {
    name: "VNI-Windows",
    // The mark of tone stands as a letter of its own behind the vowel: "Coäng hoøa", "ñoäc laäp".
    word: sought(
      /(?<![\p{L}\p{N}])[A-Za-zñÑ]{0,3}(?:[aeouyAEOUYöôÖÔ][øùûõïåäëØÙÛÕÏÅÄË]|[aeoAEO][âÂ])[A-Za-zñ]{0,3}(?![\p{L}\p{N}])/gu,
    ),
  },
  {
    name: ".VnTimeH",
    isReadable: true,
    // Capitals of the font whose accented letters are small in Unicode: "TRƯờNG ĐạI HọC".
    word: sought(
      /(?<![\p{L}\p{N}])(?=\p{L}{0,20}\p{Lu}\p{L}{0,20}\p{Lu})\p{Lu}{1,20}(?:(?![a-z])\p{Ll}){1,2}\p{Lu}{1,3}(?![\p{L}\p{N}])/gu,
    ),
  },
];

/** Fewer words than this may be names or formulae: "Nguyeãn", "Ø20", "±5µm". */
const ENOUGH = 5;
/** So far apart and no farther may they stand: such a text is one run of them. */
const REACH = 400;

export const textLegacyFont: Rule = {
  id: "text-legacy-font",
  part: "text",
  title: "Văn bản gõ bằng bảng mã Unicode, không phải TCVN3 (ABC) hay VNI",
  why: "Chữ gõ bằng phông .VnTime, VNI-Times chỉ đọc được trên máy có phông ấy; nơi khác hiện ra ký tự lạ, không tìm kiếm, không tra cứu được.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I.4 (bộ mã ký tự Unicode theo TCVN 6909:2001)",
  severity: "error",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { name, word, isReadable } of ENCODINGS) {
      const runs = runsOf(draft.plain, word);
      const [first] = runs;
      if (!first) continue;
      yield {
        span: span((first[0] as Span).from, (first[ENOUGH - 1] as Span).to),
        message: isReadable
          ? "Chữ in hoa lẫn chữ thường có dấu do đổi từ phông .VnTimeH; viết hoa lại cả dòng (Word: Shift + F3)."
          : `Chữ gõ bằng bảng mã ${name}; chuyển sang Unicode (UniKey: Ctrl + Shift + F6) rồi mới xét được lỗi khác.`,
        ...(isReadable ? {} : { unreadable: runs.map((run) => linesOf(draft.plain, run)) }),
      };
      return;
    }
  },
  examples: [
    { bad: "- Ñeà nghò «caùc ñôn vò baùo caùo keát quaû thöïc» hieän.\n" },
    { bad: "- «§Ò nghÞ c¸c ®¬n vÞ b¸o c¸o» kÕt qu¶ thùc hiÖn vÒ Së.\n" },
    { bad: "- «TRƯờNG ĐạI HọC NÔNG LÂM HUYệN MộC» CHÂU.\n" },
    { good: "- Đề nghị các đơn vị báo cáo kết quả thực hiện về Sở; dung sai ±5 µm; ống Ø20; © 2024.\n" },
    { good: "- «Ông» «Bà» «Họ» «Tên» «Chức» «Quê» «Số»; ·Rà soát ·Bổ sung ·Chỉ đạo ·Tổ chức ·Báo cáo.\n" },
    { good: "- Nồng độ 5 µg, 10 µg, 12 µg, 15 µg, 20 µg và 25 µg trong 1 m³.\n" },
    { good: "- Đoàn chuyên gia François, Müller, Señor, Łukasz, Nguyễn Thị Noël, Zoë và Đỗ Văn Bình.\n" },
  ],
};

/** The encoding from before Unicode that a text is in, if nobody can read it as it stands. */
export function oldEncodingOf(text: string): string | undefined {
  return ENCODINGS.find(({ isReadable, word }) => !isReadable && runsOf(text, word).length > 0)?.name;
}

/** The words of an encoding in runs: they stand close together, five at least. */
function runsOf(text: string, { pattern, core }: Sought): Span[][] {
  if (text.search(core().pattern) < 0) return [];
  const runs: Span[][] = [];
  for (const match of matchesOf(text, pattern)) {
    const word = spanOfMatch(match);
    const run = runs.at(-1);
    if (run && word.from - (run.at(-1) as Span).to <= REACH) run.push(word);
    else runs.push([word]);
  }
  return runs.filter(({ length }) => length >= ENOUGH);
}

/** The whole lines from the first word of a run to its last, and those within reach: a short line has few such words. */
function linesOf(text: string, run: readonly Span[]): Span {
  const from = Math.max(0, (run[0] as Span).from - REACH);
  const to = Math.min(text.length, (run.at(-1) as Span).to + REACH);
  return span(lineAround(text, from).from, lineAround(text, to).to);
}
