"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { absenceTouches } from "@/components/absences/absence-touches";
import { passOnPresence } from "@/components/workspace/presence";
import { client } from "@/lib/api/client";
import type { Noun } from "@/lib/api/query-client";
import { longestMissed } from "@/lib/live/rules";

const pauses = [1_000, 2_000, 5_000, 10_000, 30_000];
/** A stream that stood this long was no failure, in milliseconds. */
const steady = 10_000;

/** The nouns whose views show what a noun's change touches. */
const shownIn: Record<string, readonly Noun[]> = {
  posts: ["posts", "series", "calendar", "weeks", "approvals", "audit", "budget", "handovers"],
  budget: ["budget", "weeks"],
  series: ["series", "posts", "calendar", "weeks", "handovers"],
  comments: ["comments", "posts", "weeks"],
  checks: ["checks", "calendar", "approvals", "audit", "handovers"],
  approvals: ["approvals", "posts", "calendar", "weeks", "audit", "handovers"],
  imports: ["imports", "posts", "calendar", "weeks"],
  media: ["media", "posts", "calendar", "weeks", "handovers"],
  members: ["members", "associations", "coverage", "audit"],
  coverage: ["coverage", "absences", "audit"],
  associations: ["associations", "calendar", "audit"],
  absences: absenceTouches,
  handovers: ["handovers", "absences"],
  jobs: ["jobs"],
  // Somebody of the state hears of a district only what is told to them.
  notices: ["notices", "approvals"],
  mails: ["mails"],
};

/**
 * Asks again for what somebody else has just changed. A stream begins with what was changed since the page was loaded,
 * so that nothing is missed before the first one stands or while one was lost.
 */
export function useLiveEvents(associationId: string): void {
  const cache = useQueryClient();
  const router = useRouter();
  useEffect(() => {
    const over = new AbortController();
    const refresh = (nouns: readonly Noun[]) => {
      for (const noun of nouns) void cache.invalidateQueries({ queryKey: [[noun]] });
    };
    const listen = async (failures: number): Promise<void> => {
      const began = Date.now();
      try {
        const loadedFor = Math.min(Math.max(began - performance.timeOrigin, 0), longestMissed);
        const input = { associationId, loadedFor };
        const events = await client.live.streamEvents(input, { signal: over.signal });
        for await (const event of events) {
          passOnPresence(event);
          const noun = event.kind.split(".")[0] ?? "";
          refresh(shownIn[noun] ?? []);
          // Who stands in has other rights, and the frame has those from the server.
          if (noun === "absences") router.refresh();
        }
      } catch {
        // A stream ends when the network does; what follows is the same as after a proper end.
      }
      if (over.signal.aborted) return;
      const stood = Date.now() - began > steady ? 0 : failures;
      await wait(pauses[Math.min(stood, pauses.length - 1)] ?? 30_000, over.signal);
      if (!over.signal.aborted) await listen(stood + 1);
    };
    void listen(0);
    return () => over.abort();
  }, [associationId, cache, router]);
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
