import "server-only";
import pino, { type LoggerOptions } from "pino";
import { env } from "@/lib/env";
import { loggedError } from "./logged-error";

export const logOptions: LoggerOptions = {
  level: env.LOG_LEVEL ?? "info",
  redact: { paths: ["*.email", "*.name", "*.token", "*.password", "*.body", "*.title"], remove: true },
  serializers: { err: loggedError },
};

/** The technical log: ids and outcomes, never names, texts, addresses or tokens. */
export const log = pino(logOptions);
