import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { EmbeddedError } from "@/db/embedded/embedded-error";
import { notWritable } from "@/db/embedded/make-folder";

export type Lock = { release(): void };

/**
 * Takes the exclusive lock of a database folder; the kernel frees it when the process ends, however it ends.
 * A lock of the kernel also holds between containers that share a volume, where a pid file would lie.
 *
 * @throws EmbeddedError `locked` when another process has it, `not_writable` when the folder is not ours.
 */
export function takeLock(file: string): Lock {
  let holder: DatabaseSync | undefined;
  try {
    holder = new DatabaseSync(file);
    holder.exec("PRAGMA busy_timeout=0; PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE");
  } catch (cause) {
    holder?.close();
    throw refusal(dirname(file), cause);
  }
  const held = holder;
  return { release: () => held.close() };
}

const SQLITE_BUSY = 5;

function refusal(dir: string, cause: unknown): EmbeddedError {
  if (!(cause instanceof Error && "errcode" in cause && cause.errcode === SQLITE_BUSY)) {
    return notWritable(dir, cause);
  }
  return new EmbeddedError(
    "locked",
    `Die Datenbank in ${dir} ist schon in einem anderen Prozess geöffnet: bitte zuerst diesen beenden, ` +
      "zwei auf einem Ordner würden die Daten zerstören.",
    { cause },
  );
}
