import "server-only";
import { implement, ORPCError } from "@orpc/server";
import type { BaseCtx, Ctx, Me } from "@/lib/access/server/context";
import { AppError } from "@/lib/errors";
import type { Hub } from "@/lib/live/server/hub";
import type { Watch } from "@/lib/live/server/watch";
import { statusOf } from "../base";
import { contract } from "../contract";

/** What the edge knows of a request. `me` is null for a visitor. */
export type RequestContext = { base: BaseCtx; me: Me | null; live: { hub: Hub; watch: Watch } };

const api = implement(contract).$context<RequestContext>();

/** Endpoints a visitor may call: signing in, invitations, set-up. */
export const open = api.use(async ({ context, next }) =>
  refuse(async () => next({ context: { ctx: context.base } })),
);

/** Endpoints for somebody signed in; everything else of their rights is the verb's to check. */
export const signedIn = api.use(async ({ context, next }) => {
  const { base, me } = context;
  if (!me) throw toWire(new AppError("UNAUTHORIZED", "signInFirst"));
  const ctx: Ctx = { ...base, me };
  return refuse(async () => next({ context: { ctx } }));
});

/** Turns our refusals into the contract's typed errors at the edge, once; anything else stays a defect. */
async function refuse<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof AppError ? toWire(error) : error;
  }
}

function toWire(error: AppError) {
  const data = { reason: error.reason, data: error.data };
  return new ORPCError(error.code, { status: statusOf[error.code], data, cause: error });
}
