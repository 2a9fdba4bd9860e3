import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { root } from "../../../scripts/install.mjs";
import { vsix } from "../../../scripts/package.mjs";
import { startBrowser, startEditor } from "../host.mjs";

/** A VS Code window as a user has it: the packed extension installed, a workspace of its own, one file open. */
export interface Editor {
  readonly page: Page;
  /** The workspace folder: a copy, so a test may change it. */
  readonly folder: string;
  /** Runs a command by the title it has in the palette. */
  command(title: string): Promise<void>;
  /** Puts the cursor somewhere, both numbers from 1. */
  goTo(line: number, column: number): Promise<void>;
  /** Presses a key again until something shows; keys are lost while the window is still busy. */
  pressUntil(key: string, shown: Locator): Promise<void>;
  /** Lines of the active text editor that hold the text. */
  line(text: string): Locator;
  /** Rows of the Problems view that hold the text. Opens the view. */
  problems(text: string): Promise<Locator>;
  /** The inside of the webview that is open. */
  webview(): FrameLocator;
  /** Writes test/editor/screenshots/<name>.png if VANTHU_SCREENSHOTS is set, or always (for a test that failed). */
  screenshot(name: string, always?: boolean): Promise<void>;
  close(): Promise<void>;
}

const screenshots = path.join(root, "test/editor/screenshots");

/**
 * Opens the window on a copy of test/editor/workspace.
 * @param file the file to open, relative to the workspace
 * @param settings user settings
 * @param files further files of the workspace, name → text
 * @param host `workspace`: the .code-workspace file among them to open; `restricted`: without trust in it
 */
export async function openWindow(
  file: string,
  settings: Record<string, unknown> = {},
  files: Readonly<Record<string, string>> = {},
  { workspace = "", restricted = false } = {},
): Promise<Editor> {
  if (!existsSync(vsix)) throw new Error(`${vsix} is not there: npm run package`);
  const scratch = mkdtempSync(path.join(tmpdir(), "vanthu-window-"));
  const folder = path.join(scratch, "workspace");
  cpSync(path.join(root, "test/editor/workspace"), folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const server = await startEditor({ driver: false, vsix: [vsix], settings, restricted });
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close();
    await server.stop();
    rmSync(scratch, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  try {
    browser = await startBrowser();
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.setDefaultTimeout(20_000);
    await page.goto(server.url({ folder: path.join(folder, workspace), openFile: path.join(folder, file) }));
    await page.locator(".editor-instance .view-line").first().click({ timeout: 60_000 });
    return { page, folder, close, ...actions(page) };
  } catch (error) {
    await close();
    throw error;
  }
}

function actions(page: Page): Omit<Editor, "page" | "folder" | "close"> {
  const input = page.locator(".quick-input-widget:visible input.input").first();

  async function pressUntil(key: string, shown: Locator): Promise<void> {
    for (let tries = 0; tries < 10; tries++) {
      await page.keyboard.press(key);
      try {
        await shown.first().waitFor({ timeout: 1500 });
        return;
      } catch {
        // Lost; again.
      }
    }
    throw new Error(`nothing showed after ${key}`);
  }

  return {
    pressUntil,
    async command(title) {
      await pressUntil("F1", input);
      await input.fill(`>${title}`);
      await page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first().click();
    },
    async goTo(line, column) {
      await pressUntil("Control+g", input);
      await input.fill(`:${line}:${column}`);
      await page.keyboard.press("Enter");
      await input.waitFor({ state: "hidden" });
    },
    line: (text) => page.locator(".editor-instance .view-line", { hasText: text }),
    async problems(text) {
      const rows = page.locator(".markers-panel .monaco-list-row");
      if (!(await rows.first().isVisible())) await pressUntil("Control+Shift+M", rows);
      return rows.filter({ hasText: text });
    },
    webview: () => page.frameLocator("iframe.webview.ready").frameLocator("iframe#active-frame"),
    async screenshot(name, always = false) {
      if (!always && !process.env.VANTHU_SCREENSHOTS) return;
      mkdirSync(screenshots, { recursive: true });
      await page.screenshot({ path: path.join(screenshots, `${name}.png`) });
    },
  };
}
