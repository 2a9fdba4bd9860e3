import type { Span } from "../../text/span.ts";
import { type Report, replace } from "../rule.ts";

/** One way to write a thing, where it is written so. */
export interface Form {
  readonly name: string;
  readonly places: readonly { readonly span: Span; readonly right: string }[];
}

/** Reports the places of the rarer form, if the usual one is at least twice as frequent. */
export function* rarer(a: Form, b: Form, say: (usual: Form) => string): Generator<Report> {
  const [usual, rare] = a.places.length >= b.places.length ? [a, b] : [b, a];
  if (rare.places.length === 0 || usual.places.length < 2 * rare.places.length) return;
  for (const { span: where, right } of rare.places) {
    yield {
      span: where,
      message: say(usual),
      related: [
        { span: (usual.places[0] as { span: Span }).span, message: "Cách viết dùng ở phần lớn văn bản." },
      ],
      fixes: right === "" ? [] : [replace(where, right, "guarded")],
    };
  }
}
