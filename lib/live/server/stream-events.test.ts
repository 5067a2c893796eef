import { EventPublisher } from "@orpc/server";
import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Db } from "@/db/client";
import type { Role } from "@/db/enums";
import { activity } from "@/db/schema/activity";
import { notices } from "@/db/schema/notices";
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
  const listener = async (place: { id: string }, role: Role, loadedFor?: number) => {
    const member = await addMember(db, place.id, [role]);
    const ctx = await ctxFor(db, member.personId);
    const proof = { personId: member.personId, passwordHash: null };
    const me = { ...ctx.me, ...(await startSession({ ...ctx, me: null }, proof)) };
    const stream = await streamEvents({ ...ctx, me, hub, watch }, { associationId: district.id, loadedFor });
    return { member, stream };
  };
  const say = (kind: string): LiveEvent => {
    const event = { associationId: district.id, kind, subjectId: v7() };
    hub.publisher.publish(district.id, event);
    return event;
  };
  const wrote = (kind: string, secondsAgo: number) =>
    db.insert(activity).values({
      associationId: district.id,
      kind,
      subjectId: v7(),
      at: new Date(testNow.getTime() - secondsAgo * 1_000),
    });
  return { state, district, hub, watch, listener, say, wrote };
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

it("tells the state only that posts changed, never which or how, and nothing of members or of who is there", async () => {
  const { state, district, listener, say } = await world();
  const { stream } = await listener(state, "viewer");
  const tell = () =>
    [
      "posts.created",
      "presence.here",
      "members.joined",
      "account.passwordChanged",
      "imports.ran",
      "associations.updated",
    ].map(say);
  expect(await heard(stream, tell, 3)).toEqual(
    ["posts.changed", "imports.changed", "associations.changed"].map((kind) => ({
      associationId: district.id,
      kind,
      subjectId: null,
    })),
  );
});

it("tells the state that pictures of a district changed, never which, how or whose consent", async () => {
  const { state, district, listener, say } = await world();
  for (const role of ["coordinator", "press", "viewer"] as const) {
    const { stream } = await listener(state, role);
    const told = ["media.fileReplaced", "media.consentWithdrawn", "media.personSaved"];
    const said = await heard(stream, () => told.map(say), told.length);
    expect(said).toEqual(
      told.map(() => ({ associationId: district.id, kind: "media.changed", subjectId: null })),
    );
  }
});

it("tells somebody of the state who may read members but no posts nothing of posts, pictures and imports", async () => {
  const { state, listener, say } = await world();
  const { stream } = await listener(state, "admin");
  const said = await heard(
    stream,
    () => ["posts.deleted", "media.updated", "imports.ran", "members.ended"].map(say),
    1,
  );
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

it("begins with what was written since the page was loaded, each noun once, and goes on with what comes", async () => {
  const { district, listener, say, wrote } = await world();
  await wrote("series.updated", 300);
  await wrote("posts.created", 40);
  await wrote("posts.updated", 20);
  const { stream } = await listener(district, "reader", 60_000);
  const said = [(await stream.next()).value];
  const coming = stream.next();
  const sent = say("comments.added");
  said.push((await coming).value);
  await stream.return(undefined);
  expect(said).toEqual([{ associationId: district.id, kind: "posts.changed", subjectId: null }, sent]);
});

it("tells the state of what it missed no more than of what it hears", async () => {
  const { state, watch, listener, wrote } = await world();
  await wrote("comments.added", 5);
  await wrote("series.created", 5);
  await wrote("posts.created", 5);
  const { stream } = await listener(state, "viewer", 60_000);
  expect((await stream.next()).value).toMatchObject({ kind: "posts.changed", subjectId: null });
  const nothingMore = stream.next();
  watch.endAll();
  expect((await nothingMore).done).toBe(true);
  const { stream: other } = await listener(state, "admin", 60_000);
  const next = other.next();
  watch.endAll();
  expect((await next).done).toBe(true);
});

it("begins with an upload that began long before the page was loaded", async () => {
  const { listener, district, wrote } = await world();
  await wrote("media.uploaded", 300);
  const { stream } = await listener(district, "reader", 5_000);
  expect((await stream.next()).value).toMatchObject({ kind: "media.changed" });
  await stream.return(undefined);
});

it("listens no longer when it ends while it still says what was missed", async () => {
  const { listener, district, hub, wrote } = await world();
  await wrote("posts.created", 5);
  await wrote("series.updated", 5);
  const { stream } = await listener(district, "reader", 60_000);
  await stream.next();
  expect(hub.publisher.size).toBe(2);
  await stream.return(undefined);
  expect(hub.publisher.size).toBe(0);
});

it("tells a person alone what concerns them, whichever association they look at, the state's people too", async () => {
  const { state, district, hub, listener, say } = await world();
  const { member, stream } = await listener(state, "coordinator");
  const { stream: others } = await listener(district, "reader");
  const event = { associationId: state.id, kind: "notices.added", subjectId: null, to: member.personId };
  const tell = () => {
    hub.publisher.publish(event.to, event);
    say("posts.created");
  };
  const theirs = others.next();
  expect(await heard(stream, tell, 2)).toMatchObject([event, { kind: "posts.changed" }]);
  expect((await theirs).value?.kind).toBe("posts.created");
  await others.return(undefined);
});

it("begins with notices that were told while nobody listened, to their own person alone", async () => {
  const { district, listener } = await world();
  const one = await listener(district, "reader", 60_000);
  const row = {
    kind: "approval.asked" as const,
    urgency: "now" as const,
    detail: {},
    inApp: true,
    byMail: true,
  };
  const told = { ...row, associationId: district.id, personId: one.member.personId, key: v7() };
  await db.insert(notices).values({ ...told, createdAt: testNow });
  expect((await one.stream.next()).value?.kind).toBe("notices.changed");
  await one.stream.return(undefined);
});
