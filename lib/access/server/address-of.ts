import "server-only";
import { env } from "@/lib/env";

/**
 * The address a request comes from, for the limits. `X-Forwarded-For` counts only with TRUST_PROXY=1, and of it
 * the last entry, the one our proxy wrote itself; anybody can send the others.
 */
export function addressOf(headers: Headers): string {
  if (!env.TRUST_PROXY) return "direct";
  return headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "direct";
}
