import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

// Both packages are CommonJS bundles without named exports that Node could see.
const require = createRequire(import.meta.url);
const textmate: typeof import("vscode-textmate") = require("vscode-textmate");
const oniguruma: typeof import("vscode-oniguruma") = require("vscode-oniguruma");

/** One coloured stretch: its words and the innermost scope without ".vanban"; "" where the text is plain. */
export interface Token {
  readonly text: string;
  readonly scope: string;
}

/** A function that colours a text line by line, as the editor does before the server has answered. */
export async function loadTokenizer(): Promise<(text: string) => readonly (readonly Token[])[]> {
  const wasm = readFileSync(require.resolve("vscode-oniguruma/release/onig.wasm"));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const path = fileURLToPath(new URL("../../syntaxes/vanban.tmLanguage.json", import.meta.url));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(readFileSync(path, "utf8"), path),
  });
  const grammar = await registry.loadGrammar("text.vanban");
  if (grammar === null) throw new Error("the grammar did not load");
  return (text) => {
    let stack = textmate.INITIAL;
    return text.split("\n").map((line) => {
      const result = grammar.tokenizeLine(line, stack);
      stack = result.ruleStack;
      return result.tokens.map((token) => ({
        text: line.slice(token.startIndex, token.endIndex),
        scope: shortScope(token.scopes),
      }));
    });
  };
}

function shortScope(scopes: readonly string[]): string {
  return scopes.length === 1 ? "" : (scopes.at(-1) ?? "").replace(/\.vanban$/, "");
}
