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
    `Der Datenordner ${dir} lässt sich nicht beschreiben: bitte diesem Benutzer das Recht dazu geben oder DATA_DIR setzen.`,
    { cause },
  );
}
