import cluster from "node:cluster";
import { EmbeddedError } from "@/db/embedded/embedded-error";

export type Env = Record<string, string | undefined>;

/** The embedded database has one process; several need a PostgreSQL server. */
export function refuseSeveralNodes(env: Env, isClusterWorker: boolean = cluster.isWorker): void {
  // A process manager numbers even a single instance, as "0".
  const instance = env.NODE_APP_INSTANCE || "0";
  const nodes = Number(env.REDAKTIONSKREIS_NODES || "1");
  if (!isClusterWorker && instance === "0" && nodes <= 1) return;
  throw new EmbeddedError(
    "several_nodes",
    "The embedded database allows exactly one process because two would corrupt each other's files; " +
      "start a single process without cluster mode or use a PostgreSQL server through DATABASE_URL.",
  );
}
