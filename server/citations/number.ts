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
  /** Type abbreviation: "QĐ", "TTLT", "QH"; undefined for a công văn. */
  readonly typeCode: string | undefined;
  /** Issuer code, "SKHĐT"; for a joint document the codes joined by "-"; for a công văn the first group. */
  readonly issuerCode: string | undefined;
  /** Drafting unit of a công văn ("VP"); term of the National Assembly ("15"). */
  readonly suffix: string | undefined;
}
