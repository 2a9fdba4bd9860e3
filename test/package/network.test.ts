import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Metafile } from "esbuild";
import { expect, test } from "vitest";
import { root } from "../../scripts/install.mjs";

const networkModules =
  /^(?:node:)?(?:http|https|http2|net|tls|dgram|dns|dns\/promises|inspector|undici|axios|node-fetch|got|ws)$/;
const networkCalls = /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(/;

/** The metafiles of the bundles that are shipped. */
function shipped(): readonly (readonly [string, Metafile])[] {
  const file = path.join(root, "dist/meta.json");
  if (!existsSync(file)) throw new Error("dist/meta.json is not there: npm run build");
  const metafiles = Object.entries(JSON.parse(readFileSync(file, "utf8")) as Record<string, Metafile>);
  return metafiles.filter(([name]) => name !== "editor tests");
}

test("client and command line are built, for the desktop and the browser", () => {
  expect(shipped().map(([name]) => name)).toEqual(
    expect.arrayContaining(["client", "cli", "web client", "web server"]),
  );
});

test("no bundle holds a network module", () => {
  const offenders = shipped().flatMap(([name, { inputs, outputs }]) => {
    const external = Object.values(outputs).flatMap(({ imports }) => imports.map((one) => one.path));
    const inside = Object.keys(inputs).map(
      (input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? "",
    );
    return [...external, ...inside].filter((one) => networkModules.test(one)).map((one) => `${name}: ${one}`);
  });
  expect([...new Set(offenders)]).toEqual([]);
});

test("our own code calls no network function", () => {
  const files = ["client", "server"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(?:ts|js|mjs)$/.test(file))
      .map((file) => path.join(folder, file)),
  );
  const offenders = files.filter((file) => networkCalls.test(readFileSync(path.join(root, file), "utf8")));
  expect(offenders).toEqual([]);
});
