/** The clock of an editor, as VS Code's snippet variables give it. */
export interface SnippetClock {
  /** "05". */
  readonly date: string;
  /** "03". */
  readonly month: string;
  /** "2026". */
  readonly year: string;
}

/**
 * What stands in the editor right after a snippet is inserted and before anything is typed: defaults, first choices,
 * variables with their transforms. Only the syntax our snippets use; throws on any other.
 */
export function expandSnippet(body: readonly string[], clock: SnippetClock): string {
  const values: Readonly<Record<string, string>> = {
    CURRENT_DATE: clock.date,
    CURRENT_MONTH: clock.month,
    CURRENT_YEAR: clock.year,
  };
  const text = body
    .join("\n")
    .replace(
      /\$\{([A-Z_]+)(?:\/([^/]*)\/([^/]*)\/([a-z]*))?\}/g,
      (_, name: string, pattern, format, flags) => {
        const value = values[name];
        if (value === undefined) throw new Error(`unknown variable ${name}`);
        return pattern === undefined ? value : value.replace(new RegExp(pattern, flags), format);
      },
    )
    .replace(/\$\{\d+\|((?:[^|\\]|\\.)*)\|\}/g, (_, choices: string) =>
      (choices.split(/(?<!\\),/)[0] ?? "").replaceAll("\\,", ","),
    )
    .replace(/\$\{\d+:([^{}$]*)\}/g, "$1")
    .replace(/\$\d+/g, "");
  if (text.includes("${"))
    throw new Error(`syntax not known: ${text.slice(text.indexOf("${"), text.indexOf("${") + 40)}`);
  return text;
}

/** Numbers of the tab stops, in the order in which they stand. */
export function tabStops(body: readonly string[]): readonly number[] {
  const withoutVariables = body.join("\n").replace(/\$\{[A-Z_]+[^}]*\}/g, "");
  return [...withoutVariables.matchAll(/\$\{?(\d+)/g)].map((match) => Number(match[1]));
}
