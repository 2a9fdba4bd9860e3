import { foldName } from "../conventions/fold.ts";

/** How much two subjects say the same, 0 to 1: the share of the shorter one's words that the other has too. */
export function alike(one: string, other: string): number {
  // Copies of one document may be thousands.
  if (one === other && one.trim() !== "") return 1;
  const a = wordsIn(one);
  const b = wordsIn(other);
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  if (short.size === 0) return 0;
  let both = 0;
  for (const word of short) if (long.has(word)) both++;
  return both / short.size;
}

/** Words that every subject has say nothing. */
const COMMON: ReadonlySet<string> = new Set(
  (
    "về việc v và của các ban hành năm quy định hướng dẫn chi tiết một số điều thi thực hiện công tác trong theo đối " +
    "với tại cho"
  ).split(" "),
);

function wordsIn(text: string): ReadonlySet<string> {
  const words = foldName(text.slice(0, 1000)).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)));
}
