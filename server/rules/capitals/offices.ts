import { issuers } from "../../conventions/issuers.ts";
import type { Draft } from "../../draft/draft.ts";

/**
 * Bodies whose names are fixed letter for letter, and what follows "Bộ", "Sở" in them; the longest name first, so that
 * it is the one found.
 */
export const OFFICE_NAMES: readonly string[] = [...new Set(issuers.map(({ name }) => name))]
  .filter(
    (name) =>
      /^(?:Bộ|Sở|Ngân hàng|Thanh tra|Văn phòng|Ủy ban (?:Dân tộc|Thể dục))\s/u.test(name) &&
      !/nhân dân/iu.test(name),
  )
  .concat("Ngân hàng Nhà nước", "Ủy ban Chứng khoán Nhà nước", "Kho bạc Nhà nước")
  .flatMap((name) => [name, /^(?:Bộ|Sở) (\p{Lu}.* .+)$/u.exec(name)?.[1] ?? name])
  .sort((a, b) => b.length - a.length);

/** True of a whole name, false of a field: "Sở Công Thương", "Công Thương". */
export function isHeaded(name: string): boolean {
  return /^(?:Bộ|Sở|Ngân hàng|Thanh tra|Văn phòng|Ủy ban|Kho bạc) /u.test(name);
}

/** True within "các Sở: Nội vụ, Tài chính, …", where the names of offices go on without "Sở" or "Bộ" before each. */
export function isInOfficeList(draft: Draft, from: number): boolean {
  const before = draft.plain.slice(Math.max(0, from - 240), from);
  return /(?<!\p{L})(?:[Bb]ộ|[Ss]ở)(?:, (?:ban, )?ngành)?: ?(?:\p{Lu}[^.;:()\n]{0,200}(?:,| và) )?$/u.test(
    before,
  );
}
