import cluster from "node:cluster";
import { EmbeddedError } from "@/db/embedded/embedded-error";

export type Env = Record<string, string | undefined>;

/** The embedded database has one process; several need a PostgreSQL server. */
export function refuseSeveralNodes(env: Env, isClusterWorker: boolean = cluster.isWorker): void {
  // A process manager numbers even a single instance, as "0".
  const instance = env.NODE_APP_INSTANCE || "0";
  if (!isClusterWorker && instance === "0") return;
  throw new EmbeddedError(
    "several_nodes",
    "Die eingebettete Datenbank erlaubt genau einen Prozess, zwei würden einander die Dateien zerstören: " +
      "bitte einen einzelnen Prozess ohne Cluster-Betrieb starten oder mit DATABASE_URL einen PostgreSQL-Server nehmen.",
  );
}
