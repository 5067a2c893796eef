import "server-only";
import type { BaseCtx } from "./context";

/** Runs a write as one transaction. Inside, only the inner context may be used: embedded mode has one connection. */
export function inTransaction<C extends BaseCtx, T>(outer: C, run: (ctx: C) => Promise<T>): Promise<T> {
  return outer.db.transaction((db) => run({ ...outer, db }));
}
