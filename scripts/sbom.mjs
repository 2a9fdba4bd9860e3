// @ts-check
// npm run sbom: the bill of materials of what is shipped (CycloneDX JSON) and its list of licences.
//   node scripts/sbom.mjs [FOLDER]   writes sbom.cdx.json and licences.csv there; needs a build (dist/meta.json)
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./install.mjs";
import { npm } from "./process.mjs";

const folder = path.resolve(process.argv[2] ?? root);
const meta = path.join(root, "dist/meta.json");
if (!existsSync(meta)) throw new Error("dist/meta.json is not there: npm run build");

const shipped = shippedPackages();
const asked = ["sbom", "--sbom-format", "cyclonedx", "--sbom-type", "application", "--package-lock-only"];
const output = execFileSync(npm, asked, {
  cwd: root,
  encoding: "utf8",
  maxBuffer: 100_000_000,
  stdio: ["ignore", "pipe", "ignore"],
});
/** @typedef {{ name: string, group?: string, version: string, "bom-ref": string, purl: string, licenses?: { license?: { id?: string, name?: string }, expression?: string }[] }} Component */
/** @type {{ components: Component[], dependencies: { ref: string, dependsOn: string[] }[] }} */
const bill = JSON.parse(output);
bill.components = bill.components.filter((one) => shipped.has(`${nameOf(one)}@${one.version}`));
const known = new Set(bill.components.map((one) => one["bom-ref"]));
bill.dependencies = bill.dependencies
  .filter(({ ref }) => known.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => known.has(one)) }));

const missing = [...shipped].filter(
  (one) => !bill.components.some((part) => `${nameOf(part)}@${part.version}` === one),
);
if (missing.length > 0) throw new Error(`not in the bill of materials: ${missing.join(", ")}`);
writeFileSync(path.join(folder, "sbom.cdx.json"), `${JSON.stringify(bill, null, 2)}\n`);
const rows = bill.components.map((one) => [nameOf(one), one.version, licenceOf(one)].join(","));
writeFileSync(
  path.join(folder, "licences.csv"),
  `${["package,version,licence", ...rows.sort()].join("\n")}\n`,
);
console.log(`sbom.cdx.json and licences.csv: ${bill.components.length} packages in the bundles`);

/** The packages whose files went into a bundle that is shipped: "name@version". @returns {Set<string>} */
function shippedPackages() {
  /** @type {Record<string, { inputs: Record<string, unknown> }>} */
  const bundles = JSON.parse(readFileSync(meta, "utf8"));
  const inputs = Object.entries(bundles)
    .filter(([name]) => name !== "editor tests")
    .flatMap(([, bundle]) => Object.keys(bundle.inputs));
  const folders = inputs.map((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]);
  const names = [...new Set(folders)]
    .filter((one) => one !== undefined)
    .map((one) => {
      const { name, version } = JSON.parse(readFileSync(path.join(root, one, "package.json"), "utf8"));
      return `${name}@${version}`;
    });
  return new Set(names);
}

/** @param {Component} component */
function nameOf({ group, name }) {
  return group ? `${group}/${name}` : name;
}

/** @param {Component} component */
function licenceOf({ licenses = [] }) {
  return licenses
    .map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? "")
    .join(" ");
}
