import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";

const port = Number(process.env.E2E_PORT ?? 3210);
const desktop = { viewport: { width: 1440, height: 900 } };
const inCi = process.env.CI !== undefined;

/** End to end against the production build, with the demo in a database of its own. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  // What passes only the second time is listed as flaky: a fault to look for, but none that hides the other results.
  retries: 1,
  forbidOnly: inCi,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    // Recording every step costs a quarter of the run; E2E_TRACE=1 does it where a failure needs it.
    trace: process.env.E2E_TRACE ? "retain-on-failure" : "off",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
      ],
    },
  },
  projects: [
    {
      name: "empty",
      testMatch: /empty\.spec\.ts/,
      use: { ...desktop, baseURL: `http://localhost:${port + 1}` },
    },
    { name: "desktop", testIgnore: /(phone|empty)\.spec\.ts/, use: desktop },
    {
      name: "phone",
      testMatch: /(phone|accessibility)\.spec\.ts/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: [
    serve(port, {
      REDAKTIONSKREIS_DEMO: "1",
      ...(process.env.E2E_DATABASE_URL
        ? { DATABASE_URL: process.env.E2E_DATABASE_URL, AUTH_SECRET: "e2e".repeat(12) }
        : {}),
    }),
    // On a server only journeys of the demo run.
    ...(process.env.E2E_DATABASE_URL ? [] : [serve(port + 1, {})]),
  ],
});

/** The built product on a port of its own, with a data folder of its own. */
function serve(at: number, env: Record<string, string>) {
  return {
    // Longer than any pause of a journey: a connection that closes as it is used again would fail it.
    command: "node node_modules/next/dist/bin/next start --keepAliveTimeout 120000",
    url: `http://localhost:${at}/api/ready`,
    timeout: 120_000,
    gracefulShutdown: { signal: "SIGTERM" as const, timeout: 10_000 },
    env: {
      PORT: String(at),
      DATA_DIR: mkdtempSync(join(tmpdir(), "redaktionskreis-e2e-")),
      NEXT_MANUAL_SIG_HANDLE: "true",
      LOG_LEVEL: "warn",
      ...env,
    },
  };
}
