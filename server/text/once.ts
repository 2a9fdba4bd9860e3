/** The value of `make`, made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * A function of a text that works each text out once: a draft says the same few hundred syllables, and a plan the same
 * few units, over and over. To be made anew for each draft.
 */
export function remembered<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const done = known.get(text);
    if (done !== undefined || known.has(text)) return done as Result;
    const result = work(text);
    known.set(text, result);
    return result;
  };
}
