// @ts-check
// Runs the browser bundle in VS Code as a web page (no server behind it, the extension host and the language server are
// web workers) and compares the findings of every draft with the command line's.
//   node test/web/run.mjs [--screenshot FILE] [--seconds 240] [--verbose]
// Drafts: samples, the project's fixtures, and the real documents named by VANTHU_CORPUS where they are.
// Exit code: 0 all the same, 1 some differ, 2 the run did not finish.
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import * as esbuild from "esbuild";
import { ensureEditor, root } from "../../scripts/install.mjs";
import { atEnd, run } from "../../scripts/process.mjs";
import { exitOf, startBrowser } from "../editor/host.mjs";

const { values: options } = parseArgs({
  options: {
    screenshot: { type: "string", default: path.join(root, "test/editor/screenshots/web.png") },
    seconds: { type: "string", default: "240" },
    verbose: { type: "boolean", default: false },
  },
});

/** Rules that compare a draft with others: the command line sees the file named alone, an editor all that are open. */
const beyond = ["number-date-order", "own-number-duplicate", "cite-other-issuer", "cite-other-date"];

const { main, vscode } = await ensureEditor("latest");
const build = path.resolve(path.dirname(main), "..");
const scratch = mkdtempSync(path.join(tmpdir(), "vanthu-web-"));
atEnd(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));

const cases = await readCases();
const server = createServer((request, response) => void serve(request, response));
await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
const address = server.address();
const host = `localhost:${typeof address === "object" && address ? address.port : 0}`;
const origin = `http://${host}`;
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ["test/web/suite.ts"],
  outfile: path.join(scratch, "suite.js"),
  bundle: true,
  platform: "browser",
  format: "cjs",
  external: ["vscode"],
  define: { __ORIGIN__: JSON.stringify(origin) },
  logLevel: "error",
});

mkdirSync(path.dirname(options.screenshot), { recursive: true });
let code = 2;
const browser = await startBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const finished = exitOf(page, Number(options.seconds), (_level, said) => {
    const text = [said].flat().join(" ");
    if (/^WEB \w+ \d+ drafts/.test(text)) void page.screenshot({ path: options.screenshot });
    if (options.verbose || text.includes("WEB ")) console.log(text.slice(0, 20_000));
  });
  if (options.verbose) page.on("console", (message) => console.log(message.text().slice(0, 400)));
  await page.goto(origin);
  code = (await finished) === 0 ? 0 : 1;
} catch (error) {
  console.error(error);
  const [page] = browser.contexts().flatMap((context) => context.pages());
  await page?.screenshot({ path: options.screenshot.replace(/\.png$/, "-failed.png") }).catch(() => {});
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
console.log(
  `VS Code ${vscode} in the browser: ${cases.length} drafts, ${code === 0 ? "all findings as on the command line" : "failed"}`,
);
process.exit(code);

/** Every draft with the findings of the command line, each draft in a folder of its own so that none sees another. */
async function readCases() {
  const corpus = path.resolve(process.env.VANTHU_CORPUS ?? path.join(root, "../shared/corpus"));
  if (!existsSync(corpus)) console.warn(`${corpus} is not there: real documents are not compared.`);
  const folders = ["samples", "test/fixtures", "test/editor/workspace"]
    .map((folder) => path.join(root, folder))
    .concat(["drafts", "seeds"].map((folder) => path.join(corpus, folder)));
  const files = folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((name) => path.join(folder, name))
      .filter((file) => /\.(?:txt|md|vanban)$/.test(file) && statSync(file).isFile()),
  );
  const all = [];
  for (const file of files.sort()) {
    const { output } = await run(
      process.execPath,
      [path.join(root, "dist/cli.js"), "check", "--format", "json", file],
      { cwd: scratch, quiet: true },
    );
    const [checked] = JSON.parse(output.slice(output.indexOf("{"))).files;
    if (!checked) throw new Error(`${file}: the command line said nothing\n${output.slice(0, 500)}`);
    all.push({
      name: path.basename(file),
      text: readFileSync(file, "utf8"),
      findings: checked.findings
        .filter((/** @type {{ rule: string }} */ { rule }) => !beyond.includes(rule))
        .map(line)
        .sort(),
    });
  }
  return all;
}

