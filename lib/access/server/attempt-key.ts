import "server-only";
import { createHash } from "node:crypto";
import type { Limit } from "./limits";

export type Attempt = { limit: Limit; subject: string };

/** The stored key of a counter: a hash, because addresses have no business in a table of counters. */
export function attemptKey({ limit, subject }: Attempt): string {
  return createHash("sha256").update(`${limit.name}\n${subject}`).digest("base64url");
}
