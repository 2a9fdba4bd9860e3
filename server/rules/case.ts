import type { Draft } from "../draft/draft.ts";
import { anyOf } from "../text/pattern.ts";
import { slice } from "../text/span.ts";
import known from "./case.json" with { type: "json" };

const SYMBOL = new RegExp(anyOf(known.symbols), "u");
const BODY = new RegExp(anyOf(known.bodies), "u");
const PROCEDURE = new RegExp(`(?<!\\p{L})${anyOf(known.laws)}(?!\\p{L})`, "u");
const KEPT_IN_CASE = new RegExp(`Lưu:?\\s{0,2}(?:tại )?${anyOf(known.files)}(?!\\p{L})`, "iu");

/**
 * True for the papers of a case: proceedings of courts, procurators and investigators, penalties for administrative
 * offences. Laws on procedure and Nghị định 118/2021/NĐ-CP give them forms of their own, number, addressee and file
 * copy included.
 */
export function isOfCase({ header, recipients, bases, plain }: Draft): boolean {
  const symbol = header.number?.symbol;
  if (symbol && SYMBOL.test(slice(plain, symbol))) return true;
  const isByBody = header.issuers.some(({ text }) => BODY.test(text));
  if (!isByBody) return false;
  const isKeptInCase = (recipients?.items ?? []).some(
    ({ span: where, isFileCopy }) => isFileCopy && KEPT_IN_CASE.test(slice(plain, where)),
  );
  return isKeptInCase || bases.some(({ span: where }) => PROCEDURE.test(slice(plain, where)));
}
