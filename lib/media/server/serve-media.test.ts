import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { v7 } from "uuid";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import { log } from "@/lib/api/server/log";
import type { Medium } from "../contract";
import { filesIn, smallMp4 } from "../testing";
import { localStorage } from "./local-storage";
import { serveMedia } from "./serve-media";
import { mediaStorage, replaceStorage } from "./storage";
import { uploadMedia } from "./upload-media";

let db: Db;
let close: () => Promise<void>;
const root = mkdtempSync(join(tmpdir(), "media-"));
let editor: Ctx;
let picture: Medium;
let film: Medium;
const video = smallMp4();

beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
  replaceStorage(localStorage(root));
  const celle = await addAssociation(db, "Celle", (await addAssociation(db, "LV")).id);
  editor = await ctxFor(db, (await addMember(db, celle.id, ["editor"])).personId);
  const create = { width: 1000, height: 500, channels: 3 as const, background: "#0f766e" };
  const jpeg = new Uint8Array(await sharp({ create }).jpeg().toBuffer());
  const upload = (content: Uint8Array<ArrayBuffer>, name: string) =>
    uploadMedia(editor, { associationId: celle.id, mediaId: v7(), file: new File([content], name) });
  picture = await upload(jpeg, `Kälte "Bus"; Celle.jpg`);
  film = await upload(new Uint8Array(video), "Film.mp4");
});
afterAll(async () => {
  replaceStorage(undefined);
  rmSync(root, { recursive: true });
  await close();
});

const ask = (medium: Medium, size: string, more: { version?: string; range?: string } = {}) => {
  const { version = "1", range = null } = more;
  return serveMedia({ base: editor, me: editor.me }, { mediaId: medium.id, size, version, range });
};

it("gives a picture in the width asked for, to be kept, and harmless when it is opened alone", async () => {
  const answer = await ask(picture, "800");
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": "image/webp",
    "cache-control": "private, max-age=31536000, immutable",
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
    "cross-origin-resource-policy": "same-origin",
    "content-disposition": `inline; filename="K_lte -Bus-; Celle.webp"; filename*=UTF-8''K%C3%A4lte%20-Bus-%3B%20Celle.webp`,
  });
  const bytes = await answer.arrayBuffer();
  expect(answer.headers.get("content-length")).toBe(String(bytes.byteLength));
  expect((await sharp(bytes).metadata()).width).toBe(800);
});

it("gives the original as a download, and the largest there is where the width is missing", async () => {
  const original = await ask(picture, "original");
  expect(original.headers.get("content-type")).toBe("image/jpeg");
  expect(original.headers.get("content-disposition")).toMatch(/^attachment; .*\.jpg$/);
  await original.body?.cancel();
  const still = await ask(film, "320");
  expect(still.headers.get("content-type")).toBe("video/mp4");
  await still.body?.cancel();
});

it("lets a browser keep only what the present address gives", async () => {
  for (const version of ["2", ""]) {
    const answer = await ask(picture, "320", { version });
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    await answer.body?.cancel();
  }
});

it("gives parts of a video, as players ask for them", async () => {
  const part = await ask(film, "original", { range: "bytes=10-19" });
  expect(part.status).toBe(206);
  expect(part.headers.get("content-range")).toBe(`bytes 10-19/${video.length}`);
  expect(Buffer.from(await part.arrayBuffer())).toEqual(video.subarray(10, 20));
  const end = await ask(film, "original", { range: "bytes=-5" });
  expect(Buffer.from(await end.arrayBuffer())).toEqual(video.subarray(-5));
  const rest = await ask(film, "original", { range: `bytes=${video.length - 3}-` });
  expect((await rest.arrayBuffer()).byteLength).toBe(3);
  const behind = await ask(film, "original", { range: `bytes=${video.length}-` });
  expect([behind.status, behind.headers.get("content-range")]).toEqual([416, `bytes */${video.length}`]);
  const several = await ask(film, "original", { range: "bytes=0-1,4-5" });
  expect([several.status, (await several.arrayBuffer()).byteLength]).toEqual([200, video.length]);
});

it("answers what is no address of a file, and a file that is lost, with the same 404", async () => {
  log.level = "silent";
  for (const size of ["321", "..", "original.tmp", ""]) expect((await ask(picture, size)).status).toBe(404);
  expect((await ask({ ...picture, id: "../../etc/passwd" }, "320")).status).toBe(404);
  expect((await ask({ ...picture, id: v7() }, "320")).status).toBe(404);
  for (const { fileId } of await filesIn(mediaStorage())) await mediaStorage().remove(fileId);
  const lost = await ask(picture, "320");
  expect([lost.status, lost.headers.get("cache-control")]).toEqual([404, "private, no-store"]);
  log.level = "error";
});
