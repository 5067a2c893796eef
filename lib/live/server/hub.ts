import "server-only";
import { EventPublisher } from "@orpc/server";
import { Client } from "pg";
import type { Connection } from "@/db/connection";
import { type LiveEvent, liveChannel, liveEvent } from "../rules";

/** Everything committed anywhere, fanned out to the streams of this process. */
export type Hub = { publisher: EventPublisher<Record<string, LiveEvent>>; close(): Promise<void> };

const retryAfter = 2_000;

/**
 * Listens on the database's own notifications, so that several app nodes agree, with one listener for all
 * streams of this process. A lost connection is taken up again; clients refetch on reconnect anyway.
 */
export async function openHub(connection: Connection): Promise<Hub> {
  const publisher = new EventPublisher<Record<string, LiveEvent>>();
  const hear = (payload: string) => {
    const parsed = liveEvent.safeParse(JSON.parse(payload));
    if (parsed.success) publisher.publish(parsed.data.associationId, parsed.data);
  };
  if (connection.embedded) {
    const stop = await connection.embedded.pglite.listen(liveChannel, hear);
    return { publisher, close: stop };
  }
  return { publisher, close: await listenOnServer(connection.connectionString ?? "", hear) };
}

async function listenOnServer(connectionString: string, hear: (payload: string) => void) {
  let client: Client | null = null;
  let closed = false;
  const start = async () => {
    const next = new Client({ connectionString });
    next.on("notification", (message) => hear(message.payload ?? "null"));
    next.on("error", () => undefined);
    next.on("end", () => {
      if (!closed) setTimeout(() => void start().catch(() => undefined), retryAfter).unref();
    });
    await next.connect();
    await next.query(`listen ${liveChannel}`);
    client = next;
  };
  await start();
  return async () => {
    closed = true;
    await client?.end();
  };
}
