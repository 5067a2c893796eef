import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { authSecret } from "@/lib/access/server/auth-secret";
import { publicUrl } from "@/lib/access/server/public-url";

/** The address of a page on which the deputy who is asked answers one request, without signing in. */
export function standInLink({ requestId }: { requestId: string }): string {
  return `${publicUrl()}/stand-in/${requestId}.${seal(requestId)}`;
}

/**
 * Which request a token opens; null for one that we never gave. It never ends by itself: whether the request still
 * stands, and for whom, is for its reader to ask.
 */
export function readStandInToken(token: string): string | null {
  const [requestId = "", given = "", ...more] = token.split(".");
  const [mine, theirs] = [Buffer.from(seal(requestId)), Buffer.from(given)];
  const isOurs = more.length === 0 && mine.length === theirs.length && timingSafeEqual(mine, theirs);
  return isOurs ? requestId : null;
}

function seal(requestId: string): string {
  return createHmac("sha256", authSecret()).update(`stand-in\n${requestId}`).digest("base64url");
}
