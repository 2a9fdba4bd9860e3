import type { Draft } from "../../draft/draft.ts";
import { slice } from "../../text/span.ts";
import { type Fix, type Report, replace } from "../rule.ts";

/** The marks of a header in which some words stand that make none of the marks there are. */
export function* otherMarks(
  { header, plain }: Draft,
  words: RegExp,
  known: readonly string[],
  safety: Fix["safety"],
): Generator<Pick<Report, "span"> & { readonly fixes: readonly Fix[] }> {
  for (const mark of header.marks) {
    const written = slice(plain, mark).replace(/\s+/g, " ");
    if (!words.test(written) || known.includes(written)) continue;
    const upper = written.toUpperCase();
    yield { span: mark, fixes: known.includes(upper) ? [replace(mark, upper, safety)] : [] };
  }
}
