import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Tests that kill processes, cut power, fill disks or move whole databases: slow by nature, each in a process of its own. */
const durable = [
  "db/embedded/**/*.test.ts",
  "db/copy-database.test.ts",
  "lib/jobs/server/crash.test.ts",
  "scripts/**/*.test.ts",
];

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: `${at(".")}/` },
      { find: /^server-only$/, replacement: at("./scripts/empty.mjs") },
    ],
  },
  test: {
    globalSetup: ["scripts/vitest.global.ts"],
    setupFiles: ["scripts/vitest.setup.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    env: { AUTH_SECRET: "a secret of at least 32 characters", LOG_LEVEL: "error" },
    projects: [
      {
        extends: true,
        test: {
          name: "fast",
          include: ["{app,components,db,lib}/**/*.test.{ts,tsx}"],
          exclude: durable,
          isolate: false,
        },
      },
      { extends: true, test: { name: "durable", include: durable } },
    ],
  },
});
