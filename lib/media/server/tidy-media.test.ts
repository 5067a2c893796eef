import { addDays, addHours } from "date-fns";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { media } from "@/db/schema/media";
import { posts } from "@/db/schema/posts";
import { testNow } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import type { Medium } from "../contract";
import { atRevision, filesIn, type MediaWorld, openMediaWorld, pictureFile, type TestCast } from "../testing";
import { deleteMedia } from "./delete-media";
import { getMedia } from "./get-media";
import type { MediaStorage } from "./media-storage";
import { replaceMediaFile } from "./replace-media-file";
import { restoreMedia } from "./restore-media";
import { replaceStorage } from "./storage";
import { tidyMedia } from "./tidy-media";

let world: MediaWorld;
let db: Db;
let state: MediaWorld["state"];
let celle: MediaWorld["celle"];
let storage: MediaStorage;
let editor: Ctx;
let colleague: Ctx;
let coordinator: Ctx;

beforeAll(async () => {
  world = await openMediaWorld();
  ({ db, state, celle } = world);
});
beforeEach(async () => {
  storage = world.emptyStorage();
  const cast: TestCast = await world.cast();
  ({ editor, colleague, coordinator } = cast);
});
afterAll(() => world.close());

const upload = (ctx = editor, associationId = celle.id, more: object = {}) =>
  world.upload(ctx, associationId, more);
const at = (medium: Medium, associationId = celle.id) => atRevision(medium, associationId);

describe("deleteMedia", () => {
  it("refuses while a post needs the medium, and names the posts", async () => {
    const made = await upload();
    const draft = await world.addPost("drafting");
    await world.show(editor, draft, [made.id]);
    await expect(deleteMedia(editor, at(made))).rejects.toMatchObject({
      reason: "media.inUse",
      data: { count: 1, posts: [{ postId: draft, title: "Beitrag drafting" }] },
    });
    await db.update(posts).set({ stage: "evaluated" }).where(eq(posts.id, draft));
    expect(await deleteMedia(editor, at(made))).toEqual({ revision: 2 });
  });

  it("counts posts of districts for the state's medium, without telling what they hold", async () => {
    const made = await upload(coordinator, state.id);
    await world.show(editor, await world.addPost("drafting"), [made.id]);
    await world.show(editor, await world.addPost("drafting", celle.id, true), [made.id]);
    const refusal = deleteMedia(coordinator, at(made, state.id));
    await expect(refusal).rejects.toMatchObject({
      data: { count: 2, posts: [{ title: "Beitrag drafting" }] },
    });
  });

  it("can be taken back for thirty days; then row and files are gone", async () => {
    const made = await upload();
    await deleteMedia(editor, at(made));
    await expect(getMedia(editor, { associationId: celle.id, mediaId: made.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    const back = await restoreMedia(colleague, { ...at(made), expectedRevision: 2 });
    expect(back).toMatchObject({ name: made.name, revision: 3 });
    await deleteMedia(editor, at(back));
    await tidyMedia(db, addDays(testNow, 30));
    expect(await filesIn(storage)).toHaveLength(3);
    await tidyMedia(db, addDays(testNow, 31));
    expect(await filesIn(storage)).toEqual([]);
    expect(await db.$count(media, eq(media.id, made.id))).toBe(0);
  });
});

describe("tidyMedia", () => {
  it("removes files without a row once they are a day old, and never the others", async () => {
    await upload();
    await storage.put(
      { fileId: crypto.randomUUID(), size: "original", mime: "image/webp" },
      Buffer.from("x"),
    );
    const [newest] = await filesIn(storage);
    const put = newest?.at ?? fail();
    await tidyMedia(db, addHours(put, 23));
    expect(await filesIn(storage)).toHaveLength(4);
    await tidyMedia(db, addHours(put, 25));
    expect(await filesIn(storage)).toHaveLength(3);
  });

  it("heals a removal that failed", async () => {
    const made = await upload();
    replaceStorage({ ...storage, remove: () => Promise.reject(new Error("away")) });
    await replaceMediaFile(editor, { ...at(made), file: await pictureFile("x.jpg", 100) });
    expect(await filesIn(storage)).toHaveLength(5);
    replaceStorage(storage);
    await tidyMedia(db, addHours((await filesIn(storage))[0]?.at ?? fail(), 25));
    expect(await filesIn(storage)).toHaveLength(2);
  });
});

function fail(): never {
  throw new Error("not there");
}
