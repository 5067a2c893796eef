import { readFileSync } from "node:fs";

/** Milliseconds of the wall clock by percentile, and of the server's CPU per request. */
export type Sample = { p50: number; p95: number; p99: number; cpu: number; bytes: number };

const warmUp = 30;

/** Asks one request after the other, after a warm-up, and watches the CPU time of the process that answers. */
export async function measure(
  pid: number | null,
  count: number,
  ask: () => Promise<number>,
): Promise<Sample> {
  for (let round = 0; round < warmUp; round += 1) await ask();
  const times: number[] = [];
  let bytes = 0;
  const cpuBefore = cpuOf(pid);
  for (let round = 0; round < count; round += 1) {
    const begun = performance.now();
    bytes = await ask();
    times.push(performance.now() - begun);
  }
  const cpu = (cpuOf(pid) - cpuBefore) / count;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), cpu, bytes };
}

/** User and system time of a process in milliseconds, from the kernel's clock of 100 ticks a second. */
function cpuOf(pid: number | null): number {
  if (pid === null) return 0;
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
