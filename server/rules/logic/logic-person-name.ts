import { withoutRank } from "../../draft/closing-words.ts";
import type { Draft } from "../../draft/draft.ts";
import { withoutAccents } from "../../text/accents.ts";
import { sought } from "../../text/match.ts";
import { type Span, slice, span } from "../../text/span.ts";
import { EVERYWHERE, type Rule, replace } from "../rule.ts";
import { everySignature } from "../support.ts";
import { matchesIn } from "../text/matches.ts";

const NAMED = sought(
  /(?<=(?<!\p{L})(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|Thầy|Cô):? )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){2,3}(?!\p{L}|\s\p{Lu})/gu,
);

interface Naming {
  readonly name: string;
  readonly where: Span;
}

export const logicPersonName: Rule = {
  id: "logic-person-name",
  part: "logic",
  title: "Họ tên một người viết một cách trong cả văn bản",
  why: "“ông Lê Quang Vinh” ở trích yếu, “ông Lê Quan Vinh” ở Điều 1 thì quyết định về nhân sự phải đính chính.",
  basis: "Kiểm tra lô-gíc, không phải quy định của nghị định",
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    const namings = namingsIn(draft);
    const names = [...new Set(namings.map(({ name }) => name))];
    const timesOf = (name: string): number => namings.filter((each) => each.name === name).length;
    for (const [index, other] of names.entries()) {
      const own = names.slice(0, index).find((earlier) => isSlipOf(earlier, other));
      if (own === undefined) continue;
      const [usual, odd] = timesOf(other) > timesOf(own) ? [other, own] : [own, other];
      const first = namings.find(({ name }) => name === usual);
      // Two that are named again and again, or side by side, are two persons.
      if (
        !first ||
        timesOf(odd) > 1 ||
        names.some((third) => third !== odd && third !== usual && isSlipOf(third, odd))
      )
        continue;
      for (const { where } of namings.filter(({ name }) => name === odd)) {
        if (isBeside(draft, first.where, where)) continue;
        yield {
          span: where,
          message: `“${odd}” ở chỗ khác viết “${usual}”.`,
          related: [{ span: first.where, message: `Ở đây viết “${usual}”.` }],
          fixes: [replace(where, usual, "guarded")],
        };
      }
    }
  },
  examples: [
    {
      bad: "1. Bổ nhiệm ông Lê Quang Vinh giữ chức Trưởng phòng.\n\n2. Chánh Văn phòng và ông «Lê Quan Vinh» thi hành.\n",
      good: "1. Bổ nhiệm ông Lê Quang Vinh giữ chức Trưởng phòng.\n\n2. Chánh Văn phòng và ông Lê Quang Vinh thi hành.\n",
    },
    {
      bad: "Chủ trì: Ông Nguyễn Hữu Phước.\n\nThư ký: Ông Trần Văn Đức.\n\nÔng «Nguyễn Hửu Phước» kết luận.\n",
    },
    {
      good: "Cử ông Lê Quang Vinh và ông Lê Quang Vịnh đi công tác.\n\nBà Trần Thị Hoa thay bà Trần Thị Hà.\n",
    },
    {
      good: "Cử ông Hồ Trần Anh Ngọc\nChức vụ: Giảng viên.\n\nÔng Hồ Trần Anh Ngọc thi hành; bà Lê Thị Hoa Trưởng phòng chủ trì.\n\nBà Lê Thị Hoa báo cáo.\n",
    },
    {
      good: "Ông Lê Văn Hùng chủ trì.\n\nÔng Lê Văn Hưng ghi biên bản.\n\nÔng Lê Văn Hưng đọc biên bản.\n\nÔng Lê Văn Hùng kết luận.\n",
    },
  ],
};

/** Everybody who is named with a title, and who signs. */
function namingsIn(draft: Draft): readonly Naming[] {
  const told = [...matchesIn(draft, NAMED)].map(({ span: where, words: [name] }) => ({ name, where }));
  const signers = everySignature(draft).flatMap(({ name }) => {
    if (!name) return [];
    const written = slice(draft.plain, name);
    const bare = withoutRank(written).trim();
    const from = name.from + written.indexOf(bare);
    return [{ name: bare, where: span(from, from + bare.length) }];
  });
  return [...told, ...signers];
}

/** True where one word differs, and that by its marks or one lost letter alone. Lists of people hold such names by chance. */
function isSlipOf(one: string, other: string): boolean {
  const [mine, theirs] = [one, other].map((name) => name.split(" ")) as [string[], string[]];
  if (mine.length !== theirs.length) return false;
  const [odd, ...more] = mine.flatMap((word, index) =>
    word === theirs[index] ? [] : [[word, theirs[index] ?? ""]],
  );
  if (!odd || more.length > 0) return false;
  const [a = "", b = ""] = odd.map(withoutAccents);
  return a === b || (Math.abs(a.length - b.length) === 1 && (a.startsWith(b) || b.startsWith(a)));
}

function isBeside({ plain }: Draft, one: Span, other: Span): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  return !/\n/.test(plain.slice(first.to, second.from));
}
