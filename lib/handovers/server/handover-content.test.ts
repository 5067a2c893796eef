import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { media, mediaPeople } from "@/db/schema/media";
import { persons } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import { createAbsence } from "@/lib/absences/server/create-absence";
import type { Ctx } from "@/lib/access/server/context";
import { type ApprovalWorld, openApprovalWorld } from "@/lib/approvals/testing";
import { freezeHandovers } from "./freeze-handovers";
import { getHandover } from "./get-handover";

let world: ApprovalWorld;
beforeAll(async () => {
  world = await openApprovalWorld();
});
afterAll(() => world.close());

const away = (who: { ctx: Ctx }, startsOn: string, endsOn: string) =>
  createAbsence(who.ctx, { startsOn, startsAtNoon: false, endsOn, endsAtNoon: false });
const first = new Date("2026-12-01T08:00:00Z");
const sheetFor = (absenceId: string, now = first) =>
  getHandover(world.at(world.people.reader.ctx, now), { associationId: world.associationId, absenceId });

it("says which decisions wait for the absent person, and which of theirs wait for whom", async () => {
  const { db, people, associationId } = world;
  const { editor, approver, manager } = people;
  await db.update(persons).set({ name: "Mona" }).where(eq(persons.id, manager.personId));
  const post = await world.draft();
  const own = { responsibleId: editor.id };
  await db.update(posts).set(own).where(eq(posts.id, post.id));
  await world.request(post.id, editor.ctx, { askedId: approver.id });
  const decider = await away(approver, "2026-12-01", "2026-12-04");
  const author = await away(editor, "2026-12-01", "2026-12-04");
  const ofDecider = await sheetFor(decider.id);
  expect(ofDecider.asked).toEqual([]);
  expect(ofDecider.waiting).toMatchObject([{ postId: post.id, title: "Fahrdienst", added: false }]);
  expect(ofDecider.waiting[0]?.deciders.map(({ name }) => name)).toContain("Mona");
  const ofAuthor = await sheetFor(author.id);
  expect(ofAuthor.waiting).toEqual([]);
  expect(ofAuthor.asked).toMatchObject([{ postId: post.id }]);
  expect(ofAuthor.posts).toMatchObject([{ id: post.id, stage: "review", next: { step: "decision" } }]);
  await freezeHandovers(db, first);
  await world.say(manager.ctx, post.id, "requestChanges", "Bitte kürzer");
  await world.settle();
  const since = await sheetFor(decider.id);
  expect([since.waiting, since.settled]).toEqual([
    [],
    [expect.objectContaining({ list: "waiting", title: "Fahrdienst" })],
  ]);
  expect(associationId).toBe(post.associationId);
});

it("says where pictures and consents are, what is missing, and which consent ends in the time", async () => {
  const { db, people, associationId } = world;
  const post = await world.draft();
  await db.update(posts).set({ responsibleId: people.second.id }).where(eq(posts.id, post.id));
  const mediaId = await world.show(post.id);
  await db.update(media).set({ credit: "Foto: Ott" }).where(eq(media.id, mediaId));
  const person = { associationId, mediaId, channelKinds: [], formOnFile: true };
  await db.insert(mediaPeople).values([
    { ...person, name: "Frau Alt", validUntil: "2026-12-03", createdAt: new Date("2026-01-01") },
    { ...person, name: "Herr Neu", formNote: "Ordner 3", createdAt: new Date("2026-01-02") },
    { ...person, name: "Kind", formOnFile: false, createdAt: new Date("2026-01-03") },
  ]);
  const { id } = await away(people.second, "2026-12-01", "2026-12-04");
  const sheet = await sheetFor(id);
  expect(sheet.media).toMatchObject([
    { credit: "Foto: Ott", missing: ["altTextMissing", "licenceUnknown"], posts: [{ id: post.id }] },
  ]);
  expect(sheet.media[0]?.people.map(({ name, state, formNote }) => [name, state, formNote])).toEqual([
    ["Frau Alt", "expiring", ""],
    ["Herr Neu", "fine", "Ordner 3"],
    ["Kind", "formMissing", ""],
  ]);
});
