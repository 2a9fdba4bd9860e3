/** The day so many days after another (before it, if negative), both YYYY-MM-DD; what is no day comes back as it is. */
export function daysAfter(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return day;
  return new Date(time + days * 86_400_000).toISOString().slice(0, 10);
}
