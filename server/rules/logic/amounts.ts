/** The source of an expression for a number: dots between thousands or none, a comma before decimals. */
export const AMOUNT = String.raw`(?:\d{1,3}(?:\.\d{3}){1,4}|\d{1,9})(?:,\d{1,3})?`;

/** A number as it is written. */
export function amountOf(written: string): number {
  return Number(written.replaceAll(".", "").replace(",", "."));
}

/** 4083000 → "4.083.000", 15.2 → "15,2". */
export function shownAmount(value: number): string {
  const shown = Number.isInteger(value) ? value : Math.round(value * 1000) / 1000;
  const [whole = "", decimals] = String(shown).split(".");
  return decimals === undefined ? groupedDigits(whole) : `${groupedDigits(whole)},${decimals}`;
}

/** "1250000" → "1.250.000". */
export function groupedDigits(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ".");
}
