import type { CDPSession, Page } from "playwright-core";

/** What an input method sends for one key: so many Backspaces, then the letters again. */
export interface Stroke {
  readonly backspaces: number;
  readonly text: string;
}

export type Method = "telex" | "vni";

const TONES = ["\u0301", "\u0300", "\u0309", "\u0303", "\u0323"];

/**
 * The strokes that UniKey and its kin send while a text is typed. A word grows letter by letter; each key that changes
 * letters already there ("aa", "w", "6", a tone at the end of the word) is swallowed and makes the method delete back
 * to the first letter that changes and write the rest anew.
 */
export function strokes(text: string, method: Method): Stroke[] {
  return text
    .normalize("NFC")
    .split(/(?<=[^\p{L}])|(?=[^\p{L}])/u)
    .flatMap((part) => (/\p{L}/u.test(part) ? wordStrokes(part, method) : [...part].map(plain)));
}

function plain(text: string): Stroke {
  return { backspaces: 0, text };
}

/** Each state of a word on the screen, key by key, as the difference from the state before. */
function wordStrokes(word: string, method: Method): Stroke[] {
  const bare = [...word].map(withoutTone);
  const grown = method === "telex" ? telexStates(bare) : vniStates(bare);
  // The tone comes last in both.
  const states = bare.join("") === word ? grown : [...grown, word];
  return states.map((state, index) => difference(states[index - 1] ?? "", state));
}

/** Telex: a letter gets its mark at once ("ee", "dd", "aw"); "w" after "uo" marks both. */
function telexStates(letters: readonly string[]): string[] {
  const states: string[] = [];
  let shown = "";
  for (const [index, letter] of letters.entries()) {
    const waits = isHornPair(letter, letters[index + 1]);
    const completes = isHornPair(letters[index - 1], letter);
    if (waits) {
      shown += baseOf(letter);
      states.push(shown);
    } else if (completes) {
      states.push(shown + baseOf(letter));
      shown = shown.slice(0, -1) + letters[index - 1] + letter;
      states.push(shown);
    } else {
      if (baseOf(letter) !== letter) states.push(shown + baseOf(letter));
      shown += letter;
      states.push(shown);
    }
  }
  return states;
}

/** VNI as most type it: all letters, then 9 for đ, then 6, 7 or 8 for the vowels. */
function vniStates(letters: readonly string[]): string[] {
  const bases = letters.map(baseOf);
  const withD = letters.map((letter, index) => (/đ/i.test(letter) ? letter : (bases[index] ?? "")));
  const all = [
    ...bases.map((_, index) => bases.slice(0, index + 1).join("")),
    withD.join(""),
    letters.join(""),
  ];
  return all.filter((state, index) => state !== all[index - 1]);
}

function isHornPair(first: string | undefined, second: string | undefined): boolean {
  return /^ư$/i.test(first ?? "") && /^ơ$/i.test(second ?? "");
}

function withoutTone(letter: string): string {
  return TONES.reduce((text, tone) => text.replace(tone, ""), letter.normalize("NFD")).normalize("NFC");
}

function baseOf(letter: string): string {
  if (letter === "đ") return "d";
  if (letter === "Đ") return "D";
  return letter.normalize("NFD").charAt(0);
}

function difference(before: string, after: string): Stroke {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same++;
  return { backspaces: before.length - same, text: after.slice(same) };
}

/** Virtual key of a character that no keyboard has: what Windows sends for an input method. */
const VK_PACKET = 231;

/** Types as an input method does: key events for every Backspace and letter, in a burst for each key. */
export async function typeWith(page: Page, text: string, method: Method, pause = 15): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const { backspaces, text: letters } of strokes(text, method)) {
    for (let count = 0; count < backspaces; count++) await page.keyboard.press("Backspace");
    for (const letter of letters) {
      if (letter === "\n") await page.keyboard.press("Enter");
      else await packet(session, letter);
    }
    await page.waitForTimeout(pause);
  }
  await session.detach();
}

async function packet(session: CDPSession, letter: string): Promise<void> {
  const key = { key: letter, windowsVirtualKeyCode: VK_PACKET };
  await session.send("Input.dispatchKeyEvent", {
    type: "keyDown",
    ...key,
    text: letter,
    unmodifiedText: letter,
  });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
}
