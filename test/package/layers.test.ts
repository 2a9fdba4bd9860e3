import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import * as esbuild from "esbuild";
import { expect, test } from "vitest";
import { root } from "../../scripts/install.mjs";

// The core of the server knows no host: only the rim (lsp/, cli/ and the entries) may.
const rim = /^server\/(?:lsp\/|cli\/|web\.ts$)/;

const sources = readdirSync(path.join(root, "server"), { recursive: true, encoding: "utf8" })
  .map((file) => `server/${file.replaceAll(path.sep, "/")}`)
  .filter((file) => file.endsWith(".ts"));
const core = sources.filter((file) => !rim.test(file));

/** What a file imports, as bundled, and as written (type imports leave no trace in a bundle). */
async function importsOf(files: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [...files],
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    outdir: "unused",
    external: ["vscode"],
    loader: { ".dat": "file" },
    logLevel: "silent",
  });
  return new Map(
    files.map((file) => {
      const bundled = metafile.inputs[file]?.imports.map(({ original, path: to }) => original ?? to) ?? [];
      const text = readFileSync(path.join(root, file), "utf8");
      const written = [...text.matchAll(/(?:from|import)\s*\(?\s*["']([^"'\n]+)["']/g)].map(
        ([, to]) => to ?? "",
      );
      return [file, [...bundled, ...written]];
    }),
  );
}

function isHost(name: string): boolean {
  return (
    name.startsWith("node:") || name.startsWith("vscode") || builtinModules.includes(name.split("/")[0] ?? "")
  );
}

test("the core imports neither Node nor the protocol", async () => {
  expect(core.length).toBeGreaterThan(20);
  const offenders = [...(await importsOf(core))].flatMap(([file, imports]) =>
    imports.filter(isHost).map((name) => `${file} imports ${name}`),
  );
  expect([...new Set(offenders)]).toEqual([]);
});

test("expressions are not copied at each use: the engine would compile them again and again", () => {
  const offenders = sources.filter(
    (file) =>
      file !== "server/text/match.ts" && /\.matchAll\(/.test(readFileSync(path.join(root, file), "utf8")),
  );
  expect(offenders, "matchesOf of server/text/match.ts does the same").toEqual([]);
});

test("the core keeps no state, asks no clock and throws no dice", () => {
  const kept = /^(?:export )?(?:let |const \w+(?:: [^=\n]+)? = new (?:Weak)?(?:Map|Set)(?:<[^>\n]*>)?\(\))/m;
  const outside = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(/;
  const offenders = core.filter((file) => {
    const text = readFileSync(path.join(root, file), "utf8");
    return kept.test(text) || outside.test(text);
  });
  expect(offenders).toEqual([]);
});

test("the core does not reach into the rim", async () => {
  const offenders = [...(await importsOf(core))].flatMap(([file, imports]) =>
    imports
      .filter((name) => name.startsWith("."))
      .map((name) => path.posix.join(path.posix.dirname(file), name))
      .filter((target) => rim.test(target))
      .map((target) => `${file} imports ${target}`),
  );
  expect([...new Set(offenders)]).toEqual([]);
});
