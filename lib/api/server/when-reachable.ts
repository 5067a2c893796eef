import "server-only";
import { setTimeout as sleep } from "node:timers/promises";

/** In milliseconds. The patience is longer than what the start script takes for a quick crash. */
const pause = 2_000;
const patience = 90_000;

/** No connection (Node), or a server that is still starting or already closing (PostgreSQL, class 57P). */
const unreachable = new Set([
  ...[
    "ECONNREFUSED",
    "ECONNRESET",
    "EPIPE",
    "ETIMEDOUT",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "ENOTFOUND",
    "EAI_AGAIN",
  ],
  ...["57P01", "57P02", "57P03"],
]);

type Input<Opened> = {
  open: () => Promise<Opened>;
  say: (sentence: string) => void;
  wait?: (milliseconds: number) => Promise<unknown>;
};

/**
 * Opens what needs a database server, and asks again while that one is not there yet, as after a power cut. Any other
 * failure, and the last one after a minute and a half, is thrown.
 */
export async function whenReachable<Opened>({ open, say, wait = sleep }: Input<Opened>): Promise<Opened> {
  for (let waited = 0; ; waited += pause) {
    try {
      return await open();
    } catch (error) {
      const code = codeOf(error);
      if (!unreachable.has(code) || waited >= patience) throw error;
      if (waited === 0) say(`Die Datenbank antwortet nicht (${code}). Es wird weiter versucht …`);
      await wait(pause);
    }
  }
}

/** The code of what failed underneath; the query builder wraps it. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  return codeOf(error.cause);
}
