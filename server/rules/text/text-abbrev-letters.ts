import { sought } from "../../text/match.ts";
import { span } from "../../text/span.ts";
import { EVERYWHERE, type Rule } from "../rule.ts";
import { matchesIn } from "./matches.ts";

/** What is abbreviated, in small letters but for a capital at its head, and its abbreviation: "phòng cháy, chữa cháy (PCCC)". */
const INTRODUCED = sought(/(?<=(?<!\p{L})((?:\p{L}\p{Ll}{0,6},? (?:- )?){3,12}))\((\p{Lu}{3,8})\)/gu);

export const textAbbrevLetters: Rule = {
  id: "text-abbrev-letters",
  part: "text",
  title: "Chữ viết tắt ghép từ chữ đầu của cụm từ đứng trước, mỗi chữ tắt một nghĩa",
  why: "“Phòng cháy, chữa cháy (PCCT)” gõ sai một chữ hoặc chép nhầm chữ tắt của cụm từ khác; về sau không ai hiểu là gì.",
  basis: "Thông lệ soạn thảo (viết tắt bằng chữ đầu của các tiếng)",
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    const fitting = new Set<string>();
    for (const { span: where, words } of matchesIn(draft, INTRODUCED, ["body", "basis"])) {
      const [, phrase = "", short = ""] = words;
      const [initials, letters] = [initialsOf(phrase), bare(short)];
      if (isAmong(letters, initials)) {
        fitting.add(short);
        continue;
      }
      if (!fitting.has(short) && !isOneLetterOff(letters, initials)) continue;
      yield {
        span: span(where.to - short.length - 1, where.to - 1),
        message: fitting.has(short)
          ? `“${short}” đã dùng cho cụm từ khác.`
          : `“${short}” không phải chữ đầu của “${phrase.trim().split(" ").slice(-short.length).join(" ")}”.`,
      };
    }
  },
  examples: [
    { bad: "- Tổ chức công tác phòng cháy, chữa cháy («PCCT») tại các cơ sở.\n" },
    {
      bad: "- Công tác phòng, chống thiên tai (PCTT) được tăng cường; lực lượng phòng cháy, chữa cháy («PCTT») sẵn sàng.\n",
    },
    {
      good: "- Phòng cháy, chữa cháy (PCCC); kinh tế - xã hội (KTXH); của Ủy ban nhân dân (UBND) tỉnh; an toàn vệ sinh thực phẩm (ATTP).\n",
    },
    { good: "- Chi phí xây dựng (GXD), chi phí quản lý dự án (GQLDA).\n" },
    { good: "- Cơ quan hợp tác quốc tế của nước bạn (KOICA); bảo hiểm xã hội tỉnh (BHXH).\n" },
  ],
};

/** True if an abbreviation is made of the first letters of the words that end a phrase; WHO is not. */
export function abbreviates(short: string, phrase: string): boolean {
  const last = phrase
    .trim()
    .split(/\s+/)
    .slice(-2 * short.length);
  return isAmong(bare(short.replace(/[^\p{L}]/gu, "")), initialsOf(last.join(" ")));
}

function initialsOf(phrase: string): string {
  return bare((phrase.match(/(?<!\p{L})\p{L}/gu) ?? []).join(""));
}

/** "Ủ" of "Ủy ban" is the U of UBND. */
function bare(letters: string): string {
  return letters.toUpperCase().normalize("NFD").replace(/\p{M}/gu, "");
}

/** True if the letters stand in this order among the initials: words may be left out of an abbreviation. */
function isAmong(short: string, initials: string): boolean {
  let at = -1;
  for (const letter of short) {
    at = initials.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** True if all letters but one are the initials of the last words, one by one. "GQLDA" is the price ("giá") of quản lý dự án. */
function isOneLetterOff(short: string, initials: string): boolean {
  if (short.length < 4 || initials.length < short.length) return false;
  if (short.startsWith("G") && isAmong(short.slice(1), initials)) return false;
  const last = initials.slice(-short.length);
  return [...short].filter((letter, at) => letter !== last[at]).length === 1;
}
