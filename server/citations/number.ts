import grammar from "./numbers.json" with { type: "json" };

/** A document number (số, ký hiệu) taken apart. */
export interface DocumentNumber {
  /** The row of the number grammar it matched: "legal", "assembly", "administrative", "letter", "party" … */
  readonly family: string;
  /** As compared: NFC, Đ for Ð, no spaces, hyphens for dashes. "1186/KH-SKHĐT". */
  readonly text: string;
  /** "1186", "04A", "66.18"; empty when left blank. */
  readonly serial: string;
  /** The four-digit year of a legal document's number. */
  readonly year: number | undefined;
  /** Type abbreviation in its usual letters: "QĐ", "TTLT", "CTr", "QH"; undefined for a công văn. */
  readonly typeCode: string | undefined;
  /** Issuer code, "SKHĐT"; for a joint document the codes joined by "-"; for a công văn the first group. */
  readonly issuerCode: string | undefined;
  /** Drafting unit of a công văn ("VP"); term of the National Assembly ("15"). */
  readonly suffix: string | undefined;
}

/**
 * Takes a number apart by the first row of the grammar (numbers.json) that fits it whole.
 * @param text the number and symbol alone, spaces and faults of typing included.
 * @param word the type word that stands before it: after "công văn", "1234/CT-TTHT" is a letter of a Cục Thuế, not a chỉ thị.
 * @returns undefined if no row fits.
 */
export function parseNumber(text: string, word = ""): DocumentNumber | undefined {
  if (text.length > 200) return undefined;
  const compared = comparable(text);
  const isLetter = LETTER_WORDS.has(word.toLowerCase());
  for (const row of rows) {
    if (isLetter && row.id === "administrative") continue;
    const groups = row.pattern.exec(compared)?.groups;
    if (groups) return taken(row.id, compared, groups);
  }
  return undefined;
}

/** The form in which numbers are compared: NFC, Đ for Ð, no white space, "-" for every dash and "_", no filler for a blank serial. */
export function comparable(text: string): string {
  return text
    .normalize("NFC")
    .replace(/Ð/g, "Đ")
    .replace(/[\s\u00a0\u200b\u2060\ufeff]/g, "")
    .replace(/[‐-―−_]/g, "-")
    .replace(/^[.…-]+(?=\/)/, "");
}

const LETTER_WORDS: ReadonlySet<string> = new Set(["công văn", "cv", "c/v"]);

const TYPE_CODES: ReadonlyMap<string, string> = new Map(
  [
    grammar.atoms.LEGAL,
    grammar.atoms.PARTY,
    grammar.atoms.ADMIN,
    grammar.atoms.JOINT,
    "SY|TrS|SL|VBHN|QH|UBTVQH",
  ]
    .flatMap((atom) => atom.split("|"))
    .map((code) => [code.toLowerCase(), code]),
);

const rows = grammar.families.map((family) => ({ id: family.id, pattern: compile(family.pattern) }));

/** Type codes are matched in any case, because drafts write "Ctr" and "qđ"; the issuer's code keeps its own rule. */
function compile(pattern: string): RegExp {
  const atoms: Readonly<Record<string, string>> = grammar.atoms;
  const full = pattern.replace(/\{([A-Z]+)\}/g, (_, name: string) => {
    const atom = atoms[name] ?? "";
    return isCodeList(atom) ? atom.split("|").map(anyCase).join("|") : atom;
  });
  return new RegExp(`^(?:${full})$`, "u");
}

function isCodeList(atom: string): boolean {
  return /^[\p{L}|]+$/u.test(atom);
}

function anyCase(code: string): string {
  return [...code].map((letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`).join("");
}

function taken(family: string, text: string, groups: Record<string, string | undefined>): DocumentNumber {
  const { serial, year, type, issuer, suffix } = groups;
  return {
    family,
    text,
    serial: serial ?? "",
    year: year === undefined ? undefined : Number(year),
    typeCode: type && (TYPE_CODES.get(type.toLowerCase()) ?? type),
    issuerCode: issuer ?? (family === "assembly" ? type : undefined),
    suffix,
  };
}
