import { readTableUnits, type UnitMention } from "../../tasks/unit-mentions.ts";
import type { Rule } from "../rule.ts";

const HEAD = "KẾ HOẠCH\nCông tác năm 2026\n\nSTT\tNội dung\tĐơn vị chủ trì\tThời gian\n";

export const tableUnitNames: Rule = {
  id: "table-unit-names",
  part: "table",
  title: "Trong một kế hoạch, mỗi đơn vị ghi bằng một tên",
  why: "Một đơn vị ghi hai tên thì lọc, đếm nhiệm vụ theo đơn vị sẽ sót.",
  basis: "Thông lệ lập bảng nhiệm vụ; không phải quy định của nghị định",
  severity: "hint",
  yieldsTo: ["cap-unit-field"],
  *check({ plans, plain }) {
    const units = readTableUnits(plans);
    const reported = new Set<UnitMention>();
    for (const one of units) {
      const other = units.find((each) => each !== one && !reported.has(each) && isOther(each, one));
      if (!other || isDeclared(one.name, plain) || isDeclared(other.name, plain)) continue;
      reported.add(one);
      yield {
        span: one.span,
        message: `“${one.name}” và “${other.name}” có lẽ là một đơn vị; nên ghi một tên.`,
        related: [{ span: other.span, message: `Ở đây ghi “${other.name}”.` }],
      };
    }
  },
  examples: [
    {
      bad: `${HEAD}1\tRà soát\tPhòng Tổ chức - Hành chính\tQuý I\n2\tBáo cáo\tPhòng Tổ chức - Hành chính\tQuý II\n3\tTổng kết\t«Phòng TCHC»\tQuý IV\n`,
    },
    {
      bad: `${HEAD}1\tRà soát\tPhòng Kế hoạch - Tài chính\tQuý I\n2\tBáo cáo\tPhòng Kế hoạch - Tài chính\tQuý II\n3\tTổng kết\t«Phòng Kế hoạch Tài chính»\tQuý IV\n`,
    },
    {
      bad: `${HEAD}1\tRà soát\tVăn phòng Sở\tQuý I\n2\tBáo cáo\tVăn phòng Sở\tQuý II\n3\tTổng kết\t«Văn phòng sở»\tQuý IV\n`,
    },
    {
      bad: `${HEAD}1\tRà soát\tVăn phòng Sở\tQuý I\n2\tBáo cáo\tVăn phòng Sở\tQuý II\n3\tTổng kết\t«VP Sở»\tQuý IV\n`,
    },
    {
      good: `${HEAD}1\tRà soát\tPhòng Tổ chức - Hành chính (TCHC)\tQuý I\n2\tTổng kết\tPhòng TCHC\tQuý IV\n`,
    },
    {
      good: `${HEAD}1\tRà soát\tPhòng Tổ chức - Hành chính\tQuý I\n2\tTổng kết\tPhòng TCKT\tQuý IV\n`,
    },
    {
      good: `${HEAD}1\tRà soát\tVăn phòng\tQuý I\n2\tTổng kết\tVăn phòng Sở\tQuý IV\n`,
    },
  ],
};

/** True if `one` is the rarer (or the shorter, or the later) of two names of one unit, `other` its usual one. */
function isOther(other: UnitMention, one: UnitMention): boolean {
  if (one.head !== other.head || one.rest === "" || other.rest === "") return false;
  if (other.count < one.count) return false;
  const sameLetters = plainRest(one) === plainRest(other) && one.name !== other.name;
  return sameLetters || abbreviates(one, other) || abbreviates(other, one);
}

/** "TCHC" for "Tổ chức - Hành chính": every first letter, in order; fewer than three would fit too many names. */
function abbreviates(short: UnitMention, long: UnitMention): boolean {
  if (!/^\p{Lu}{3,8}$/u.test(short.rest)) return false;
  const words = long.rest.match(/\p{L}+/gu) ?? [];
  const initials = words.map((word) => word.charAt(0).toUpperCase()).join("");
  const withoutAnd = words
    .filter((word) => word !== "và")
    .map((word) => word.charAt(0).toUpperCase())
    .join("");
  return words.length > 1 && (initials === short.rest || withoutAnd === short.rest);
}

/** "Kế hoạch - Tài chính" and "Kế hoạch và Tài chính": dashes, spaces and "và" left out. */
function plainRest({ rest }: UnitMention): string {
  return rest
    .toLowerCase()
    .replace(/(?<!\p{L})và(?!\p{L})/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** "(TCHC)", "viết tắt là TCHC": a short name that the draft itself has brought in. */
function isDeclared(name: string, plain: string): boolean {
  const last = name.slice(name.lastIndexOf(" ") + 1);
  if (!/^\p{Lu}{3,}$/u.test(last)) return false;
  return plain.includes(`(${last})`) || plain.includes(`tắt là ${last}`) || plain.includes(`(${name})`);
}
