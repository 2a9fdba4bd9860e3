// @ts-check
// Installs what the project's commands need and what is missing. `node scripts/install.mjs [--min]` installs everything.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { npm, run } from "./process.mjs";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/**
 * VS Code as its server build, which the registry carries inside code-server. `latest` is what tests run on;
 * `min` is the oldest version the extension says it supports (engines.vscode).
 */
export const editors = {
  latest: { codeServer: "4.139.1", vscode: "1.139.1", node: "24.21.0", runsOn: [24] },
  min: { codeServer: "4.100.3", vscode: "1.100.3", node: "20.20.2", runsOn: [20] },
};

/** @typedef {keyof typeof editors} EditorName */

/** Node's major version here; a build that was not tried on it brings its own Node along. */
const ownMajor = Number(process.versions.node.split(".")[0]);

/** Parts of the build that need an account or a compiler; nothing here uses them, and they are half of its size. */
const unused = [
  "node_modules/@github",
  "node_modules/@microsoft/mxc-sdk",
  "extensions/copilot",
  "extensions/mermaid-markdown-features",
];

const browserPackages = ["chromium", "fonts-noto-core", "fonts-noto-mono", "fonts-liberation2"];

/** Runs `npm ci` when node_modules is not there or is not what the lock file says. */
export async function ensureModules() {
  if (modulesMatch()) return;
  console.log("Cài các gói npm (npm ci) …");
  await must(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: root, quiet: true });
}

/** True if every package of the lock file that this system needs is installed in that version. */
function modulesMatch() {
  const installedFile = path.join(root, "node_modules/.package-lock.json");
  if (!existsSync(installedFile)) return false;
  const { packages: installed } = JSON.parse(readFileSync(installedFile, "utf8"));
  const { packages: wanted } = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8"));
  return Object.keys(wanted).every(
    (name) => name === "" || wanted[name].optional || installed[name]?.version === wanted[name].version,
  );
}

/**
 * Installs a real VS Code from the registry into .vscode-real/<name>. Built aside and renamed, so a half-done
 * install is never taken for a whole one and two runs at a time do no harm.
 * @param {EditorName} [name]
 * @returns {Promise<{ node: string, main: string, vscode: string }>} the Node to run it on, its entry, its version
 */
export async function ensureEditor(name = "latest") {
  const wanted = editors[name];
  const folder = path.join(root, ".vscode-real", name);
  const stamp = path.join(folder, "installed.json");
  const current = existsSync(stamp) ? JSON.parse(readFileSync(stamp, "utf8")).codeServer : undefined;
  if (current !== wanted.codeServer) await installEditor(name, folder);
  const ownNode = path.join(
    folder,
    "node_modules",
    nodePackage(),
    "bin",
    process.platform === "win32" ? "node.exe" : "node",
  );
  return {
    node: existsSync(ownNode) ? ownNode : process.execPath,
    main: path.join(folder, "node_modules/code-server/lib/vscode/out/server-main.js"),
    vscode: wanted.vscode,
  };
}

/** @param {EditorName} name @param {string} folder */
async function installEditor(name, folder) {
  const wanted = editors[name];
  console.log(
    `Cài VS Code ${wanted.vscode} từ kho npm vào .vscode-real/${name} (một lần, khoảng nửa phút) …`,
  );
  const aside = `${folder}.${process.pid}`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  try {
    writeFileSync(path.join(aside, "package.json"), '{ "private": true }\n');
    const packages = [`code-server@${wanted.codeServer}`];
    if (!wanted.runsOn.includes(ownMajor)) packages.push(`${nodePackage()}@${wanted.node}`);
    const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
    await must(npm, ["install", ...flags, ...packages], { cwd: aside, quiet: true });
    const vscode = path.join(aside, "node_modules/code-server/lib/vscode");
    // The build's own lock file is out of step with its package.json, so not `npm ci`.
    await must(npm, ["install", ...flags, "--omit=dev", "--legacy-peer-deps"], { cwd: vscode, quiet: true });
    for (const part of unused) rmSync(path.join(vscode, part), { recursive: true, force: true });
    writeFileSync(path.join(aside, "installed.json"), `${JSON.stringify(wanted)}\n`);
    rmSync(folder, { recursive: true, force: true });
    renameSync(aside, folder);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function nodePackage() {
  return `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
}

/**
 * The browser the embedded VS Code is shown in: $CHROMIUM, or one of the system's.
 * @returns {Promise<string>} path of the program
 */
export function ensureBrowser() {
  const wanted = process.env.CHROMIUM;
  if (wanted && !existsSync(wanted)) throw new Error(`CHROMIUM=${wanted}: không có tệp này.`);
  return ensureProgram("trình duyệt Chromium", findBrowser, browserPackages);
}

/** Neovim, for the test of the language server in another editor. @returns {Promise<string>} path of the program */
export function ensureNeovim() {
  return ensureProgram("Neovim", () => onPath("nvim"), ["neovim"]);
}

/** LibreOffice, for the test that it opens the workbook of tasks. @returns {Promise<string>} path of the program */
export function ensureLibreOffice() {
  return ensureProgram("LibreOffice", () => onPath("soffice"), ["libreoffice-calc-nogui"]);
}

/**
 * A program that tests need and npm does not carry. On a Debian-like system run by root it is installed when missing.
 * @param {string} name for people
 * @param {() => string | undefined} find where it is, if it is there
 * @param {readonly string[]} packages Debian's, that bring it
 * @returns {Promise<string>} path of the program
 */
async function ensureProgram(name, find, packages) {
  const found = find();
  if (found) return found;
  const advice = `Cần ${name} để chạy kiểm thử: sudo apt-get install -y ${packages.join(" ")}.`;
  if (process.getuid?.() !== 0 || !onPath("apt-get")) throw new Error(advice);
  console.log(`Cài ${name}: apt-get install ${packages.join(" ")} …`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { quiet: true, env, seconds: 300 });
  const result = await run("apt-get", ["install", "-y", "--no-install-recommends", ...packages], {
    quiet: true,
    env,
    seconds: 900,
  });
  const installed = find();
  if (!installed) throw new Error(`${result.output.slice(-2000)}\n${advice}`);
  return installed;
}

/** @returns {string | undefined} */
function findBrowser() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  return (
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].map(onPath).find(Boolean) ??
    (existsSync(mac) ? mac : undefined)
  );
}

/** Where a program stands on PATH. @param {string} program @returns {string | undefined} */
export function onPath(program) {
  const names = process.platform === "win32" ? [`${program}.cmd`, `${program}.exe`] : [program];
  return (process.env.PATH ?? "")
    .split(path.delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file));
}

/**
 * Runs a program that has to succeed.
 * @param {string} program @param {readonly string[]} args @param {import("./process.mjs").RunOptions} [options]
 */
async function must(program, args, options) {
  const { code, output } = await run(program, args, options);
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} (${code})\n${shorten(output)}`);
}

/** Beginning and end of a long output: npm tells why at the top, apt at the bottom. @param {string} output */
function shorten(output) {
  return output.length <= 3000 ? output : `${output.slice(0, 1500)}\n…\n${output.slice(-1500)}`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureModules();
  const { vscode } = await ensureEditor();
  if (process.argv.includes("--min")) await ensureEditor("min");
  console.log(`VS Code ${vscode}, ${await ensureBrowser()}`);
}
