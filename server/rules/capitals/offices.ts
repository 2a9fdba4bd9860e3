import { issuers } from "../../conventions/issuers.ts";
import type { Draft } from "../../draft/draft.ts";
import type { PhraseRow } from "../../language/phrases.ts";
import { textBefore } from "../../text/span.ts";
import known from "./offices.json" with { type: "json" };

/** What follows "Bộ", "Sở" in the names of ministries and departments: "Công Thương", "Giáo dục và Đào tạo". */
export const FIELDS: readonly string[] = [
  ...new Set(issuers.flatMap(({ name }) => /^(?:Bộ|Sở) (.+)$/u.exec(name)?.[1] ?? [])),
];

/** A name that is fixed letter for letter: of a body, or of the field that stands for one in a list of bodies. */
export interface OfficeName extends PhraseRow {
  readonly isField: boolean;
}

/** Of the people's committees and their offices cap-agency-ubnd speaks. */
const BODIES: readonly string[] = [...new Set(issuers.map(({ name }) => name))].filter(
  (name) =>
    /^(?:Bộ|Sở|Ngân hàng|Thanh tra|Văn phòng|Ủy ban (?:Dân tộc|Thể dục))\s/u.test(name) &&
    !/nhân dân/iu.test(name),
);

/** The longest name first, so that it is the one found. */
export const OFFICE_NAMES: readonly OfficeName[] = [
  ...[...BODIES, ...known.bodies].map((name) => ({ wrong: name, right: name, isField: false })),
  ...FIELDS.map((name) => ({ wrong: name, right: name, isField: true })),
].sort((a, b) => b.right.length - a.right.length);

/** True within "các Sở: Nội vụ, Tài chính, …", where the names of offices go on without "Sở" or "Bộ" before each. */
export function isInOfficeList(draft: Draft, from: number): boolean {
  const before = textBefore(draft.plain, from, 240);
  return /(?<!\p{L})(?:[Bb]ộ|[Ss]ở)(?:, (?:ban, )?ngành)?: ?(?:\p{Lu}[^.;:()\n]{0,200}(?:,| và) )?$/u.test(
    before,
  );
}
