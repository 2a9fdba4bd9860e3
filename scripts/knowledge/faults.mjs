// Facts that contradict themselves.

/** Facts that cannot be so are left out, each named in the output. */
export function faults(act) {
  const found = ["date", "effective", "end"]
    .filter((field) => act[field] && !isDay(act[field]))
    .map((field) => drop(act, field));
  const year = /^\d+[a-z]?\/((?:19|20)\d{2})\//.exec(act.number)?.[1];
  if (year && act.date && !act.date.startsWith(year)) found.push(drop(act, "date"));
  if (act.effective && act.date && act.effective < act.date) found.push(drop(act, "effective"));
  if (act.end && act.date && act.end < act.date) found.push(drop(act, "end"));
  if (!act.date) act.dateSure = "";
  return found;
}

function isDay(date) {
  const day = new Date(`${date}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)
  );
}

function drop(act, field) {
  const message = `${act.number}: ${field} ${act[field]}`;
  act[field] = "";
  return message;
}
