import { existsSync, readFileSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { vsix } from "../../scripts/package.mjs";

/** Names of the files in a zip archive, from its central directory. */
function namesIn(archive: Buffer): readonly string[] {
  const end = archive.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  const count = archive.readUInt16LE(end + 10);
  const names: string[] = [];
  for (let entry = 0, at = archive.readUInt32LE(end + 16); entry < count; entry++) {
    const nameLength = archive.readUInt16LE(at + 28);
    names.push(archive.toString("utf8", at + 46, at + 46 + nameLength));
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return names;
}

function packed(): readonly string[] {
  if (!existsSync(vsix)) throw new Error(`${vsix} is not there: npm run package`);
  return namesIn(readFileSync(vsix));
}

test("the package holds what the extension runs on", () => {
  const names = packed();
  for (const file of [
    "package.json",
    "readme.md",
    "LICENSE.txt",
    "dist/client.js",
    "dist/cli.js",
    "dist/data/acts.dat",
    "dist/NOTICES.txt",
  ]) {
    expect(names).toContain(`extension/${file}`);
  }
});

test("the package holds nothing else", () => {
  const allowed =
    /^(?:\[Content_Types\]\.xml|extension\.vsixmanifest|extension\/(?:package(?:\.nls)?\.json|readme\.md|README\.vi\.md|changelog\.md|LICENSE\.txt|language-configuration\.json|dist\/(?:(?:cli|client|preview)\.js|preview\.css|web\/(?:client|server)\.js)|dist\/NOTICES\.txt|dist\/data\/acts\.dat|media\/vanthu\.svg|(?:docs\/rules|images|samples|schemas|snippets|syntaxes|walkthrough)\/.+|media\/[a-z]+\.svg))$/;
  expect(packed().filter((name) => !allowed.test(name))).toEqual([]);
});

test("the package is smaller than 3 MB", () => {
  expect(packed().length).toBeGreaterThan(5);
  expect(statSync(vsix).size).toBeLessThan(3_000_000);
});
