import "server-only";
import type { EventEmitter } from "node:events";

/**
 * Runs `end` once when the process is asked to end. Some service managers signal the supervisor and this process, so
 * the request comes twice; without a listener the second would cut the end short.
 */
export function whenAskedToEnd(end: () => Promise<void>, signals: EventEmitter = process): void {
  let isEnding = false;
  const begin = () => {
    if (isEnding) return;
    isEnding = true;
    void end();
  };
  signals.on("SIGTERM", begin);
  signals.on("SIGINT", begin);
}
