import "server-only";
import { EventPublisher } from "@orpc/server";
import { and, eq, gte, like, or } from "drizzle-orm";
import { activity } from "@/db/schema/activity";
import { notices } from "@/db/schema/notices";
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
  input: { associationId: string; loadedFor?: number; signal?: AbortSignal },
): Promise<AsyncGenerator<LiveEvent>> {
  const scope = await enter(ctx, input.associationId, "association.read");
  return events(ctx, scope, input);
}

async function* events(
  ctx: Ctx & { hub: Hub; watch: Watch },
  scope: Scope,
  { loadedFor = 0, signal: closed }: { loadedFor?: number; signal?: AbortSignal },
): AsyncGenerator<LiveEvent> {
  const over = new AbortController();
  const rights = (standings: Standings) => decisive.filter((right) => can(standings, right, scope)).join();
  const before = rights(ctx.me.standings);
  const stillAllowed = (standings: Standings) => rights(standings) === before;
  const forget = ctx.watch.add({ sessionId: ctx.me.sessionId, stillAllowed, end: () => over.abort() });
  const signal = closed ? AbortSignal.any([over.signal, closed]) : over.signal;
  try {
    const coming = heardOf(ctx, scope, signal);
    for (const event of await changedSince(ctx, scope, loadedFor)) yield event;
    for await (const event of coming) {
      const shown = scope.fromState && !event.to ? blurred(ctx, scope, event) : event;
      if (shown) yield shown;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    forget();
    // Ends the listening too where the stream ends before it came to that.
    over.abort();
  }
}

/** What happens in the association, and what concerns the person alone wherever it happens, as one stream. */
function heardOf(ctx: Ctx & { hub: Hub }, scope: Scope, signal: AbortSignal) {
  const both = new EventPublisher<{ event: LiveEvent }>();
  const coming = both.subscribe("event", { signal });
  for (const key of [scope.associationId, ctx.me.personId]) {
    const stop = ctx.hub.publisher.subscribe(key, (event) => both.publish("event", event));
    signal.addEventListener("abort", stop, { once: true });
  }
  return coming;
}

/** Between reading a page and hearing its changes, and while a stream was lost, something may have been written. */
async function changedSince(ctx: Ctx, scope: Scope, loadedFor: number): Promise<LiveEvent[]> {
  if (loadedFor === 0) return [];
  const { associationId } = scope;
  const since = (slack: number) => gte(activity.at, new Date(ctx.now.getTime() - loadedFor - slack));
  const rows = await ctx.db
    .selectDistinct({ kind: activity.kind })
    .from(activity)
    .where(
      and(
        eq(activity.associationId, associationId),
        or(since(slack), and(like(activity.kind, "media.%"), since(uploadSlack))),
      ),
    );
  const nouns = new Set(rows.map(({ kind }) => nounOf(kind)));
  const events = [...nouns].map((noun) => ({ associationId, kind: `${noun}.changed`, subjectId: null }));
  const shown = scope.fromState ? events.filter((event) => blurred(ctx, scope, event)) : events;
  const told = await ctx.db.$count(
    notices,
    and(
      eq(notices.personId, ctx.me.personId),
      gte(notices.createdAt, new Date(ctx.now.getTime() - loadedFor - slack)),
    ),
  );
  return told > 0 ? [...shown, { associationId, kind: "notices.changed", subjectId: null }] : shown;
}

/** A write counts from its beginning and is seen from its end on; the clocks of several servers differ a little. */
const slack = 10_000;
/** An upload begins with its first byte: a video over a slow line takes minutes. */
const uploadSlack = 15 * 60_000;

type Standings = Parameters<typeof can>[0];

/** The rights that decide what a stream says; it is opened anew when one of them comes or goes. */
const decisive = ["association.read", "post.read", "post.readInternal", "member.read"] as const;

/** The right that reading a noun takes; of other nouns the state hears nothing. */
const neededFor: Record<string, Permission> = {
  posts: "post.read",
  imports: "post.read",
  // Pictures are shown in posts; no right to the library of a district reaches down from the state.
  media: "post.read",
  members: "member.read",
  associations: "association.read",
};

/** Ideas, research and "nur KV" posts happen as well: the state hears that a noun changed, never what or how. */
function blurred(ctx: Ctx, scope: Scope, { associationId, kind }: LiveEvent): LiveEvent | null {
  const noun = nounOf(kind);
  const right = neededFor[noun];
  if (!right || !can(ctx.me.standings, right, scope)) return null;
  return { associationId, kind: `${noun}.changed`, subjectId: null };
}

function nounOf(kind: string): string {
  return kind.split(".")[0] ?? "";
}
