import "server-only";
import * as z from "zod";
import type { Db } from "@/db/client";
import { kindOf } from "@/lib/api/server/kind-of";
import { log } from "@/lib/api/server/log";
import type { Handlers } from "./handlers";

type DoJob = { handlers: Handlers; db: Db; now: Date; signal: AbortSignal };

const envelope = z.object({ name: z.string(), data: z.unknown() });

/**
 * Does one job. Of a failure only its kind is kept, because messages may quote texts, names and addresses.
 * @throws Error whose message is the kind of the failure
 */
export async function doJob({ handlers, db, now, signal }: DoJob, raw: unknown): Promise<void> {
  const { name, data } = envelope.parse(raw);
  try {
    const known = handlers[name];
    if (!known) throw new UnknownJob();
    await known.handle({ db, now, signal, raw: data });
  } catch (error) {
    const kind = kindOf(error);
    log.error({ err: error, job: name, kind }, "a job failed");
    throw withoutContent(kind);
  }
}

/** Written by a newer version, or left behind by an older one. */
class UnknownJob extends Error {
  override name = "UnknownJob";
}

function withoutContent(kind: string): Error {
  const error = new Error(kind);
  error.stack = undefined;
  return error;
}
