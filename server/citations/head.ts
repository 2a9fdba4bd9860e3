import type { Span } from "../text/span.ts";
import type { DocumentNumber } from "./number.ts";

/** A citation whose date, issuer and subject are still to be read. */
export interface Head {
  readonly from: number;
  readonly to: number;
  readonly type: Span | undefined;
  readonly soWord: Span | undefined;
  readonly numberSpan: Span | undefined;
  readonly number: DocumentNumber | undefined;
  readonly name: Span | undefined;
  /** Issuer that stands before the number: "Quyết định của Thủ tướng Chính phủ số …". */
  readonly issuer?: Span | undefined;
  readonly self: boolean;
}

/** A head of which nothing but its place is known. */
export const nothing = {
  type: undefined,
  soWord: undefined,
  numberSpan: undefined,
  number: undefined,
  name: undefined,
  self: false,
} as const;
