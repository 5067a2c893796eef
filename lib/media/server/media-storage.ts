import "server-only";
import type { ByteRange } from "../rules-byte-range";
import type { FileSize } from "./file-key";

/** What lies in the storage, when it was put there. */
export type StoredFile = { fileId: string; size: FileSize; at: Date };

/**
 * Where the bytes of media lie. A file is put once under a random id and never changed; `put` is all or nothing.
 * What is not there can be removed without harm.
 */
export type MediaStorage = {
  put(file: { fileId: string; size: FileSize; mime: string }, bytes: Uint8Array): Promise<void>;
  /** Null for a file that is not there. `total` is the size of the whole file in bytes. */
  read(
    file: { fileId: string; size: FileSize },
    range?: ByteRange,
  ): Promise<{ body: ReadableStream<Uint8Array>; total: number } | null>;
  /** Everything under an id. */
  remove(fileId: string): Promise<void>;
  list(): AsyncIterable<StoredFile>;
};
