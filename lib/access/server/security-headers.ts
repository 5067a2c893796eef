import "server-only";
import { env } from "@/lib/env";

const fixed: readonly [string, string][] = [
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "same-origin"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
  ["X-Frame-Options", "DENY"],
  [
    "Permissions-Policy",
    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()",
  ],
];

/** What every answer carries, errors included. HSTS only where people come over https, or they could lock themselves out. */
export function securityHeaders(): readonly [string, string][] {
  const https = env.PUBLIC_URL?.startsWith("https:") ?? false;
  const strict: [string, string] = ["Strict-Transport-Security", "max-age=31536000; includeSubDomains"];
  return https ? [...fixed, strict] : fixed;
}
