// Numbers of acts: how they are compared, and which act outranks which.

/** A number as it is compared: one form of Đ and of the dash, no spaces. */
export function comparable(number) {
  return number
    .normalize("NFC")
    .replace(/Ð/g, "Đ")
    .replace(/\s/g, "")
    .replace(/[‐-―−_]/g, "-");
}

/** What acts are found by. */
export function key(act) {
  return act.number.toUpperCase();
}

export function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The numbers that a cell names, parted by commas. */
export function list(cell) {
  return cell
    .split(",")
    .map((each) => comparable(each.replace("(?)", "")))
    .filter((each) => each !== "");
}

export function union(one, other) {
  return [...new Set([...one, ...other])];
}

/** An act of lower rank does not end one of higher rank: such a clause is misread. */
export function outranks(by, document) {
  return rank(by) <= rank(document);
}

function rank(number) {
  if (/\/QH\d+$/.test(number) || /L\/CTN$|LCT/.test(number)) return 1;
  if (/UBTVQH\d*$/.test(number)) return 2;
  if (/(?:N[ĐD]|NQ)-CP$|\/CP$|HĐBT$/i.test(number)) return 3;
  if (/TTg$/i.test(number)) return 4;
  return 5;
}
