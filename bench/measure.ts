import { readFileSync } from "node:fs";

/** Milliseconds of the wall clock by percentile, and of the server's CPU per request. */
export type Sample = { p50: number; p95: number; p99: number; cpu: number } & Answer;

/** What one request brought: bytes, and how many rows they hold. */
export type Answer = { bytes: number; rows: number };

/** Somebody who answers: the process whose CPU time is watched (null: nobody's), and one request to it. */
export type Side = { pid: number | null; ask: () => Promise<Answer> };

const warmUp = 300;

/**
 * Asks all sides in turn, one request after the other, after a warm-up long enough for the compiler. Taking turns
 * lets whatever else the machine does fall on all of them alike.
 */
export async function measure<K extends string>(
  count: number,
  sides: Record<K, Side>,
): Promise<Record<K, Sample>> {
  const list = Object.entries<Side>(sides).map(([name, side]) => ({
    name,
    ...side,
    times: [] as number[],
    answer: { bytes: 0, rows: 0 },
  }));
  for (let round = 0; round < warmUp; round += 1) for (const { ask } of list) await ask();
  const before = list.map(({ pid }) => cpuOf(pid));
  for (let round = 0; round < count; round += 1) {
    for (const side of list) {
      const begun = performance.now();
      side.answer = await side.ask();
      side.times.push(performance.now() - begun);
    }
  }
  const samples = list.map(({ name, pid, times, answer }, index) => {
    const cpu = (cpuOf(pid) - (before[index] ?? 0)) / count;
    return [name, { ...percentiles(times), cpu, ...answer }];
  });
  return Object.fromEntries(samples);
}

function percentiles(times: number[]): Pick<Sample, "p50" | "p95" | "p99"> {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** User and system time of a process in milliseconds, from the kernel's clock of 100 ticks a second. */
function cpuOf(pid: number | null): number {
  if (pid === null) return 0;
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
