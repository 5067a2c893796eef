import "server-only";
import { isIP } from "node:net";
import { env } from "@/lib/env";

/** Stands for every sender whose address cannot be told; no limit may count all of them as one. */
export const unknownAddress = "unknown";

/**
 * The network a request comes from, for the limits: an IPv4 address, or the first half of an IPv6 address, as a
 * household has all of the second half. With TRUST_PROXY=1 the last entry of `X-Forwarded-For`, the one our proxy
 * wrote; anybody can send the others. Otherwise `noteAddresses` has put the sender of the connection there.
 */
export function addressOf(headers: Headers): string {
  const address = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim().replace(mapped, "") ?? "";
  if (isHiddenByProxy() || isLoopback(address)) return unknownAddress;
  if (isIP(address) === 4) return address;
  return isIP(address) === 6 ? firstHalf(address) : unknownAddress;
}

/** An https address without TRUST_PROXY: a proxy we know nothing about is the sender of every request. */
export function isHiddenByProxy(): boolean {
  return !env.TRUST_PROXY && (env.PUBLIC_URL?.startsWith("https:") ?? false);
}

/** How IPv4 addresses look to a socket that serves both kinds. */
const mapped = /^::ffff:(?=\d+\.)/i;

/** This machine: a proxy on it, or somebody who has it before them anyway. */
function isLoopback(address: string): boolean {
  return address === "::1" || address.startsWith("127.");
}

function firstHalf(address: string): string {
  const plain = URL.parse(`http://[${address.split("%")[0]}]`)?.hostname.slice(1, -1) ?? "";
  const [left = [], right = []] = plain.split("::").map((part) => part.split(":").filter(Boolean));
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => "0");
  return [...left, ...zeros, ...right].slice(0, 4).join(":");
}
