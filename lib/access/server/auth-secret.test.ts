import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "secret-"));
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it("says in a sentence that the data folder cannot be used, which ends the start for good", async () => {
  writeFileSync(join(folder, "a-file"), "");
  vi.stubEnv("AUTH_SECRET", undefined);
  vi.stubEnv("DATABASE_URL", undefined);
  vi.stubEnv("DATA_DIR", join(folder, "a-file", "data"));
  const { authSecret } = await import("./auth-secret");
  expect(authSecret).toThrow(/^Einstellung: Der Datenordner .* DATA_DIR setzen/);
});
