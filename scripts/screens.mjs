// @ts-check
// Makes the pictures of the documentation and of the walkthrough from the screenshots of the window tests:
//   VANTHU_SCREENSHOTS=1 npm run test:ui && npm run test:web && npm run screens
// Each is shrunk until it is smaller than 150 kB, so that the package stays small.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { startBrowser } from "../test/editor/host.mjs";
import { root } from "./install.mjs";

const LARGEST = 140_000;

/** @typedef {{ readonly x: number, readonly y: number, readonly width: number, readonly height: number }} Part */

/** Picture → the part of a screenshot that is shown: the walkthrough has room for a few hundred pixels only. */
const parts = /** @type {Readonly<Record<string, readonly [string, Part]>>} */ ({
  "walkthrough/new.png": ["new-types", { x: 396, y: 4, width: 612, height: 440 }],
  "walkthrough/findings.png": ["findings", { x: 352, y: 190, width: 700, height: 560 }],
  "walkthrough/fix.png": ["fix-line-9", { x: 352, y: 190, width: 660, height: 300 }],
  "walkthrough/tasks.png": ["tasks", { x: 0, y: 36, width: 780, height: 500 }],
});

/** Picture → screenshot. */
const pictures = {
  "media/screens/van-ban-moi.png": "new",
  "media/screens/loi.png": "findings",
  "media/screens/sua.png": "fix-line-9",
  "media/screens/goi-y.png": "completion",
  "media/screens/nhiem-vu.png": "tasks",
  "media/screens/tu-kiem-tra.png": "self-check",
  "media/screens/trinh-duyet.png": "web",
  "media/screens/van-ban-mau.png": "samples-vi",
  "media/screens/bo-qua.png": "ignore-menu",
  "media/screens/trinh-bay.png": "format",
  "media/screens/tuong-phan-cao.png": "findings-high-contrast",
  "media/screens/xem-truoc.png": "keyboard-preview",
};

const browser = await startBrowser();
try {
  for (const [picture, [name, part]] of Object.entries(parts)) await make(picture, name, part);
  for (const [picture, name] of Object.entries(pictures)) await make(picture, name);
} finally {
  await browser.close();
}

/** Writes a picture from a screenshot. @param {string} picture @param {string} name @param {Part} [part] */
async function make(picture, name, part) {
  const from = path.join(root, "test/editor/screenshots", `${name}.png`);
  if (!existsSync(from)) {
    console.error(`${picture}: there is no screenshot “${name}”.`);
    process.exitCode = 1;
    return;
  }
  const png = readFileSync(from);
  const small = part ? await cut(png, part) : await shrunk(png);
  const to = path.join(root, picture);
  mkdirSync(path.dirname(to), { recursive: true });
  writeFileSync(to, small);
  console.log(`${picture}: ${(small.length / 1000).toFixed(0)} kB`);
}

/** A part of the picture, as large as it is. @param {Buffer} png @param {Part} clip */
async function cut(png, clip) {
  const page = await shown(png, 1400);
  const small = await page.screenshot({ clip });
  await page.close();
  return small;
}

/** A page of nothing but the picture. @param {Buffer} png @param {number} width */
async function shown(png, width) {
  const page = await browser.newPage({ viewport: { width, height: Math.round((width * 900) / 1400) } });
  await page.setContent(
    `<style>body{margin:0}img{display:block;width:100%}</style><img src="data:image/png;base64,${png.toString("base64")}">`,
  );
  await page.locator("img").evaluate((image) => /** @type {HTMLImageElement} */ (image).decode());
  return page;
}

/** The picture in the largest width at which it is small enough. @param {Buffer} png */
async function shrunk(png) {
  for (const width of [1200, 1100, 1000, 900, 800, 700]) {
    const page = await shown(png, width);
    const small = await page.screenshot();
    await page.close();
    if (small.length < LARGEST) return small;
  }
  throw new Error("the picture does not become small enough");
}
