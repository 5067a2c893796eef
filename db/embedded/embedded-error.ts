/** Stable reasons why the embedded database refuses to open or to write. */
export type EmbeddedErrorCode =
  | "locked"
  | "network_file_system"
  | "version"
  | "no_fsync"
  | "disk_full"
  | "damaged"
  | "several_nodes"
  | "not_writable"
  | "not_empty"
  | "backup_failed";

/** A refusal with one sentence for the operator that says what to do; callers print `message` and stop. */
export class EmbeddedError extends Error {
  override readonly name = "EmbeddedError";

  constructor(
    readonly code: EmbeddedErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
