import { type Every, everyInterval } from "@/db/embedded/maintenance";

const BEAT_MS = 5_000;

/**
 * Tells the supervisor every 5 seconds that the main loop still turns; without a supervisor it does nothing.
 * When the supervisor disappears, the process ends itself properly, or it would keep the data folder locked.
 */
export function startHeartbeat(every: Every = everyInterval): void {
  if (!process.send) return;
  const beat = () => void process.send?.({ type: "beat" }, undefined, {}, () => undefined);
  beat();
  every(BEAT_MS, beat);
  const end = () => process.kill(process.pid, "SIGTERM");
  if (process.connected) process.once("disconnect", end);
  else end();
}
