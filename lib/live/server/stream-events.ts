import "server-only";
import { can } from "@/lib/access/policy";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import type { LiveEvent } from "../rules";
import type { Hub } from "./hub";
import type { Watch } from "./watch";

/**
 * The live events of one association for as long as the person may read it. The watch ends the stream within
 * five seconds when the session ends or the right is taken.
 */
export async function streamEvents(
  ctx: Ctx & { hub: Hub; watch: Watch },
  input: { associationId: string; signal?: AbortSignal },
): Promise<AsyncGenerator<LiveEvent>> {
  const scope = await enter(ctx, input.associationId, "association.read");
  return events(ctx, scope, input.signal);
}

async function* events(
  ctx: Ctx & { hub: Hub; watch: Watch },
  scope: Scope,
  closed: AbortSignal | undefined,
): AsyncGenerator<LiveEvent> {
  const over = new AbortController();
  const stillAllowed = (standings: Parameters<typeof can>[0]) => can(standings, "association.read", scope);
  const forget = ctx.watch.add({ sessionId: ctx.me.sessionId, stillAllowed, end: () => over.abort() });
  const signal = closed ? AbortSignal.any([over.signal, closed]) : over.signal;
  try {
    for await (const event of ctx.hub.publisher.subscribe(scope.associationId, { signal })) yield event;
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    forget();
  }
}
