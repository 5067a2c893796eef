import "server-only";
import { hash } from "@node-rs/argon2";

/** argon2id, the library's default variant, with 19 MiB and two passes: OWASP's minimum for password storage. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
}
