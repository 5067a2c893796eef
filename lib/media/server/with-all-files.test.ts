import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { contentOf, filesIn } from "../testing";
import { localStorage } from "./local-storage";
import type { MediaStorage } from "./media-storage";
import type { Prepared } from "./prepared";
import { replaceStorage } from "./storage";
import { withAllFiles } from "./with-all-files";

let root: string;
let storage: MediaStorage;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "media-"));
  storage = localStorage(root);
  replaceStorage(storage);
});
afterEach(() => {
  replaceStorage(undefined);
  rmSync(root, { recursive: true });
});

const prepared = (text: string): Prepared => ({
  kind: "image",
  mime: "image/png",
  width: 40,
  height: 30,
  sizes: [320],
  files: [
    { size: "original", mime: "image/png", bytes: Buffer.from(text) },
    { size: 320, mime: "image/webp", bytes: Buffer.from(`${text}, smaller`) },
  ],
});

describe("many files for one write", () => {
  it("lie there in the order given, each under an id of its own, the same one twice as well", async () => {
    const one = prepared("one");
    const ids = await withAllFiles([one, prepared("two"), one], async (puts) => {
      expect(puts.map(({ columns }) => columns.bytes)).toEqual([3, 3, 3]);
      return puts.map(({ columns }) => columns.fileId);
    });
    const texts = await Promise.all(ids.map((fileId) => contentOf(storage, { fileId, size: "original" })));
    expect(texts.map(String)).toEqual(["one", "two", "one"]);
    expect(await filesIn(storage)).toHaveLength(6);
  });

  it("are all taken away again when the write fails", async () => {
    const write = withAllFiles([prepared("one"), prepared("two")], async () => {
      expect(await filesIn(storage)).toHaveLength(4);
      throw new Error("the write failed");
    });
    await expect(write).rejects.toThrow("the write failed");
    expect(await filesIn(storage)).toEqual([]);
  });

  it("are all taken away again when one of them cannot be put, and nothing is written", async () => {
    let puts = 0;
    const put: MediaStorage["put"] = async (file, bytes) => {
      puts += 1;
      if (puts === 2) throw new Error("the disk is full");
      await storage.put(file, bytes);
    };
    replaceStorage({ ...storage, put });
    let written = false;
    const write = withAllFiles([prepared("one"), prepared("two"), prepared("three")], async () => {
      written = true;
    });
    await expect(write).rejects.toMatchObject({ code: "UNAVAILABLE", reason: "media.storageAway" });
    expect(written).toBe(false);
    expect(await filesIn(storage)).toEqual([]);
  });
});
