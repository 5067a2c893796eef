"use client";

import { useMutation } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import * as z from "zod/mini";
import { type NoteRefusal, NoteSaver } from "@/components/handovers/note-saver";
import { partsOf } from "@/components/ui/parts-of";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { Note } from "@/lib/handovers/contract";

const shape = z.object({
  text: z.string(),
  revision: z.number(),
  editedByName: z.nullable(z.string()),
  editedAt: z.nullable(z.string()),
});

/** Autosave of the note beside a handover sheet. */
export function useNoteSaver({ absenceId, note }: { absenceId: string; note: Note }) {
  const { association } = useWorkspace();
  const { mutateAsync } = useMutation(
    orpc.handovers.saveHandoverNote.mutationOptions({
      networkMode: "always",
      meta: { touches: ["handovers"] },
    }),
  );
  const [saver] = useState(
    () =>
      new NoteSaver(
        {
          send: (text, expectedRevision) =>
            mutateAsync({ associationId: association.id, absenceId, note: text, expectedRevision }),
          refusalOf,
          after: (milliseconds, run) => {
            const timer = window.setTimeout(run, milliseconds);
            return () => window.clearTimeout(timer);
          },
        },
        note,
      ),
  );
  useEffect(() => saver.receive(note), [saver, note]);
  useEffect(() => {
    const flush = () => void saver.flush();
    window.addEventListener("online", flush);
    document.addEventListener("visibilitychange", flush);
    return () => {
      window.removeEventListener("online", flush);
      document.removeEventListener("visibilitychange", flush);
      flush();
    };
  }, [saver]);
  const view = useSyncExternalStore(saver.subscribe, saver.getView, saver.getView);
  return { saver, view };
}

/** Anything that is not an answer of the API counts as a lost connection. */
function refusalOf(error: unknown): NoteRefusal {
  const { data: said, status } = partsOf(error);
  const { reason, data } = partsOf(said);
  const current = shape.safeParse(partsOf(data).current);
  if (current.success) return { kind: "clash", current: current.data };
  const isAnswer = typeof reason === "string" && typeof status === "number" && status < 500;
  return { kind: isAnswer && status !== 429 ? "refused" : "lost" };
}
