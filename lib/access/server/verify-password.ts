import "server-only";
import { verify } from "@node-rs/argon2";
import { hashPassword } from "./hash-password";

let decoy: Promise<string> | undefined;

/**
 * Whether the password belongs to the hash. Without a hash (no such account, or none with a password) the same
 * work is done on a decoy, so that the time of the answer does not tell who has an account.
 */
export async function verifyPassword(password: string, hash: string | null | undefined): Promise<boolean> {
  decoy ??= hashPassword("decoy of accounts that do not exist");
  const matches = await verify(hash ?? (await decoy), password.normalize("NFKC"));
  return matches && typeof hash === "string";
}
