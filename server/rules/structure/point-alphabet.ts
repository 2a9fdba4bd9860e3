import { pointLetters } from "../../conventions/numbering.ts";
import type { Section } from "../../draft/draft.ts";
import type { TextEdit } from "../../text/edit.ts";
import { span } from "../../text/span.ts";
import type { Report, Rule } from "../rule.ts";

export const pointAlphabet: Rule = {
  id: "point-alphabet",
  part: "structure",
  title: "Các điểm theo thứ tự chữ cái tiếng Việt: a, b, c, d, đ, e, g, h, i, k …",
  why: "Thứ tự các điểm theo bảng chữ cái tiếng Việt: sau d là đ, không có f, j, w, z; đánh khác đi thì viện dẫn sẽ lệch.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.đ",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const run of draft.siblingRuns) {
      if (run[0]?.kind !== "point") continue;
      for (const list of lists(run)) {
        const wrong = list.filter((section, index) => section.number.toLowerCase() !== pointLetters[index]);
        if (wrong.length === 0) continue;
        if (!followsLatin(list)) {
          yield* foreignLetters(list);
          continue;
        }
        const edits = wrong.map((section) => relabel(section, pointLetters[list.indexOf(section)] ?? ""));
        for (const section of wrong) {
          const right = pointLetters[list.indexOf(section)];
          yield {
            span: letterOf(section),
            message: `Thứ tự chữ cái tiếng Việt: điểm này là ${right}).`,
            fixes: [{ title: "Đánh lại các điểm theo chữ cái tiếng Việt", safety: "guarded", edits }],
          };
        }
      }
    }
  },
  examples: [
    {
      bad: "a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\n«e») Năm;\n«f») Sáu.\n",
      good: "a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm;\ne) Sáu.\n",
    },
    {
      bad: "a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm;\ne) Sáu;\n«f») Bảy;\n«g») Tám.\n",
      good: "a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm;\ne) Sáu;\ng) Bảy;\nh) Tám.\n",
    },
    { bad: "c) Ba;\nd) Bốn;\ne) Năm;\n«f») Sáu.\n" },
    { bad: "a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm;\n«f») Sáu.\n" },
    { good: "a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm;\ne) Sáu;\ng) Bảy;\nh) Tám;\ni) Chín;\nk) Mười.\n" },
    { good: "a) Một;\nb) Hai.\n\na) Lại một;\nb) Lại hai.\n" },
  ],
};

/** A run cut where it starts again at "a". */
function lists(run: readonly Section[]): Section[][] {
  const all: Section[][] = [];
  for (const section of run) {
    if (section.number.toLowerCase() === "a" || all.length === 0) all.push([section]);
    else all.at(-1)?.push(section);
  }
  return all;
}

/** The letters rise one by one, by the Latin or the Vietnamese alphabet: what is wrong is the alphabet, not the list. */
function followsLatin(list: readonly Section[]): boolean {
  if (list[0]?.number.toLowerCase() !== "a") return false;
  return list.every((section, index) => {
    const before = list[index - 1]?.number.toLowerCase();
    if (before === undefined) return true;
    const letter = section.number.toLowerCase();
    const latin = "abcdefghijklmnopqrstuvwxyz";
    const followsInVietnamese = pointLetters[pointLetters.indexOf(before) + 1] === letter;
    return followsInVietnamese || (latin.includes(before) && latin[latin.indexOf(before) + 1] === letter);
  });
}

function letterOf(section: Section): { from: number; to: number } {
  return span(section.label.from, section.label.from + 1);
}

function relabel(section: Section, letter: string): TextEdit {
  return { span: letterOf(section), newText: letter };
}

/** In a list whose beginning is not at hand, a letter that Vietnamese does not have is wrong all the same. */
function* foreignLetters(list: readonly Section[]): Generator<Report> {
  for (const [index, section] of list.entries()) {
    const letter = section.number.toLowerCase();
    const before = list[index - 1]?.number.toLowerCase();
    const follows = before !== undefined && before.charCodeAt(0) + 1 === letter.charCodeAt(0);
    // "a) … đ) f)": a list that has begun as it should.
    const begun =
      before !== undefined && index >= 3 && isInOrder(list.slice(0, index)) && /^[fjwz]$/.test(letter);
    if (!(follows || begun) || pointLetters.includes(letter) || letter === "đ") continue;
    yield { span: letterOf(section), message: `Bảng chữ cái tiếng Việt không có chữ “${letter}”.` };
  }
}

function isInOrder(list: readonly Section[]): boolean {
  return list.every(({ number }, index) => number.toLowerCase() === pointLetters[index]);
}
