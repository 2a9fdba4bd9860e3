import type { Sought } from "../text/match.ts";

/** Where expressions match in one text, by the number of the expression: offsets into the text. */
export type Answers = (readonly number[] | undefined)[];

/**
 * What the stretches of a document have been asked, kept from one version to the next: most paragraphs stay as they are
 * while one is written. It says what is asked again only, so a draft read with it is the same as one read without.
 */
export class Memory {
  /** By the text of the stretch, of the version read last. */
  #stretches: ReadonlyMap<string, Answers> = new Map();
  /** A number for an expression: thousands of cells are asked each of them, and an array answers at once. */
  readonly #questions = new Map<Sought, number>();

  /** What is known of the stretches of a newer version, one for one; what stands there no longer is forgotten. */
  recall(texts: readonly string[]): readonly Answers[] {
    const stretches = new Map<string, Answers>();
    const all = texts.map((text) => {
      const answers = stretches.get(text) ?? this.#stretches.get(text) ?? [];
      stretches.set(text, answers);
      return answers;
    });
    this.#stretches = stretches;
    return all;
  }

  isAsked(what: Sought): boolean {
    return this.#questions.has(what);
  }

  /** The number of an expression, the same each time. */
  questionOf(what: Sought): number {
    const number = this.#questions.get(what) ?? this.#questions.size;
    this.#questions.set(what, number);
    return number;
  }

  /** How many different stretches are known. */
  get size(): number {
    return this.#stretches.size;
  }
}
