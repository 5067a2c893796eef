"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { clashingFields } from "@/components/media/clashing-fields";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { orpc } from "@/lib/api/client";
import type { MediaFields, Medium } from "@/lib/media/contract";

const pause = 1_000;

type Field = keyof MediaFields;
/** What was typed, and what stood there at the revision at which that began. */
type Draft = { revision: number; base: Partial<MediaFields>; changes: Partial<MediaFields> };
const nothing: Draft = { revision: 0, base: {}, changes: {} };

/**
 * Saves what is said about a medium while it is typed. Of two people who change different fields both are kept; where
 * both changed the same, `clashes` names it, and the person chooses between `keepMine` and `takeTheirs`.
 */
export function useMediumSaver(given: Medium) {
  const cache = useQueryClient();
  const why = useRefusalText();
  const [{ revision, base, changes }, setDraft] = useState<Draft>(nothing);
  const [saved, setSaved] = useState(given);
  const medium = saved.revision > given.revision ? saved : given;
  const [clashes, setClashes] = useState<readonly Field[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const sending = useRef(false);
  const key = orpc.media.getMedia.queryKey({
    input: { associationId: medium.associationId, mediaId: medium.id },
  });
  const { mutateAsync } = useMutation(
    orpc.media.updateMedia.mutationOptions({ meta: { touches: ["media", "posts", "calendar", "weeks"] } }),
  );
  const flush = useEffectEvent(async () => {
    if (sending.current || clashes.length > 0 || Object.keys(changes).length === 0) return;
    sending.current = true;
    try {
      const place = { associationId: medium.associationId, mediaId: medium.id };
      const after = await mutateAsync({ ...place, expectedRevision: revision, base, changes });
      cache.setQueryData(key, (known) => known && { ...known, ...after });
      setSaved(after);
      setFailure(null);
      setDraft((now) => withoutSent(now, changes, after));
    } catch (error) {
      setClashes(clashingFields(error));
      setFailure(why(error));
    } finally {
      sending.current = false;
    }
  });
  const isWaiting = Object.keys(changes).length > 0;
  useEffect(() => {
    if (Object.keys(changes).length === 0 || clashes.length > 0) return;
    const timer = window.setTimeout(() => void flush(), pause);
    return () => window.clearTimeout(timer);
  }, [changes, clashes]);
  useEffect(() => {
    const leave = () => void flush();
    document.addEventListener("visibilitychange", leave);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      leave();
    };
  }, []);
  const theirs = pick(medium, clashes);
  const decide = (draft: (now: Draft) => Draft) => {
    setClashes([]);
    setFailure(null);
    setDraft(draft);
  };
  return {
    medium,
    shown: { ...medium, ...changes },
    state: failure ? ("failed" as const) : isWaiting ? ("waiting" as const) : ("saved" as const),
    failure,
    clashes,
    edit: (change: Partial<MediaFields>) => {
      setFailure(null);
      const begun = pick(medium, namesOf(change));
      setDraft((now) => ({
        revision: now.revision || medium.revision,
        base: { ...begun, ...now.base },
        changes: { ...now.changes, ...change },
      }));
    },
    keepMine: () =>
      decide(({ base, changes }) => ({
        revision: medium.revision,
        base: { ...base, ...theirs },
        changes: { ...changes },
      })),
    takeTheirs: () =>
      decide(({ base, changes }) => ({
        revision: medium.revision,
        base: without(base, clashes),
        changes: without(changes, clashes),
      })),
  };
}

export type MediumSaver = ReturnType<typeof useMediumSaver>;

/** What was typed anew while it was sent goes on from what is saved now. */
function withoutSent(now: Draft, sent: Partial<MediaFields>, after: Medium): Draft {
  const done = namesOf(sent).filter((name) => now.changes[name] === sent[name]);
  const left = without(now.changes, done);
  const isDone = namesOf(left).length === 0;
  return { revision: isDone ? 0 : after.revision, base: pick(after, namesOf(left)), changes: left };
}

/** `Object.keys` knows names only as texts: hence the cast. */
function namesOf(fields: Partial<MediaFields>): Field[] {
  return Object.keys(fields) as Field[];
}

function pick(medium: MediaFields, names: readonly Field[]): Partial<MediaFields> {
  return Object.fromEntries(names.map((name) => [name, medium[name]]));
}

function without(fields: Partial<MediaFields>, names: readonly Field[]): Partial<MediaFields> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.some((one) => one === name)));
}
