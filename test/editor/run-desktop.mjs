// @ts-check
// The same in-editor tests in a desktop VS Code: $VANTHU_VSCODE names one that is installed, else one is downloaded.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runTests } from "@vscode/test-electron";
import { root } from "../../scripts/install.mjs";

const scratch = mkdtempSync(path.join(tmpdir(), "vanthu-desktop-"));
const workspace = path.join(scratch, "workspace");
cpSync(path.join(root, "test/editor/workspace"), workspace, { recursive: true });
const installed = process.env.VANTHU_VSCODE;
try {
  process.exitCode = await runTests({
    ...(installed
      ? { vscodeExecutablePath: installed }
      : { cachePath: path.join(root, ".vscode-real/desktop") }),
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, "dist/test/editor/index.js"),
    launchArgs: [
      workspace,
      "--disable-extensions",
      "--skip-welcome",
      `--user-data-dir=${path.join(scratch, "profile")}`,
    ],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error("A desktop VS Code is needed: set VANTHU_VSCODE to its program, or allow its download.");
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
