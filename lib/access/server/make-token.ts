import "server-only";
import { randomBytes } from "node:crypto";
import { hashToken } from "./hash-token";

/** A secret for one link: 256 random bits for the mail, and the hash that alone is stored. */
export function makeToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, tokenHash: hashToken(token) };
}
