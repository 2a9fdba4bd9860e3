// @ts-check
// npm start: installs and builds what is missing, checks the sample drafts, then opens VS Code with the extension.
//   npm start -- --no-editor     ends after the check, as it does without a terminal on standard input
//   npm start -- --embedded [--port N]   the embedded VS Code even where there is a `code`
import { readdirSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { ensureModules, onPath, root } from "./install.mjs";
import { run } from "./process.mjs";

const { values: options } = parseArgs({
  options: {
    "no-editor": { type: "boolean", default: false },
    embedded: { type: "boolean", default: false },
    port: { type: "string" },
  },
});
const samples = path.join(root, "samples");
const nextSteps = `Việc tiếp theo:
  - Xem lỗi: Ctrl+Shift+M (Problems). Sửa: đặt con trỏ vào chỗ gạch chân, bấm Ctrl+.
  - Vì sao sai, theo điểm nào của nghị định: rê chuột lên chỗ gạch chân.
  - Mọi lệnh: F1, gõ "Văn Thư".`;

await ensureModules();
const build = await run(process.execPath, ["esbuild.mjs"], { cwd: root });
if (build.code !== 0) process.exit(build.code);

console.log("\n$ node dist/cli.js check samples\n");
const check = await run(process.execPath, ["dist/cli.js", "check", "samples"], { cwd: root });
if (check.code > 1) {
  console.error("\nKhông kiểm tra được các văn bản mẫu. / The sample drafts could not be checked.");
  process.exit(check.code);
}
console.log(
  `\nĐã cài, dựng và kiểm tra các văn bản mẫu trong samples/${check.code === 1 ? " (các lỗi trên là lỗi cố ý của văn bản mẫu)" : ""}.`,
);
console.log("Kiểm tra văn bản khác: node dist/cli.js check ĐƯỜNG_DẪN");

if (options["no-editor"] || !process.stdin.isTTY) {
  console.log(
    "Mở trong VS Code: chạy npm start trong cửa sổ dòng lệnh. / Run npm start in a terminal to open the editor.",
  );
  process.exit(0);
}
const plan = samplePlan();
const desktop = options.embedded ? undefined : (onPath("code") ?? onPath("codium"));
if (desktop && (await openDesktop(desktop))) process.exit(0);
await openEmbedded();

/** The sample that is opened first: a plan with a table of tasks. */
function samplePlan() {
  const names = readdirSync(samples).sort();
  const name =
    names.find((file) => file.startsWith("ke-hoach")) ?? names.find((file) => file.includes(".vanban"));
  return name ? path.join(samples, name) : undefined;
}

/** Opens the user's own VS Code or VSCodium on the samples. False if it would not start. @param {string} program */
async function openDesktop(program) {
  const args = ["--new-window", `--extensionDevelopmentPath=${root}`, samples, ...(plan ? [plan] : [])];
  const { code } = await run(program, args, { cwd: root, seconds: 60, leave: true });
  if (code !== 0) return false;
  console.log(
    `\nĐã mở ${path.basename(program)} với tiện ích Văn Thư và ${plan ? path.relative(root, plan) : "samples/"}.`,
  );
  console.log(nextSteps);
  return true;
}

/** Serves an embedded VS Code on loopback, with the packed extension installed, until Ctrl+C. */
async function openEmbedded() {
  const packed = await run(process.execPath, ["scripts/package.mjs"], { cwd: root, quiet: true });
  if (packed.code !== 0) {
    console.error(packed.output);
    process.exit(1);
  }
  const { vsix } = await import("./package.mjs");
  const { startEditor } = await import("../test/editor/host.mjs");
  // Ctrl+C is how this ends; the editor's own clean-up follows on exit.
  process.once("SIGINT", () => process.exit(0));
  const editor = await startEditor({
    driver: false,
    vsix: [vsix],
    settings: { "editor.fontFamily": "" },
    ...(options.port ? { port: Number(options.port) } : {}),
  });
  console.log(
    `\nVS Code ${editor.version} với tiện ích Văn Thư đang chạy. Mở địa chỉ này trong trình duyệt:\n`,
  );
  console.log(`  ${editor.url({ folder: samples, ...(plan ? { openFile: plan } : {}) })}\n`);
  console.log(nextSteps);
  console.log("Dừng: Ctrl+C. / Open the address above in a browser; Ctrl+C stops.");
}
