import "server-only";
import { randomUUID } from "node:crypto";
import { log } from "@/lib/api/server/log";
import { AppError } from "@/lib/errors";
import type { Prepared } from "./prepared";
import { mediaStorage } from "./storage";

/** Files that lie in the storage while their row is being written. */
export type PutFiles = {
  columns: Pick<Prepared, "kind" | "mime" | "width" | "height" | "sizes"> & { fileId: string; bytes: number };
};

/**
 * Puts the files under a new random id, runs the write that names them, and takes them away again when it fails or
 * gives back another row. What a crash in between leaves is removed by the sweep.
 */
export async function withFiles<T extends { fileId: string }>(
  prepared: Prepared,
  write: (put: PutFiles) => Promise<T>,
): Promise<T> {
  const columns = columnsFor(prepared);
  const { fileId } = columns;
  try {
    await putAll(fileId, prepared.files);
    const row = await write({ columns });
    if (row.fileId !== fileId) await removeFiles(fileId);
    return row;
  } catch (error) {
    await removeFiles(fileId);
    throw error;
  }
}

/** What a row says of its files, under a new random id. */
export function columnsFor(prepared: Prepared): PutFiles["columns"] {
  const { kind, mime, width, height, sizes, files } = prepared;
  return { kind, mime, width, height, sizes, fileId: randomUUID(), bytes: files[0]?.bytes.byteLength ?? 0 };
}

/** @throws AppError UNAVAILABLE `media.storageAway`: a full disk, or a service that does not answer */
export async function putAll(fileId: string, files: Prepared["files"]): Promise<void> {
  try {
    for (const file of files) await mediaStorage().put({ ...file, fileId }, file.bytes);
  } catch (cause) {
    throw new AppError("UNAVAILABLE", "media.storageAway", {}, { cause });
  }
}

/** Removes files nothing points at any more. The row has spoken already, so a storage that is away is only noted. */
export async function removeFiles(fileId: string): Promise<void> {
  try {
    await mediaStorage().remove(fileId);
  } catch (error) {
    log.warn({ err: error, fileId }, "files of a medium could not be removed; the sweep will try again");
  }
}
