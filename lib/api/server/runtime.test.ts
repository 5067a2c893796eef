import { expect, it, vi } from "vitest";

it("keeps no start that failed: a database that comes later is found by the next call", async () => {
  vi.stubEnv("DATABASE_URL", "postgres://nobody@127.0.0.1:1/none");
  vi.resetModules();
  const { runtime } = await import("./runtime");
  const first = runtime();
  await expect(first).rejects.toThrow();
  const second = runtime();
  expect(second).not.toBe(first);
  await expect(second).rejects.toThrow();
});
