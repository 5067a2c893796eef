import { afterEach, beforeEach, expect, vi } from "vitest";

/** A test that writes to the error console has met something nobody handled, so it fails. */
beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

afterEach(() => {
  expect(console.error).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
