import { isDefinedError } from "@orpc/client";
import * as z from "zod/mini";
import { postShape } from "@/components/posts/post-shape";
import type { Post } from "@/lib/posts/contract";
import { type FieldName, isFieldName } from "@/lib/posts/rules-fields";

/** What a failed write means for the person who made it. `lost` is tried again, the others need an answer. */
export type Refusal =
  | { kind: "lost" }
  | { kind: "clash"; current: Post; fields: FieldName[] }
  | { kind: "refused"; reason: string };

const body = z.object({ reason: z.string(), data: z.record(z.string(), z.unknown()) });
const clash = z.object({ current: postShape, fields: z.array(z.string()) });
const passing: readonly string[] = ["UNAVAILABLE", "RATE_LIMITED"];

/** Sorts the error of a request; anything that is not an answer of the API counts as a lost connection. */
export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof Error) || !("code" in error)) return { kind: "lost" };
  const code = String(error.code);
  const said = body.safeParse("data" in error ? error.data : undefined);
  if (passing.includes(code) || (!said.success && !isDefinedError(error) && isServerTrouble(error)))
    return { kind: "lost" };
  if (!said.success) return { kind: "refused", reason: "unexpected" };
  const found = clash.safeParse(said.data.data);
  if (code !== "CONFLICT" || !found.success) return { kind: "refused", reason: said.data.reason };
  return { kind: "clash", current: found.data.current, fields: found.data.fields.filter(isFieldName) };
}

function isServerTrouble(error: Error): boolean {
  return "status" in error && Number(error.status) >= 500;
}
