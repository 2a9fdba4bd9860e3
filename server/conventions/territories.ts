import { foldName } from "./fold.ts";
import table from "./territories.json" with { type: "json" };

/** A province or a city under the centre (đơn vị hành chính cấp tỉnh), now or before. */
export interface Province {
  /** Without "tỉnh": "Khánh Hòa"; "Thành phố Hồ Chí Minh" is a name in full (Phụ lục I, Phần I, Mục II.4.a). */
  readonly name: string;
  readonly kind: "tỉnh" | "thành phố";
  readonly alsoWritten?: readonly string[];
  readonly from?: string;
  /** Last day (YYYY-MM-DD) of the unit; absent: it still stands. */
  readonly until?: string;
  /** The unit it became part of. */
  readonly successor?: string;
  readonly mergedFrom?: readonly string[];
  readonly mergedOn?: string;
  /** Day from which a tỉnh is a thành phố; `becameCitySure` is false where one source alone says so. */
  readonly becameCityOn?: string;
  readonly becameCitySure?: boolean;
  readonly source: string;
}

/** The 34 provinces since 01/7/2025, and those that went before them. */
export const provinces = table.provinces as readonly Province[];

/** Levels of local government: no district (huyện, quận, thị xã …) after `districtsUntil`. */
export const levels = table.levels;

/** The province of this name, with or without "tỉnh", "thành phố"; the row of an old one if no present one has the name. */
export function provinceByName(name: string): Province | undefined {
  const wanted = foldName(name);
  const bare = wanted.replace(/^(?:tỉnh|thành phố|tp\.?) /, "");
  const matches = provinces.filter((province) =>
    [province.name, ...(province.alsoWritten ?? [])]
      .map(foldName)
      .some((each) => each === wanted || each === bare),
  );
  return matches.find((province) => province.until === undefined) ?? matches[0];
}
