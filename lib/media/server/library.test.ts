import { addHours } from "date-fns";
import { v7 } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { addAssociation, addMember, ctxFor, testNow } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import type { Medium } from "../contract";
import {
  atRevision,
  consent,
  contentOf,
  filesIn,
  type MediaWorld,
  openMediaWorld,
  pictureFile,
  smallMp4,
  type TestCast,
} from "../testing";
import { getMedia } from "./get-media";
import { listMedia } from "./list-media";
import type { MediaStorage } from "./media-storage";
import { replaceMediaFile } from "./replace-media-file";
import { saveMediaPerson } from "./save-media-person";
import { replaceStorage } from "./storage";
import { updateMedia } from "./update-media";
import { uploadMedia } from "./upload-media";

let world: MediaWorld;
let db: Db;
let state: MediaWorld["state"];
let celle: MediaWorld["celle"];
let peine: MediaWorld["peine"];
let storage: MediaStorage;
let editor: Ctx;
let colleague: Ctx;
let reader: Ctx;
let sibling: Ctx;
let coordinator: Ctx;
let press: Ctx;

beforeAll(async () => {
  world = await openMediaWorld();
  ({ db, state, celle, peine } = world);
});
beforeEach(async () => {
  storage = world.emptyStorage();
  const cast: TestCast = await world.cast();
  ({ editor, colleague, reader, sibling, coordinator, press } = cast);
});
afterAll(() => world.close());

const upload = (ctx = editor, associationId = celle.id, more: object = {}) =>
  world.upload(ctx, associationId, more);
const at = (medium: Medium, associationId = celle.id) => atRevision(medium, associationId);

