import { skeletonOf } from "./pairs.ts";

/** True if one slip of the keyboard makes one syllable of the other: another mark, one letter, or two that changed places. */
export function isNear(written: string, meant: string): boolean {
  if (written === meant || isSpelling(written, meant)) return false;
  const [a, b] = [skeletonOf(written), skeletonOf(meant)];
  return a === b || isOneOff(written, meant) || isSwapped(a, b);
}

/** "lí" and "lý", "qui" and "quy" are two spellings of one syllable. */
function isSpelling(a: string, b: string): boolean {
  const alike = (syllable: string): string => syllable.normalize("NFD").replace(/y/g, "i");
  return alike(a) === alike(b);
}

/** True if one letter added, lost or changed makes the one word of the other. */
export function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return Math.max(a.length, b.length) - head - tail <= 1;
}

/** True if two letters side by side have changed places: "hpong" is so written for "phong". */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
