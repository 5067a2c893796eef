import "server-only";
import { type Connection, connect } from "@/db/connection";
import { migrate } from "@/db/migrate";
import { refreshReference } from "@/db/seed/refresh-reference";
import { env } from "@/lib/env";
import { installQueue } from "@/lib/jobs/server/install-queue";
import { queuePlace } from "@/lib/jobs/server/queue-database";
import { type Hub, openHub } from "@/lib/live/server/hub";
import { openWatch, type Watch } from "@/lib/live/server/watch";
import { log } from "./log";
import { appVersion } from "./version";

/** What this process holds open for its whole life. */
export type Runtime = { connection: Connection; hub: Hub; watch: Watch };

const holder: { redaktionskreis?: Promise<Runtime> } = globalThis as { redaktionskreis?: Promise<Runtime> };

/**
 * The one runtime of this process, opened at the first call: database, migrations, the queue, reference data, live events.
 * A failure is not kept: a database that comes later is found by the next call.
 */
export function runtime(): Promise<Runtime> {
  if (process.env.NEXT_PHASE === "phase-production-build")
    throw new Error("the build never opens the database");
  holder.redaktionskreis ??= open().catch((error: unknown) => {
    holder.redaktionskreis = undefined;
    throw error;
  });
  return holder.redaktionskreis;
}

async function open(): Promise<Runtime> {
  const connection = await connect({
    databaseUrl: env.DATABASE_URL,
    dataDir: env.DATA_DIR,
    appVersion,
    log,
  });
  try {
    await migrate(connection);
    await installQueue(queuePlace(connection));
    await refreshReference(connection.db, new Date());
    const watch = openWatch(connection.db);
    const hub = await openHub(connection, watch);
    return { connection, hub, watch };
  } catch (error) {
    await connection.close();
    throw error;
  }
}
