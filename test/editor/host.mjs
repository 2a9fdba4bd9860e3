// @ts-check
// A real VS Code on loopback for tests and for `npm start`: VS Code's own server build, shown in Chromium.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { ensureBrowser, ensureEditor } from "../../scripts/install.mjs";
import { atEnd, endGroup, run } from "../../scripts/process.mjs";

/**
 * @typedef {object} EditorOptions
 * @property {import("../../scripts/install.mjs").EditorName} [editor] which build to run
 * @property {boolean} [driver] true: the page may name a development folder and a test entry, but message toasts
 *   stay hidden. false: exactly what a user sees; the extension must come from a .vsix
 * @property {readonly string[]} [vsix] packages to install first
 * @property {Record<string, unknown>} [settings] user settings, over those that keep a test quiet
 * @property {NodeJS.ProcessEnv} [env] reaches the extension host and the language server
 * @property {boolean} [restricted] true: folders are not trusted, nobody is asked (Restricted Mode)
 * @property {number} [port] a fixed port; a free one by default
 */

/**
 * @typedef {object} PageAddress
 * @property {string} folder workspace folder, or a .code-workspace file of several
 * @property {string} [openFile]
 * @property {string} [extension] folder of the extension under development (driver only)
 * @property {string} [tests] file that exports run() (driver only, together with `extension`)
 */

/**
 * @typedef {object} RunningEditor
 * @property {string} version
 * @property {(address: PageAddress) => string} url address of the workbench
 * @property {() => Promise<void>} stop ends every process and removes the profile
 * @property {() => string} log what the server printed, the last part of it
 */

const quietSettings = {
  "workbench.startupEditor": "none",
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "chat.disableAIFeatures": true,
  "telemetry.telemetryLevel": "off",
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "git.enabled": false,
  "editor.fontFamily": "'Noto Sans Mono', monospace",
};

const untrusted = {
  "security.workspace.trust.enabled": true,
  "security.workspace.trust.startupPrompt": "never",
  "security.workspace.trust.banner": "always",
};

/**
 * Starts VS Code with a profile of its own on a port of its own, so that runs never meet.
 * @param {EditorOptions} [options]
 * @returns {Promise<RunningEditor>}
 */
export async function startEditor({
  editor = "latest",
  driver = true,
  vsix = [],
  settings = {},
  env = {},
  restricted = false,
  port,
} = {}) {
  const { node, main, vscode } = await ensureEditor(editor);
  const profile = mkdtempSync(path.join(tmpdir(), "vanthu-editor-"));
  mkdirSync(path.join(profile, "data/User"), { recursive: true });
  writeFileSync(
    path.join(profile, "data/User/settings.json"),
    JSON.stringify({ ...quietSettings, ...(restricted ? untrusted : {}), ...settings }),
  );
  const folders = ["--server-data-dir", profile, "--extensions-dir", path.join(profile, "extensions")];
  // An empty gallery address keeps the build from asking the marketplace.
  const environment = { EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...env };
  const removeProfile = () =>
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });

  for (const file of vsix) {
    const args = [main, "--install-extension", path.resolve(file), "--force", ...folders];
    const installed = await run(node, args, { env: environment, quiet: true, seconds: 60 });
    if (installed.code === 0) continue;
    removeProfile();
    throw new Error(`${file} could not be installed:\n${installed.output}`);
  }

  const chosen = port ?? (await freePort());
  const server = spawn(
    node,
    [
      main,
      ...["--host", "127.0.0.1", "--port", String(chosen)],
      ...["--without-connection-token", "--accept-server-license-terms"],
      ...(restricted ? [] : ["--disable-workspace-trust"]),
      ...["--telemetry-level", "off"],
      ...(driver ? ["--enable-smoke-test-driver"] : []),
      ...folders,
    ],
    {
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
      detached: process.platform !== "win32",
    },
  );
  let log = "";
  const take = (/** @type {Buffer} */ part) => {
    log = (log + part).slice(-20_000);
  };
  server.stdout.on("data", take);
  server.stderr.on("data", take);
  const exited = new Promise((resolve) => server.once("exit", resolve));
  const release = atEnd(() => {
    endGroup(server.pid);
    removeProfile();
  });
  const stop = async () => {
    server.kill("SIGTERM");
    await Promise.race([exited, pause(3000)]);
    endGroup(server.pid);
    release();
    removeProfile();
  };

  const base = `127.0.0.1:${chosen}`;
  if (!(await answers(`http://${base}/version`, () => server.exitCode !== null))) {
    await stop();
    throw new Error(`VS Code did not start:\n${log}`);
  }
  return { version: vscode, url: (address) => workbenchUrl(base, address), stop, log: () => log };
}

/**
 * The workbench's address. Paths become remote ones, whose authority has to be the page's own host and port.
 * @param {string} base @param {PageAddress} address
 */
function workbenchUrl(base, { folder, openFile, extension, tests }) {
  const remote = (/** @type {string} */ file) => `vscode-remote://${base}${path.resolve(file)}`;
  const payload = [
    ["skipWelcome", "true"],
    ["skipReleaseNotes", "true"],
    ...(extension ? [["extensionDevelopmentPath", remote(extension)]] : []),
    ...(tests ? [["extensionTestsPath", remote(tests)]] : []),
    ...(openFile ? [["openFile", remote(openFile)]] : []),
  ];
  const place = folder.endsWith(".code-workspace") ? "workspace" : "folder";
  const query = new URLSearchParams({ [place]: path.resolve(folder), payload: JSON.stringify(payload) });
  return `http://${base}/?${query.toString().replaceAll("+", "%20")}`;
}

/** Starts Chromium; a page is 1400 by 900. @returns {Promise<import("playwright-core").Browser>} */
export async function startBrowser() {
  const executablePath = await ensureBrowser();
  // Imported late: scripts that only want the editor's address run before node_modules is there.
  const { chromium } = await import("playwright-core");
  return chromium.launch({
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-quic",
      "--disable-sync",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
    ],
  });
}

/**
 * What the tests in a page end with, as VS Code tells it through the functions that it expects of a driver.
 * @param {import("playwright-core").Page} page not yet opened
 * @param {number} seconds after which they count as failed
 * @param {(level: string, said: unknown) => void} onLog
 * @returns {Promise<number>}
 */
export function exitOf(page, seconds, onLog) {
  const finished = new Promise((resolve, reject) => {
    page.exposeFunction("codeAutomationExit", resolve).catch(reject);
    page.exposeFunction("codeAutomationLog", onLog).catch(reject);
    page.on("crash", () => reject(new Error("the page crashed")));
    setTimeout(() => reject(new Error(`not finished after ${seconds} s`)), seconds * 1000).unref();
  });
  // A rejection before somebody waits must not end the process unseen.
  finished.catch(() => {});
  return finished;
}

/** @param {number} milliseconds */
export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks until the address answers; false after half a minute or once `gone` says so. @param {string} address @param {() => boolean} gone */
async function answers(address, gone) {
  for (let tries = 0; tries < 300 && !gone(); tries++) {
    try {
      if ((await fetch(address)).ok) return true;
    } catch {
      // Not listening yet.
    }
    await pause(100);
  }
  return false;
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
