import "server-only";
import { log } from "@/lib/api/server/log";

const running = new Set<Promise<void>>();

/**
 * Does work after the answer: the asker neither waits for a mail server nor learns from the time of the answer
 * whether there was anything to do. A failure is logged without content.
 */
export function inBackground(work: () => Promise<void>): void {
  const task = Promise.resolve()
    .then(work)
    .catch((error: unknown) => log.error({ err: error }, "background work failed"))
    .finally(() => running.delete(task));
  running.add(task);
}

/** Resolves when nothing is left to do: before the database closes, and in tests. */
export async function backgroundDone(): Promise<void> {
  while (running.size > 0) await Promise.all(running);
}
