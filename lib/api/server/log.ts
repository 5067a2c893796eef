import "server-only";
import pino from "pino";
import { env } from "@/lib/env";

/** The technical log: ids and outcomes, never names, texts, addresses or tokens. */
export const log = pino({
  level: env.LOG_LEVEL ?? "info",
  redact: { paths: ["*.email", "*.name", "*.token", "*.password", "*.body", "*.title"], remove: true },
});
