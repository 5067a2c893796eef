import "server-only";
import { Client } from "pg";
import type { Db } from "@/db/client";
import { log } from "@/lib/api/server/log";
import type { QueuePlace } from "./queue-database";
import type { Sweep } from "./sweeps";

/** Any constant: the nodes of one installation exclude each other by it. */
const sweepLock = 7_205_442;

type SweepAll = { place: QueuePlace; db: Db; now: Date; sweeps: Sweep[]; signal: AbortSignal };

/** Runs all sweeps, unless another node is at it: then there is nothing to do here. */
export async function sweepAll({ place, db, now, sweeps, signal }: SweepAll): Promise<void> {
  if (sweeps.length === 0) return;
  await alone(place, async () => {
    for (const sweep of sweeps) {
      await sweep(db, now, signal).catch((error: unknown) =>
        log.error({ err: error, sweep: sweep.name }, "a sweep failed"),
      );
    }
  });
}

/** The lock belongs to a connection of its own, so it ends with a process that dies. */
async function alone(place: QueuePlace, run: () => Promise<void>): Promise<void> {
  // Only one process can open the embedded database.
  if ("pglite" in place) return run();
  const client = new Client({ connectionString: place.connectionString, connectionTimeoutMillis: 10_000 });
  client.on("error", (error) => log.warn({ err: error }, "the connection of the sweeps was lost"));
  await client.connect();
  try {
    const { rows } = await client.query<{ mine: boolean }>("select pg_try_advisory_lock($1) as mine", [
      sweepLock,
    ]);
    if (rows[0]?.mine) await run();
  } finally {
    await client.end();
  }
}
