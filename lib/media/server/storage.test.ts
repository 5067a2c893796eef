import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentOf, filesIn } from "../testing";
import { localStorage } from "./local-storage";
import type { MediaStorage } from "./media-storage";
import { s3Storage } from "./s3-storage";

type Place = { storage: MediaStorage; close: () => Promise<void> };

async function openLocal(): Promise<Place> {
  const root = mkdtempSync(join(tmpdir(), "media-"));
  return { storage: localStorage(root), close: async () => rmSync(root, { recursive: true }) };
}

async function openS3(): Promise<Place> {
  const directory = mkdtempSync(join(tmpdir(), "s3-"));
  const server = new S3rver({
    directory,
    port: 0,
    address: "127.0.0.1",
    silent: true,
    configureBuckets: [{ name: "test", configs: [] }],
  });
  const { port } = await server.run();
  const keys = { accessKeyId: "S3RVER", secretAccessKey: "S3RVER" };
  const endpoint = `http://127.0.0.1:${port}`;
  const storage = s3Storage({ bucket: "test", endpoint, region: "us-east-1", ...keys });
  const close = async () => {
    await server.close();
    rmSync(directory, { recursive: true, force: true });
  };
  return { storage, close };
}

type S3Server = { run(): Promise<AddressInfo>; close(): Promise<void> };

/** The program has no types of its own. */
const require = createRequire(import.meta.url);
const S3rver = require("s3rver") as new (options: object) => S3Server;

const picture = { size: "original", mime: "image/webp" } as const;
const some = Buffer.from("0123456789");

describe.each([
  ["a local folder", openLocal],
  ["an S3 server", openS3],
])("%s", (_name, open) => {
  let place: Place;
  let storage: MediaStorage;

  beforeAll(async () => {
    place = await open();
    storage = place.storage;
  });
  afterAll(() => place.close());

  it("gives back what was put, whole and in parts", async () => {
    const fileId = randomUUID();
    await storage.put({ ...picture, fileId }, some);
    const file = { fileId, size: "original" } as const;
    expect((await storage.read(file))?.total).toBe(10);
    expect(await contentOf(storage, file)).toEqual(some);
    expect(await contentOf(storage, file, { start: 2, end: 4 })).toEqual(Buffer.from("234"));
    expect((await storage.read(file, { start: 2, end: 4 }))?.total).toBe(10);
  });

  it("says of what is not there that it is not there", async () => {
    expect(await storage.read({ fileId: randomUUID(), size: 320 })).toBeNull();
    await storage.remove(randomUUID());
  });

  it("lists what lies there with its time, and removes everything of an id and nothing else", async () => {
    const [gone, kept] = [randomUUID(), randomUUID()];
    await storage.put({ ...picture, fileId: gone }, some);
    await storage.put({ ...picture, fileId: gone, size: 320 }, some);
    await storage.put({ ...picture, fileId: kept, size: 1600 }, some);
    const listed = (await filesIn(storage)).filter(({ fileId }) => [gone, kept].some((id) => id === fileId));
    expect(listed.map(({ fileId, size }) => `${fileId === gone} ${size}`).sort()).toEqual([
      "false 1600",
      "true 320",
      "true original",
    ]);
    for (const { at } of listed) expect(Math.abs(at.getTime() - Date.now())).toBeLessThan(60_000);
    await storage.remove(gone);
    const left = (await filesIn(storage)).map(({ fileId }) => fileId);
    expect(left).toContain(kept);
    expect(left).not.toContain(gone);
  });

  it("takes eight megabytes, and no id that is not one", async () => {
    const fileId = randomUUID();
    const large = Buffer.alloc(8 * 1024 * 1024, "x");
    await storage.put({ ...picture, fileId }, large);
    expect((await contentOf(storage, { fileId, size: "original" }))?.equals(large)).toBe(true);
    const escaping = { ...picture, fileId: "../../etc/passwd" };
    await expect(storage.put(escaping, some)).rejects.toThrow("no key");
    await expect(storage.read(escaping)).rejects.toThrow("no key");
    await expect(storage.remove(escaping.fileId)).rejects.toThrow("no key");
  });
});

describe("the local folder", () => {
  it("is not there before the first file, shows a half-written one to nobody, and sweeps it", async () => {
    const root = join(mkdtempSync(join(tmpdir(), "media-")), "media");
    const storage = localStorage(root);
    expect(await filesIn(storage)).toEqual([]);
    const fileId = randomUUID();
    const folder = join(root, fileId.slice(0, 2));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${fileId}.original.${randomUUID()}.tmp`), "half");
    writeFileSync(join(folder, "notes.txt"), "of somebody else");
    expect(await storage.read({ fileId, size: "original" })).toBeNull();
    expect((await filesIn(storage)).map((file) => file.fileId)).toEqual([fileId]);
    await storage.remove(fileId);
    expect(readdirSync(folder)).toEqual(["notes.txt"]);
  });

  it("leaves nothing half-written when a write fails", async () => {
    const root = mkdtempSync(join(tmpdir(), "media-"));
    const fileId = randomUUID();
    const path = join(root, fileId.slice(0, 2), `${fileId}.original`);
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, "in the way"), "");
    await expect(localStorage(root).put({ ...picture, fileId }, some)).rejects.toThrow();
    expect(readdirSync(join(root, fileId.slice(0, 2)))).toEqual([`${fileId}.original`]);
    expect(readFileSync(join(path, "in the way"), "utf8")).toBe("");
  });
});
