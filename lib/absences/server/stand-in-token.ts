import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { authSecret } from "@/lib/access/server/auth-secret";
import { publicUrl } from "@/lib/access/server/public-url";

/** The page on which a deputy answers one request to stand in, without signing in. Opening it changes nothing. */
export function standInLink(requestId: string): string {
  return `${publicUrl()}/stand-in/${requestId}.${seal(requestId)}`;
}

/**
 * Which request a token is for; null for one that we never gave. It does not end by itself: whether the request still
 * stands is for its reader to ask.
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
