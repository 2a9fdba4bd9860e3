import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// What a user sees, in a real VS Code driven through its window: npx vitest run --config test/editor/vitest.config.mts
export default defineConfig({
  test: {
    root: fileURLToPath(new URL("../..", import.meta.url)),
    include: ["test/editor/ui/**/*.test.ts"],
    testTimeout: 90_000,
    hookTimeout: 180_000,
    // One editor at a time: each is a server, a browser and an extension host.
    fileParallelism: false,
  },
});
