/** A number as it is written: dots between thousands, a comma before decimals. */
export function amountOf(written: string): number {
  return Number(written.replaceAll(".", "").replace(",", "."));
}

/** 4083000 → "4.083.000", 15.2 → "15,2". */
export function shownAmount(value: number): string {
  const [whole = "", decimals] = String(Math.round(value * 1000) / 1000).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ".");
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}
