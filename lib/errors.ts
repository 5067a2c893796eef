/** The reasons a request can be refused, the same on the wire, in the verbs and in the interface. */
export const errorCodes = [
  "UNAUTHORIZED",
  "FORBIDDEN",
  "NOT_FOUND",
  "CONFLICT",
  "RULE",
  "RATE_LIMITED",
  "UNAVAILABLE",
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/**
 * A refusal that a person can act on. `reason` is a key below `errors` in the messages; `data` fills it in
 * or, for a conflict, carries what stands in the database now.
 */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly reason: string,
    readonly data: Record<string, unknown> = {},
    options?: ErrorOptions,
  ) {
    super(`${code}: ${reason}`, options);
    this.name = "AppError";
  }
}

export const notFound = () => new AppError("NOT_FOUND", "notFound");
export const ruleBroken = (reason: string, data: Record<string, unknown> = {}) =>
  new AppError("RULE", reason, data);
