import "server-only";
import { EventPublisher } from "@orpc/server";
import { Client } from "pg";
import type { Connection } from "@/db/connection";
import { log } from "@/lib/api/server/log";
import { type LiveEvent, liveEvent } from "../contract";
import { liveChannel } from "../rules";
import type { Watch } from "./watch";

/** Everything committed anywhere, fanned out to the streams of this process. */
export type Hub = { publisher: EventPublisher<Record<string, LiveEvent>>; close(): Promise<void> };

const retryAfter = 2_000;

/**
 * Listens on the database's own notifications, so that several app nodes agree, with one listener for all streams of
 * this process. A lost connection is taken up again; what was committed meanwhile nobody heard, so all streams end
 * then, and browsers come back and ask everything anew.
 */
export async function openHub(connection: Connection, watch: Watch): Promise<Hub> {
  const publisher = new EventPublisher<Record<string, LiveEvent>>();
  const hear = (payload: string) => {
    const parsed = liveEvent.safeParse(JSON.parse(payload));
    if (parsed.success) publisher.publish(parsed.data.to ?? parsed.data.associationId, parsed.data);
  };
  if (connection.embedded) {
    const stop = await connection.embedded.pglite.listen(liveChannel, hear);
    return { publisher, close: stop };
  }
  const listen = () => listening(connection.connectionString ?? "", hear);
  return { publisher, close: await keepListening(listen, () => watch.endAll()) };
}

async function keepListening(listen: () => Promise<Client>, missed: () => void) {
  let client = await listen();
  let closed = false;
  const again = async () => {
    if (closed) return;
    try {
      client = await listen();
      client.once("end", () => void again());
      missed();
    } catch (error) {
      log.warn({ err: error }, "live events could not be taken up again");
      setTimeout(() => void again(), retryAfter).unref();
    }
    if (closed) await client.end();
  };
  client.once("end", () => void again());
  return async () => {
    closed = true;
    await client.end();
  };
}

/** A connection that hears; one that does not get so far is ended. */
async function listening(connectionString: string, hear: (payload: string) => void): Promise<Client> {
  const client = new Client({
    connectionString,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    connectionTimeoutMillis: 10_000,
    query_timeout: 10_000,
  });
  client.on("notification", (message) => hear(message.payload ?? "null"));
  client.on("error", (error) => log.warn({ err: error }, "the connection for live events was lost"));
  try {
    await client.connect();
    await client.query(`listen ${liveChannel}`);
    return client;
  } catch (error) {
    void client.end().catch(() => undefined);
    throw error;
  }
}
