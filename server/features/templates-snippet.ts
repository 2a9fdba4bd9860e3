import { matchesOf } from "../text/match.ts";

/** A place to fill in. */
export interface Stop {
  readonly number: number;
  /** What stands there at first. */
  readonly text: string;
  readonly choices?: readonly string[];
}

/** Text that stays, or a place to fill in. */
export type Piece = string | Stop;

const STOP = /\$\{(\d{1,3})(?::([^{}$]*)|\|([^|]*)\|)?\}|\$(\d{1,3})/g;

/** The text and the stops of a snippet, in order. Variables must be resolved before. */
export function pieces(body: string): Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const match of matchesOf(body, STOP)) {
    if (match.index > at) result.push(body.slice(at, match.index));
    const [, braced, text, list, bare] = match;
    const choices = list?.split(/(?<!\\),/).map((choice) => choice.replaceAll("\\,", ","));
    result.push({
      number: Number(braced ?? bare),
      text: choices?.[0] ?? text ?? "",
      ...(choices ? { choices } : {}),
    });
    at = match.index + match[0].length;
  }
  if (at < body.length) result.push(body.slice(at));
  return result;
}

/** Writes a date (YYYY-MM-DD) for the editor's date variables, so that a draft does not depend on the editor's clock. */
export function resolveVariables(body: string, today: string): string {
  const [year = "", month = "", date = ""] = today.split("-");
  const values: Readonly<Record<string, string>> = {
    CURRENT_DATE: date,
    CURRENT_MONTH: month,
    CURRENT_YEAR: year,
  };
  return body.replace(
    /\$\{(CURRENT_[A-Z]{3,6})(?:\/([^/]*)\/([^/]*)\/)?\}/g,
    (whole, name: string, pattern?: string, format?: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return pattern === undefined ? value : value.replace(new RegExp(pattern), format ?? "");
    },
  );
}

/** What stands in the editor before anything is filled in. */
export function plainText(all: readonly Piece[]): string {
  return all.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");
}

/** Text as a snippet writes it. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}
