"use client";

import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { v7 } from "uuid";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { Medium } from "@/lib/media/contract";
import { largestMegabytes } from "@/lib/media/rules-limits";

/** A file on its way, or one that was refused and why. */
export type Upload = { id: string; file: File; failure: Failure | null };
/** Why it was refused; `final` where the same file would be refused again. */
type Failure = { sentence: string; final: boolean };

const atOnce = 2;
const megabyte = 1_000_000;

/** Takes files and sends them, two at a time. Each is told of once it is there; what was refused stays to be read. */
export function useUploads(onUploaded: (medium: Medium) => void, folder?: string) {
  const { association } = useWorkspace();
  const why = useRefusalText();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const waiting = useRef<Upload[]>([]);
  const running = useRef(0);
  // An upload takes seconds: what is told of it must know what has come since it began.
  const told = useRef(onUploaded);
  useEffect(() => {
    told.current = onUploaded;
  });
  const { mutateAsync } = useMutation(
    orpc.media.uploadMedia.mutationOptions({ meta: { touches: ["media"] } }),
  );
  const forget = (id: string) => setUploads((all) => all.filter((one) => one.id !== id));
  const fail = (id: string, failure: Failure) =>
    setUploads((all) => all.map((one) => (one.id === id ? { ...one, failure } : one)));

  async function send({ id, file }: Upload) {
    try {
      if (file.size > largestMegabytes.video * megabyte) {
        return fail(id, { sentence: why("tooLarge"), final: true });
      }
      const medium = await mutateAsync({ associationId: association.id, mediaId: id, file, folder });
      forget(id);
      told.current(medium);
    } catch (error) {
      fail(id, { sentence: why(error), final: isRule(error) });
    }
  }
  function next() {
    while (running.current < atOnce) {
      const upload = waiting.current.shift();
      if (!upload) return;
      running.current += 1;
      void send(upload).finally(() => {
        running.current -= 1;
        next();
      });
    }
  }
  const start = (added: Upload[]) => {
    waiting.current.push(...added);
    next();
  };
  return {
    uploads,
    dismiss: forget,
    add(files: readonly File[]) {
      const added = files.map((file) => ({ id: v7(), file, failure: null }));
      setUploads((all) => [...all, ...added]);
      start(added);
    },
    /** The same id again: what did arrive is not stored twice. */
    retry(upload: Upload) {
      setUploads((all) => all.map((one) => (one.id === upload.id ? { ...one, failure: null } : one)));
      start([{ ...upload, failure: null }]);
    },
  };
}

function isRule(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "RULE";
}
