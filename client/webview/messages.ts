/** From the extension to the preview's page. */
export type ToPage =
  | {
      readonly kind: "show";
      readonly uri: string;
      readonly title: string;
      readonly html: string;
      readonly note: string;
    }
  | { readonly kind: "cursor"; readonly line: number };

/** From the preview's page to the extension. Lines are the editor's, 0-based. */
export type FromPage =
  | { readonly kind: "ready" }
  | { readonly kind: "open"; readonly line: number }
  | { readonly kind: "print" };
