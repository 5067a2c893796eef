import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { authSecret } from "@/lib/access/server/auth-secret";
import { publicUrl } from "@/lib/access/server/public-url";

/** The address that a mail program calls by itself to end all mails about notices (RFC 8058), without signing in. */
export function unsubscribeLink(personId: string): string {
  return `${publicUrl()}/api/unsubscribe/${personId}.${seal(personId)}`;
}

/** Whose token it is; null for one that we never gave. It opens nothing but this one switch. */
export function readUnsubscribeToken(token: string): string | null {
  const [personId = "", given = ""] = token.split(".");
  const [mine, theirs] = [Buffer.from(seal(personId)), Buffer.from(given)];
  return mine.length === theirs.length && timingSafeEqual(mine, theirs) ? personId : null;
}

function seal(personId: string): string {
  return createHmac("sha256", authSecret()).update(`unsubscribe\n${personId}`).digest("base64url");
}
