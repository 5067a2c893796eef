import "server-only";
import type { PGlite } from "@electric-sql/pglite";
import { type ConstructorOptions, fromPglite } from "pg-boss";
import { bossOptions } from "./queue-settings";

/** Where the queue lives: the embedded engine of this process, or a server. */
export type QueuePlace = { pglite: PGlite } | { connectionString: string };

/** The place of the queue of an open database. */
export function queuePlace(connection: {
  embedded: { pglite: PGlite } | null;
  connectionString: string | null;
}): QueuePlace {
  if (connection.embedded) return { pglite: connection.embedded.pglite };
  return { connectionString: connection.connectionString ?? "" };
}

/** Settings for an instance of the library over this place; on a server it has a small pool of its own. */
export function bossAt(place: QueuePlace): ConstructorOptions {
  if ("connectionString" in place) {
    const { connectionString } = place;
    return { ...bossOptions("postgres"), connectionString, max: 4, application_name: "redaktionskreis-jobs" };
  }
  return { ...bossOptions("pglite"), db: overOneConnection(place.pglite) };
}

/**
 * The library sends blocks with their own BEGIN and COMMIT. On the one connection a block that fails would leave its
 * aborted transaction to whoever comes next, so each runs inside a transaction that nobody else can enter.
 */
function overOneConnection(pglite: PGlite) {
  const db = fromPglite(pglite);
  return {
    ...db,
    async executeSql(text: string, values?: unknown[]) {
      if (values?.length) return pglite.query(text, values);
      const results = await pglite.transaction((tx) => tx.exec(text));
      return { rows: results.flatMap(({ rows }) => rows) };
    },
  };
}
