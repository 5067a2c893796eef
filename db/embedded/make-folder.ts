import { mkdirSync } from "node:fs";
import { EmbeddedError } from "@/db/embedded/embedded-error";

/** Makes a folder with its parents. @throws EmbeddedError `not_writable`. */
export function makeFolder(dir: string): void {
  try {
    mkdirSync(dir, { recursive: true });
  } catch (cause) {
    throw notWritable(dir, cause);
  }
}

export function notWritable(dir: string, cause: unknown): EmbeddedError {
  return new EmbeddedError(
    "not_writable",
    `The data folder ${dir} cannot be written; give the user of this process the right to, or set DATA_DIR.`,
    { cause },
  );
}
