import { issuers } from "../../conventions/issuers.ts";
import type { Draft } from "../../draft/draft.ts";
import { textBefore } from "../../text/span.ts";
import known from "./offices.json" with { type: "json" };

/** What follows "Bộ", "Sở" in the names of ministries and departments: "Công Thương", "Giáo dục và Đào tạo". */
export const FIELDS: readonly string[] = [
  ...new Set(issuers.flatMap(({ name }) => /^(?:Bộ|Sở) (.+)$/u.exec(name)?.[1] ?? [])),
];

/** The names of bodies that are fixed letter for letter; of the people's committees and their offices cap-agency-ubnd speaks. */
export const BODIES: readonly string[] = [
  ...new Set([...issuers.map(({ name }) => name).filter(isFixed), ...known.bodies]),
];

function isFixed(name: string): boolean {
  return (
    /^(?:Bộ|Sở|Ngân hàng|Thanh tra|Văn phòng|Ủy ban (?:Dân tộc|Thể dục))\s/u.test(name) &&
    !/nhân dân/iu.test(name)
  );
}

/** True within "các Sở: Nội vụ, Tài chính, …", where the names of offices go on without "Sở" or "Bộ" before each. */
export function isInOfficeList(draft: Draft, from: number): boolean {
  const before = textBefore(draft.plain, from, 240);
  return /(?<!\p{L})(?:[Bb]ộ|[Ss]ở)(?:, (?:ban, )?ngành)?: ?(?:\p{Lu}[^.;:()\n]{0,200}(?:,| và) )?$/u.test(
    before,
  );
}
