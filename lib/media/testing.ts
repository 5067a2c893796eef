import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";
import { and, asc, eq } from "drizzle-orm";
import sharp from "sharp";
import { v7 } from "uuid";
import type { Db } from "@/db/client";
import type { Role, Stage } from "@/db/enums";
import { activity } from "@/db/schema/activity";
import { posts } from "@/db/schema/posts";
import { openEmptyTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import { getPost } from "@/lib/posts/server/get-post";
import { updatePost } from "@/lib/posts/server/update-post";
import type { Medium, PersonFields } from "./contract";
import { localStorage } from "./server/local-storage";
import type { MediaStorage, StoredFile } from "./server/media-storage";
import { replaceStorage } from "./server/storage";
import { uploadMedia } from "./server/upload-media";

export type TestCast = Record<"editor" | "colleague" | "reader" | "sibling" | "coordinator" | "press", Ctx>;
export type MediaWorld = Awaited<ReturnType<typeof openMediaWorld>>;

/** A state with two districts on a database and a storage of their own. */
export async function openMediaWorld() {
  const { db, close } = await openEmptyTestDatabase();
  const root = mkdtempSync(join(tmpdir(), "media-"));
  const state = await addAssociation(db, "Landesverband");
  const celle = await addAssociation(db, "Celle", state.id);
  const peine = await addAssociation(db, "Peine", state.id);
  const as = async ({ id }: { id: string }, role: Role) =>
    ctxFor(db, (await addMember(db, id, [role])).personId);
  return {
    db,
    state,
    celle,
    peine,
    /** New people each time, so that nobody meets a limit because of another test. */
    cast: async (): Promise<TestCast> => ({
      editor: await as(celle, "editor"),
      colleague: await as(celle, "editor"),
      reader: await as(celle, "reader"),
      sibling: await as(peine, "editor"),
      coordinator: await as(state, "coordinator"),
      press: await as(state, "press"),
    }),
    /** Adds a picture as somebody does, to the library of their association. */
    upload: async (ctx: Ctx, associationId = celle.id, more: object = {}): Promise<Medium> =>
      uploadMedia(ctx, { associationId, mediaId: v7(), file: await pictureFile(), ...more }),
    /** What the record says of one kind about one thing. */
    entries: (kind: string, subjectId: string) =>
      db
        .select()
        .from(activity)
        .where(and(eq(activity.kind, kind), eq(activity.subjectId, subjectId)))
        .orderBy(asc(activity.id)),
    /** Puts media into a post, in that order, as an editor of its district does. */
    async show(ctx: Ctx, postId: string, mediaIds: string[], associationId = celle.id) {
      const { revision } = await getPost(ctx, { associationId, postId });
      const placed = mediaIds.map((id, position) => [id, { position, name: "Bild" }]);
      const change = { base: {}, changes: { media: Object.fromEntries(placed) } };
      return updatePost(ctx, { associationId, postId, expectedRevision: revision, ...change });
    },
    emptyStorage(): MediaStorage {
      const storage = localStorage(join(root, v7()));
      replaceStorage(storage);
      return storage;
    },
    addPost: (stage: Stage, associationId = celle.id, districtOnly = false) =>
      addPost(db, { stage, associationId, districtOnly }),
    async close() {
      replaceStorage(undefined);
      rmSync(root, { recursive: true, force: true });
      await close();
    },
  };
}

async function addPost(db: Db, post: { stage: Stage; associationId: string; districtOnly: boolean }) {
  const id = v7();
  const discardedReason = post.stage === "discarded" ? "x" : null;
  const title = `Beitrag ${post.stage}`;
  await db.insert(posts).values({ ...post, id, title, discardedReason, plannedOn: "2026-12-01" });
  return id;
}

/** A JPEG of one colour, 200 pixels high. */
export async function pictureFile(name = "Kältebus_Celle.jpg", width = 400): Promise<File> {
  const create = { width, height: 200, channels: 3 as const, background: "#0f766e" };
  return new File([new Uint8Array(await sharp({ create }).jpeg().toBuffer())], name);
}

/** How a write names the medium it is about. */
export const atRevision = ({ id, revision }: { id: string; revision: number }, associationId: string) => ({
  associationId,
  mediaId: id,
  expectedRevision: revision,
});

/** A complete consent of an adult, with what matters to the test changed. */
export function consent(change: Partial<PersonFields> = {}): PersonFields {
  return {
    name: "Mira Test",
    minor: false,
    guardians: "",
    channelKinds: [],
    purpose: "Winterhilfe",
    validUntil: null,
    formOnFile: true,
    formNote: "Ordner 3",
    ...change,
  };
}

/** Everything that lies in a storage. */
export async function filesIn(storage: MediaStorage): Promise<StoredFile[]> {
  return Array.fromAsync(storage.list());
}

/** The whole content of a stored file; null where there is none. */
export async function contentOf(
  storage: MediaStorage,
  ...asked: Parameters<MediaStorage["read"]>
): Promise<Buffer | null> {
  const file = await storage.read(...asked);
  return file && Buffer.from(await new Response(file.body).arrayBuffer());
}

/** A PNG that says it is that large, and holds rows of one colour, packed very small. */
export function plainPng(width: number, height: number, rows = height): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * rows));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("IDAT", pixels),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A small GIF of so many frames that are each that large when they are unpacked: the first one, again and again. */
export async function movingGif(side: number, frames: number): Promise<Buffer> {
  const create = { width: side, height: side, channels: 3 as const, background: "#0f766e" };
  const one = await sharp({ create }).gif().toBuffer();
  const [signature, screen] = [6, 7];
  const flags = one[signature + 4] ?? 0;
  const colours = flags & 0x80 ? 3 * 2 ** ((flags & 0x07) + 1) : 0;
  const begin = signature + screen + colours;
  const frame = one.subarray(begin, -1);
  const all = Array.from({ length: frames }, () => frame);
  return Buffer.concat([one.subarray(0, begin), ...all, one.subarray(-1)]);
}

/** A box of an MP4. */
export function box(name: string, content: Uint8Array = new Uint8Array()): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.byteLength + 8);
  head.write(name, 4, "latin1");
  return Buffer.concat([head, content]);
}

/** The smallest thing that holds together as an MP4. */
export function smallMp4(filling = 1_000): Buffer {
  const type = Buffer.from("isom\0\0\x02\0isomiso2mp41", "latin1");
  return Buffer.concat([box("ftyp", type), box("moov"), box("mdat", Buffer.alloc(filling, 7))]);
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(content.length, 0);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
}
