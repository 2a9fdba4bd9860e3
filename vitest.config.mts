import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

// Everything but the editor: see test/editor/vitest.config.mts for that.
export default defineConfig({
  plugins: [
    {
      // As in the bundles (esbuild.mjs): a data file is imported as its bytes.
      name: "data-as-bytes",
      enforce: "pre",
      load(id) {
        if (!id.endsWith(".dat")) return;
        return `export default Uint8Array.from(Buffer.from("${readFileSync(id).toString("base64")}", "base64"));`;
      },
    },
  ],
  test: {
    include: ["test/**/*.test.ts", "bench/**/*.test.ts"],
    exclude: ["test/editor/**", "node_modules/**"],
    testTimeout: 20_000,
  },
});
