import "server-only";
import type { Prepared } from "./prepared";
import { columnsFor, type PutFiles, putAll, removeFiles } from "./put-files";

/**
 * Puts many files, each under an id of its own, and runs the one write that names them all, in the order given. All
 * are taken away again when it fails.
 */
export async function withAllFiles<T>(
  all: readonly Prepared[],
  write: (puts: PutFiles[]) => Promise<T>,
): Promise<T> {
  const puts = all.map((prepared) => ({ files: prepared.files, columns: columnsFor(prepared) }));
  try {
    // Each is waited for, so that none is still being put while it is taken away.
    const ended = await Promise.allSettled(puts.map(({ columns, files }) => putAll(columns.fileId, files)));
    const failed = ended.find((one) => one.status === "rejected");
    if (failed) throw failed.reason;
    return await write(puts.map(({ columns }) => ({ columns })));
  } catch (error) {
    for (const { columns } of puts) await removeFiles(columns.fileId);
    throw error;
  }
}
