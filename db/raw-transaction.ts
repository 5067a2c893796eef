import { Client } from "pg";
import type { Connection } from "./connection";
import type { Rows } from "./embedded/export-jsonl";

/** One transaction of plain statements on either engine, on a server without the time limit of requests. */
export async function rawTransaction<T>(connection: Connection, run: (tx: Rows) => Promise<T>): Promise<T> {
  if (connection.embedded) return connection.embedded.pglite.transaction((tx) => run(tx));
  const client = new Client({ connectionString: connection.connectionString ?? undefined });
  // A lost connection also fails the statement that waits for it, which is where it is dealt with.
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("begin");
    const result = await run({ query: (statement, values) => client.query(statement, values) });
    await client.query("commit");
    return result;
  } finally {
    await client.end();
  }
}
