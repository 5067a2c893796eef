import { EventPublisher } from "@orpc/server";
import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Db } from "@/db/client";
import type { Role } from "@/db/enums";
import { memberships } from "@/db/schema/people";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor, testNow } from "@/db/testing-data";
import { startSession } from "@/lib/access/server/start-session";
import type { LiveEvent } from "../contract";
import type { Hub } from "./hub";
import { streamEvents } from "./stream-events";
import { openWatch } from "./watch";

let db: Db;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
});
afterAll(() => close());

async function world() {
  const state = await addAssociation(db, "LV");
  const district = await addAssociation(db, "KV", state.id);
  const hub: Hub = { publisher: new EventPublisher(), close: async () => undefined };
  const watch = openWatch(db);
  const listener = async (place: { id: string }, role: Role) => {
    const member = await addMember(db, place.id, [role]);
    const ctx = await ctxFor(db, member.personId);
    const proof = { personId: member.personId, passwordHash: null };
    const me = { ...ctx.me, ...(await startSession({ ...ctx, me: null }, proof)) };
    const stream = await streamEvents({ ...ctx, me, hub, watch }, { associationId: district.id });
    return { member, stream };
  };
  const say = (kind: string): LiveEvent => {
    const event = { associationId: district.id, kind, subjectId: v7() };
    hub.publisher.publish(district.id, event);
    return event;
  };
  return { state, district, watch, listener, say };
}

/** What a stream says of these events, in their order; the last one must be one that it says something of. */
async function heard(stream: AsyncGenerator<LiveEvent>, tell: () => void, count: number) {
  const first = stream.next();
  tell();
  const said = [(await first).value];
  while (said.length < count) said.push((await stream.next()).value);
  await stream.return(undefined);
  return said;
}

it("tells the district's people what happened to which post", async () => {
  const { district, listener, say } = await world();
  const { stream } = await listener(district, "reader");
  const sent: LiveEvent[] = [];
  const tell = () => sent.push(say("posts.created"), say("members.updated"));
  expect(await heard(stream, tell, 2)).toEqual(sent);
});

it("tells the state only that posts changed, never which or how, and nothing of members they may not read", async () => {
  const { state, district, listener, say } = await world();
  const { stream } = await listener(state, "viewer");
  const tell = () =>
    ["posts.created", "members.joined", "account.passwordChanged", "imports.ran", "associations.updated"].map(
      say,
    );
  expect(await heard(stream, tell, 3)).toEqual(
    ["posts.changed", "imports.changed", "associations.changed"].map((kind) => ({
      associationId: district.id,
      kind,
      subjectId: null,
    })),
  );
});

it("tells somebody of the state who may read members but no posts nothing of posts and imports", async () => {
  const { state, listener, say } = await world();
  const { stream } = await listener(state, "admin");
  const said = await heard(stream, () => ["posts.deleted", "imports.ran", "members.ended"].map(say), 1);
  expect(said.map((event) => event?.kind)).toEqual(["members.changed"]);
});

it("ends when the rights change, so that the next one says only what may then be known", async () => {
  const { district, state, watch, listener } = await world();
  const { member, stream } = await listener(district, "reader");
  await addMember(db, state.id, ["viewer"], member.personId);
  const next = stream.next();
  await watch.check(testNow);
  await db.update(memberships).set({ endedAt: testNow }).where(eq(memberships.id, member.id));
  await watch.check(testNow);
  expect(await next).toEqual({ done: true, value: undefined });
});

it("ends with all others when something may have been missed", async () => {
  const { district, watch, listener } = await world();
  const streams = [await listener(district, "reader"), await listener(district, "editor")];
  const nexts = streams.map(({ stream }) => stream.next());
  watch.endAll();
  for (const next of await Promise.all(nexts)) expect(next.done).toBe(true);
});
