import { defineConfig } from "vitest/config";

// Everything but the editor: see test/editor/vitest.config.mts for that.
export default defineConfig({
  // As in the bundles (esbuild.mjs): what is imported of a data file is its path.
  assetsInclude: ["**/*.dat"],
  test: {
    include: ["test/**/*.test.ts", "bench/**/*.test.ts"],
    exclude: ["test/editor/**", "node_modules/**"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