/** @param {{ line: number, column: number, endLine: number, endColumn: number, rule: string, severity: string, message: string }} finding */
function line({ line: at, column, endLine, endColumn, rule, severity, message }) {
  return [[at, column, endLine, endColumn].join(":"), rule, severity, message].join("\t");
}

/** @param {import("node:http").IncomingMessage} request @param {import("node:http").ServerResponse} response */
async function serve(request, response) {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const send = (/** @type {string} */ type, /** @type {string} */ body) => {
    response.writeHead(200, { "content-type": type, "access-control-allow-origin": "*" }).end(body);
  };
  if (pathname === "/") return send("text/html", workbench());
  if (pathname === "/cases.json") return send("application/json", JSON.stringify({ cases, beyond }));
  if (pathname === "/build/out/vs/code/browser/workbench/workbench.js")
    return send("text/javascript", workbenchScript());
  // The tests have to lie in the extension's own folder, or no extension host feels called upon to run them.
  const places = { "/build/": build, "/extension/web-tests/": scratch, "/extension/": root };
  for (const [prefix, folder] of Object.entries(places)) {
    if (!pathname.startsWith(prefix)) continue;
    const file = path.join(folder, path.normalize(decodeURIComponent(pathname.slice(prefix.length))));
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) break;
    response.writeHead(200, { "content-type": typeOf(file), "access-control-allow-origin": "*" });
    createReadStream(file).pipe(response);
    return;
  }
  response.writeHead(404).end();
}

/** @param {string} file */
function typeOf(file) {
  const types = {
    ".js": "text/javascript",
    ".mjs": "text/javascript",
    ".css": "text/css",
    ".json": "application/json",
    ".html": "text/html",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".ttf": "font/ttf",
    ".wasm": "application/wasm",
  };
  return /** @type {Record<string, string>} */ (types)[path.extname(file)] ?? "application/octet-stream";
}

/** The build's workbench without a server behind it: it takes its own address for a remote host otherwise. */
function workbenchScript() {
  const text = readFileSync(path.join(build, "out/vs/code/browser/workbench/workbench.js"), "utf8");
  const patched = text
    .replace(/(\{\.\.\.JSON\.parse\(\w+\)),remoteAuthority:location\.host\}/, "$1}")
    .replace(/(\w+\.file\(this\.userDataPath\)\.with\(\{scheme:\w+\.)vscodeRemote/, "$1vscodeUserData");
  if (patched === text) throw new Error("the workbench of this build is not as expected");
  return patched;
}

function workbench() {
  const at = (/** @type {string} */ place) => ({ scheme: "http", authority: host, path: place });
  const configuration = {
    userDataPath: "/User",
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
    enableWorkspaceTrust: true,
    productConfiguration: { enableTelemetry: false },
    webviewEndpoint: `${origin}/build/out/vs/workbench/contrib/webview/browser/pre`,
    additionalBuiltinExtensions: [at("/build/extensions/theme-defaults")],
    configurationDefaults: {
      "chat.disableAIFeatures": true,
      "workbench.startupEditor": "none",
      "workbench.secondarySideBar.defaultVisibility": "hidden",
      "editor.fontFamily": "'Noto Sans Mono', monospace",
    },
    developmentOptions: {
      extensions: [at("/extension")],
      extensionTestsPath: at("/extension/web-tests/suite.js"),
    },
  };
  const escaped = JSON.stringify(configuration).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const values = /** @type {Record<string, string>} */ ({
    WORKBENCH_WEB_CONFIGURATION: escaped,
    WORKBENCH_WEB_BASE_URL: `${origin}/build`,
    WORKBENCH_NLS_FALLBACK_URL: `${origin}/build/out/nls.messages.js`,
  });
  const page = readFileSync(path.join(build, "out/vs/code/browser/workbench/workbench.html"), "utf8");
  return page.replace(/\{\{([^}]+)\}\}/g, (_, key) => values[key] ?? "");
}
