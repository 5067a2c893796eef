"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { client } from "@/lib/api/client";
import type { Noun } from "@/lib/api/query-client";

const pauses = [1_000, 2_000, 5_000, 10_000, 30_000];

/** The nouns whose views show what a noun's change touches. */
const shownIn: Record<string, readonly Noun[]> = {
  posts: ["posts", "calendar", "weeks"],
  imports: ["imports", "posts", "calendar", "weeks"],
  members: ["members", "associations"],
  associations: ["associations", "calendar"],
};

/** Asks again for what somebody else has just changed. A lost stream is taken up again, and then everything is asked anew. */
export function useLiveEvents(associationId: string): void {
  const cache = useQueryClient();
  useEffect(() => {
    const over = new AbortController();
    const refresh = (nouns: readonly Noun[]) => {
      for (const noun of nouns) void cache.invalidateQueries({ queryKey: [[noun]] });
    };
    const listen = async (attempt: number): Promise<void> => {
      let heard = attempt;
      try {
        const events = await client.live.streamEvents({ associationId }, { signal: over.signal });
        if (attempt > 0) refresh(["posts", "calendar", "weeks", "members", "imports", "associations"]);
        for await (const event of events) {
          heard = 0;
          refresh(shownIn[event.kind.split(".")[0] ?? ""] ?? []);
        }
      } catch {
        // A stream ends when the network does; what follows is the same as after a proper end.
      }
      if (over.signal.aborted) return;
      await wait(pauses[Math.min(heard, pauses.length - 1)] ?? 30_000, over.signal);
      if (!over.signal.aborted) await listen(heard + 1);
    };
    void listen(0);
    return () => over.abort();
  }, [associationId, cache]);
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
