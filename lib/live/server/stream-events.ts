import "server-only";
import { can, type Permission } from "@/lib/access/policy";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import type { LiveEvent } from "../contract";
import type { Hub } from "./hub";
import type { Watch } from "./watch";

/**
 * The live events of one association for as long as the person may read it, each as far as they may know of it. The
 * watch ends the stream within five seconds when the session ends or the rights change.
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
  const rights = (standings: Standings) => decisive.filter((right) => can(standings, right, scope)).join();
  const before = rights(ctx.me.standings);
  const stillAllowed = (standings: Standings) => rights(standings) === before;
  const forget = ctx.watch.add({ sessionId: ctx.me.sessionId, stillAllowed, end: () => over.abort() });
  const signal = closed ? AbortSignal.any([over.signal, closed]) : over.signal;
  try {
    for await (const event of ctx.hub.publisher.subscribe(scope.associationId, { signal })) {
      const shown = scope.fromState ? blurred(ctx, scope, event) : event;
      if (shown) yield shown;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    forget();
  }
}

type Standings = Parameters<typeof can>[0];

/** The rights that decide what a stream says; it is opened anew when one of them comes or goes. */
const decisive = ["association.read", "post.read", "post.readInternal", "member.read"] as const;

/** The right that reading a noun takes; of other nouns the state hears nothing. */
const neededFor: Record<string, Permission> = {
  posts: "post.read",
  imports: "post.read",
  members: "member.read",
  associations: "association.read",
};

/** Ideas, research and "nur KV" posts happen as well: the state hears that a noun changed, never what or how. */
function blurred(ctx: Ctx, scope: Scope, { associationId, kind }: LiveEvent): LiveEvent | null {
  const noun = kind.split(".")[0] ?? "";
  const right = neededFor[noun];
  if (!right || !can(ctx.me.standings, right, scope)) return null;
  return { associationId, kind: `${noun}.changed`, subjectId: null };
}
