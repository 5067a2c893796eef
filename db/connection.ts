import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Pool } from "pg";
import { type Db, overPglite, overPool } from "./client";
import type { Log } from "./embedded/log";
import type { EmbeddedDatabase } from "./embedded/open-embedded";
import { NamingClient } from "./naming-client";

/** The open database of this process: the engine's handle beside the query builder, and the way to close it. */
export type Connection = {
  db: Db;
  /** Set on a server: for LISTEN, which needs a connection of its own. */
  connectionString: string | null;
  embedded: EmbeddedDatabase | null;
  close(): Promise<void>;
};

export type ConnectionSettings = {
  databaseUrl: string | undefined;
  dataDir: string;
  appVersion: string;
  log: Log;
};

/** Opens PostgreSQL where an address is given, otherwise the embedded database in the data folder. */
export async function connect(settings: ConnectionSettings): Promise<Connection> {
  return settings.databaseUrl ? overServer(settings.databaseUrl, settings.log) : overFolder(settings);
}

function overServer(connectionString: string, log: Log): Connection {
  const pool = new Pool({
    connectionString,
    Client: NamingClient,
    max: 10,
    statement_timeout: 20_000,
    idle_in_transaction_session_timeout: 30_000,
  });
  // A server that restarts ends idle connections: the pool opens new ones, and the process must live on.
  pool.on("error", (error) => log.warn({ err: error }, "a database connection was lost"));
  return { db: overPool(pool), connectionString, embedded: null, close: () => pool.end() };
}

async function overFolder(settings: ConnectionSettings): Promise<Connection> {
  const { openEmbedded } = await import("./embedded/open-embedded");
  const dir = join(settings.dataDir, "database");
  mkdirSync(dir, { recursive: true });
  const embedded = await openEmbedded({
    dir,
    now: () => new Date(),
    log: settings.log,
    appVersion: settings.appVersion,
  });
  return {
    db: overPglite(embedded.pglite),
    connectionString: null,
    embedded,
    close: () => embedded.close(),
  };
}
