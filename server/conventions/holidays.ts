import { daysAfter } from "../text/day.ts";
import holidays from "./holidays.json" with { type: "json" };

/** The public holiday that a day (YYYY-MM-DD) is; undefined if it is none, or one that is set anew each year. */
export function holidayOn(iso: string): string | undefined {
  return FIXED.get(iso.slice(5)) ?? LUNAR.get(iso);
}

const FIXED: ReadonlyMap<string, string> = new Map(Object.entries(holidays.fixed));
const LUNAR: ReadonlyMap<string, string> = new Map(
  holidays.lunar.flatMap(({ tet, ancestors }) => [
    ...[0, 1, 2].map((after) => [daysAfter(tet, after), "Tết Âm lịch"] as const),
    [ancestors, "Ngày Giỗ Tổ Hùng Vương"] as const,
  ]),
);
