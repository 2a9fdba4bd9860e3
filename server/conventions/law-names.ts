import table from "./law-names.json" with { type: "json" };

/** A law, code or ordinance by its name, as Phụ lục II, Mục V.6 capitalises it: "Luật Đất đai". */
export interface LawName {
  readonly name: string;
  /** Acts that bear the name, oldest first; dates YYYY-MM-DD. */
  readonly acts: readonly { readonly number: string; readonly date: string }[];
}

/** Only laws whose name and date are sure; a name that is not here is unknown, never wrong. */
export const lawNames = table.rows as readonly LawName[];
