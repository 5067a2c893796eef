import "server-only";
import type * as z from "zod";
import type { BaseCtx } from "@/lib/access/server/context";
import type { handlers } from "./handlers";
import type { Job } from "./job";
import { putJob } from "./put-job";

type Known = typeof handlers;
type ShapeOf<Name extends keyof Known> = Known[Name] extends Job<infer Shape> ? Shape : never;

export type EnqueueInput<Name extends keyof Known & string> = {
  name: Name;
  data: z.input<ShapeOf<Name>> & Record<string, unknown>;
  /** Of one name and key only one waits; the data of the first is kept, so they must say the same. */
  key?: string;
  /** Not before this moment; without it, as soon as the transaction commits. */
  startAfter?: Date;
};

/**
 * Puts a job in with the change that causes it, in the same transaction: it exists when that commits, and is gone
 * when it is rolled back. It is done at least once, usually within a second.
 */
export function enqueue<Name extends keyof Known & string>(
  { db }: Pick<BaseCtx, "db">,
  input: EnqueueInput<Name>,
): Promise<void> {
  return putJob(db, input);
}
