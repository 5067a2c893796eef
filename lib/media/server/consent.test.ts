import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { activity } from "@/db/schema/activity";
import { mediaPeople } from "@/db/schema/media";
import { testNow } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import type { Medium } from "../contract";
import { atRevision, consent, type MediaWorld, openMediaWorld, type TestCast } from "../testing";
import { getMedia } from "./get-media";
import { removeMediaPerson } from "./remove-media-person";
import { saveMediaPerson } from "./save-media-person";
import { withdrawConsent } from "./withdraw-consent";

let world: MediaWorld;
let db: Db;
let state: MediaWorld["state"];
let celle: MediaWorld["celle"];
let editor: Ctx;
let reader: Ctx;
let coordinator: Ctx;
let press: Ctx;

beforeAll(async () => {
  world = await openMediaWorld();
  ({ db, state, celle } = world);
});
beforeEach(async () => {
  world.emptyStorage();
  const cast: TestCast = await world.cast();
  ({ editor, reader, coordinator, press } = cast);
});
afterAll(() => world.close());

const upload = (ctx = editor, associationId = celle.id, more: object = {}) =>
  world.upload(ctx, associationId, more);
const at = (medium: Medium, associationId = celle.id) => atRevision(medium, associationId);

describe("people on a medium", () => {
  it("are added once, changed by revision and removed; a minor needs guardians", async () => {
    const made = await upload();
    const person = { ...at(made), personId: v7(), expectedRevision: 0 };
    const minor = consent({ minor: true });
    await expect(saveMediaPerson(editor, { ...person, ...minor })).rejects.toMatchObject({
      reason: "media.guardiansNeeded",
    });
    const first = await saveMediaPerson(editor, { ...person, ...consent() });
    expect(await saveMediaPerson(editor, { ...person, ...consent() })).toEqual(first);
    await expect(
      saveMediaPerson(editor, { ...person, ...consent({ name: "Andere" }) }),
    ).rejects.toMatchObject({ code: "CONFLICT" });
    const changed = await saveMediaPerson(editor, {
      ...person,
      expectedRevision: 1,
      ...consent({ minor: true, guardians: "Eltern" }),
    });
    expect(changed.people).toMatchObject([
      { minor: true, guardians: "Eltern", formNote: "Ordner 3", revision: 2 },
    ]);
    const elsewhere = await upload();
    await expect(
      saveMediaPerson(editor, { ...person, mediaId: elsewhere.id, ...consent() }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect((await removeMediaPerson(editor, person)).people).toEqual([]);
    await expect(removeMediaPerson(editor, person)).rejects.toMatchObject({ code: "NOT_FOUND" });
    const told = await db
      .select({ detail: activity.detail })
      .from(activity)
      .where(eq(activity.subjectId, made.id));
    expect(JSON.stringify(told)).not.toContain("Mira");
  });

  it("of the state's media are shown to districts without guardians and where the form lies", async () => {
    const made = await upload(coordinator, state.id);
    const person = { ...at(made, state.id), personId: v7(), expectedRevision: 0 };
    await saveMediaPerson(coordinator, { ...person, ...consent({ minor: true, guardians: "Eltern" }) });
    const seen = await getMedia(reader, { associationId: celle.id, mediaId: made.id });
    expect(seen.people).toMatchObject([{ name: "Mira Test", guardians: null, formNote: null }]);
    const own = await getMedia(press, { associationId: state.id, mediaId: made.id });
    expect(own.people).toMatchObject([{ guardians: "Eltern", formNote: "Ordner 3" }]);
  });
});

describe("withdrawConsent", () => {
  it("names planned and published posts, tells each association of its own, and does so once", async () => {
    const made = await upload(coordinator, state.id);
    const personId = v7();
    await saveMediaPerson(coordinator, {
      ...at(made, state.id),
      personId,
      expectedRevision: 0,
      ...consent(),
    });
    const [draft, out, gone, secret] = [
      await world.addPost("drafting"),
      await world.addPost("published"),
      await world.addPost("discarded"),
      await world.addPost("approved", celle.id, true),
    ];
    for (const postId of [draft, out, gone, secret]) await world.show(editor, postId, [made.id]);
    const input = { associationId: state.id, mediaId: made.id, personId };
    const first = await withdrawConsent(coordinator, input);
    expect(first.blocked.map(({ postId }) => postId)).toEqual([draft]);
    expect(first.takeDown.map(({ postId }) => postId)).toEqual([out]);
    expect(first.outOfSight).toBe(1);
    expect(first.medium.people[0]?.withdrawnAt).toBe(testNow.toISOString());
    expect(await withdrawConsent(coordinator, input)).toEqual(first);
    const told = await world.entries("media.consentWithdrawn", made.id);
    const posted = (associationId: string) =>
      told.filter((entry) => entry.associationId === associationId).map(({ detail }) => detail);
    expect(posted(celle.id)).toEqual([{ personId, postIds: expect.arrayContaining([draft, out, secret]) }]);
    expect(posted(state.id)).toEqual([{ personId, postIds: [] }]);
    await expect(withdrawConsent(coordinator, { ...input, personId: v7() })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await db.$count(mediaPeople, eq(mediaPeople.id, personId))).toBe(1);
  });
});
