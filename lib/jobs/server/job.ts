import "server-only";
import type * as z from "zod";
import type { Db } from "@/db/client";

/** What a handler gets. `now` is the moment this try began; `signal` says that the process ends in a few seconds. */
export type JobInput<Data> = { db: Db; now: Date; data: Data; signal: AbortSignal };

/** A kind of job: the shape of its data, and what it does with it. */
export type Job<Shape extends z.ZodType> = {
  shape: Shape;
  /** @throws ZodError when the data does not fit: it is tried again, and then lies with the failed ones */
  handle(asked: { db: Db; now: Date; raw: unknown; signal: AbortSignal }): Promise<void>;
};

/**
 * Declares a job. It may run more than once and after a newer one: what it does is derived from what stands in the
 * database, and its effect has a unique key there (see `once`). Its data are ids, never texts or names.
 */
export function job<Shape extends z.ZodType>(
  shape: Shape,
  run: (input: JobInput<z.output<Shape>>) => Promise<void>,
): Job<Shape> {
  return {
    shape,
    handle: async ({ raw, ...asked }) => run({ ...asked, data: await shape.parseAsync(raw) }),
  };
}
