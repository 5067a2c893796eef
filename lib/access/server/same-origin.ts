import "server-only";
import { env } from "@/lib/env";

/**
 * Whether a write comes from our own pages (quality bar: every cookie-authenticated write). The browser must say
 * so: no Origin, "null" and any foreign one are refused. Without PUBLIC_URL the own origin is the Host asked for,
 * which a foreign page cannot set; forwarded host names never count.
 */
export function sameOrigin(request: Request): boolean {
  const origin = URL.parse(request.headers.get("origin") ?? "");
  const site = request.headers.get("sec-fetch-site");
  if (!origin || (site !== null && site !== "same-origin")) return false;
  if (env.PUBLIC_URL) return origin.origin === new URL(env.PUBLIC_URL).origin;
  return /^https?:$/.test(origin.protocol) && origin.host === request.headers.get("host")?.toLowerCase();
}
