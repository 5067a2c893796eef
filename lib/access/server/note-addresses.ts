import "server-only";
import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";
import { log } from "@/lib/api/server/log";
import { env } from "@/lib/env";
import { isHiddenByProxy } from "./address-of";

/**
 * Lets `addressOf` know who sends a request: Next fills `X-Forwarded-For` from the connection only where the client
 * sent none. Without a trusted proxy this overwrites it with the truth, before Next sees the request.
 */
export function noteAddresses(): void {
  if (env.TRUST_PROXY) return;
  if (isHiddenByProxy())
    log.warn("PUBLIC_URL is https without TRUST_PROXY=1: guessing is not limited per address");
  subscribe("http.server.request.start", (message) => {
    const request = requestIn(message);
    if (request) request.headers["x-forwarded-for"] = request.socket.remoteAddress ?? "";
  });
}

function requestIn(message: unknown): IncomingMessage | null {
  if (typeof message !== "object" || message === null || !("request" in message)) return null;
  return message.request instanceof IncomingMessage ? message.request : null;
}
