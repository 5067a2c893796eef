import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: `${at(".")}/` },
      { find: /^server-only$/, replacement: at("./scripts/empty.mjs") },
    ],
  },
  test: {
    include: ["{app,components,db,lib,scripts}/**/*.test.{ts,tsx}"],
    globalSetup: ["scripts/vitest.global.ts"],
    setupFiles: ["scripts/vitest.setup.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
