import type { Draft } from "../../draft/draft.ts";
import { matchesOf, sought } from "../../text/match.ts";
import { contains, slice, span } from "../../text/span.ts";
import { EVERYWHERE, insert, type Report, type Rule, replace } from "../rule.ts";
import { matchesIn } from "./matches.ts";

/** "TT.Thành ủy", "TP.Hồ Chí Minh": the point of an abbreviation runs into the name behind it. Points are rarer than capitals. */
const JOINED = /\.(?=\p{Lu}\p{Ll})(?<=(?<![\p{L}\p{N}.@/_-])(?<letters>\p{Lu}{2,5})\.)/gu;

/** "LĐTB &XH": a blank on one side only. Letters without a vowel are short for something; "GIÁO DỤC& ĐÀO TẠO" is words. */
const AMPERSAND = sought(/(?<![\p{L}\p{N}])[B-DGHK-NP-TVXĐ]{2,8}(?: &|& )[B-DGHK-NP-TVXĐ]{2,8}(?!\p{L})/gu);

export const textAbbrevSpace: Rule = {
  id: "text-abbrev-space",
  part: "text",
  title: "Có dấu cách sau dấu chấm của chữ viết tắt, không có quanh dấu “&”",
  why: "“TT.Thành ủy” dính chữ khó đọc; sau dấu chấm có một dấu cách như “TP. Hồ Chí Minh”.",
  basis: "Thông lệ đánh máy",
  severity: "info",
  yieldsTo: ["label-space", "place-no-abbreviation", "text-abbrev-space-mixed", "cite-number-format"],
  regimes: EVERYWHERE,
  *check(draft) {
    yield* joinedPoints(draft);
    const names = draft.header.issuers.flatMap(({ parts }) => parts);
    const inNames = names.flatMap((part) =>
      Array.from(matchesOf(slice(draft.plain, part), AMPERSAND.pattern), ({ index, 0: { length } }) =>
        span(part.from + index, part.from + index + length),
      ),
    );
    for (const where of [...inNames, ...Array.from(matchesIn(draft, AMPERSAND), (found) => found.span)])
      yield {
        span: where,
        message: "Dấu “&” trong chữ viết tắt viết liền với chữ ở cả hai bên.",
        fixes: [replace(where, slice(draft.text, where).replace(/\s/g, ""), "guarded")],
      };
  },
  examples: [
    {
      bad: "Nơi nhận:\n- «TT.»Thành ủy;\n- Lưu: VT, VP.\n",
      good: "Nơi nhận:\n- TT. Thành ủy;\n- Lưu: VT, VP.\n",
    },
    { bad: "Hội nghị tại «TP.»Đà Nẵng.\n", good: "Hội nghị tại TP. Đà Nẵng.\n" },
    {
      bad: "Đề nghị Phòng «LĐTB &XH» xem xét, giải quyết.\n",
      good: "Đề nghị Phòng LĐTB&XH xem xét, giải quyết.\n",
    },
    {
      bad: "PHÒNG «GD& ĐT» THANH OAI\nTRƯỜNG MẦM NON MỸ HƯNG\nSố: 15/BC-MNMH\n\nBÁO CÁO\nNăm học 2021 - 2022\n",
    },
    { good: "Phòng LĐTB&XH, Phòng GD & ĐT và Phòng KH&CĐS.\n" },
    { good: "Hội nghị tại TP. Hồ Chí Minh và TP.HCM; trang www.ABC.Vn.\n" },
    { good: "Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.Kn.2.\n" },
  ],
};

/** Every abbreviation whose point runs into the name behind it. */
export function* joinedPoints(draft: Draft): Generator<Report> {
  const file = draft.recipients?.items.find(({ isFileCopy }) => isFileCopy)?.span;
  const posts = draft.signatures.flatMap(({ lines }) => lines.map(({ span }) => span));
  for (const match of matchesOf(draft.plain, JOINED)) {
    const to = match.index + 1;
    const where = span(to - `${match.groups?.letters}.`.length, to);
    // "Lưu: VT, VP.Kn" is the drafter's code; "KT.Giám đốc" in a signature has a rule of its own.
    if ((file && contains(file, where)) || posts.some((post) => contains(post, where))) continue;
    yield {
      span: where,
      message: `Cần dấu cách sau “${slice(draft.plain, where)}”.`,
      fixes: [insert(where.to, " ", "guarded", "Thêm dấu cách")],
    };
  }
}
