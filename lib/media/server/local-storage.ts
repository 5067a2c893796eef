import "server-only";
import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { fsyncPath } from "@/db/embedded/fsync";
import { fileKey, parseFileKey } from "./file-key";
import type { MediaStorage } from "./media-storage";

/** Files in a folder of this machine: written beside their place, forced to the disk, then renamed. */
export function localStorage(root: string): MediaStorage {
  const pathOf = (file: Parameters<typeof fileKey>[0]) => join(root, fileKey(file));
  return {
    async put(file, bytes) {
      await writeWhole(pathOf(file), bytes);
    },
    async read(file, range) {
      const path = pathOf(file);
      const found = await stat(path).catch(unlessMissing);
      if (!found) return null;
      const stream = createReadStream(path, range);
      return { body: toWeb(stream), total: found.size };
    },
    async remove(fileId) {
      const folder = dirname(pathOf({ fileId, size: "original" }));
      const own = (await entriesOf(folder)).filter((name) => name.startsWith(`${fileId}.`));
      for (const name of own) await rm(join(folder, name), { force: true });
    },
    async *list() {
      for (const folder of await entriesOf(root)) {
        for (const name of await entriesOf(join(root, folder))) {
          const file = parseFileKey(`${folder}/${name.replace(unfinished, "")}`);
          const found = file && (await stat(join(root, folder, name)).catch(unlessMissing));
          if (file && found) yield { ...file, at: found.mtime };
        }
      }
    },
  };
}

/** What a killed process left half-written; listed under its id, so that the sweep removes it. */
const unfinished = /\.[0-9a-f-]{36}\.tmp$/;

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    const handle = await open(draft, "wx", 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, path);
    fsyncPath(dirname(path));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function entriesOf(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(unlessMissing)) ?? [];
}

/** Not being there is an answer; anything else is a defect. */
function unlessMissing(error: unknown): undefined {
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code === "ENOENT" || code === "ENOTDIR") return undefined;
  throw error;
}

/** Node's own types of web streams differ from the browser's only in name. */
function toWeb(stream: Readable): ReadableStream<Uint8Array> {
  return Readable.toWeb(stream) as ReadableStream<Uint8Array>;
}
