// Beyond the language itself, the core may use what every host offers alike. Seen by tsconfig.core.json alone.
declare function structuredClone<Value>(value: Value): Value;
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean });
  decode(bytes: Uint8Array): string;
}
