import rows from "./types.json" with { type: "json" };

/** One of the 29 types of Điều 7 NĐ 30/2020/NĐ-CP, a copy, or a legal or Party type that the checker must recognise. */
export interface DocumentType {
  /** "Kế hoạch". */
  readonly name: string;
  /** Abbreviation of Phụ lục III, Mục I; null for Công văn and Thư công. */
  readonly abbreviation: string | null;
  /** Template of Phụ lục III, Mục II ("1.4"); null where the decree has none. */
  readonly template: string | null;
  /** administrative: Điều 7. legal: only as quy phạm pháp luật. copy: bản sao. other: met in practice, not in Điều 7. */
  readonly family: "administrative" | "legal" | "copy" | "other";
  /** Whether "Kính gửi" stands in it (Phụ lục I, Phần I, Mục II.9.b, c). */
  readonly addressee: "required" | "allowed" | "none";
  /** What stands on the type line where it is not the name itself: "SAO Y" for Bản sao y. */
  readonly title?: string;
  /** What the type line may begin with besides the name: "Thỏa thuận hợp tác" is a Bản thỏa thuận. */
  readonly alsoTitled?: readonly string[];
  /**
   * Parts of Điều 8 that it lacks by right: "subject", "placeDate", "recipients", "typeLine", "number" …
   * "draftingUnit": its template files it as "Lưu: VT." alone.
   */
  readonly lacks: readonly string[];
  /**
   * Parts it needs beyond Điều 8: "basis", "decisionMarker", "articles", "authority" (decisions and resolutions),
   * "minutesSignatures" (THƯ KÝ and CHỦ TỌA), "telegramAddressees" ("… điện:"), "invitation" ("kính mời").
   * "finalMark": its text is prose to its end and closes with "./."; minutes, slips and contracts end as their forms do.
   */
  readonly needs: readonly string[];
  /** Where the row comes from. */
  readonly source: string;
}

/** All types, in the order of Điều 7, then copies, legal types and others. */
export const documentTypes = rows as readonly DocumentType[];

/** The type of this name, in any case: "quyết định". */
export function typeByName(name: string): DocumentType | undefined {
  const wanted = name.toLowerCase();
  return documentTypes.find((type) => type.name.toLowerCase() === wanted);
}

/** The type of this abbreviation, in any case: "ctr" is Chương trình. */
export function typeByAbbreviation(code: string): DocumentType | undefined {
  const wanted = code.toLowerCase();
  return documentTypes.find(({ abbreviation }) => abbreviation?.toLowerCase() === wanted);
}

/** Every name that a type line of this type may begin with. */
export function titlesOf({ name, title, alsoTitled }: DocumentType): readonly string[] {
  return [title ?? name, ...(alsoTitled ?? [])];
}
