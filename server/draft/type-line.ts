import { documentTypes } from "../conventions/types.ts";
import { isUpperCase } from "../text/case.ts";
import { slice } from "../text/span.ts";
import { NATIONAL_NAME_BEGINS } from "./emblem-words.ts";
import type { Line } from "./line.ts";

/** True if a line is the type line of a draft: a type's name, upper case, alone or followed by the subject. */
export function isTypeLine(words: string): boolean {
  // "KẾ HOẠCH:", with a mark that does not belong there, is a type line all the same.
  const upper = (isUpperCase(words) ? words.replace(/\s?[:.]$/, "") : words).toUpperCase();
  return documentTypes.some((type) =>
    [type.name, ...(type.alsoTitled ?? [])].some(
      (title) =>
        upper === title.toUpperCase() ||
        (type.abbreviation !== null && isUpperCase(words) && upper.startsWith(`${title.toUpperCase()} `)),
    ),
  );
}

/** "# QUYẾT ĐỊNH" above a header below which it stands again: the title of a page that was saved. */
export function isPageTitle(plain: string, { content, span: { to } }: Line): boolean {
  const words = slice(plain, content);
  if (!isTypeLine(words)) return false;
  const type = words.replace(/\s(?:số\s)?\d.*$/iu, "");
  const below = plain.slice(to, to + 1500);
  const at = below.search(NATIONAL_NAME_BEGINS);
  return (
    at >= 0 &&
    below
      .slice(at)
      .split("\n")
      .some((line) => line.trim() === type)
  );
}
