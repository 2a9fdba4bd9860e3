import type { ReadRow, RegisterProblem } from "./register-row.ts";

/** Up to so many numbers missing in a row are told: a longer gap is a part of the register that is kept elsewhere. */
const SHORT = 4;

/** A row with a number that counts in a series. */
interface Counted extends ReadRow {
  readonly mention: NonNullable<ReadRow["mention"]>;
  readonly serial: number;
  readonly series: string;
}

/**
 * What the numbers say of one another: given twice, left out, out of the order of days, or not begun again at 01 with
 * the year (NĐ 30, Điều 15 khoản 1). Each is told at the later row. An office may count all its documents together or
 * every type for itself; so a number is only missing if no other type has it.
 */
export function problemsOfOrder(rows: readonly ReadRow[]): RegisterProblem[] {
  const counted = rows.flatMap((row): Counted[] => {
    const { mention } = row;
    if (!mention?.series || mention.serial === undefined) return [];
    return [{ ...row, mention, serial: mention.serial, series: mention.series }];
  });
  const taken = new Set(counted.map(({ series, serial }) => `${yearOf(series)} ${serial}`));
  const series = new Map<string, Counted[]>();
  for (const row of counted) series.set(row.series, [...(series.get(row.series) ?? []), row]);
  for (const group of series.values()) group.sort((a, b) => a.serial - b.serial || a.row - b.row);
  return [...series].flatMap(([name, group]) => [
    ...problemsWithin(group, taken),
    ...problemsOfStart(name, group, taken, series),
  ]);
}

function problemsWithin(group: readonly Counted[], taken: ReadonlySet<string>): RegisterProblem[] {
  return group.flatMap((later, index) => {
    const before = group[index - 1];
    if (!before) return [];
    if (later.serial === before.serial)
      return [problem(later, `số ${later.mention.number} đã có ở dòng ${before.row}.`)];
    const problems: RegisterProblem[] = [];
    const [one, other] = [before.mention.number, later.mention.number];
    if ((later.mention.date ?? "") < (before.mention.date ?? ""))
      problems.push(problem(later, `${other} có ngày trước ${one} (dòng ${before.row}) dù số lớn hơn.`));
    if (isForgotten(later.series, before.serial + 1, later.serial, taken))
      problems.push(problem(later, `thiếu số giữa ${one} (dòng ${before.row}) và ${other}.`));
    return problems;
  });
}

/** The first number of a year: it follows on the last one of the year before, or some before it were forgotten. */
function problemsOfStart(
  name: string,
  group: readonly Counted[],
  taken: ReadonlySet<string>,
  all: ReadonlyMap<string, readonly Counted[]>,
): RegisterProblem[] {
  const [first] = group;
  if (!first || first.serial <= 1) return [];
  const year = yearOf(name);
  const last = all.get(`${Number(year) - 1}${name.slice(year.length)}`)?.at(-1);
  const wanted = `số năm ${year} cần bắt đầu lại từ 01`;
  if (
    last &&
    first.serial > last.serial &&
    first.serial - last.serial <= SHORT + 1 &&
    !taken.has(`${year} 1`)
  )
    return [
      problem(first, `${first.mention.number} tiếp theo ${last.mention.number} của năm trước; ${wanted}.`),
    ];
  if (!isForgotten(name, 1, first.serial, taken)) return [];
  return [problem(first, `thiếu số trước ${first.mention.number}; ${wanted}.`)];
}

/** True if the numbers from `from` up to `to` (not included) are few, and no document of that year bears one of them. */
function isForgotten(series: string, from: number, to: number, taken: ReadonlySet<string>): boolean {
  if (to <= from || to - from > SHORT) return false;
  for (let serial = from; serial < to; serial++) if (taken.has(`${yearOf(series)} ${serial}`)) return false;
  return true;
}

/** A series is named by its year and its symbol. */
function yearOf(series: string): string {
  return series.slice(0, 4);
}

function problem({ row, column, mention }: Counted, what: string): RegisterProblem {
  return { row, column, place: mention.place, message: `Dòng ${row}, cột ${column}: ${what}` };
}
