import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { posts } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import { deleteMedia } from "@/lib/media/server/delete-media";
import { getMedia } from "@/lib/media/server/get-media";
import { saveMediaPerson } from "@/lib/media/server/save-media-person";
import { updateMedia } from "@/lib/media/server/update-media";
import { atRevision, consent, type MediaWorld, openMediaWorld, type TestCast } from "@/lib/media/testing";
import { duplicatePost } from "./duplicate-post";
import { getPost } from "./get-post";
import { getVersion } from "./get-version";
import { restoreVersion } from "./restore-version";
import { undoPostChange } from "./undo-post-change";
import { updatePost } from "./update-post";

let world: MediaWorld;
let cast: TestCast;
let associationId: string;
let editor: Ctx;

beforeAll(async () => {
  world = await openMediaWorld();
  associationId = world.celle.id;
});
beforeEach(async () => {
  world.emptyStorage();
  cast = await world.cast();
  editor = cast.editor;
});
afterAll(() => world.close());

const upload = (ctx = editor, home = associationId) => world.upload(ctx, home);
const shownIn = async (postId: string, ctx = editor) =>
  (await getPost(ctx, { associationId, postId })).mediaCards.map(({ id }) => id);

describe("the media of a post", () => {
  it("are its own or the state's, in their order; a sibling's, a deleted one and an unknown one are refused", async () => {
    const [own, states, siblings, deleted] = [
      await upload(),
      await upload(cast.coordinator, world.state.id),
      await upload(cast.sibling, world.peine.id),
      await upload(),
    ];
    await deleteMedia(editor, atRevision(deleted, associationId));
    const postId = await world.addPost("drafting");
    await world.show(editor, postId, [states.id, own.id]);
    expect(await shownIn(postId)).toEqual([states.id, own.id]);
    await world.show(editor, postId, [own.id, states.id]);
    expect(await shownIn(postId)).toEqual([own.id, states.id]);
    for (const id of [siblings.id, deleted.id, v7()]) {
      await expect(world.show(editor, postId, [id])).rejects.toMatchObject({ reason: "media.unknown" });
    }
    await expect(world.show(cast.reader, postId, [])).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await shownIn(postId)).toEqual([own.id, states.id]);
    const { usedIn } = await getMedia(editor, { associationId, mediaId: own.id });
    expect(usedIn).toMatchObject([{ postId, stage: "drafting" }]);
  });

  it("of two people who each add one are both kept", async () => {
    const [first, second] = [await upload(), await upload()];
    const postId = await world.addPost("drafting");
    const add = (ctx: Ctx, id: string) =>
      updatePost(ctx, {
        associationId,
        postId,
        expectedRevision: 1,
        base: { media: { [id]: null } },
        changes: { media: { [id]: { position: 0, name: "Bild" } } },
      });
    await add(editor, first.id);
    await add(cast.colleague, second.id);
    expect((await shownIn(postId)).sort()).toEqual([first.id, second.id].sort());
  });

  it("show on the card whether there are any, and whether all of them are described", async () => {
    const [bus, frame] = [await upload(), await upload()];
    const postId = await world.addPost("drafting");
    const state = async () => (await getPost(editor, { associationId, postId })).mediaState;
    const change = async (mediaId: string, changes: { altText?: string; decorative?: boolean }) => {
      const medium = await getMedia(editor, { associationId, mediaId });
      const base = { altText: medium.altText, decorative: medium.decorative };
      await updateMedia(editor, { ...atRevision(medium, associationId), base, changes });
    };
    expect(await state()).toBe("none");
    await world.show(editor, postId, [bus.id, frame.id]);
    expect(await state()).toBe("undescribed");
    await change(bus.id, { altText: "Ein Bus im Schnee" });
    await change(frame.id, { decorative: true });
    expect(await state()).toBe("described");
    await change(bus.id, { altText: " " });
    expect(await state()).toBe("undescribed");
  });

  it("are no more than ten", async () => {
    const postId = await world.addPost("drafting");
    const ids = await Promise.all(Array.from({ length: 11 }, async () => (await upload()).id));
    await expect(world.show(editor, postId, ids)).rejects.toMatchObject({ reason: "tooManyEntries" });
    expect(await shownIn(postId)).toEqual([]);
  });

  it("come back with undo and with a version, unless they are gone by then", async () => {
    const [stays, goes] = [await upload(), await upload()];
    const postId = await world.addPost("drafting");
    const shown = await world.show(editor, postId, [stays.id, goes.id]);
    const none = { [stays.id]: null, [goes.id]: null };
    const empty = () => ({ associationId, postId, base: {}, changes: { media: none } });
    const emptied = await updatePost(editor, { ...empty(), expectedRevision: shown.revision });
    expect(emptied.mediaCards).toEqual([]);
    const back = await undoPostChange(editor, { associationId, postId, revision: emptied.revision });
    expect(back.mediaCards.map(({ id }) => id)).toEqual([stays.id, goes.id]);
    const again = await updatePost(cast.colleague, { ...empty(), expectedRevision: back.revision });
    await deleteMedia(editor, atRevision(goes, associationId));
    const restored = await restoreVersion(editor, {
      associationId,
      postId,
      number: back.revision,
      expectedRevision: again.revision,
    });
    expect(Object.keys(restored.media)).toEqual([stays.id]);
  });

  it("are shown with a version as they are now; one that is gone, or was never in reach, is only named", async () => {
    const [stays, states, goes] = [
      await upload(),
      await upload(cast.coordinator, world.state.id),
      await upload(),
    ];
    const siblings = await upload(cast.sibling, world.peine.id);
    const postId = await world.addPost("drafting");
    const { revision } = await world.show(editor, postId, [stays.id, states.id, goes.id]);
    const input = { associationId, postId, number: revision };
    const cardsOf = async (ctx: Ctx) => (await getVersion(ctx, input)).mediaCards.map(({ id }) => id);
    expect(await cardsOf(cast.reader)).toEqual([stays.id, states.id, goes.id].sort());
    const changes = { media: { [goes.id]: null } };
    const base = { media: { [goes.id]: { position: 2, name: "Bild" } } };
    await updatePost(cast.colleague, { associationId, postId, expectedRevision: revision, base, changes });
    await deleteMedia(editor, atRevision(goes, associationId));
    expect(await cardsOf(cast.reader)).toEqual([stays.id, states.id].sort());
    expect(Object.keys((await getVersion(editor, input)).media)).toContain(goes.id);
    const { media } = await getPost(editor, { associationId, postId });
    const foreign = { ...media, [siblings.id]: { position: 9, name: "Fremd" } };
    await world.db.update(posts).set({ media: foreign }).where(eq(posts.id, postId));
    const now = await getVersion(editor, { ...input, number: revision + 1 });
    expect(Object.keys(now.media)).toContain(siblings.id);
    expect(now.mediaCards.map(({ id }) => id)).toEqual([stays.id, states.id].sort());
    await expect(getVersion(cast.press, input)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("are taken over by a copy, but for those that are gone", async () => {
    const [stays, goes] = [await upload(), await upload()];
    const postId = await world.addPost("drafting");
    await world.show(editor, postId, [goes.id, stays.id]);
    await world.db.update(posts).set({ stage: "evaluated" }).where(eq(posts.id, postId));
    await deleteMedia(editor, atRevision(goes, associationId));
    const copy = await duplicatePost(editor, { associationId, postId });
    expect(copy.media).toEqual({ [stays.id]: { position: 0, name: stays.name } });
  });

  it("are seen by the state in posts open to it, but nobody who is on them", async () => {
    const made = await upload();
    const person = { ...atRevision(made, associationId), personId: v7(), expectedRevision: 0 };
    await saveMediaPerson(editor, { ...person, ...consent() });
    const [open, closed] = [await world.addPost("drafting"), await world.addPost("idea")];
    for (const postId of [open, closed]) await world.show(editor, postId, [made.id]);
    const seen = await getPost(cast.press, { associationId, postId: open });
    expect(seen.mediaCards).toMatchObject([{ id: made.id, people: [], createdAt: made.createdAt }]);
    const own = await getPost(cast.reader, { associationId, postId: open });
    expect(own.mediaCards[0]?.people).toMatchObject([{ name: "Mira Test", formNote: "Ordner 3" }]);
    await expect(getPost(cast.press, { associationId, postId: closed })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("never say who agreed for a minor on the state's picture", async () => {
    const made = await upload(cast.coordinator, world.state.id);
    const person = { ...atRevision(made, world.state.id), personId: v7(), expectedRevision: 0 };
    await saveMediaPerson(cast.coordinator, { ...person, ...consent({ minor: true, guardians: "Eltern" }) });
    const postId = await world.addPost("drafting");
    const { mediaCards } = await world.show(editor, postId, [made.id]);
    expect(mediaCards[0]?.people).toMatchObject([{ name: "Mira Test", guardians: null, formNote: null }]);
  });
});
