import type { Citation } from "../../citations/citation.ts";
import type { Act, Knowledge } from "../../citations/knowledge.ts";
import { isLaw, wholeName } from "../../citations/law-name.ts";
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

/**
 * The one law that a citation by name surely means: of its day, "Luật Tổ chức chính quyền địa phương ngày 19 tháng 6
 * năm 2015", or of its year, "Luật Đất đai năm 2013".
 */
export function knownLaw(draft: Draft, citation: Citation, knowledge: Knowledge): Act | undefined {
  const name = isLaw(draft.plain, citation) ? wholeName(draft.plain, citation) : undefined;
  const written = citation.date ? citation.date.iso : citation.year && wordsOf(draft, citation.year);
  if (!name || !written) return undefined;
  const acts = knowledge.byName(name).filter(({ date }) => date?.startsWith(written));
  return acts.length === 1 ? acts[0] : undefined;
}