describe("uploadMedia", () => {
  it("stores the picture with its sizes, named after the file, and records it", async () => {
    const made = await upload();
    expect(made).toMatchObject({
      name: "Kältebus Celle",
      kind: "image",
      mime: "image/jpeg",
      width: 400,
      sizes: [320, 800],
    });
    expect(made).toMatchObject({ licence: "unknown", people: [], revision: 1, fileRevision: 1 });
    expect(Object.keys(made)).not.toContain("fileId");
    expect((await filesIn(storage)).map(({ size }) => String(size)).sort()).toEqual([
      "320",
      "800",
      "original",
    ]);
    expect(await world.entries("media.uploaded", made.id)).toHaveLength(1);
  });

  it("makes no second file of the same request, also at the same moment", async () => {
    const input = { associationId: celle.id, mediaId: v7(), file: await pictureFile() };
    const [first, second] = await Promise.all([uploadMedia(editor, input), uploadMedia(editor, input)]);
    expect(second).toEqual(first);
    expect(await uploadMedia(editor, input)).toEqual(first);
    expect(await filesIn(storage)).toHaveLength(3);
    expect(await world.entries("media.uploaded", first.id)).toHaveLength(1);
    const other = { ...input, file: await pictureFile("x.jpg", 500) };
    await expect(uploadMedia(editor, other)).rejects.toMatchObject({
      code: "CONFLICT",
      reason: "media.idTaken",
    });
  });

  it("says nothing of a foreign association's medium with that id, and leaves no file", async () => {
    const there = await upload(sibling, peine.id);
    const files = (await filesIn(storage)).length;
    const input = { associationId: celle.id, mediaId: there.id, file: await pictureFile() };
    await expect(uploadMedia(editor, input)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await filesIn(storage)).toHaveLength(files);
  });

  it("leaves nothing in the storage when a file is refused, the database fails or the storage does", async () => {
    const file = new File(["<svg onload=alert(1)>"], "bild.png");
    await expect(upload(editor, celle.id, { file })).rejects.toMatchObject({ reason: "media.drawing" });
    const full = new Error("the disk is full");
    const failing: Ctx = {
      ...editor,
      db: Object.assign(Object.create(db), { transaction: () => Promise.reject(full) }),
    };
    await expect(upload(failing)).rejects.toBe(full);
    let puts = 0;
    replaceStorage({
      ...storage,
      put: async (...put) => (++puts === 2 ? Promise.reject(full) : storage.put(...put)),
    });
    await expect(upload()).rejects.toMatchObject({ reason: "media.storageAway", cause: full });
    expect(await filesIn(storage)).toEqual([]);
  });

  it("is closed to readers, press and siblings, and takes twenty a minute of one person", async () => {
    await expect(upload(reader)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(upload(press, state.id)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(upload(coordinator)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(upload(sibling)).rejects.toMatchObject({ code: "NOT_FOUND" });
    const empty = new File([], "leer.png");
    for (let turn = 0; turn < 20; turn += 1) {
      await expect(upload(editor, celle.id, { file: empty })).rejects.toMatchObject({
        reason: "media.emptyFile",
      });
    }
    await expect(upload()).rejects.toMatchObject({ code: "RATE_LIMITED" });
    expect((await upload(colleague)).id).toBeTruthy();
  });
});

describe("listMedia", () => {
  it("searches names and alternative texts without gender marks, by folder, and page by page", async () => {
    const home = await addAssociation(db, "Uelzen", state.id);
    const ctx = await ctxFor(db, (await addMember(db, home.id, ["editor"])).personId);
    const made: Medium[] = [];
    for (const name of ["Helfer*innen.jpg", "Hund.jpg", "100%_Wolle.jpg"]) {
      const later = { ...ctx, now: addHours(testNow, made.length) };
      made.push(
        await upload(later, home.id, {
          file: await pictureFile(name),
          folder: name === "Hund.jpg" ? "Tiere" : "",
        }),
      );
    }
    await updateMedia(ctx, {
      ...at(made[1] ?? fail(), home.id),
      base: {},
      changes: { altText: "Ein Hund mit Kolleg:innen" },
    });
    const ask = (more: object) =>
      listMedia(ctx, { associationId: home.id, library: "own", limit: 50, ...more });
    const names = async (more: object) => (await ask(more)).media.map(({ name }) => name);
    expect(await names({})).toEqual(["100% Wolle", "Hund", "Helfer*innen"]);
    expect(await names({ q: "helferinnen" })).toEqual(["Helfer*innen"]);
    expect(await names({ q: "KOLLEG*INNEN" })).toEqual(["Hund"]);
    expect(await names({ q: "100%" })).toEqual(["100% Wolle"]);
    expect(await names({ folder: "Tiere" })).toEqual(["Hund"]);
    expect(await names({ folder: "" })).toEqual(["100% Wolle", "Helfer*innen"]);
    const first = await ask({ limit: 2 });
    expect(first).toMatchObject({ total: 3, folders: ["Tiere"] });
    expect(await names({ limit: 2, after: first.next })).toEqual(["Helfer*innen"]);
    expect((await ask({ limit: 3 })).next).toBeNull();
  });

  it("shows districts their state's library to read, never a sibling's", async () => {
    const theirs = await upload(coordinator, state.id);
    const seen = await listMedia(reader, { associationId: celle.id, library: "state", limit: 50 });
    expect(seen.media.map(({ id }) => id)).toContain(theirs.id);
    const own = await listMedia(reader, { associationId: celle.id, library: "own", limit: 50 });
    expect(own.media.map(({ id }) => id)).not.toContain(theirs.id);
    expect(await getMedia(reader, { associationId: celle.id, mediaId: theirs.id })).toMatchObject({
      id: theirs.id,
    });
    await expect(
      updateMedia(editor, { ...at(theirs), base: {}, changes: { name: "x" } }),
    ).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(
      listMedia(editor, { associationId: state.id, library: "own", limit: 50 }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    const siblings = await upload(sibling, peine.id);
    await expect(getMedia(editor, { associationId: celle.id, mediaId: siblings.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

describe("updateMedia and replaceMediaFile", () => {
  it("changes texts field by field, and hands over what stands there where both changed the same", async () => {
    const made = await upload();
    const changes = { altText: "Zwei Helferinnen reichen Suppe aus dem Kältebus", licence: "own" as const };
    expect(await updateMedia(editor, { ...at(made), base: {}, changes })).toMatchObject({
      ...changes,
      revision: 2,
    });
    const late = { ...at(made), base: { altText: "", credit: "" } };
    await expect(updateMedia(colleague, { ...late, changes: { altText: "x" } })).rejects.toMatchObject({
      code: "CONFLICT",
      data: { current: { altText: changes.altText }, fields: ["altText"] },
    });
    const merged = await updateMedia(colleague, { ...late, changes: { credit: "Mira" } });
    expect(merged).toMatchObject({ ...changes, credit: "Mira", revision: 3 });
  });

  it("puts another file in the place, keeps texts and consents, and removes the former one", async () => {
    const made = await upload();
    await saveMediaPerson(editor, { ...at(made), personId: v7(), expectedRevision: 0, ...consent() });
    const former = await filesIn(storage);
    const after = await replaceMediaFile(editor, { ...at(made), file: await pictureFile("Neu.jpg", 700) });
    expect(after).toMatchObject({ id: made.id, name: made.name, width: 700, revision: 2, fileRevision: 2 });
    expect(after.people).toHaveLength(1);
    const files = await filesIn(storage);
    expect(files).toHaveLength(3);
    expect(files.some(({ fileId }) => fileId === former[0]?.fileId)).toBe(false);
    const film = new File([new Uint8Array(smallMp4())], "film.mp4");
    await expect(replaceMediaFile(editor, { ...at(after), file: film })).rejects.toMatchObject({
      reason: "media.otherKind",
    });
    await expect(
      replaceMediaFile(editor, { ...at(made), file: await pictureFile("z.jpg", 90) }),
    ).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await filesIn(storage)).toEqual(files);
  });
});

it("stores what the picture is, not what was sent", async () => {
  const hidden = new File(
    [new Uint8Array(await (await pictureFile()).arrayBuffer()), "<script>alert(1)</script>"],
    "a.jpg",
  );
  await upload(editor, celle.id, { file: hidden });
  for (const file of await filesIn(storage)) {
    expect((await contentOf(storage, file))?.includes("<script>")).toBe(false);
  }
});
function fail(): never {
  throw new Error("not there");
}
