import "server-only";
import { startHeartbeat } from "@/db/embedded/heartbeat";
import { loadDemoIfEmpty } from "@/db/seed/load-demo-if-empty";
import { authSecret } from "@/lib/access/server/auth-secret";
import { grantResetLink } from "@/lib/access/server/grant-reset-link";
import { noteAddresses } from "@/lib/access/server/note-addresses";
import { verifyAudit } from "@/lib/audit/server/verify-audit";
import { env } from "@/lib/env";
import { queuePlace } from "@/lib/jobs/server/queue-database";
import { startWorker, type Worker } from "@/lib/jobs/server/start-worker";
import { backgroundDone } from "@/lib/mail/server/in-background";
import { keepTidy } from "./keep-tidy";
import { log } from "./log";
import { type Runtime, runtime } from "./runtime";
import { whenAskedToEnd } from "./when-asked-to-end";
import { whenReachable } from "./when-reachable";

const watchEvery = 4_000;
const tidyEvery = 60 * 60 * 1000;
const graceForRequests = 1_500;

/** Opens everything when the server process starts, and closes it in order when it is asked to end. */
export async function start(): Promise<void> {
  authSecret();
  noteAddresses();
  const running = await whenReachable({ open: runtime, say: (sentence) => log.warn(sentence) });
  if (env.REDAKTIONSKREIS_DEMO) await loadDemoIfEmpty(running.connection.db, new Date());
  running.connection.embedded?.answer("reset-link", (input) =>
    grantResetLink({ db: running.connection.db, now: new Date() }, input),
  );
  running.connection.embedded?.answer("audit-verify", async ({ noted = "" }) =>
    JSON.stringify(await verifyAudit(running.connection.db, noted.split(" ").filter(Boolean))),
  );
  every(watchEvery, () => running.watch.check(new Date()));
  every(tidyEvery, () => keepTidy(running.connection.db, new Date()));
  const worker = await embeddedWorker(running);
  whenAskedToEnd(() => stop(running, worker));
  startHeartbeat();
}

/** This process works the jobs too, unless a server's are worked by processes of their own. */
async function embeddedWorker({ connection }: Runtime): Promise<Worker | null> {
  if (env.WORKER === "apart" && connection.connectionString) return null;
  return startWorker({ place: queuePlace(connection), db: connection.db, clock: () => new Date() });
}

function every(milliseconds: number, run: () => Promise<void>): void {
  const guarded = () =>
    void run().catch((error: unknown) => log.error({ err: error }, "background work failed"));
  setInterval(guarded, milliseconds).unref();
}

/** Open requests get a moment, then queue, streams and database close, in that order. */
async function stop({ hub, connection }: Runtime, worker: Worker | null): Promise<void> {
  log.info("stopping");
  await new Promise((resolve) => setTimeout(resolve, graceForRequests));
  await worker?.close();
  await backgroundDone();
  await hub.close();
  await connection.close();
  process.exit(0);
}
