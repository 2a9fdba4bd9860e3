import { readCell } from "../draft/table-cell.ts";
import { matchesOf } from "../text/match.ts";
import type { PlanYear } from "./periods.ts";

/**
 * The lines above a table that say what it is: the appendix title, a caption; one line, empty if there is none. What
 * stands before `after`, the end of another table, is not looked at.
 */
export function tableTitle(text: string, from: number, after = 0): string {
  const title: string[] = [];
  let end = from;
  for (let seen = 0; seen < 12 && end > 0; seen++) {
    const start = text.lastIndexOf("\n", end - 2) + 1;
    const line = text.slice(start, end - 1);
    end = start;
    if (start < after || line.length > 600) break;
    const shown = readCell(line.replace(/^\s{0,3}#{1,6}\s/, ""), 0, line.length).text;
    if (shown === "") {
      if (title.length > 0) break;
      continue;
    }
    if (isAside(shown)) continue;
    if (isRunningText(shown) || isHeaderLine(shown)) break;
    title.unshift(shown);
    if (title.length === 4) break;
  }
  return withoutAside(title.join(" ").trim());
}

/**
 * The year that times without one mean: the last year that `subject` names ("… năm 2022"), if the draft (issued on
 * YYYY-MM-DD) is not of a later year, else the year of issue. A period ("giai đoạn 2021-2025") names no year.
 */
export function planYear(subject: string | undefined, issued: string | undefined): PlanYear | undefined {
  const own = issued ? Number(issued.slice(0, 4)) : undefined;
  const named = lastYearNamed(subject ?? "");
  return schoolYear(subject ?? "") ?? (named !== undefined && (own ?? 0) <= named ? named : own);
}

/** What a table's own title makes of the plan's year: "… NĂM 2014" over the table of a decision of 2013 means the later. */
export function tableYear(title: string, year: PlanYear | undefined): PlanYear | undefined {
  const named = lastYearNamed(title);
  const isLater = named !== undefined && (year === undefined || (typeof year === "number" && named > year));
  return schoolYear(title) ?? (isLater ? named : year);
}

/** "KẾ HOẠCH THÁNG 9 NĂM 2025": the one month that a title names. */
export function tableMonth(title: string): string | undefined {
  const [only, ...others] = [...matchesOf(title, /tháng (?<month>1[0-2]|0?[1-9])(?!\d)/giu)];
  return others.length === 0 ? only?.groups?.month : undefined;
}

/** "Năm học 2023 - 2024": begins in August of the one year and ends in July of the next. */
function schoolYear(title: string): PlanYear | undefined {
  const [, first, second] = /năm học (20\d{2})\s?[-–]\s?(20\d{2})(?!\d)/iu.exec(title) ?? [];
  if (Number(second) !== Number(first) + 1) return undefined;
  return (month) => (month >= 8 ? Number(first) : Number(second));
}

/** The last single year that a title names. */
export function lastYearNamed(title: string): number | undefined {
  const years = [...matchesOf(title, /(?<![\d/-])(?:20\d{2}\s?[-–]\s?)?20\d{2}(?!\d|\/)/gu)].map(
    (match) => match[0],
  );
  const single = years.filter((year) => year.length === 4);
  return single.length > 0 ? Number(single.at(-1)) : undefined;
}

/** "(Kèm theo …)", "Đơn vị tính: …": said of the table, not its title. */
function isAside(line: string): boolean {
  return /^[(*]|\)\*?$|^(?:Kèm theo|Ban hành kèm theo|Đơn vị tính|ĐVT|Phụ lục(?: (?:số )?[\dIVX]{1,4})?:?$)/iu.test(
    line,
  );
}

/** "Số: …", "Hà Nội, ngày … tháng … năm …": the header above a table that has no title. */
function isHeaderLine(line: string): boolean {
  return /^Số ?:|^.{0,40}, ngày .{0,12} tháng .{0,12} năm/iu.test(line);
}

function isRunningText(line: string): boolean {
  return /[.;,:]$/.test(line) || /^[-+•]/.test(line) || line.length > 300;
}

/** A title over two lines may have begun inside "(Ban hành kèm theo": cut there. */
function withoutAside(title: string): string {
  return title.replace(/\s?\(\s?(?:ban hành )?kèm theo[^)]{0,300}\)?/iu, "").trim();
}
