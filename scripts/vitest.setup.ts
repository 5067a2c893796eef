import { afterAll, afterEach, beforeEach, expect, vi } from "vitest";

/** A test that writes to the error console has met something nobody handled, so it fails. */
beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

afterEach(() => {
  expect(console.error).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

const settings = () => import("@/lib/env");
const before = await settings();

/** The files of a worker share their modules: one that loaded the settings anew leaves them as they were. */
afterAll(async () => {
  vi.unstubAllEnvs();
  if ((await settings()) !== before) vi.resetModules();
});
