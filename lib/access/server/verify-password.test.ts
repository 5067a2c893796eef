import * as argon2 from "@node-rs/argon2";
import { expect, it, vi } from "vitest";
import { hashPassword } from "./hash-password";
import { verifyPassword } from "./verify-password";

vi.mock("@node-rs/argon2", async (original) => {
  const real = await original<typeof argon2>();
  return { ...real, verify: vi.fn(real.verify) };
});

const password = "Kranich über Moor 7";

it("knows the right password from a wrong one", async () => {
  const hash = await hashPassword(password);
  expect(await verifyPassword(password, hash)).toBe(true);
  expect(await verifyPassword(password.normalize("NFD"), hash)).toBe(true);
  expect(await verifyPassword("Kranich über Moor 8", hash)).toBe(false);
});

it.each([null, undefined])(
  "does the same work on a decoy where the hash is %s, and never matches",
  async (none) => {
    const check = vi.mocked(argon2.verify).mockClear();
    expect(await verifyPassword("decoy of accounts that do not exist", none)).toBe(false);
    expect(check).toHaveBeenCalledTimes(1);
    const own = await hashPassword(password);
    const parameters = (hash: unknown) => String(hash).split("$").slice(0, 4);
    expect(parameters(check.mock.calls[0]?.[0])).toEqual(parameters(own));
  },
);
