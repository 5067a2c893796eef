import "server-only";
import type { Db } from "@/db/client";
import type { Standing } from "@/lib/access/policy";
import { stillSignedIn } from "@/lib/access/server/still-signed-in";

type Watched = { sessionId: string; stillAllowed: (standings: Standing[]) => boolean; end: () => void };

/** Watches every open stream of this process with one query per round, never one per stream. */
export type Watch = {
  add(stream: Watched): () => void;
  check(now: Date): Promise<void>;
  /** Ends every stream, where something may have been missed: browsers come back and ask everything anew. */
  endAll(): void;
};

export function openWatch(db: Db): Watch {
  const streams = new Set<Watched>();
  return {
    add(stream) {
      streams.add(stream);
      return () => streams.delete(stream);
    },
    endAll() {
      for (const stream of streams) stream.end();
    },
    async check(now) {
      if (streams.size === 0) return;
      const ids = [...new Set([...streams].map((stream) => stream.sessionId))];
      const signedIn = await stillSignedIn(db, now, ids);
      for (const stream of streams) {
        const standings = signedIn.get(stream.sessionId);
        if (!standings || !stream.stillAllowed(standings)) stream.end();
      }
    },
  };
}
