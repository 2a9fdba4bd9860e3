import type { Act, Knowledge } from "../../citations/knowledge.ts";
import type { Draft } from "../../draft/draft.ts";
import { wordsOf } from "../support.ts";
import type { Numbered } from "./cited.ts";

/** Offices whose numbers begin afresh in every province or body: the base of central acts says nothing about them. */
const LOCAL = /^(?:UBND|HĐND)/u;

/** The one act that a citation surely means: same number, same type word, same year where numbers recur. */
export function knownAct(draft: Draft, citation: Numbered, knowledge: Knowledge): Act | undefined {
  const { number, type, date } = citation;
  if (number.issuerCode && LOCAL.test(number.issuerCode)) return undefined;
  const word = type ? wordsOf(draft, type).toLowerCase() : "";
  const acts = knowledge.byNumber(number.text).filter((act) => {
    if (act.type !== "" && word !== "" && word !== "văn bản" && act.type.toLowerCase() !== word) return false;
    return (
      number.year !== undefined || (date?.year !== undefined && act.date?.startsWith(String(date.year.value)))
    );
  });
  return acts.length === 1 ? acts[0] : undefined;
}
