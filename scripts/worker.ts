import { once } from "node:events";
import { connect } from "@/db/connection";
import { dataDir } from "@/db/embedded/data-dir";
import { migrate } from "@/db/migrate";
import { Refusal, runCommand } from "./run-command";

/** `npm run worker`: works the jobs of a PostgreSQL server in a process of its own, until it is asked to end. */
runCommand(async ({ appVersion, log }) => {
  const databaseUrl = process.env.DATABASE_URL;
  if (!databaseUrl)
    throw new Refusal(
      "Ein eigener Arbeitsprozess braucht einen PostgreSQL-Server (DATABASE_URL): Den Ordner der eingebetteten Datenbank darf nur die Anwendung öffnen, sie erledigt die Arbeit selbst.",
    );
  const asked = Promise.race([once(process, "SIGTERM"), once(process, "SIGINT")]);
  // Only now, with .env loaded: these read their settings when they are imported.
  const { installQueue } = await import("@/lib/jobs/server/install-queue");
  const { startWorker } = await import("@/lib/jobs/server/start-worker");
  const { whenReachable } = await import("@/lib/api/server/when-reachable");
  const { root } = dataDir(process.env);
  const connection = await connect({ databaseUrl, dataDir: root, appVersion, log });
  try {
    const place = { connectionString: databaseUrl };
    const open = async () => {
      await migrate(connection);
      await installQueue(place);
      return startWorker({ place, db: connection.db, clock: () => new Date() });
    };
    const worker = await whenReachable({ open, say: console.warn });
    console.log("Die Arbeit im Hintergrund läuft.");
    await asked;
    await worker.close();
    return "Die Arbeit im Hintergrund ist beendet.";
  } finally {
    await connection.close();
  }
});
