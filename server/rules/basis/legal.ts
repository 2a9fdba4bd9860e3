import type { Basis, Draft } from "../../draft/draft.ts";
import { type Span, slice } from "../../text/span.ts";

/** True for "Căn cứ …", however it is typed; the others are proposals and what was discussed ("Theo đề nghị", "Xét"). */
export function isLegal({ plain }: Draft, { keyword }: Basis): boolean {
  return /^Căn\s+c[ứư]$/iu.test(slice(plain, keyword));
}

/** True if nothing stands between "Căn cứ" and what it names: "Căn cứ Luật X;", not a law in another act's title. */
export function namesAtOnce(draft: Draft, basis: Basis, { from }: Span): boolean {
  return isLegal(draft, basis) && draft.plain.slice(basis.keyword.to, from).trim() === "";
}
