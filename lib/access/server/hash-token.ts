import "server-only";
import { createHash } from "node:crypto";

/** How a link's secret is stored and looked up; plain SHA-256 is enough for 256 random bits. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
