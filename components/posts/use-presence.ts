"use client";

import { useEffect, useState } from "react";
import { onPresence } from "@/components/workspace/presence";
import { useWorkspace } from "@/components/workspace/workspace";
import { client } from "@/lib/api/client";

/** How often a page says that it is still there, and how long it is believed, in milliseconds. */
const beat = 25_000;
const believed = 60_000;

/** The memberships of the others who have this post open. Pages tell each other; nothing of it is kept anywhere. */
export function usePresence(postId: string): string[] {
  const { association, myMembershipId } = useWorkspace();
  const associationId = association.id;
  const [others, setOthers] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    const seen = new Map<string, number>();
    const say = (here: boolean) => {
      // Not said is no harm: the next beat says it again.
      void client.live.sayHere({ associationId, postId, here }).catch(() => undefined);
    };
    const show = () => {
      for (const [by, until] of seen) if (until < Date.now()) seen.delete(by);
      setOthers((before) => (sameKeys(before, seen) ? before : new Map(seen)));
    };
    const stop = onPresence(({ postId: where, by, here }) => {
      if (where !== postId || by === myMembershipId) return;
      const isNew = here && !seen.has(by);
      if (here) seen.set(by, Date.now() + believed);
      else seen.delete(by);
      show();
      // Whoever has just come has not heard of us yet.
      if (isNew) say(true);
    });
    const timer = window.setInterval(() => {
      show();
      if (document.visibilityState === "visible") say(true);
    }, beat);
    const leave = () => say(false);
    say(true);
    window.addEventListener("pagehide", leave);
    return () => {
      stop();
      window.clearInterval(timer);
      window.removeEventListener("pagehide", leave);
      leave();
      setOthers(new Map());
    };
  }, [associationId, postId, myMembershipId]);
  return [...others.keys()];
}

function sameKeys(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a.keys()].every((key) => b.has(key));
}
