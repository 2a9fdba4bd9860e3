import { slice } from "../text/span.ts";
import type { Citation } from "./citation.ts";

/** True for a law, code, ordinance or the constitution: cited by its name, issued by the National Assembly. */
export function isLaw(plain: string, { name, type }: Citation): boolean {
  return name !== undefined && /^(?:bộ luật|luật|pháp lệnh|hiến pháp)/iu.test(slice(plain, type ?? name));
}

/** The name of a document cited by name with its type word, which members of a list share: "các Luật: Đất đai, Nhà ở". */
export function wholeName(plain: string, { name, type }: Citation): string | undefined {
  if (!name) return undefined;
  const words = slice(plain, name).replace(/\s{1,200}/g, " ");
  const isShared = type && (type.to <= name.from || name.to <= type.from);
  return isShared ? `${slice(plain, type)} ${words}` : words;
}
