import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy } from "@/lib/access/server/content-security-policy";
import { securityHeaders } from "@/lib/access/server/security-headers";

/** Security headers for every answer, and for pages a nonce that Next gives its scripts. Rights are not checked here. */
export function proxy(request: NextRequest): NextResponse {
  const policy = contentSecurityPolicy(randomBytes(16).toString("base64"));
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  for (const [name, value] of securityHeaders()) response.headers.set(name, value);
  response.headers.set("Content-Security-Policy", policy);
  if (!request.nextUrl.pathname.startsWith("/api/")) {
    response.headers.set("Cache-Control", "private, no-store");
  }
  return response;
}

/** Everything but the build's own files, which hold nothing of anybody, and the API and the media, which set their headers themselves. */
export const config = { matcher: ["/((?!_next/static/|api/v1/|api/media/).*)"] };
