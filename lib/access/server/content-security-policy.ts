import "server-only";
import { env } from "@/lib/env";

/**
 * What a page may load: scripts only with this answer's nonce and what those load themselves. Styles allow inline
 * ones, because rendered `style` attributes and the notices' own style element cannot carry a nonce.
 */
export function contentSecurityPolicy(nonce: string): string {
  // React's development build evaluates strings for its error overlay, and its reloader speaks over a socket.
  const developing = process.env.NODE_ENV === "development";
  const directives = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${developing ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${developing ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ];
  if (env.PUBLIC_URL?.startsWith("https:")) directives.push("upgrade-insecure-requests");
  return directives.join("; ");
}
