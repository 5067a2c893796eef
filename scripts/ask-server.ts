import { randomUUID } from "node:crypto";
import { EmbeddedError } from "@/db/embedded/embedded-error";
import { layout } from "@/db/embedded/layout";
import { sendRequest } from "@/db/embedded/operator-requests";
import { Refusal } from "./run-command";

type Request = { database: string; kind: string; input: Record<string, string>; limitMs: number };

/** Asks the server that holds the embedded database. @throws Refusal with its reason, or when it does not answer */
export async function askServer({ database, kind, input, limitMs }: Request): Promise<string> {
  const dir = layout(database).requests;
  const answer = await sendRequest({ dir, id: randomUUID(), kind, input, limitMs });
  if (answer?.result !== undefined) return answer.result;
  throw new Refusal(
    answer?.error ?? "Der laufende Server hat nicht geantwortet; bitte seine Meldungen lesen.",
  );
}

/** Whether the database is in the hands of a running server. */
export function isLocked(error: unknown): boolean {
  return error instanceof EmbeddedError && error.code === "locked";
}
