import rows from "./components.json" with { type: "json" };

/** A component of the format (thành phần thể thức), Điều 8 khoản 2, in the decree's order. */
export interface Component {
  readonly id:
    | "nationalName"
    | "issuer"
    | "number"
    | "placeDate"
    | "subject"
    | "content"
    | "signature"
    | "seal"
    | "recipients";
  /** 1 to 9. */
  readonly order: number;
  /** "Số, ký hiệu của văn bản". */
  readonly name: string;
  readonly clause: string;
}

export const components = rows as readonly Component[];
