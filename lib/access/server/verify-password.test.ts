import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { hashPassword } from "./hash-password";

const check = vi.fn();
let verifyPassword: typeof import("./verify-password").verifyPassword;

/** The module is loaded anew over a watched library, and only for this file. */
beforeAll(async () => {
  vi.resetModules();
  vi.doMock("@node-rs/argon2", async (original) => {
    const real = await original<typeof import("@node-rs/argon2")>();
    return { ...real, verify: check.mockImplementation(real.verify) };
  });
  ({ verifyPassword } = await import("./verify-password"));
});

afterAll(() => {
  vi.doUnmock("@node-rs/argon2");
  vi.resetModules();
});

const password = "Kranich über Moor 7";

it("knows the right password from a wrong one", async () => {
  const hash = await hashPassword(password);
  expect(await verifyPassword(password, hash)).toBe(true);
  expect(await verifyPassword(password.normalize("NFD"), hash)).toBe(true);
  expect(await verifyPassword("Kranich über Moor 8", hash)).toBe(false);
});

it("hashes with argon2id and 19 MiB", async () => {
  expect(await hashPassword(password)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

it.each([null, undefined])(
  "does the same work on a decoy where the hash is %s, and never matches",
  async (none) => {
    check.mockClear();
    expect(await verifyPassword("decoy of accounts that do not exist", none)).toBe(false);
    expect(check).toHaveBeenCalledTimes(1);
    const own = await hashPassword(password);
    const parameters = (hash: unknown) => String(hash).split("$").slice(0, 4);
    expect(parameters(check.mock.calls[0]?.[0])).toEqual(parameters(own));
  },
);
