/**
 * A plan of about `size` UTF-16 units: the plan given, its prose sections and its table rows repeated with changed
 * numbers, half prose and half table, as in long real plans.
 */
export function longPlan(plan: string, size: number): string {
  const lines = plan.split("\n");
  const from = lines.findIndex((line) => /^[#*\s]*I\.\s/.test(line));
  const to = lines.findIndex((line) => line.includes("Nơi nhận"));
  const rows = lines.flatMap((line, at) => (/^(?:\|\s*)?\d+(?:\.\d+)+\b/.test(line) ? [at] : []));
  const last = rows.at(-1);
  if (from < 0 || to < from || last === undefined)
    throw new Error("this plan has no sections or no numbered rows");
  const head = lines.slice(0, from);
  const body = lines.slice(from, to);
  const closing = lines.slice(to, last + 1);
  const table = rows.map((at) => lines[at] ?? "");
  const prose = [...body];
  const more: string[] = [];
  const length = (parts: readonly string[]) => parts.reduce((sum, line) => sum + line.length + 1, 0);
  const fixed = length(head) + length(closing);
  let proseLength = length(body);
  let tableLength = 0;
  for (let round = 2; fixed + proseLength + tableLength < size; round++) {
    if (proseLength <= tableLength) {
      prose.push(...body);
      proseLength += length(body);
    } else {
      const renumbered = table.map((row) =>
        row.replace(/\d+(?:\.\d+)+/, (number) => `${round}.${number.split(".").at(-1)}`),
      );
      more.push(...renumbered);
      tableLength += length(renumbered);
    }
  }
  return [...head, ...prose, ...closing, ...more, ...lines.slice(last + 1)].join("\n");
}
